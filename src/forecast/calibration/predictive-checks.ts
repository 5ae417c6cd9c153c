import { quantileSorted } from 'simple-statistics';
import { exp } from '../../maths/exp.js';
import { mean, sampleVariance } from '../../statistics/mean.js';
import { FEWEST_OBSERVED, type Observed } from '../observed/observed-series.js';
import type { ScaleKind } from '../observed/scale.js';
import type { ProjectedSeries } from '../projection/project.js';

/** What a check sums a course of years up by: where it lies, how it rises, how uneven it is from year to year. */
export type CheckedBy = 'level' | 'trend' | 'unevenness';

/** A number that sums up a record, and the same number of the fitted runs in the same years. */
export interface PredictiveCheck {
  readonly series: string;
  readonly indicator: string;
  readonly by: CheckedBy;
  /** Of the numbers: the unit of the series, `percent a year`, or the scale of the series a year. */
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly observed: number;
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
  /** Share of the runs whose number is larger than the record's, ties by half: near 0 or 1 where the runs are not like the record. */
  readonly shareAbove: number;
}

/**
 * Whether runs of the fitted model are like the record: posterior predictive checks. The runs stand without discrepancy, so that
 * what it has to make up for is seen; without measurement error too, which makes a record more uneven than its runs. A record is
 * checked from its last change of definition on, and its level only where the series counts what the indicator counts.
 *
 * Source: Gelman, Meng and Stern 1996, Statistica Sinica 6, 733-760.
 */
export function predictiveChecks(series: readonly ProjectedSeries[]): PredictiveCheck[] {
  return series.flatMap((one) => {
    const observed = ofOneDefinition(one);
    return observed.length < FEWEST_OBSERVED ? [] : checksOf(one, observed);
  });
}

/** Numbers that are counted as the last is, in the years that the runs have. */
function ofOneDefinition({ known, years }: ProjectedSeries): readonly Observed[] {
  const last = known.observed.at(-1)?.definition;
  const other = known.observed.findLastIndex(({ definition }) => definition !== last);
  return known.observed.slice(other + 1).filter(({ year }) => years.includes(year));
}

function checksOf(one: ProjectedSeries, observed: readonly Observed[]): PredictiveCheck[] {
  const { known, model, years } = one;
  const at = observed.map(({ year }) => year);
  const record = observed.map(({ value }) => known.scale.of(value));
  const columns = at.map((year) => model[years.indexOf(year)]);
  const runs = Array.from(columns[0], (_, m) => columns.map((column) => column[m]));
  const checks: readonly CheckedBy[] = [
    ...(known.sameLevel ? (['level'] as const) : []),
    'trend',
    'unevenness',
  ];
  return checks.map((by) => {
    const sumUp = SUMMED_UP[by];
    const own = sumUp(at, record);
    const theirs = Float64Array.from(runs, (run) => sumUp(at, run)).sort();
    const shown = shownAs(one, by);
    const quantile = (share: number) => shown.of(quantileSorted(theirs as unknown as number[], share));
    return {
      series: known.series,
      indicator: known.indicator,
      by,
      unit: shown.unit,
      from: at[0],
      to: at[at.length - 1],
      observed: shown.of(own),
      p05: quantile(0.05),
      p50: quantile(0.5),
      p95: quantile(0.95),
      shareAbove: shareAbove(theirs, own),
    };
  });
}

type SumUp = (years: readonly number[], values: readonly number[]) => number;

/** On the scale of the series. */
const SUMMED_UP: Readonly<Record<CheckedBy, SumUp>> = {
  level: (_, values) => mean(values),
  trend: slope,
  unevenness: (years, values) => {
    const rise = slope(years, values);
    const off = values.map((value, n) => value - rise * years[n]);
    return Math.sqrt(sampleVariance(Float64Array.from(off)));
  },
};

/** Of the straight line of least squares, a year. */
function slope(years: readonly number[], values: readonly number[]): number {
  const [middle, height] = [mean(years), mean(values)];
  let [across, squares] = [0, 0];
  years.forEach((year, n) => {
    across += (year - middle) * (values[n] - height);
    squares += (year - middle) * (year - middle);
  });
  return across / squares;
}

/** How a number of a scale is shown, and its unit then. */
function shownAs({ known }: ProjectedSeries, by: CheckedBy) {
  if (by === 'level') return { of: known.scale.back, unit: known.unit };
  const percent = (value: number) => 100 * (exp(value) - 1);
  if (known.scale.kind === 'log') return { of: percent, unit: by === 'trend' ? 'percent a year' : 'percent' };
  const unit = OF_SCALE[known.scale.kind];
  return { of: (value: number) => value, unit: by === 'trend' ? `${unit} a year` : unit };
}

const OF_SCALE: Readonly<Record<Exclude<ScaleKind, 'log'>, string>> = {
  logit: 'log odds',
  plain: 'usual sizes of the series',
};

function shareAbove(sorted: Float64Array, value: number): number {
  const above = sorted.filter((one) => one > value).length;
  const same = sorted.filter((one) => one === value).length;
  return (above + same / 2) / sorted.length;
}
