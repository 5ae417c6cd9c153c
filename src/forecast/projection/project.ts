import type { HistoryRow } from '../../scenario/region/history-row.js';
import { sampleVariance } from '../../statistics/mean.js';
import type { Bank } from '../bank/bank.js';
import { condition } from '../conditioning/condition.js';
import { centred, product } from '../conditioning/covariance.js';
import type { Moment } from '../conditioning/discrepancy.js';
import type { KnownSeries } from '../conditioning/known-series.js';
import { FEWEST_OBSERVED, type ObservedSeries, observedSeries } from '../observed/observed-series.js';
import { type Scale, scaleFor } from '../observed/scale.js';
import { type Predictive, predictive } from './predictive.js';

export interface ProjectOptions {
  /** The last year whose numbers are used. */
  readonly origin: number;
  /** The last year that is forecast. */
  readonly until: number;
  /** Only years after the origin, without the fit of those before. */
  readonly aheadOnly?: boolean;
  /** Normal columns of the prior, a value a run, that learn from the series: see `condition`. */
  readonly others?: readonly Float64Array[];
  readonly unread?: readonly Float64Array[];
}

/** A series as the model has it after it has seen the record up to the origin. */
export interface ProjectedSeries {
  /** As it was known at the origin. */
  readonly known: ObservedSeries;
  /** Numbers of it that the model was held against: those from the start year of the region on. */
  readonly used: number;
  readonly years: readonly number[];
  /** Of each year, in the unit of the series. */
  readonly samples: readonly Predictive[];
  /** What the fitted model makes of each year, a value a run in the order of the bank, on the scale of the series and without discrepancy. */
  readonly model: readonly Float64Array[];
  /** In the last year. */
  readonly spread: Spread;
}

/** What a forecast is uncertain for: shares of its variance on the scale of the series, which sum to 1, and its size. */
export interface Spread {
  /** What happens by chance with the same parameters; null where each draw was run once, and then it is among `parameters`. */
  readonly chance: number | null;
  /** Parameters and figures of the region, after the record was seen. */
  readonly parameters: number;
  /** What the model leaves out. */
  readonly discrepancy: number;
  /** Standard deviation, on the scale of the series (of counts: about a share). */
  readonly all: number;
}

export interface Projection {
  readonly series: readonly ProjectedSeries[];
  readonly others: readonly Float64Array[];
  readonly unread: readonly Float64Array[];
}

/** The forecast of every series that was known well enough at the origin. */
export function project(
  bank: Bank,
  history: readonly HistoryRow[],
  { origin, until, aheadOnly = false, others = [], unread = [] }: ProjectOptions,
): Projection {
  const known = observedSeries(history, origin).filter(
    (series) => usedOf(series, bank).length >= FEWEST_OBSERVED,
  );
  if (known.length === 0) return { series: [], others: copied(others), unread: copied(unread) };
  const held = known.map((series) => heldAgainst(series, bank, aheadOnly ? origin + 1 : null, until));
  const seed = bank.scenario.seed;
  const names = bank.runs.map(({ draw, replicate }) => `${draw}:${replicate}`);
  const moved = condition(held, { seed, names, others, unread });
  return {
    others: moved.others,
    unread: moved.unread,
    series: known.map((series, s) => {
      const { model, discrepancy } = moved.series[s];
      const { asked, runs } = held[s];
      const last = asked.length - 1;
      return {
        known: series,
        used: held[s].observed.length,
        years: asked.map(({ year }) => year),
        model,
        samples: asked.map((_, a) =>
          predictive(model[a].map((value, m) => series.scale.back(value + discrepancy[a][m]))),
        ),
        spread: spreadOf(model[last], discrepancy[last], chanceVariance(bank, runs(asked[last].year))),
      };
    }),
  };
}

const copied = (columns: readonly Float64Array[]) => columns.map((column) => column.slice());

const usedOf = ({ observed }: ObservedSeries, { firstYear, years }: Bank): ObservedSeries['observed'] =>
  observed.filter(({ year }) => year >= firstYear && year < firstYear + years);

function heldAgainst(series: ObservedSeries, bank: Bank, from: number | null, until: number): KnownSeries {
  const observed = usedOf(series, bank);
  const first = from ?? observed[0].year;
  const column = bank.indicators.indexOf(series.indicator);
  const seen = observed.map(({ year }) => year);
  const scale = runScale(series, bank, column, seen);
  return {
    series: series.series,
    sameLevel: series.sameLevel,
    observed: observed.map(({ year, definition, value, error }) => ({
      year,
      definition,
      value: series.scale.of(value),
      error,
    })),
    asked: Array.from({ length: until - first + 1 }, (_, a) => momentOf(first + a, observed)),
    runs: (year) => Float64Array.from(bank.values, (values) => scale.of(at(bank, values, year, column))),
  };
}

const at = ({ firstYear, indicators }: Bank, values: Float64Array, year: number, column: number): number =>
  values[(year - firstYear) * indicators.length + column];

/** A year as it is counted then: by the definition of the last number until it, before the record by the first. */
function momentOf(year: number, observed: ObservedSeries['observed']): Moment {
  const last = observed.filter((one) => one.year <= year).at(-1) ?? observed[0];
  return { year, definition: last.definition };
}

/**
 * The scale on which runs are compared with a series: its own, but that nothing and usual sizes are those of the runs, in the years in
 * which the series was observed.
 */
function runScale(
  { scale, sameLevel }: ObservedSeries,
  bank: Bank,
  column: number,
  years: readonly number[],
): Scale {
  if (sameLevel && scale.kind !== 'log') return scale;
  const usual = bank.values.flatMap((values) => years.map((year) => at(bank, values, year, column)));
  return scaleFor(scale.kind, usual);
}

/** Variance between runs of the same draw; null where there is one run a draw. */
function chanceVariance({ runs }: Bank, column: Float64Array): number | null {
  const byDraw = new Map<number, number[]>();
  runs.forEach(({ draw }, m) => {
    byDraw.set(draw, [...(byDraw.get(draw) ?? []), column[m]]);
  });
  let squares = 0;
  let degrees = 0;
  for (const own of byDraw.values()) {
    const middle = own.reduce((sum, value) => sum + value, 0) / own.length;
    for (const value of own) squares += (value - middle) * (value - middle);
    degrees += own.length - 1;
  }
  return degrees > 0 ? squares / degrees : null;
}

/** Each part by its covariance with the whole, since what the record says of both together makes them answer each other. */
function spreadOf(model: Float64Array, discrepancy: Float64Array, chance: number | null): Spread {
  const whole = model.map((value, m) => value + discrepancy[m]);
  const variance = sampleVariance(whole);
  if (!(variance > 0)) return { chance: chance === null ? null : 0, parameters: 0, discrepancy: 1, all: 0 };
  const [own, all] = centred([discrepancy, whole]).columns;
  const ofDiscrepancy = Math.min(1, Math.max(0, product(own, all) / variance));
  const byChance = chance === null ? 0 : Math.min(1 - ofDiscrepancy, chance / variance);
  return {
    chance: chance === null ? null : byChance,
    parameters: 1 - ofDiscrepancy - byChance,
    discrepancy: ofDiscrepancy,
    all: Math.sqrt(variance),
  };
}
