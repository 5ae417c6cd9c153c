import { exp } from '../../../maths/exp.js';
import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { STAGE } from '../../engine/codes.js';
import type { World } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { HOSPITAL } from '../../place/institution-types.js';
import { doctorsOf } from '../../population/doctors.js';
import type { CultivationParameters } from '../cultivation/parameters.js';
import type { HealthFlows } from '../health/flows.js';
import type { HealthParameters } from '../health/parameters.js';
import type { LaboratoriesParameters } from '../laboratories/parameters.js';
import type { ResearchControls } from '../research/controls.js';
import type { ResearchParameters } from '../research/parameters.js';
import type { AlliancesControls } from './controls.js';
import type { AlliancesFlows } from './flows.js';
import type { AlliancesParameters } from './parameters.js';
import type { AlliancesStocks } from './stocks.js';

/** Parts of the year that the process reads. */
type AlliancesYear = Year<
  AlliancesParameters &
    Pick<CultivationParameters, 'placeFreed'> &
    Pick<HealthParameters, 'doctorsGrowth'> &
    Pick<LaboratoriesParameters, 'laboratoryFreed'> &
    Pick<ResearchParameters, 'clinicalLoad'>,
  AlliancesControls & Pick<ResearchControls, 'protectedTime'>,
  AlliancesFlows & Pick<HealthFlows, 'careTaken'>,
  AlliancesStocks
>;

/** Doctors in the unit of the scale of reach. */
const THOUSAND = 1000;

/**
 * Step 4, before research. Of n doctors sent, each with a share s of the time, R = min(r n, staff) are expected in research, chosen by lot among hospital staff in
 * post, and n - R are not. Those W who are chosen lose s of their care, a share l of their time each, and s of their research; the others give care alone: the
 * larger hospitals lose s (n - R + Σ l) doctors' years of care. County hospitals get s (n - R + W) less the way there. They reach
 * c (1 - exp(-s (n - R + W) / N)) of the inpatients, with c the share treated in counties and N by the thousand doctors.
 */
export function alliances(y: AlliancesYear): void {
  const { world, p, controls, flows, stocks } = y;
  const asked = controls.countyDoctors;
  if (asked <= 0 && stocks.researchersSent === 0) return;
  const staff = staffInPost(world);
  const inResearch = Math.min(staff, p.allianceResearchers * asked);
  const { went, load } = chooseWhoGoes(y, staff > 0 ? inResearch / staff : 0);
  stocks.researchersSent = went;
  if (asked <= 0) return;
  const others = asked - inResearch;
  const given = p.allianceTime * (others + went);
  flows.careTaken += p.allianceTime * (others + load);
  flows.countyCare = (1 - p.allianceTravel) * given;
  const perThousand = (given * THOUSAND) / doctorsOf(y);
  flows.allianceReach = p.countyPatients * (1 - exp(-perThousand / p.allianceScale));
}

/** Whether a researcher is in post in a hospital. */
const isInPost = ({ researchers: { institution, stage }, institutions }: World, i: number): boolean =>
  institutions.type[institution[i]] === HOSPITAL && stage[i] !== STAGE.trainee;

function staffInPost(world: World): number {
  let staff = 0;
  for (let n = 0; n < world.activeCount; n++) if (isInPost(world, world.active[n])) staff++;
  return staff;
}

/** Everybody in post goes with the same chance; who went last year is back unless chosen again. Returns how many go, and the sum of the shares of their time that are care. */
function chooseWhoGoes(
  { world, year, p, controls }: AlliancesYear,
  chance: number,
): { went: number; load: number } {
  const { sent, place, laboratory, key0, key1 } = world.researchers;
  const left = [1, 1 - p.placeFreed, 1 - p.laboratoryFreed];
  const counter = counterOf(PURPOSE.sent, year);
  const usual = p.clinicalLoad * (1 - controls.protectedTime);
  let went = 0;
  let load = 0;
  for (let n = 0; n < world.activeCount; n++) {
    const i = world.active[n];
    sent[i] = 0;
    if (chance <= 0 || !isInPost(world, i) || uniform(key0[i], key1[i], counter) >= chance) continue;
    sent[i] = 1;
    went++;
    load += left[place[i] > 0 ? 1 : 2 * laboratory[i]] * usual;
  }
  return { went, load };
}

export const alliancesProcess: Process<AlliancesYear> = {
  id: 'alliances',
  title: { en: 'doctors sent to county hospitals', zh: '派驻县级医院的医师' },
  source:
    'assumed: an account of hours, which are given in one place and missing in another; each doctor more reaches fewer patients who were not',
  writes: [
    'flows.allianceReach',
    'flows.careTaken',
    'flows.countyCare',
    'researchers.sent',
    'stocks.researchersSent',
  ],
  step: alliances,
};
