import { logColumn } from '../../../maths/log.js';
import { logisticColumn, logit } from '../../../maths/logistic.js';
import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { GONE, ORIGIN, STAGE } from '../../engine/codes.js';
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

/** Parts of the year that the process reads. */
type ExitsYear = Year<
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
 * ability and international cooperation, and fall with climate above the nation's, tenure, age, help for families and a running contract; a home whose years are over adds to them. Each way out has its own random number.
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
  const { world, scratch } = y;
  const { rows: inPost, work: emigrateChance, flags: ways } = scratch;
  const count = rowsInPost(world, inPost);
  oddsOfEmigrating(y, inPost, count, emigrateChance);
  logisticColumn(count, emigrateChance, emigrateChance);
  waysOut(y, inPost, count, emigrateChance, ways);
  for (let n = 0; n < count; n++) if (ways[n] !== GONE.no) leave(y, inPost[n], ways[n]);
}

/** By position among those in post: the first way out that the year's random numbers open, `GONE.no` for those who stay. */
function waysOut(
  { world, p, year }: ExitsYear,
  inPost: Int32Array,
  count: number,
  emigrateChance: Float64Array,
  ways: Uint8Array,
): void {
  const { key0, key1, age, unfunded, motivation } = world.researchers;
  const dieCounter = counterOf(PURPOSE.die, year);
  const retireCounter = counterOf(PURPOSE.retire, year);
  const leaveCounter = counterOf(PURPOSE.leave, year);
  const emigrateCounter = counterOf(PURPOSE.emigrate, year);
  const { deathChance, leaveChance, leaveUnfunded, leaveUnmotivated } = p;
  const { unfundedPatience, unfundedYearsOfEffect, contentMotivation } = p;
  const retirement = retirementOf(p);
  for (let n = 0; n < count; n++) {
    const i = inPost[n];
    const [k0, k1] = [key0[i], key1[i]];
    const giveUp =
      leaveChance +
      leaveUnfunded * Math.min(unfundedYearsOfEffect, Math.max(0, unfunded[i] - unfundedPatience)) +
      leaveUnmotivated * Math.max(0, contentMotivation - motivation[i]);
    if (uniform(k0, k1, dieCounter) < deathChance) ways[n] = GONE.died;
    else if (uniform(k0, k1, retireCounter) < retireChance(age[i], retirement)) ways[n] = GONE.retired;
    else if (uniform(k0, k1, leaveCounter) < giveUp) ways[n] = GONE.left;
    else if (uniform(k0, k1, emigrateCounter) < emigrateChance[n]) ways[n] = GONE.emigrated;
    else ways[n] = GONE.no;
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

/** Log-odds of leaving for outside, by position among those in post. */
function oddsOfEmigrating(
  { world, region, p, controls }: ExitsYear,
  inPost: Int32Array,
  count: number,
  odds: Float64Array,
): void {
  const { age, motivation, logAbility, money, origin, tenure, contract, homed, institution } =
    world.researchers;
  const { climate } = world.institutions;
  const payGap = (1 + region.workforce.payGap) / (1 + controls.payRise) - 1;
  // Relative to the nation, not to the region itself: else its own level would cancel.
  const intercept =
    logit(p.emigrateChance) +
    p.emigratePay * (payGap - p.nationalPayGap) -
    p.familyEffect * Math.min(1, controls.familyReach) +
    p.opennessLeaving * controls.openness;
  const pull = p.emigrateAbility * (1 + payGap);
  const moneyGap = p.emigrateMoney * region.workforce.moneyGap;
  const twiceReference = 2 * p.referenceFunding;
  const { emigrateClimate, emigrateImported, emigrateTenure, emigrateContract, emigrateAge } = p;
  const { homeRebound, emigrateMoneyMost, tenureYears, mobileAge, nationalClimate } = p;
  for (let n = 0; n < count; n++) odds[n] = twiceReference / money[inPost[n]];
  logColumn(count, odds, odds);
  for (let n = 0; n < count; n++) {
    const i = inPost[n];
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
