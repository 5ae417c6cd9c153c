import { stratified } from '../../analysis/designs/stratified.js';
import { type Cholesky, cholesky, choleskySolve } from '../../maths/cholesky.js';
import { dot } from '../../maths/dot.js';
import { log } from '../../maths/log.js';
import { stream } from '../../random/streams.js';
import { sampleVariance } from '../../statistics/mean.js';
import { centred, product, shrinkageOf } from './covariance.js';
import { type Discrepancy, discrepanciesOf, discrepancyCovariance } from './discrepancy.js';
import { discrepancyPaths } from './discrepancy-paths.js';
import type { KnownSeries } from './known-series.js';
import { weighDiscrepancies } from './weigh-discrepancies.js';

/** A series after all series were seen: a value a run for each year that was asked for, on its scale. */
export interface ConditionedSeries {
  /** What the model makes of the year, and how far the series is off it; their sum is the forecast. */
  readonly model: readonly Float64Array[];
  readonly discrepancy: readonly Float64Array[];
  /** How probable each discrepancy is, in the order of `discrepanciesOf`. */
  readonly weights: readonly number[];
}

export interface Conditioned {
  readonly series: readonly ConditionedSeries[];
  /** The other columns that were given, moved by what was seen. */
  readonly others: readonly Float64Array[];
  readonly unread: readonly Float64Array[];
}

export interface ConditionOptions {
  readonly seed: string;
  /** Names of the runs, by which their random numbers are drawn. */
  readonly names: readonly string[];
  /** Normal columns, a value a run, that are to learn from the series as well: parameters. */
  readonly others?: readonly Float64Array[];
  /** Columns that have nothing to do with the runs, moved by covariances that are chance alone: how much these take away. */
  readonly unread?: readonly Float64Array[];
}

/** Combinations of discrepancies that are drawn, each for as many runs. */
const GROUPS = 200;

/**
 * Runs of a prior moved to what was observed, each with errors drawn for it alone. Of every run, the distance from
 * the record to the run with its own discrepancy and measurement errors moves what is asked for by the regression on all
 * observations at once. For normal quantities the moved runs are a sample of the posterior; for others they have
 * its mean and covariance as far as a straight line gives them. Discrepancies are drawn by their probability.
 *
 * Source: Kennedy and O'Hagan 2001, DOI 10.1111/1467-9868.00294 (discrepancy); Evensen and van Leeuwen 2000,
 * DOI 10.1175/1520-0493(2000)128<1852:AEKSFN>2.0.CO;2 (ensemble smoother), without sequence.
 */
export function condition(
  known: readonly KnownSeries[],
  { seed, names, others = [], unread = [] }: ConditionOptions,
): Conditioned {
  const prior = priorOf(known, others, unread);
  const members = prior.members;
  const choices = known.map(({ sameLevel }) => discrepanciesOf(sameLevel));
  const weights = known.map((one, s) => weighDiscrepancies(choices[s], residualsOf(one, prior, s)));
  const groups = Math.min(GROUPS, members);
  const drawn = known.map((one, s) =>
    drawnBy(weights[s], choices[s], groups, stream(seed, `discrepancies of ${one.series}`)),
  );
  const moved = {
    series: known.map(({ asked }, s) => ({
      model: asked.map((_, a) => prior.asked[s][a].slice()),
      discrepancy: asked.map(() => new Float64Array(members)),
      weights: weights[s],
    })),
    others: others.map((column) => column.slice()),
    unread: unread.map((column) => column.slice()),
  };
  const paths = known.map((one) => discrepancyPaths(one, seed));
  for (let group = 0; group < groups; group++) {
    const here = drawn.map((own) => own[group]);
    const gain = gainOf(known, prior, here);
    for (let member = group; member < members; member += groups) {
      const draws = paths.map((path, s) => path(names[member], here[s]));
      move(member, { known, prior, here, gain, draws }, moved);
    }
  }
  return moved;
}

/** The runs before anything was seen, about their means, and how they vary together. */
interface Prior {
  readonly members: number;
  /** Where the observations of each series begin among all of them. */
  readonly begins: readonly number[];
  readonly observations: number;
  readonly means: readonly number[];
  readonly seen: readonly Float64Array[];
  /** As given, by series and year. */
  readonly asked: readonly (readonly Float64Array[])[];
  /** Covariance of the runs between observations, row after row. */
  readonly covariance: Float64Array;
  /** Of each column asked for, with every observation. */
  readonly askedWithSeen: readonly (readonly Float64Array[])[];
  readonly othersWithSeen: readonly Float64Array[];
  readonly unreadWithSeen: readonly Float64Array[];
}

