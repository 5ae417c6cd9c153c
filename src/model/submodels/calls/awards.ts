import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { FUNDER } from '../../engine/codes.js';
import { appropriatedTo, giveBackUncommitted } from '../../engine/funds.js';
import { wholeTimes } from '../../engine/ledger.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { wholeHeads } from '../../representation.js';
import type { BudgetsControls } from '../budgets/controls.js';
import type { BudgetsFlows } from '../budgets/flows.js';
import type { InterdisciplinaryControls } from '../interdisciplinary/controls.js';
import type { TermsControls } from '../terms/controls.js';
import { blockSupport } from './block-support.js';
import { hasQuotas } from './cell-quota.js';
import type { CallsControls } from './controls.js';
import type { CallsFlows } from './flows.js';
import { award } from './grants.js';
import { ownGrantSize } from './own-grant-size.js';
import type { CallsParameters } from './parameters.js';
import { backToProgramme, programmeDuration } from './programme-fund.js';
import { awardByQuota, markTop, setPulls } from './quotas.js';
import { stableSupport } from './stable-support.js';

/** Parts of the year that the process reads. */
type AwardsYear = Year<
  CallsParameters,
  CallsControls &
    InterdisciplinaryControls &
    TermsControls &
    Pick<BudgetsControls, 'budgetLevel' | 'callMoney'>,
  CallsFlows & Pick<BudgetsFlows, 'programmeReturned'>
>;

/**
 * Step 3, second part: the number of awards that the funds can start, and their winners.
 *
 * A fund starts floor(M / (a·D)) grants (M the money appropriated in the year, less stable and block support; a the yearly instalment; D the
 * duration), so that the whole of every grant is in the fund before it begins. No panel funds more than the fundable share
 * of applicants; the standing fund comes first. Money that a fund cannot commit goes back to its payers. Grants of a
 * programme keep their instalment and run a few years beyond it at most.
 */
export function awards(y: AwardsYear): void {
  const { world, funders, controls, call, flows } = y;
  const usual = funders.duration[FUNDER.local];
  const duration = usual + Math.round(controls.grantYears);
  const instalment = ownGrantSize(y) / usual;
  const longest = programmeDuration(y, duration);
  const standing = appropriatedTo(world.ledger, FUNDER.local) - stableSupport(y) - blockSupport(y).sum;
  const programme = Math.min(controls.callMoney, appropriatedTo(world.ledger, FUNDER.programme));
  const fundable = Math.floor(y.p.fundableShare * call.applicantCount);
  const ofLocal = grantsOf(y, standing, { instalment, years: duration }, PURPOSE.grantRounding);
  const ofProgramme = grantsOf(y, programme, { instalment, years: longest }, PURPOSE.programmeRounding);
  const byLocal = Math.min(fundable, ofLocal.count);
  const byProgramme = Math.min(fundable - byLocal, ofProgramme.count);
  chooseWinners(y, byLocal + byProgramme, byLocal);
  giveAwards(y, ofLocal, ofProgramme);
  flows.localGrants = byLocal * ofLocal.each;
  flows.programmeGrants = byProgramme * ofProgramme.each;
  flows.awardees = flows.localGrants + flows.programmeGrants;
  giveBackUncommitted(world, FUNDER.local, Math.max(0, standing - byLocal * ofLocal.instalment * duration));
  returnToProgramme(y, byProgramme * ofProgramme.instalment * longest);
  flows.callUnfunded = (ofProgramme.count - byProgramme) * ofProgramme.instalment * longest;
}

/** Grants that a fund can start, alike in instalment and years. */
interface Grants {
  readonly count: number;
  /** Grants for which each stands, in rows: 1 with one row a person. */
  readonly each: number;
  readonly instalment: number;
  readonly years: number;
}

/**
 * The grants that money pays for. Rows of several come by lot, as many on average as there are whole grants; where less than one
 * row of grants is due, one row has their money, and counts as so many. They share the money of whole grants, so that it is
 * neither left over nor missing.
 */
function grantsOf(
  y: AwardsYear,
  money: number,
  usual: Pick<Grants, 'instalment' | 'years'>,
  purpose: number,
): Grants {
  const { world, representation: w, year } = y;
  const due = wholeTimes(money * w, usual.instalment * usual.years) / w;
  const byLot = wholeHeads(due, w, uniform(world.key.k0, world.key.k1, counterOf(purpose, year)));
  const count = due > 0 ? Math.max(1, byLot) : 0;
  const each = count > 0 ? due / count : 1;
  return { count, each, instalment: usual.instalment * each, years: usual.years };
}

/** Returns the money of the programme fund of this year beyond its commitments and the money kept to match grants won outside. */
function returnToProgramme(y: AwardsYear, committed: number): void {
  const given = appropriatedTo(y.world.ledger, FUNDER.programme) - y.controls.matchMoney;
  const rest = Math.max(0, given - committed);
  backToProgramme(y, rest);
  y.flows.callGiven = rest + committed;
}

