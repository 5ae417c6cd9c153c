import { describe, expect, it } from 'vitest';
import { doctorsOf } from '../../../../src/model/population/doctors.js';
import { ownPatientsAverted } from '../../../../src/model/submodels/health/own-patients.js';
import { SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

/** Half of an elasticity of 0.2 is causal; half of the time of 30 doctors in research is care. */
const p = { ownPatientElasticity: 0.2, ownPatientCausal: 0.5, clinicalLoad: 0.5, doctorsGrowth: 0 };
const health = { ...SMALL_REGION.health, inpatientAmenableShare: 0.5 };

/** DALYs averted for each that inpatient care can act on per doctor, while a share of the time for care is freed. */
function avertedWith(protectedTime: number): number {
  const levels = { climate: 0.5, clinicalFindings: 0, hospitalStaff: 30, residents: 0 };
  const region = { ...SMALL_REGION, health };
  const y = smallYear(smallWorld(), { region, p, controls: { protectedTime }, levels });
  return ownPatientsAverted(y, doctorsOf(y) / health.inpatientAmenableShare);
}

describe('patients of doctors whose time for care is freed', () => {
  it('fare worse by a quarter of it, as they are treated by three quarters of the days: 0.1 · 15 · 0.75 ln 0.75', () => {
    expect(avertedWith(0.25)).toBeCloseTo(0.1 * 15 * 0.75 * Math.log(0.75), 12);
  });

  it('fare as before where none or all of it is: without days there are no patients', () => {
    expect(avertedWith(0)).toBeCloseTo(0, 12);
    expect(avertedWith(1)).toBeCloseTo(0, 12);
  });
});
