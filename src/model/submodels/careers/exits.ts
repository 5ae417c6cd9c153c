import { log } from '../../../maths/log.js';
import { logistic, logisticCeiling, logit } from '../../../maths/logistic.js';
import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { GONE, ORIGIN, STAGE } from '../../engine/codes.js';
import type { World } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { HOSPITAL } from '../../place/institution-types.js';
import { depart, rowsInPost } from '../../population/people.js';
import type { OpennessControls } from '../openness/controls.js';
import type { OpennessParameters } from '../openness/parameters.js';
import type { ResearchParameters } from '../research/parameters.js';
import type { StayingControls } from '../staying/controls.js';
import type { StayingParameters } from '../staying/parameters.js';
import type { CareersControls } from './controls.js';
import type { CareersFlows } from './flows.js';
import type { CareersParameters } from './parameters.js';
import { type PressedYear, pressedOut } from './pressed.js';

/** Parts of the year that the process reads. */
type ExitsYear = PressedYear &
  Year<
    CareersParameters &
      Pick<OpennessParameters, 'opennessLeaving'> &
      Pick<ResearchParameters, 'referenceFunding'> &
      Pick<StayingParameters, 'familyEffect' | 'homeRebound'>,
    CareersControls & OpennessControls & Pick<StayingControls, 'familyReach'>,
    CareersFlows
  >;

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
  chancesOfRetiring(y, inPost, count, chances);
  openWay(at, GONE.retired, PURPOSE.retire);
  const pressed = pressedInPost(y);
  chancesOfGivingUp(y, inPost, count, chances);
  if (pressed !== null) for (let n = 0; n < count; n++) chances[n] *= pressed[n];
  openWay(at, GONE.left, PURPOSE.leave);
  openWayOutside(y, at, pressed);
  for (let n = 0; n < count; n++) if (ways[n] !== GONE.no) leave(y, inPost[n], ways[n]);
}

/** Factors on the chance of leaving of those in post, in their order; null where none is pressed out. */
function pressedInPost(y: ExitsYear): Float64Array | null {
  const { researchers, active } = y.world;
  const ofActive = pressedOut(y);
  return ofActive?.filter((_, n) => researchers.stage[active[n]] !== STAGE.trainee) ?? null;
}

/** Everyone in post, with the chance of the next way out and the first way that was open, `GONE.no` so far for most. */
interface AtTheDoor {
  readonly world: World;
  readonly year: number;
  readonly inPost: Int32Array;
  readonly count: number;
  readonly chances: Float64Array;
  readonly ways: Uint8Array;
}

/** One way out for those to whom none before it was open: a loop each, so that nothing is boxed on the way. */
function openWay(
  { world, year, inPost, count, chances, ways }: AtTheDoor,
  way: number,
  purpose: number,
): void {
  const { key0, key1 } = world.researchers;
  const counter = counterOf(purpose, year);
  for (let n = 0; n < count; n++) {
    const i = inPost[n];
    if (uniform(key0[i], key1[i], counter) < chances[n] && ways[n] === GONE.no) ways[n] = way;
  }
}

function chancesOfRetiring(
  { world, p }: ExitsYear,
  inPost: Int32Array,
  count: number,
  chances: Float64Array,
): void {
  const { age } = world.researchers;
  const retirement = retirementOf(p);
  for (let n = 0; n < count; n++) chances[n] = retireChance(age[inPost[n]], retirement);
}

function chancesOfGivingUp(
  { world, p }: ExitsYear,
  inPost: Int32Array,
  count: number,
  chances: Float64Array,
): void {
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

function leave(y: ExitsYear, i: number, way: number): void {
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

/**
 * Leaving for outside is rare. For most people their random number is above the chance that they would have if they lacked most money: only for
 * the others are logarithm and chance computed.
 */
function openWayOutside(y: ExitsYear, at: AtTheDoor, pressed: Float64Array | null): void {
  const { inPost, count, chances: odds, ways } = at;
  const { key0, key1, money } = y.world.researchers;
  const { variates: numbers, places } = y.scratch;
  const counter = counterOf(PURPOSE.emigrate, y.year);
  // Where there is less money outside than inside, odds rise with one's own without end.
  const moreInside = weightOfMoney(y) < 0;
  odds.fill(moreInside ? Number.NEGATIVE_INFINITY : y.p.emigrateMoneyMost, 0, count);
  oddsOfEmigrating(y, inPost, count, odds);
  if (pressed !== null) for (let n = 0; n < count; n++) odds[n] += log(pressed[n]);
  let near = 0;
  for (let n = 0; n < count; n++) {
    const i = inPost[n];
    const number = uniform(key0[i], key1[i], counter);
    places[near] = n;
    numbers[near] = number;
    near += Number(number < logisticCeiling(odds[n]));
  }
  const rows = places.subarray(0, near).map((n) => inPost[n]);
  for (let n = 0; n < near; n++) odds[n] = log((2 * y.p.referenceFunding) / money[rows[n]]);
  oddsOfEmigrating(y, rows, near, odds);
  if (pressed !== null) for (let n = 0; n < near; n++) odds[n] += log(pressed[places[n]]);
  for (let n = 0; n < near; n++)
    if (numbers[n] < logistic(odds[n]) && ways[places[n]] === GONE.no) ways[places[n]] = GONE.emigrated;
}

/** Log-odds for each logarithm that money inside lacks. */
const weightOfMoney = ({ region, p }: ExitsYear): number => p.emigrateMoney * region.workforce.moneyGap;

/** Log-odds of leaving for outside of people in post, into the column that has what they lack in money, in logarithms. */
function oddsOfEmigrating(y: ExitsYear, rows: Int32Array, count: number, odds: Float64Array): void {
  const { world, region, p, controls } = y;
  const { age, motivation, logAbility, origin, tenure, contract, homed, institution } = world.researchers;
  const { climate } = world.institutions;
  const payGap = (1 + region.workforce.payGap) / (1 + controls.payRise) - 1;
  // Relative to the nation, not to the region itself: else its own level would cancel.
  const intercept =
    logit(p.emigrateChance) +
    p.emigratePay * (payGap - p.nationalPayGap) -
    p.familyEffect * Math.min(1, controls.familyReach) +
    p.opennessLeaving * controls.openness;
  const pull = p.emigrateAbility * (1 + payGap);
  const moneyGap = weightOfMoney(y);
  const { emigrateClimate, emigrateImported, emigrateTenure, emigrateContract, emigrateAge } = p;
  const { homeRebound, emigrateMoneyMost, tenureYears, mobileAge, nationalClimate } = p;
  for (let n = 0; n < count; n++) {
    const i = rows[n];
    odds[n] =
      intercept +
      pull * logAbility[i] +
      moneyGap * Math.min(emigrateMoneyMost, odds[n]) -
      emigrateClimate * (climate[institution[i]] - nationalClimate) +
      (1 - motivation[i]) +
      (origin[i] === ORIGIN.imported
        ? emigrateImported
        : emigrateTenure * Math.min(1, tenure[i] / tenureYears)) +
      (contract[i] > 0 ? emigrateContract : homed[i] * homeRebound) +
      emigrateAge * Math.max(0, age[i] - mobileAge);
  }
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
