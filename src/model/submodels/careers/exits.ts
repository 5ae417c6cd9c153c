import { PURPOSE } from '../../../random/purposes.js';
import { GONE, ORIGIN, STAGE } from '../../engine/codes.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { HOSPITAL } from '../../place/institution-types.js';
import { depart, rowsInPost } from '../../population/people.js';
import { type EmigrationYear, openWayOutside } from './emigration.js';
import type { CareersFlows } from './flows.js';
import type { CareersParameters } from './parameters.js';
import { type PressedYear, pressedOut } from './pressed.js';
import { type AtTheDoor, openWay } from './ways-out.js';

/** Parts of the year that the process reads. */
type ExitsYear = PressedYear & EmigrationYear & Year<unknown, unknown, CareersFlows>;

/**
 * Step 9, first part: ageing and exits. Death, alike for all of working age; retirement by age; giving up when long unfunded or
 * unmotivated; leaving for outside with log-odds that rise with the gap in pay above the nation's, the gap in money,
 * ability and international cooperation, and fall with climate above the nation's, tenure, age, help for families and a running contract; a home whose years are over adds to them. Who is low and gets less
 * of a bonus does both more often. Each way out has its own random number.
 */
export function exits(y: ExitsYear): void {
  y.world.state.toCare = 0;
  y.world.state.moved = 0;
  growOlder(y);
  takeLeave(y);
}

function growOlder({ world, p, flows }: ExitsYear): void {
  const { age, stage, yearsInStage, tenure, contract, logRecord } = world.researchers;
  const { active, activeCount } = world;
  const { promotionYears } = p;
  const leaderRecord = world.state.meanLogRecord + p.leaderRecord;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    age[i]++;
    yearsInStage[i]++;
    if (stage[i] === STAGE.trainee) continue;
    tenure[i]++;
    if (contract[i] > 0 && --contract[i] === 0) flows.contractsEnded++;
    if (yearsInStage[i] < promotionYears) continue;
    const established = stage[i] === STAGE.early;
    const leads = stage[i] === STAGE.established && logRecord[i] > leaderRecord;
    if (!established && !leads) continue;
    stage[i]++;
    yearsInStage[i] = 0;
  }
}

function takeLeave(y: ExitsYear): void {
  const { world, year, scratch } = y;
  const { rows: inPost, work: chances, flags: ways } = scratch;
  const count = rowsInPost(world, inPost);
  const at = { world, year, inPost, count, chances, ways };
  ways.fill(GONE.no, 0, count);
  chances.fill(y.p.deathChance, 0, count);
  openWay(at, GONE.died, PURPOSE.die);
  chancesOfRetiring(y, at);
  openWay(at, GONE.retired, PURPOSE.retire);
  const pressed = pressedInPost(y);
  chancesOfGivingUp(y, at);
  if (pressed !== null) for (let n = 0; n < count; n++) chances[n] *= pressed[n];
  openWay(at, GONE.left, PURPOSE.leave);
  openWayOutside(y, at, pressed);
  for (let n = 0; n < count; n++) if (ways[n] !== GONE.no) goBy(y, inPost[n], ways[n]);
}

/** Of those in post, in their order, what giving up and leaving for outside are multiplied by; null where none is pressed out. */
function pressedInPost(y: ExitsYear): Float64Array | null {
  const { researchers, active } = y.world;
  const ofActive = pressedOut(y);
  return ofActive?.filter((_, n) => researchers.stage[active[n]] !== STAGE.trainee) ?? null;
}

function chancesOfRetiring({ world, p }: ExitsYear, { inPost, count, chances }: AtTheDoor): void {
  const { age } = world.researchers;
  const retirement = retirementOf(p);
  for (let n = 0; n < count; n++) chances[n] = retireChance(age[inPost[n]], retirement);
}

function chancesOfGivingUp({ world, p }: ExitsYear, { inPost, count, chances }: AtTheDoor): void {
  const { unfunded, motivation } = world.researchers;
  const { leaveChance, leaveUnfunded, leaveUnmotivated } = p;
  const { unfundedPatience, unfundedYearsOfEffect, contentMotivation } = p;
  for (let n = 0; n < count; n++) {
    const i = inPost[n];
    chances[n] =
      leaveChance +
      leaveUnfunded * Math.min(unfundedYearsOfEffect, Math.max(0, unfunded[i] - unfundedPatience)) +
      leaveUnmotivated * Math.max(0, contentMotivation - motivation[i]);
  }
}

function goBy(y: ExitsYear, i: number, way: number): void {
  if (way === GONE.left) giveUpResearch(y, i);
  else if (way === GONE.emigrated) emigrate(y, i);
  else {
    depart(y.world, i, way);
    if (way === GONE.died) y.flows.deaths++;
    else y.flows.retired++;
  }
}

/** A person in a hospital who gives up research goes wholly into care; people elsewhere have no care to go back to. */
function giveUpResearch({ world, flows }: ExitsYear, i: number): void {
  const { researchers, institutions, state } = world;
  depart(world, i, GONE.left);
  flows.left++;
  if (institutions.type[researchers.institution[i]] !== HOSPITAL) return;
  flows.returnsToCare++;
  state.toCare++;
}

function emigrate({ world, flows }: ExitsYear, i: number): void {
  const { state, researchers, institutions } = world;
  depart(world, i, GONE.emigrated);
  flows.emigrants++;
  flows.emigrantsByRank[researchers.stage[i] - STAGE.early]++;
  state.abroad++;
  if (institutions.type[researchers.institution[i]] === HOSPITAL) state.moved--;
  if (researchers.origin[i] === ORIGIN.imported) flows.importsLost++;
}

interface Retirement {
  readonly from: number;
  readonly last: number;
  readonly before: number;
  readonly chance: number;
  readonly rise: number;
}

const retirementOf = (p: CareersParameters): Retirement => ({
  from: p.retirementAge,
  last: p.lastAge,
  before: p.retirementEarly,
  chance: p.retirementChance,
  rise: p.retirementRise,
});

function retireChance(age: number, { from, last, before, chance, rise }: Retirement): number {
  if (age >= last) return 1;
  return age < from ? before : chance + rise * (age - from);
}

export const exitsProcess: Process<ExitsYear> = {
  id: 'exits',
  title: { en: 'ageing and exits', zh: '年龄增长与离开' },
  source:
    'assumed: log-odds of leaving add up, as in a logit model of choice; who moves follows the turnover of Chinese doctors, the young and those of high degree and title more (DOI 10.1186/s12960-025-01009-z)',
  writes: [
    'flows.contractsEnded',
    'flows.deaths',
    'flows.emigrants',
    'flows.emigrantsByRank',
    'flows.importsLost',
    'flows.left',
    'flows.retired',
    'flows.returnsToCare',
    'ledger',
    'researchers.age',
    'researchers.contract',
    'researchers.gone',
    'researchers.grantYears0',
    'researchers.grantYears1',
    'researchers.grantYears2',
    'researchers.stage',
    'researchers.tenure',
    'researchers.yearsInStage',
    'state.abroad',
    'state.moved',
    'state.toCare',
  ],
  step: exits,
};