const REFUSED = 0;
const BY_LOCAL = 1;
const BY_PROGRAMME = 2;
const FUNDABLE = 3;

/**
 * Marks the funded applicants, and their fund, in `call.awarded`: first the best of cells with a quota, then by score, and for the lottery's share of
 * the awards by lot among the fundable not chosen by score, the better half of all. The standing fund takes the best scores.
 */
function chooseWinners(y: AwardsYear, wanted: number, byLocal: number): void {
  const { applicantCount, scores, awarded } = y.call;
  awarded.fill(REFUSED, 0, applicantCount);
  setPulls(y);
  const kept = hasQuotas(y) ? awardByQuota(y, wanted, BY_PROGRAMME) : 0;
  const open = kept > 0 ? scoresOf(y, (code) => code === REFUSED) : scores;
  const byScore = chooseAmong(y, open, applicantCount - kept, wanted - kept);
  if (kept > 0) {
    markTop(
      y,
      scoresOf(y, (code) => code === BY_PROGRAMME),
      byLocal,
      BY_LOCAL,
    );
    return;
  }
  markTop(y, scores, Math.min(byLocal, byScore), BY_LOCAL);
  let localLeft = byLocal - Math.min(byLocal, byScore);
  for (let n = 0; n < applicantCount && localLeft > 0; n++) {
    if (awarded[n] !== BY_PROGRAMME) continue;
    awarded[n] = BY_LOCAL;
    localLeft--;
  }
}

/** Marks `wanted` of the `count` applicants with finite values; returns the number chosen by score. */
function chooseAmong(y: AwardsYear, values: Float64Array, count: number, wanted: number): number {
  const { applicantCount, awarded } = y.call;
  const byLot = Math.round(wanted * y.controls.lottery);
  const byScore = wanted - byLot;
  if (byLot > 0) {
    const pool = Math.max(wanted, Math.ceil(applicantCount * y.p.lotteryPool));
    markTop(y, values, Math.min(count, pool), FUNDABLE);
    markTop(y, values, byScore, BY_PROGRAMME);
    drawLots(y);
    markTop(y, y.scratch.variates, byLot, BY_PROGRAMME);
    for (let n = 0; n < applicantCount; n++) if (awarded[n] === FUNDABLE) awarded[n] = REFUSED;
  } else {
    markTop(y, values, byScore, BY_PROGRAMME);
  }
  return byScore;
}

/** Scores of the applicants with a wanted mark; all others rank behind them. */
function scoresOf({ call, scratch }: AwardsYear, wanted: (code: number) => boolean): Float64Array {
  const { work } = scratch;
  for (let n = 0; n < call.applicantCount; n++)
    work[n] = wanted(call.awarded[n]) ? call.scores[n] : Number.NEGATIVE_INFINITY;
  return work;
}

/** A lot for each of the fundable; all others rank behind them. */
function drawLots({ world, year, call, scratch }: AwardsYear): void {
  const { key0, key1 } = world.researchers;
  const { applicants, applicantCount, awarded } = call;
  const { variates: lots } = scratch;
  const counter = counterOf(PURPOSE.lottery, year);
  for (let n = 0; n < applicantCount; n++) {
    const i = applicants[n];
    lots[n] = awarded[n] === FUNDABLE ? 1 + uniform(key0[i], key1[i], counter) : 0;
  }
}

const grantFrom = ({ instalment, years, each }: Grants, funder: number) => ({
  amount: instalment,
  years,
  funder,
  each,
});

/** Writes the awards into free slots, and updates the memories of winners and losers. */
function giveAwards(y: AwardsYear, ofLocal: Grants, ofProgramme: Grants): void {
  const { rejectionMemory } = y.world.researchers;
  const { applicants, applicantCount, awarded } = y.call;
  for (let n = 0; n < applicantCount; n++) {
    const i = applicants[n];
    if (awarded[n] === REFUSED) rejectionMemory[i] += 1;
    else if (awarded[n] === BY_LOCAL) award(y, i, grantFrom(ofLocal, FUNDER.local));
    else award(y, i, grantFrom(ofProgramme, FUNDER.programme));
  }
}

export const awardsProcess: Process<AwardsYear> = {
  id: 'awards',
  title: { en: 'awards of the local call', zh: '本地资助立项' },
  source:
    'assumed: a grant is committed in full out of the year’s money, and what cannot be committed lapses to the budget that gave it',
  writes: [
    'call.awarded',
    'flows.awardees',
    'flows.callGiven',
    'flows.callUnfunded',
    'flows.firstGrantAges',
    'flows.firstGrants',
    'flows.localGrants',
    'flows.programmeGrants',
    'flows.programmeReturned',
    'ledger',
    'researchers.awardMemory',
    'researchers.everFunded',
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
    'pulls',
    'state.localReserve',
    'state.programmeReserve',
  ],
  step: awards,
};
