import type { Collected } from '../ensemble/collected.js';
import type { Series } from '../model/series.js';
import { mean } from '../statistics/mean.js';
import { summariseCrossed } from '../statistics/summary.js';
import { pairedDifference, totalOver, unitOfTotal } from './totals.js';

/** Years after which one looks back. */
export const MILESTONE_YEARS = [1, 3, 5] as const;

/** Indicators that move early, long before products and health: people, grants, papers, first projects. */
export const EARLY_INDICATORS = [
  'youngRecruits',
  'imports',
  'postdocs',
  'returnees',
  'researchers',
  'vacancies',
  'emigrants',
  'programmeGrants',
  'outsideGrants',
  'papers',
  'leads',
] as const;

/** Share of the runs with the policy that a rule may stop. */
const STOPPED_WRONGLY = 0.1;

/** Digits of a bound: one that is to be remembered. */
const DIGITS = 2;

/** What one would see of an indicator in some runs: mean, and the middle 90 %. */
export interface Expected {
  readonly mean: number;
  /** Null where the runs are too few. */
  readonly low: number | null;
  readonly high: number | null;
}

/** When to stop a policy that does not do what was expected of it. */
export interface StoppingRule {
  /** Whether one stops below the bound, or above it where the policy is to bring less of something. */
  readonly side: 'below' | 'above';
  readonly bound: number;
  /** Share of the runs with the policy that it stops all the same. */
  readonly wrongly: number;
  /** Share of the runs without it that it stops. */
  readonly rightly: number;
}

/** An early indicator after some years: what to see if the policy works, and if it does nothing. */
export interface MilestoneRow {
  readonly scenario: string;
  readonly indicator: string;
  readonly unit: string;
  /** Years since the policy began. */
  readonly after: number;
  /** The last of them in the calendar. */
  readonly year: number;
  readonly withPolicy: Expected;
  readonly without: Expected;
  readonly rule: StoppingRule;
}

/**
 * Milestones of a scenario, by its place, against the first one: early indicators that it moves, summed since the policy year
 * (stocks at the end of the year). The bound of a rule is the tenth percentile of the runs with the policy (the
 * ninetieth where it brings less), rounded outward to two digits, so that a policy that does what the model says is stopped in at
 * most one run of ten; how many runs without the policy it stops says what the rule is worth.
 */
export function milestoneRows(
  collected: Collected,
  scenario: number,
  indicators: readonly string[] = EARLY_INDICATORS,
): MilestoneRow[] {
  const years = MILESTONE_YEARS.filter((after) => after <= collected.horizon);
  return collected.series.flatMap((series, column) =>
    series.part === '' && indicators.includes(series.indicator.id)
      ? years.flatMap((after) => milestone(collected, { scenario, column, series }, after))
      : [],
  );
}

interface Place {
  readonly scenario: number;
  readonly column: number;
  readonly series: Series;
}

function milestone(collected: Collected, place: Place, after: number): MilestoneRow[] {
  const { scenarios, draws, replicates } = collected;
  const { scenario, column, series } = place;
  const [withPolicy, without] = [scenario, 0].map((s) => totalOver(collected, s, column, 0, after));
  const difference = mean(pairedDifference(withPolicy, without));
  if (!Number.isFinite(difference) || difference === 0) return [];
  const expected = (values: Float64Array): Expected => {
    const { mean: middle, p05: low, p95: high } = summariseCrossed(values, draws.length, replicates.length);
    return { mean: middle, low, high };
  };
  const { indicator } = series;
  return [
    {
      scenario: scenarios[scenario].id,
      indicator: indicator.id,
      unit: unitOfTotal(indicator.unit, indicator.kind),
      after,
      year: scenarios[0].region.policyYear + after - 1,
      withPolicy: expected(withPolicy),
      without: expected(without),
      rule: ruleOf(withPolicy, without, difference > 0),
    },
  ];
}

function ruleOf(withPolicy: Float64Array, without: Float64Array, isGain: boolean): StoppingRule {
  const sorted = withPolicy.slice().sort();
  const stopped = Math.floor(STOPPED_WRONGLY * sorted.length);
  const at = isGain ? sorted[stopped] : sorted[sorted.length - 1 - stopped];
  const bound = roundedOutward(at, isGain);
  const share = (values: Float64Array): number =>
    values.filter((value) => (isGain ? value < bound : value > bound)).length / values.length;
  return { side: isGain ? 'below' : 'above', bound, wrongly: share(withPolicy), rightly: share(without) };
}

/** To two digits, away from the runs with the policy, so that no more of them are stopped than by the bound itself. */
function roundedOutward(value: number, isDown: boolean): number {
  if (value === 0) return 0;
  const power = Number(value.toExponential().split('e')[1]) - DIGITS + 1;
  const unit = Number(`1e${power}`);
  const rounded = Math[isDown ? 'floor' : 'ceil'](value / unit) * unit;
  return Number(rounded.toPrecision(DIGITS));
}
