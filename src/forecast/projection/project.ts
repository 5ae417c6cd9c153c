import type { HistoryRow } from '../../scenario/region/history-row.js';
import type { Bank } from '../bank/bank.js';
import { condition } from '../conditioning/condition.js';
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
  /** Standard deviations in the last year, on the scale of the series, of what moves a forecast. */
  readonly spread: Spread;
}

/** What a forecast is uncertain for, as standard deviations on the scale of the series (of counts: shares). */
export interface Spread {
  /** What happens by chance with the same parameters; null where each draw was run once. */
  readonly chance: number | null;
  /** Parameters and figures of the region, after the record was seen. */
  readonly parameters: number;
  /** What the model leaves out. */
  readonly discrepancy: number;
  readonly all: number;
}

export interface Projection {
  readonly series: readonly ProjectedSeries[];
  readonly others: readonly Float64Array[];
}

/** The forecast of every series that was known well enough at the origin. */
export function project(
  bank: Bank,
  history: readonly HistoryRow[],
  { origin, until, aheadOnly = false, others = [] }: ProjectOptions,
): Projection {
  const known = observedSeries(history, origin).filter(
    (series) => usedOf(series, bank).length >= FEWEST_OBSERVED,
  );
  if (known.length === 0) return { series: [], others: others.map((column) => column.slice()) };
  const held = known.map((series) => heldAgainst(series, bank, aheadOnly ? origin + 1 : null, until));
  const seed = bank.scenario.seed;
  const moved = condition(held, { seed, others });
  return {
    others: moved.others,
    series: known.map((series, s) => {
      const { model, discrepancy } = moved.series[s];
      const { asked, runs } = held[s];
      const last = asked.length - 1;
      return {
        known: series,
        used: held[s].observed.length,
        years: asked,
        samples: asked.map((_, a) =>
          predictive(model[a].map((value, m) => series.scale.back(value + discrepancy[a][m]))),
        ),
        spread: spreadOf(model[last], discrepancy[last], chanceVariance(bank, runs(asked[last]))),
      };
    }),
  };
}

const usedOf = ({ observed }: ObservedSeries, { firstYear, years }: Bank): ObservedSeries['observed'] =>
  observed.filter(({ year }) => year >= firstYear && year < firstYear + years);

function heldAgainst(series: ObservedSeries, bank: Bank, from: number | null, until: number): KnownSeries {
  const observed = usedOf(series, bank);
  const first = from ?? observed[0].year;
  const column = bank.indicators.indexOf(series.indicator);
  const scale = runScale(series, bank, column);
  return {
    series: series.series,
    sameLevel: series.sameLevel,
    observed: observed.map(({ year, definition, value, error }) => ({
      year,
      definition,
      value: series.scale.of(value),
      error,
    })),
    asked: Array.from({ length: until - first + 1 }, (_, a) => first + a),
    runs: (year) => Float64Array.from(bank.values, (values) => scale.of(at(bank, values, year, column))),
  };
}

const at = ({ firstYear, indicators }: Bank, values: Float64Array, year: number, column: number): number =>
  values[(year - firstYear) * indicators.length + column];

/** The scale on which runs stand beside a series: its own, but that nothing and usual sizes are those of the runs. */
function runScale({ scale, sameLevel }: ObservedSeries, bank: Bank, column: number): Scale {
  if (sameLevel && scale.kind !== 'log') return scale;
  const { indicators } = bank;
  const all = bank.values.flatMap((values) =>
    [...values].filter((_, place) => place % indicators.length === column),
  );
  return scaleFor(scale.kind, all);
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

function spreadOf(model: Float64Array, discrepancy: Float64Array, chance: number | null): Spread {
  const all = model.map((value, m) => value + discrepancy[m]);
  const ofModel = varianceOf(model);
  return {
    chance: chance === null ? null : Math.sqrt(Math.min(chance, ofModel)),
    parameters: Math.sqrt(Math.max(0, ofModel - (chance ?? 0))),
    discrepancy: Math.sqrt(varianceOf(discrepancy)),
    all: Math.sqrt(varianceOf(all)),
  };
}

function varianceOf(values: Float64Array): number {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0) / (values.length - 1);
}
