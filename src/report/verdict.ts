import { rankedEffects } from '../charts/rows.js';
import { notApartFrom } from '../charts/ties.js';
import type { Context } from '../language/context.js';
import { formatShare } from '../language/numbers.js';
import { words } from '../language/words.js';
import { ownLevel } from '../results/effect-row.js';
import { pairOf } from '../results/pairwise.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import { allowsConclusion, holdsZero } from '../statistics/estimable.js';
import { gainText, quoted, tiedText } from './estimates-in-words.js';
import { type Findings, probabilityRow, type Ranked } from './findings.js';

const GOAL = 'netHealthBenefit';
/** Of more tied strategies it is not said in how many runs the leader is better. */
const MOST_NAMED = 3;

/**
 * The answer in at most two sentences: which strategy is ahead, or that the runs cannot distinguish them, with how much
 * money each was given; and whether any of them brings more than the same money in ordinary care. Where none does that
 * comes first, since it decides. Of runs that allow no conclusion only that.
 */
export function verdict(context: Context, found: Findings): string[] {
  const { answer } = words(context.language);
  const { leader, ranked } = found;
  if (leader === undefined) return [answer.nothingRanked];
  if (!allowsConclusion(context.comparison)) return [answer.tooFew];
  if (ranked.length === 1) return ofOne(context, leader);
  const sentences = [standing(context, leader, ranked), againstOrdinaryCare(context, ranked)];
  return leader.effect.mean > 0 ? sentences : sentences.reverse();
}

/** A single strategy against ordinary care. */
function ofOne(context: Context, leader: Ranked): string[] {
  const { answer } = words(context.language);
  const above = leader.effect.mean > 0;
  const say = above ? answer.gainer : answer.loser;
  const first = say(
    quoted(context, leader.scenario),
    explainedGain(context, leader),
    context.comparison.horizon,
  );
  if (!holdsZero(leader.effect)) return [first];
  return [first, above ? answer.mayBeNothing : answer.mayBeGain];
}

/** Who is ahead of the others, or that none is. */
function standing(context: Context, leader: Ranked, ranked: readonly Ranked[]): string {
  const { comparison, language } = context;
  const { answer } = words(language);
  const tied = notApartFrom(comparison, GOAL, leader.scenario);
  const lead = {
    money: moneyInWords(context),
    leader: quoted(context, leader.scenario),
    gain: explainedGain(context, leader),
    years: comparison.horizon,
  };
  if (tied.length === 0) return answer.ahead(lead, leadOverSecond(context, leader, ranked[1]));
  const count = tied.length === ranked.length - 1 ? ranked.length : null;
  const say = leader.effect.mean > 0 ? answer.tied : answer.tiedBelow;
  return say(lead, tiedWithShares(context, leader.scenario, tied), count);
}

/** Net health benefit with its unit explained, since it is the first of the page. */
const explainedGain = (context: Context, { effect }: Ranked): string =>
  gainText(context, effect, true, words(context.language).answer.explainedDalys);

/** Whether all could ask for the same money, how much, and what of it was paid; an empty text where none could. */
function moneyInWords({ comparison, language }: Context): string {
  const { answer } = words(language);
  const { currency } = comparison.region;
  const totals = comparison.sums.map(({ total }) => total);
  const [least, most] = [Math.min(...totals), Math.max(...totals)];
  if (totals.length === 0 || most <= 0) return '';
  if (least < most) return answer.unequalMoney(least, most, currency);
  const paid = rankedEffects(comparison, 'programmePaid').map(({ effect }) => ownLevel(effect));
  return answer.equalMoney(most, Math.min(...paid), Math.max(...paid), currency);
}

/** By how much, and how often, the leader is better than the next. */
function leadOverSecond(context: Context, leader: Ranked, { scenario }: Ranked): string {
  const { answer } = words(context.language);
  const pair = pairOf(context.comparison, leader.scenario.id, scenario.id, GOAL);
  if (pair?.mean == null) return '';
  const { indicator, mean, low, high, shareBetter } = pair;
  const gain = gainText(context, { indicator, mean, low, high });
  return answer.overSecond(
    quoted(context, scenario),
    gain,
    shareBetter === null ? null : formatShare(shareBetter),
  );
}

/** Those that the leader ties with, each with how often it is better where they are few and this is known. */
function tiedWithShares(context: Context, leader: ScenarioLabel, tied: readonly ScenarioLabel[]): string {
  const { answer, list } = words(context.language);
  const shares = tied.map(({ id }) => pairOf(context.comparison, leader.id, id, GOAL)?.shareBetter ?? null);
  if (tied.length > MOST_NAMED || shares.includes(null)) return tiedText(context, GOAL, leader);
  return list(
    tied.map((scenario, n) =>
      answer.betterThan(quoted(context, scenario), formatShare(shares[n] ?? 0), n === 0),
    ),
  );
}

/** In how many of the parameter draws none of them is best; null where that was not estimated. */
function shareOfNone({ comparison }: Context, ranked: readonly Ranked[]): string | null {
  const chances = ranked.map(({ scenario }) => probabilityRow(comparison, GOAL, scenario.id)?.value ?? null);
  if (chances.includes(null)) return null;
  return formatShare(Math.max(0, 1 - chances.reduce<number>((sum, chance) => sum + (chance ?? 0), 0)));
}

/** Which of them bring more health than the same money in ordinary care, on average. */
function againstOrdinaryCare(context: Context, ranked: readonly Ranked[]): string {
  const { answer } = words(context.language);
  const above = ranked.filter(({ effect }) => effect.mean > 0);
  if (above.length === 0) {
    const worse = ranked.filter(({ effect: { high } }) => high !== null && high < 0);
    const named = worse.length < ranked.length ? worse.map(({ scenario }) => quoted(context, scenario)) : [];
    const { baselineIsPolicy, scenarios } = context.comparison;
    const policy = baselineIsPolicy ? quoted(context, scenarios[0]) : null;
    return answer.noneAbove(ranked.length, shareOfNone(context, ranked), named, policy);
  }
  const names = above.map(({ scenario }) => quoted(context, scenario));
  const unsure = above
    .filter(({ effect }) => holdsZero(effect))
    .map(({ scenario }) => quoted(context, scenario));
  return answer.above(names, unsure);
}
