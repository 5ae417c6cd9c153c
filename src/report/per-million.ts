import { rankedContenders } from '../charts/contenders.js';
import { unitShown } from '../charts/naming.js';
import { effectOf } from '../charts/rows.js';
import type { Context } from '../language/context.js';
import { formatNumber } from '../language/numbers.js';
import { words } from '../language/words.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import { allowsConclusion } from '../statistics/estimable.js';
import { gainText, quoted } from './estimates-in-words.js';

const GOAL = 'netHealthBenefit';
/** Of a mean without its interval. */
const DIGITS = 2;

/** Net health benefit for each million that the programme of a strategy paid. */
interface PerMillion {
  readonly scenario: ScenarioLabel;
  readonly paid: number;
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Of all strategies whose programme paid, the one that brings most, or loses least, first; none where the baseline is a policy. */
function perMillion({ comparison }: Context): PerMillion[] {
  // There neither the gain nor the sum is that of the strategy alone.
  if (comparison.baselineIsPolicy) return [];
  return rankedContenders(comparison, GOAL)
    .flatMap(({ scenario, effect }) => {
      const paid = effectOf(comparison, scenario.id, 'programmePaid')?.mean ?? 0;
      if (paid <= 0) return [];
      const [low, high] = [effect.low, effect.high].map((end) => end && end / paid);
      return [{ scenario, paid, mean: effect.mean / paid, low, high }];
    })
    .sort((a, b) => b.mean - a.mean);
}

/** What every strategy brings for each million paid, where they do not ask for the same sum. */
export function perMillionInWords(context: Context): string[] {
  const { comparison, language } = context;
  const { answer } = words(language);
  if (new Set(comparison.sums.map(({ total }) => total)).size < 2) return [];
  const texts = perMillion(context).map(({ scenario, mean, low, high }) =>
    answer.ofStrategy(quoted(context, scenario), gainText(context, { indicator: GOAL, mean, low, high })),
  );
  return texts.length === 0 ? [] : [answer.perMillion(texts, comparison.region.currency)];
}

/**
 * That another strategy than the one with the highest mean is first for each million paid, by what is shown of both. Of means below zero
 * only where the first was paid least: for each million more loses less whatever is paid more for the same.
 */
export function firstPerMillionInWords(context: Context): string[] {
  const { comparison, language } = context;
  const [leader] = rankedContenders(comparison, GOAL);
  const all = perMillion(context);
  const ofLeader = all.find(({ scenario }) => scenario.id === leader?.scenario.id);
  if (ofLeader === undefined || !allowsConclusion(comparison)) return [];
  const { change, withUnit } = words(language);
  const { word } = unitShown(context, context.labels(GOAL).unit, 'short');
  const said = ({ scenario, mean }: PerMillion) => ({
    name: quoted(context, scenario),
    gain: withUnit(formatNumber(mean, DIGITS, { signed: true }), word),
  });
  const [first, own] = [said(all[0]), said(ofLeader)];
  if (first.gain === own.gain) return [];
  const { currency } = comparison.region;
  if (ofLeader.mean >= 0) return [change.mostPerMillion(first, own, currency)];
  const wasPaidLeast = all.every(({ paid }) => paid >= ofLeader.paid);
  return wasPaidLeast && all[0].mean < 0 ? [change.leastPaid(first, own, currency)] : [];
}