function priorOf(
  known: readonly KnownSeries[],
  others: readonly Float64Array[],
  unread: readonly Float64Array[],
): Prior {
  const columns = known.flatMap(({ observed, runs }) => observed.map(({ year }) => runs(year)));
  const { means, columns: seen } = centred(columns);
  const groups = known.flatMap(({ observed }, s) => observed.map(() => s));
  const kept = 1 - shrinkageOf({ columns: seen }, groups);
  const n = seen.length;
  const covariance = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      covariance[i * n + j] = product(seen[i], seen[j]) * (groups[i] === groups[j] ? 1 : kept);
  const withSeen = (column: Float64Array, share: (group: number) => number) => {
    const [own] = centred([column]).columns;
    return Float64Array.from(seen, (other, o) => share(groups[o]) * product(own, other));
  };
  const asked = known.map((one) => one.asked.map(({ year }) => one.runs(year)));
  const begins = known.map((_, s) =>
    known.slice(0, s).reduce((sum, { observed }) => sum + observed.length, 0),
  );
  const tried = others.length * seen.length;
  const spreads = seen.map(spreadOf);
  return {
    members: columns[0].length,
    begins,
    observations: n,
    means,
    seen: columns,
    asked,
    covariance,
    askedWithSeen: asked.map((own, s) =>
      own.map((column) => withSeen(column, (group) => (group === s ? 1 : kept))),
    ),
    othersWithSeen: others.map((column) => {
      const found = withSeen(column, () => 1);
      return beyondNoise(found, column, { spreads, tried }) ? found : new Float64Array(n);
    }),
    unreadWithSeen: unread.map((column) => withSeen(column, () => 1)),
  };
}

/**
 * Whether one at least of the covariances of an input stands out of what finite numbers of runs give unrelated columns. Of many
 * inputs some would else seem to be informed by the record. The bound is that which the largest of so many normal errors stays below.
 *
 * Source: Donoho and Johnstone 1994, DOI 10.1093/biomet/81.3.425 (universal threshold), for correlations with standard error 1/√n.
 */
function beyondNoise(
  covariances: Float64Array,
  column: Float64Array,
  { spreads, tried }: { readonly spreads: readonly number[]; readonly tried: number },
): boolean {
  const bound = spreadOf(column) * Math.sqrt((2 * log(Math.max(2, tried))) / column.length);
  return covariances.some((value, o) => Math.abs(value) > bound * spreads[o]);
}

const spreadOf = (column: Float64Array): number => Math.sqrt(sampleVariance(column));

function residualsOf(
  { observed }: KnownSeries,
  { begins, means, covariance, observations }: Prior,
  s: number,
) {
  const n = observed.length;
  const first = begins[s];
  const own = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) own[i * n + j] = covariance[(first + i) * observations + first + j];
  return {
    moments: observed,
    off: Float64Array.from(observed, ({ value }, i) => value - means[first + i]),
    covariance: own,
  };
}

/** One choice a group, as often as its weight says, in random order. */
function drawnBy(
  weights: readonly number[],
  choices: readonly Discrepancy[],
  groups: number,
  random: () => number,
): Discrepancy[] {
  return [...stratified(random, groups)].map((u) => {
    let below = 0;
    const place = weights.findIndex((weight) => {
      below += weight;
      return u < below;
    });
    return choices[place < 0 ? choices.length - 1 : place];
  });
}

/** The covariance of all observations under these discrepancies, ready to solve with. */
function gainOf(known: readonly KnownSeries[], prior: Prior, here: readonly Discrepancy[]): Cholesky {
  const n = prior.observations;
  const whole = prior.covariance.slice();
  known.forEach(({ observed }, s) => {
    const first = prior.begins[s];
    const begins = observed[0].year;
    observed.forEach((one, i) => {
      observed.forEach((other, j) => {
        whole[(first + i) * n + first + j] += discrepancyCovariance(here[s], begins, one, other);
      });
      whole[(first + i) * n + first + i] += one.error * one.error;
    });
  });
  return cholesky(whole, n);
}

interface Moving {
  readonly known: readonly KnownSeries[];
  readonly prior: Prior;
  readonly here: readonly Discrepancy[];
  readonly gain: Cholesky;
  readonly draws: readonly {
    readonly seen: Float64Array;
    readonly asked: Float64Array;
    readonly errors: Float64Array;
  }[];
}

/** Moves one run by its distance from the record. */
function move(member: number, { known, prior, here, gain, draws }: Moving, moved: Conditioned): void {
  const distance = new Float64Array(prior.observations);
  known.forEach(({ observed }, s) => {
    const first = prior.begins[s];
    const { seen, errors } = draws[s];
    observed.forEach(({ value }, i) => {
      distance[first + i] = value - (prior.seen[first + i][member] + seen[i] + errors[i]);
    });
  });
  const pull = choleskySolve(gain, distance);
  known.forEach(({ observed, asked }, s) => {
    const first = prior.begins[s];
    const begins = observed[0].year;
    const own = moved.series[s];
    asked.forEach((moment, a) => {
      own.model[a][member] += dot(prior.askedWithSeen[s][a], pull);
      let off = draws[s].asked[a];
      observed.forEach((one, i) => {
        off += discrepancyCovariance(here[s], begins, moment, one) * pull[first + i];
      });
      own.discrepancy[a][member] = off;
    });
  });
  moved.others.forEach((column, o) => {
    column[member] += dot(prior.othersWithSeen[o], pull);
  });
  moved.unread.forEach((column, u) => {
    column[member] += dot(prior.unreadWithSeen[u], pull);
  });
}
