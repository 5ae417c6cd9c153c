import { rankedContenders } from '../charts/contenders.js';
import { effectOf, rankedEffects, yearlyRows } from '../charts/rows.js';
import { notApartFrom } from '../charts/ties.js';
import type { EffectRow } from '../results/effect-row.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import type { Comparison } from '../results/tables.js';
import { allowsConclusion } from '../statistics/estimable.js';

/** What a comparison says, before it is put into words. Nothing here knows a language. */

export interface Ranked {
  readonly scenario: ScenarioLabel;
  readonly effect: EffectRow;
}

export interface Findings {
  /** Alternatives that net health benefit can rank, highest mean first. */
  readonly ranked: readonly Ranked[];
  /** The first of them; undefined where there are none. */
  readonly leader: Ranked | undefined;
  readonly bestResearch: Ranked | undefined;
  readonly bestComparator: Ranked | undefined;
  readonly research: 'above' | 'below' | 'undecided' | 'not compared';
  readonly shares: KindShares | undefined;
  readonly papersLeader: Ranked | undefined;
}

/** Share of the parameter draws in which one of a kind comes first; the three add up to 1. */
interface KindShares {
  readonly research: number;
  readonly comparators: number;
  readonly baseline: number;
}

/** Below this probability of the right order two groups count as tied. */
const RELIABLE = 0.8;

export const isResearch = (scenario: ScenarioLabel): boolean => !scenario.comparator;

/** Probability of being best with its standard error, if it was asked for; both null where it was not estimated. */
export const probabilityRow = (comparison: Comparison, goal: string, scenario: string) =>
  comparison.probabilityBest.find((row) => row.goal === goal && row.scenario === scenario);

/** Probability that the best on net health benefit is of each kind; undefined where it was not computed. */
function kindShares(comparison: Comparison): KindShares | undefined {
  const rows = comparison.probabilityBest.filter((row) => row.goal === 'netHealthBenefit');
  if (rows.every(({ value }) => value === null)) return undefined;
  const sumOver = (scenarios: readonly ScenarioLabel[]) =>
    scenarios.reduce((sum, { id }) => sum + (rows.find((row) => row.scenario === id)?.value ?? 0), 0);
  const [baseline, ...alternatives] = comparison.scenarios;
  return {
    research: sumOver(alternatives.filter(isResearch)),
    comparators: sumOver(alternatives.filter((scenario) => scenario.comparator)),
    baseline: sumOver([baseline!]),
  };
}

/** Whether research beats the comparators: where the runs distinguish the best of both; of few runs nothing. */
function researchVerdict(
  comparison: Comparison,
  research: Ranked | undefined,
  comparator: Ranked | undefined,
  shares: KindShares | undefined,
): Findings['research'] {
  if (research === undefined || comparator === undefined || !allowsConclusion(comparison)) {
    return 'not compared';
  }
  const alike = notApartFrom(comparison, 'netHealthBenefit', research.scenario);
  if (alike.includes(comparator.scenario)) return 'undecided';
  const above = research.effect.mean > comparator.effect.mean;
  const decided = shares === undefined ? 0 : shares.research + shares.comparators;
  if (shares === undefined || decided === 0) return above ? 'above' : 'below';
  const share = (above ? shares.research : shares.comparators) / decided;
  if (share < RELIABLE) return 'undecided';
  return above ? 'above' : 'below';
}

/** Throws a RangeError if no alternative has an effect on net health benefit. */
export function findings(comparison: Comparison): Findings {
  if (rankedEffects(comparison, 'netHealthBenefit').length === 0) {
    throw new RangeError('the comparison has no effect on netHealthBenefit');
  }
  const ranked = rankedContenders(comparison, 'netHealthBenefit');
  const [leader] = ranked;
  const bestResearch = ranked.find(({ scenario }) => isResearch(scenario));
  const bestComparator = ranked.find(({ scenario }) => scenario.comparator);
  const shares = kindShares(comparison);
  return {
    ranked,
    leader,
    bestResearch,
    bestComparator,
    research: researchVerdict(comparison, bestResearch, bestComparator, shares),
    shares,
    papersLeader: rankedContenders(comparison, 'papers')[0],
  };
}

/** The part of a dimension that contributes most to a scenario's effect, with its share of the total. */
export function largestPart(
  comparison: Comparison,
  scenario: string,
  indicator: string,
  dimension: string,
): { readonly part: string; readonly effect: EffectRow; readonly share: number } | undefined {
  const total = effectOf(comparison, scenario, indicator);
  const largest = comparison.effects
    .filter(
      (row) =>
        row.scenario === scenario &&
        row.indicator === indicator &&
        row.year === 'total' &&
        row.part.startsWith(`${dimension}=`),
    )
    .sort((a, b) => b.mean - a.mean)[0];
  if (total === undefined || largest === undefined || !(total.mean > 0)) return undefined;
  return {
    part: largest.part.slice(dimension.length + 1),
    effect: largest,
    share: largest.mean / total.mean,
  };
}

/**
 * The first year by which half of a scenario's total gain over the baseline has come, from the yearly means
 * (a mean paired difference is the difference of the means). Undefined without yearly rows or without a gain.
 */
export function halfGainYear(
  comparison: Comparison,
  scenario: string,
  indicator: string,
): number | undefined {
  const baseline = yearlyRows(comparison, comparison.scenarios[0]!.id, indicator);
  const rows = yearlyRows(comparison, scenario, indicator);
  if (rows.length === 0 || rows.length !== baseline.length) return undefined;
  const gains = rows.map((row, i) => row.mean - baseline[i]!.mean);
  const total = gains.reduce((sum, gain) => sum + gain, 0);
  if (!(total > 0)) return undefined;
  let sum = 0;
  const half = gains.findIndex((gain) => {
    sum += gain;
    return sum >= total / 2;
  });
  return Number(rows[half]!.year);
}
