import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import type { Policy } from '../../engine/policy.js';
import { selectTop } from '../../engine/select.js';
import { FUNDER, type World } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { BudgetsControls } from '../budgets/controls.js';
import type { BudgetsParameters } from '../budgets/parameters.js';
import type { CallsControls } from './controls.js';
import type { CallsFlows } from './flows.js';
import { addGrant } from './grants.js';
import type { CallsParameters } from './parameters.js';

/** What the process reads. */
export type AwardsYear = Year<
  CallsParameters & Pick<BudgetsParameters, 'newStartSmoothing'>,
  CallsControls & Pick<BudgetsControls, 'callMoney'>,
  CallsFlows
>;

/**
 * Step 3, second part: how many awards the funds can start, and who gets them.
 *
 * The standing fund first meets its running grants and then starts min(R, B/D + s·max(0, R - B/D)) of new ones
 * a year (R what is left, B the yearly money, D the duration): without that, awards echo with the length of a
 * grant. A programme fund does the same, and spends what is left in its last years; starts beyond the yearly norm B/D get
 * shorter durations, and none outlasts the programme, so that its money is spent evenly and ends with it. No panel funds more than the fundable share of applicants.
 */
export function awards(y: AwardsYear): void {
  const { region, controls, call, flows } = y;
  const duration = region.funding.localGrantDuration;
  const instalment = (region.funding.localGrantSize * controls.grantSize) / duration;
  const local = localStarts(y, instalment);
  const programme = programmeStarts(y, instalment);
  const fundable = Math.floor(y.p.fundableShare * call.applicantCount);
  const wanted = Math.min(fundable, local + programme);
  const byLocal = Math.min(local, wanted);
  chooseWinners(y, wanted, byLocal);
  giveAwards(y, instalment, duration, wanted - byLocal);
  flows.localGrants = byLocal;
  flows.programmeGrants = wanted - byLocal;
  flows.awardees = wanted;
}

/** New grants that the standing fund starts, with `instalment` million CNY a year each. */
function localStarts(y: AwardsYear, instalment: number): number {
  const { world, region, controls } = y;
  const yearly = region.funding.localResearch * (1 - controls.stableShare);
  const stable = region.funding.localResearch * controls.stableShare;
  const left = Math.max(0, world.state.localReserve - stable - runningGrants(world, FUNDER.local));
  const normal = yearly / region.funding.localGrantDuration;
  const money = Math.min(left, normal + y.p.newStartSmoothing * Math.max(0, left - normal));
  return Math.floor(money / instalment + 1e-9);
}

/** New grants that the programme fund starts; its last years must spend what is left. */
function programmeStarts(y: AwardsYear, instalment: number): number {
  const { world, region, controls } = y;
  const duration = region.funding.localGrantDuration;
  const left = Math.max(0, world.state.programmeReserve - runningGrants(world, FUNDER.programme));
  const normal = Math.min(left, controls.callMoney / duration);
  const smoothing = programmeDuration(y, duration) < duration ? 1 : y.p.newStartSmoothing;
  return Math.floor((normal + smoothing * (left - normal)) / instalment + 1e-9);
}

/** Yearly instalments of the running grants of a fund, million CNY. */
function runningGrants({ researchers: r, active, activeCount }: World, funder: number): number {
  let sum = 0;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (r.grantYears0[i] > 0 && r.grantFunder0[i] === funder) sum += r.grantAmount0[i];
    if (r.grantYears1[i] > 0 && r.grantFunder1[i] === funder) sum += r.grantAmount1[i];
    if (r.grantYears2[i] > 0 && r.grantFunder2[i] === funder) sum += r.grantAmount2[i];
  }
  return sum;
}

/** Years that a programme's grants can run: to its end at most. */
function programmeDuration({ policy, year }: AwardsYear, duration: number): number {
  const ends = policy.programme?.end ?? lastYearOf(policy, year);
  return Math.max(1, Math.min(duration, ends - year + 1));
}

/** The last year of a policy's levers, and not before `year`. */
function lastYearOf({ levers }: Policy, year: number): number {
  let last = year;
  for (const { end } of levers) last = Math.max(last, end);
  return last;
}

const REFUSED = 0;
const BY_LOCAL = 1;
const BY_PROGRAMME = 2;
const FUNDABLE = 3;

/**
 * Mark who is funded, and by whom, in `call.awarded`: by score, and for the lottery's share of the awards by
 * lot among the fundable whom the score left out, the better half of all. The standing fund takes the best scores.
 */
