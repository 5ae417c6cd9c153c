import { logisticColumn, logit } from '../../../maths/logistic.js';
import { power } from '../../../maths/power.js';
import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { FUNDER, STAGE } from '../../engine/codes.js';
import type { Funders } from '../../engine/funders.js';
import { PER_HEAD } from '../../engine/per-head.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { MECHANISMS, PANELS } from '../../place/region.js';
import type { BudgetsFlows } from '../budgets/flows.js';
import type { CallsControls } from './controls.js';
import type { CallsFlows } from './flows.js';
import { addGrant, award, hasFreeSlot } from './grants.js';
import type { CallsParameters } from './parameters.js';
import { backToProgramme, programmeDuration } from './programme-fund.js';
import { isIn } from './quotas.js';
import { awardsRememberedBy, type ReviewYear, review, uniformsInCall } from './review.js';

/** Parts of the year that the process reads. */
type OutsideCallsYear = ReviewYear &
  Year<
    CallsParameters,
    Pick<CallsControls, 'matchMoney'>,
    CallsFlows & Pick<BudgetsFlows, 'programmeReturned'>
  >;

const PAYLINE = MECHANISMS.indexOf('payline');
const LOTTERY = MECHANISMS.indexOf('lottery');
const TRACK_RECORD = MECHANISMS.indexOf('trackRecord');

/**
 * Step 3, third part: funders outside the region select by a payline, unless they have another mechanism (`MECHANISMS`). Some of the researchers with room for one more grant
 * try, whether or not they applied at home, more where a funder has more money and a record says that they follow it; scores above it win, and money enters the region. In the spin-up the
 * payline gives the known number of wins a year; the mean over its last years is fixed from then on, so that a better
 * region wins more, or else as many go on winning, as with other mechanisms that choose. A panel remembers only its own awards.
 */
export function outsideCalls(y: OutsideCallsYear): void {
  const { funders } = y;
  // before any call of the year, so that no call changes the applicants of another
  for (const panel of PANELS.keys()) if (isAsked(panel, funders)) chancesOfTrying(y, panel);
  let toMatch = y.controls.matchMoney;
  for (let funder: number = FUNDER.firstOutside; funder < funders.rows; funder++)
    if (funders.mechanism[funder] !== PER_HEAD) toMatch = callOf(y, funder, toMatch);
  if (y.controls.matchMoney > 0) backToProgramme(y, toMatch);
}

/** Whether a panel reviews for any funder outside. */
const isAsked = (panel: number, { panel: panels }: Funders): boolean =>
  panels.indexOf(panel, FUNDER.firstOutside) >= 0;

/** Holds the call of one funder, whose wins are matched as far as the money reaches; returns the money left. */
function callOf(y: OutsideCallsYear, funder: number, toMatch: number): number {
  const { funders, scratch, flows } = y;
  const duration = funders.duration[funder];
  const instalment = funders.grantSize[funder] / duration;
  const candidates = scoreCandidates(y, funder);
  flows.outsideTries[funder - FUNDER.firstOutside] += candidates;
  const payline = currentPayline(y, funder, candidates);
  let left = toMatch;
  for (let n = 0; n < candidates; n++) {
    if (scratch.variates[n] <= payline) continue;
    const i = scratch.rows[n];
    award(y, i, { amount: instalment, years: duration, funder });
    flows.outsideWins[funder - FUNDER.firstOutside] += 1;
    if (left > 0) left -= matchGrant(y, i, instalment, duration, left);
  }
  return left;
}

/** A local grant that matches one won outside, as far as the money and the winner's free slots reach; returns the money committed. */
function matchGrant(y: OutsideCallsYear, i: number, won: number, duration: number, money: number): number {
  const { researchers } = y.world;
  const instalment = y.p.matchRate * won;
  const years = programmeDuration(y, duration);
  if (instalment * years > money || !hasFreeSlot(researchers, i)) return 0;
  addGrant(researchers, i, instalment, years, FUNDER.programme);
  y.flows.matched += instalment * years;
  return instalment * years;
}

/**
 * By position among the active, for each funder of a panel: L(a_o + ln θ + w_r (record - mean record) + w_a W_o), W_o remembered awards
 * of the panel; more where wins are matched; 0 for trainees.
 */
