import { log } from '../../../maths/log.js';
import type { Year } from '../../engine/year.js';
import { type DoctorsYear, doctorsOf } from '../../population/doctors.js';
import type { ResearchControls } from '../research/controls.js';
import type { ResearchParameters } from '../research/parameters.js';
import type { HealthParameters } from './parameters.js';

/** Parts of the year that are read. */
type OwnPatientsYear = DoctorsYear &
  Pick<
    Year<
      Pick<HealthParameters, 'ownPatientCausal' | 'ownPatientElasticity'> &
        Pick<ResearchParameters, 'clinicalLoad'>,
      Pick<ResearchControls, 'protectedTime'>
    >,
    'controls' | 'levels' | 'p' | 'world'
  >;

/** x ln x for a doctor who gives a share x of the time to care; 0 at x = 0. */
const timesLog = (x: number): number => (x > 0 ? x * log(x) : 0);

/**
 * DALYs averted among the patients of doctors who are in care more days than in the reference years; below 0 for fewer. Patients
 * of a doctor who gives a share c of the former time have c^-ε of their burden, of which a share κ is causal:
 * ε κ b (l S c ln c + O l ln(1 / l)), with b the burden that inpatient care can act on per doctor, c = 1 - protected time of the
 * S doctors in research, who treat l c each, and O own doctors who changed between all of the time and l.
 */
export function ownPatientsAverted(y: OwnPatientsYear, burden: number): number {
  const { world, region, levels, p, controls } = y;
  const perDoctor = (region.health.inpatientAmenableShare * burden) / doctorsOf(y);
  const load = p.clinicalLoad;
  const patients =
    levels.hospitalStaff * load * timesLog(1 - controls.protectedTime) -
    world.state.ownDoctors * timesLog(load);
  return p.ownPatientElasticity * p.ownPatientCausal * perDoctor * patients;
}