function chooseWinners(y: AwardsYear, wanted: number, byLocal: number): void {
  const { applicantCount, scores, awarded } = y.call;
  const { draws } = y.scratch;
  awarded.fill(REFUSED, 0, applicantCount);
  const byLot = Math.round(wanted * y.controls.lottery);
  const byScore = wanted - byLot;
  if (byLot > 0) {
    mark(y, scores, Math.max(wanted, Math.ceil(applicantCount * y.p.lotteryPool)), FUNDABLE);
    mark(y, scores, byScore, BY_PROGRAMME);
    drawLots(y);
    mark(y, draws, byLot, BY_PROGRAMME);
    for (let n = 0; n < applicantCount; n++) if (awarded[n] === FUNDABLE) awarded[n] = REFUSED;
  } else {
    mark(y, scores, byScore, BY_PROGRAMME);
  }
  mark(y, scores, Math.min(byLocal, byScore), BY_LOCAL);
  let localLeft = byLocal - Math.min(byLocal, byScore);
  for (let n = 0; n < applicantCount && localLeft > 0; n++) {
    if (awarded[n] !== BY_PROGRAMME) continue;
    awarded[n] = BY_LOCAL;
    localLeft--;
  }
}

/** Give the `count` highest of the applicants' values a mark; ties go to the earlier row. */
function mark({ call, scratch }: AwardsYear, values: Float64Array, count: number, code: number): void {
  const { applicantCount, awarded } = call;
  const { selection } = scratch;
  selectTop(values, applicantCount, count, scratch.selecting, selection);
  const { threshold } = selection;
  let ties = selection.ties;
  for (let n = 0; n < applicantCount; n++) {
    if (values[n] > threshold || (values[n] === threshold && ties-- > 0)) awarded[n] = code;
  }
}

/** A lot for each of the fundable; all others rank behind them. */
function drawLots({ world, year, call, scratch }: AwardsYear): void {
  const { key0, key1 } = world.researchers;
  const { applicants, applicantCount, awarded } = call;
  const { draws } = scratch;
  const counter = counterOf(PURPOSE.lottery, year);
  for (let n = 0; n < applicantCount; n++) {
    const i = applicants[n];
    draws[n] = awarded[n] === FUNDABLE ? 1 + uniform(key0[i], key1[i], counter) : 0;
  }
}

/** Write the awards into free slots, and let winners and losers remember. */
function giveAwards(y: AwardsYear, instalment: number, years: number, programmeStarts: number): void {
  const { world, call } = y;
  const { key0, key1, awardMemory, rejectionMemory } = world.researchers;
  const { applicants, applicantCount, awarded } = call;
  const longest = programmeDuration(y, years);
  const norm = y.controls.callMoney / (years * instalment * Math.max(1, programmeStarts));
  const durationCounter = counterOf(PURPOSE.grantDuration, y.year);
  for (let n = 0; n < applicantCount; n++) {
    const i = applicants[n];
    if (awarded[n] === REFUSED) rejectionMemory[i] += 1;
    else {
      const local = awarded[n] === BY_LOCAL;
      const duration = local ? years : staggered(uniform(key0[i], key1[i], durationCounter), norm, longest);
      addGrant(world.researchers, i, instalment, duration, local ? FUNDER.local : FUNDER.programme);
      awardMemory[i] += 1;
    }
  }
}

/** The full duration for the share of starts that is the yearly norm, the shorter ones alike for the rest. */
function staggered(u: number, norm: number, longest: number): number {
  if (u < norm || longest === 1) return longest;
  return 1 + Math.floor(((u - norm) / (1 - norm)) * (longest - 1));
}

export const awardsProcess: Process<AwardsYear> = {
  id: 'awards',
  title: { en: 'awards of the local call', zh: '本地资助立项' },
  source:
    'assumed: funds meet running grants first and smooth new starts, since awards otherwise echo with the length of a grant',
  writes: [
    'call.awarded',
    'flows.awardees',
    'flows.localGrants',
    'flows.programmeGrants',
    'researchers.awardMemory',
    'researchers.grantAmount0',
    'researchers.grantAmount1',
    'researchers.grantAmount2',
    'researchers.grantFunder0',
    'researchers.grantFunder1',
    'researchers.grantFunder2',
    'researchers.grantYears0',
    'researchers.grantYears1',
    'researchers.grantYears2',
    'researchers.rejectionMemory',
  ],
  step: awards,
};