function chancesOfTrying({ world, p, controls, scratch }: OutsideCallsYear, panel: number): void {
  const chance = scratch.chances[panel];
  const { stage, logAbility, logRecord } = world.researchers;
  const memory = awardsRememberedBy(world.researchers, panel);
  const { active, activeCount } = world;
  const { applyRecord, applyAfterAward } = p;
  const intercept = logit(p.outsideApply) - applyRecord * world.state.meanLogRecord;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    chance[n] = intercept + logAbility[i] + applyRecord * logRecord[i] + applyAfterAward * memory[i];
  }
  logisticColumn(activeCount, chance, chance);
  const drawn = controls.matchMoney > 0 ? 1 + p.matchDraws * p.matchRate : 1;
  for (let n = 0; n < activeCount; n++)
    chance[n] = stage[active[n]] === STAGE.trainee ? 0 : Math.min(1, drawn * chance[n]);
}

/** Candidates' rows go to `rows`, their scores to `variates`; returns their number. */
function scoreCandidates(y: OutsideCallsYear, funder: number): number {
  const { variates: scores, rows } = y.scratch;
  const count = findCandidates(y, funder, rows);
  const mechanism = y.funders.mechanism[funder];
  if (mechanism === TRACK_RECORD) readRecords(y, funder, count);
  else review(y, funder, rows, count, scores);
  if (mechanism === LOTTERY) drawLots(y, funder, count);
  return count;
}

/** Researchers who can apply to a funder, have room for a grant and try it; flags say who would with the money of the start year. */
function findCandidates(y: OutsideCallsYear, funder: number, rows: Int32Array): number {
  const { world, year, funders, scratch } = y;
  const { researchers, active, activeCount } = world;
  const { key0, key1 } = researchers;
  const { flags: usual } = scratch;
  const chance = scratch.chances[funders.panel[funder]];
  const target = funders.target[funder];
  const [own0, own1] = [funders.key0[funder], funders.key1[funder]];
  const counter = counterOf(PURPOSE.outsideApply, year);
  const drawn = drawnByMoney(y, funder);
  let willing = 0;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    // Written in any case and then kept or not, as applicants to the region's call are.
    const number = uniform(key0[i] ^ own0, key1[i] ^ own1, counter);
    rows[willing] = i;
    usual[willing] = Number(number < chance[n]);
    willing += Number(number < drawn * chance[n]);
  }
  let count = 0;
  for (let n = 0; n < willing; n++) {
    const i = rows[n];
    if (!hasFreeSlot(researchers, i) || (target >= 0 && !isIn(target, i, world))) continue;
    rows[count] = i;
    usual[count++] = usual[n];
  }
  return count;
}

/** Proposals to a funder over those that its money of the start year would draw. */
const drawnByMoney = ({ funders, p }: OutsideCallsYear, funder: number): number =>
  power(funders.budgetGrowth[funder], p.applicationsFollow);

/** Scores from the record and the panel's memory of awards, in place of a review. */
function readRecords({ world, funders, scratch }: OutsideCallsYear, funder: number, count: number): void {
  const { logRecord } = world.researchers;
  const memory = awardsRememberedBy(world.researchers, funders.panel[funder]);
  const weight = funders.priorAwardWeight[funder];
  const { variates: scores, rows } = scratch;
  for (let n = 0; n < count; n++) scores[n] = logRecord[rows[n]] + weight * memory[rows[n]];
}

/** A lot for each of the better part of the candidates in place of their scores; all others rank behind them. */
function drawLots(y: OutsideCallsYear, funder: number, count: number): void {
  const { p, funders, scratch } = y;
  const { variates: scores, rows, counts: lots } = scratch;
  const pool = Math.max(funders.winsPerYear[funder], Math.ceil(count * p.lotteryPool));
  const leastFundable = scoreAtRank(scores.slice(0, count).sort(), pool, p.paylineBelowAll);
  uniformsInCall(y, funder, PURPOSE.outsideLottery, rows, count, lots);
  for (let n = 0; n < count; n++) scores[n] = Number(scores[n] > leastFundable) + lots[n];
}

