import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { PROGRAMME, STAGE } from '../../engine/codes.js';
import type { World } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { HOSPITAL } from '../../place/institution-types.js';
import { AREAS } from '../../place/region.js';
import { byRecord } from '../../population/standing.js';
import { wholeHeads } from '../../representation.js';
import type { HealthFlows } from '../health/flows.js';
import type { ResearchControls } from '../research/controls.js';
import type { ResearchParameters } from '../research/parameters.js';
import type { LaboratoriesControls } from './controls.js';
import type { LaboratoriesParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type LaboratoriesYear = Year<
  Pick<LaboratoriesParameters, 'laboratoryFreed' | 'laboratoryMember' | 'laboratoryMoney'> &
    Pick<ResearchParameters, 'clinicalLoad'>,
  LaboratoriesControls & Pick<ResearchControls, 'protectedTime'>,
  Pick<HealthFlows, 'careTaken'>
>;

/** Names of the controls of the areas, in their order; made once, since every year asks for all of them. */
const OF_AREA = AREAS.map((area) => `${area}Laboratory` as const);

/** Purposes of a lot that is drawn once have no year. */
const ONCE = 0;

/**
 * Step 3, before instalments. Members of mission laboratories stay while they are paid for; free places go to those of the area in post of the
 * best record, without a contract of a programme, a place or start-up money. Each has an equal share of the money for research as start-up money of the
 * year, and is freed of a share of teaching and care; in hospitals that is doctors' time taken from care. Where fewer are paid for
 * than are there, those of the lowest record go.
 */
export function laboratories(y: LaboratoriesYear): void {
  for (let area = 0; area < AREAS.length; area++) staffLaboratory(y, area, y.controls[OF_AREA[area]]);
}

function staffLaboratory(y: LaboratoriesYear, area: number, money: number): void {
  const { world, representation, p } = y;
  const { laboratory } = world.researchers;
  const members = membersOf(world, area);
  if (money <= 0 && members.length === 0) return;
  const { k0, k1 } = world.key;
  const lot = uniform(k0, k1, counterOf(PURPOSE.laboratoryRounding, ONCE));
  const open = wholeHeads(money / p.laboratoryMember, representation, lot);
  const kept = members.sort(byRecord(world)).slice(0, open);
  for (const i of members.slice(open)) laboratory[i] = 0;
  const chosen = candidatesOf(world, area)
    .sort(byRecord(world))
    .slice(0, open - kept.length);
  for (const i of chosen) laboratory[i] = 1;
  for (const i of [...kept, ...chosen]) give(y, i, money / open);
}

function membersOf({ researchers, active, activeCount }: World, of: number): number[] {
  const { laboratory, area } = researchers;
  const members: number[] = [];
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (laboratory[i] > 0 && area[i] === of) members.push(i);
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

/** Money of a member, million CNY, and the care that a doctor no longer gives. */
function give({ world, p, controls, flows }: LaboratoriesYear, i: number, money: number): void {
  const { researchers: r, institutions } = world;
  r.startUp[i] = p.laboratoryMoney * money;
  r.startUpLeft[i] = 1;
  if (institutions.type[r.institution[i]] === HOSPITAL)
    flows.careTaken += p.laboratoryFreed * p.clinicalLoad * (1 - controls.protectedTime);
}

export const laboratoriesProcess: Process<LaboratoriesYear> = {
  id: 'laboratories',
  title: { en: 'mission laboratories and their members', zh: '使命导向实验室及其成员' },
  source:
    'assumed: who has the best record of the area is asked, and keeps the post, as those with two appointments do; money, time and equipment of members then count like those of all',
  writes: ['flows.careTaken', 'researchers.laboratory', 'researchers.startUp', 'researchers.startUpLeft'],
  step: laboratories,
};
