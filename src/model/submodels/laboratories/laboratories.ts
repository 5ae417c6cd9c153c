import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { PROGRAMME, STAGE } from '../../engine/codes.js';
import { giveBackUnused } from '../../engine/unused-money.js';
import type { World } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { AREAS } from '../../place/region.js';
import { free } from '../../population/freed.js';
import { placesFilled } from '../../population/places-filled.js';
import type { BudgetsFlows } from '../budgets/flows.js';
import type { EvaluationParameters } from '../evaluation/parameters.js';
import type { HealthFlows } from '../health/flows.js';
import type { ResearchControls } from '../research/controls.js';
import type { ResearchParameters } from '../research/parameters.js';
import type { LaboratoriesControls } from './controls.js';
import type { LaboratoriesFlows } from './flows.js';
import type { LaboratoriesParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type LaboratoriesYear = Year<
  LaboratoriesParameters &
    Pick<EvaluationParameters, 'bonus'> &
    Pick<ResearchParameters, 'clinicalLoad' | 'otherLoad' | 'teachingLoad'>,
  LaboratoriesControls & Pick<ResearchControls, 'protectedTime'>,
  LaboratoriesFlows & Pick<BudgetsFlows, 'programmeReturned'> & Pick<HealthFlows, 'careTaken'>
>;

/** Names of the controls of the areas, in their order; made once, since every year asks for all of them. */
const OF_AREA = AREAS.map((area) => `${area}Laboratory` as const);

/**
 * Step 3, before instalments. Members of mission laboratories stay while they are paid for; free places go to those of the area in post of the
 * best record, without a contract of a programme, a place or start-up money. Each has an equal share of the money for research as start-up money of the
 * year, and is freed of a share of teaching and care, for which care goes without or others are paid. Where fewer are paid for
 * than are there, those of the lowest record go; money for places that no one takes goes back in the same year. A laboratory of n
 * members has a part min(1, n / N) of the equipment of a full one, of N.
 */
export function laboratories(y: LaboratoriesYear): void {
  const members = membersByArea(y.world);
  for (let area = 0; area < AREAS.length; area++) {
    const money = y.controls[OF_AREA[area]];
    if (money > 0 || members[area].length > 0) staffLaboratory(y, area, money, members[area]);
  }
}

function staffLaboratory(y: LaboratoriesYear, area: number, money: number, holders: readonly number[]): void {
  const { world, representation, p, flows } = y;
  const { laboratory } = world.researchers;
  const { kept, chosen, lost, each, unused } = placesFilled(world, representation, {
    paid: money / p.laboratoryMember,
    holders,
    candidates: candidatesOf(world, area),
    lot: lotOf(world, area),
  });
  for (const i of lost) laboratory[i] = 0;
  for (const i of chosen) laboratory[i] = 1;
  const members = [...kept, ...chosen];
  for (const i of members) give(y, i, each);
  const heads = members.length * representation;
  flows.laboratoryAdds[area] = p.laboratoryEquipment * Math.min(1, heads / p.laboratorySize);
  giveBackUnused(y, 'upperGovernment', money * unused);
}

/** The lot of an area, drawn once, so that members do not come and go by chance; its counter has the area in place of a year. */
const lotOf = ({ key: { k0, k1 } }: World, area: number): number =>
  uniform(k0, k1, counterOf(PURPOSE.laboratoryRounding, area));

function membersByArea({ researchers, active, activeCount }: World): readonly (readonly number[])[] {
  const { laboratory, area } = researchers;
  const members: number[][] = AREAS.map(() => []);
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (laboratory[i] > 0) members[area[i]].push(i);
  }
  return members;
}

function candidatesOf({ researchers: r, active, activeCount }: World, area: number): number[] {
  const candidates: number[] = [];
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (r.area[i] !== area || r.stage[i] === STAGE.trainee || r.laboratory[i] > 0) continue;
    const isOwn = r.programme[i] === PROGRAMME.none || r.contract[i] === 0;
    if (isOwn && r.place[i] === 0 && r.startUpLeft[i] === 0) candidates.push(i);
  }
  return candidates;
}

/** The money of a member, or of so many in one's place, and time. */
function give(y: LaboratoriesYear, i: number, places: number): void {
  const { world, p } = y;
  const { startUp, startUpLeft } = world.researchers;
  startUp[i] = p.laboratoryMoney * p.laboratoryMember * places;
  startUpLeft[i] = 1;
  free(y, i, p.laboratoryFreed);
}

export const laboratoriesProcess: Process<LaboratoriesYear> = {
  id: 'laboratories',
  title: { en: 'mission laboratories and their members', zh: '使命导向实验室及其成员' },
  source:
    'assumed: who has the best record of the area is asked, and keeps the post, as those with two appointments do; money, time and equipment of members then count like those of all',
  writes: [
    'flows.careTaken',
    'flows.laboratoryAdds',
    'flows.programmeReturned',
    'ledger',
    'researchers.laboratory',
    'researchers.startUp',
    'researchers.startUpLeft',
  ],
  step: laboratories,
};