/** The score that candidates have to exceed. */
function currentPayline(y: OutsideCallsYear, funder: number, candidates: number): number {
  const { p, funders, spinUp } = y;
  const standing = standingPayline(y, funder);
  const growth = funders.growth[funder];
  if (growth === 1 && drawnByMoney(y, funder) === 1 && !Number.isNaN(standing)) return standing;
  const sorted = y.scratch.variates.slice(0, candidates).sort();
  if (!Number.isNaN(standing))
    return scoreAtRank(
      sorted,
      wholeWins(y, funder, growth * usualWins(y, funder, candidates, standing)),
      p.paylineBelowAll,
    );
  if (!spinUp || funders.mechanism[funder] !== PAYLINE)
    return scoreAtRank(sorted, wholeWins(y, funder, funders.winsPerYear[funder]), p.paylineBelowAll);
  const payline = scoreAtRank(sorted, funders.winsPerYear[funder], p.paylineBelowAll);
  if (y.referenceYear && candidates > 0) rememberPayline(y, funder, payline);
  return payline;
}

/**
 * Grants that those whom the money of the start year draws would win above the fixed payline. Where less money draws fewer, all alike,
 * these stand for the others; where more draws more, those drawn are left out, being no reason for more grants.
 */
function usualWins(y: OutsideCallsYear, funder: number, candidates: number, payline: number): number {
  const { variates: scores, flags: usual } = y.scratch;
  let won = 0;
  for (let n = 0; n < candidates; n++) won += Number(scores[n] > payline) * usual[n];
  return won > 0 ? won / Math.min(1, drawnByMoney(y, funder)) : 0;
}

/** Fixed payline of a funder; NaN in the spin-up, for a funder without applicants in it, and for other mechanisms. */
function standingPayline({ world, p, funders, spinUp }: OutsideCallsYear, funder: number): number {
  const stands = !spinUp && p.outsidePayline === 1 && funders.mechanism[funder] === PAYLINE;
  return stands ? world.references.payline[funder - FUNDER.firstOutside] : Number.NaN;
}

function rememberPayline({ world: { references } }: OutsideCallsYear, funder: number, payline: number): void {
  references.payline[funder - FUNDER.firstOutside] += payline;
  references.paylineYears[funder - FUNDER.firstOutside] += 1;
}

/** Grants that a funder gives in the year of a number that need not be whole: by lot as many on average. */
function wholeWins({ world: { key }, funders, year }: OutsideCallsYear, funder: number, due: number): number {
  const counter = counterOf(PURPOSE.wholeWins, year);
  return Math.floor(due + uniform(key.k0 ^ funders.key0[funder], key.k1 ^ funders.key1[funder], counter));
}

/** The score that `wins` of the ascending scores exceed, interpolated between two of them; `margin` below all where they are too few. */
function scoreAtRank(sorted: Float64Array, wins: number, margin: number): number {
  if (sorted.length === 0) return 0;
  const position = sorted.length - wins - 0.5;
  if (position <= 0) return sorted[0] - margin;
  const below = Math.min(sorted.length - 1, Math.floor(position));
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
}

export const outsideCallsProcess: Process<OutsideCallsYear> = {
  id: 'outsideCalls',
  title: { en: 'calls of outside funders', zh: '外部资助竞争' },
  source:
    'assumed: one region hardly moves a national funder, so that for it the funder is a payline and not a budget; winners win again with the same funder: Bol et al. 2018, DOI 10.1073/pnas.1719557115',
  writes: [
    'flows.firstGrantAges',
    'flows.firstGrants',
    'flows.matched',
    'flows.outsideTries',
    'flows.outsideWins',
    'flows.programmeReturned',
    'ledger',
    'references.payline',
    'references.paylineYears',
    'researchers.grantAmount0',
    'researchers.grantAmount1',
    'researchers.grantAmount2',
    'researchers.grantFunder0',
    'researchers.grantFunder1',
    'researchers.grantFunder2',
    'researchers.grantYears0',
    'researchers.grantYears1',
    'researchers.grantYears2',
    'researchers.awardMemory',
    'researchers.everFunded',
    'researchers.outsideAwardMemory',
    'researchers.privateAwardMemory',
    'state.programmeReserve',
  ],
  step: outsideCalls,
};
