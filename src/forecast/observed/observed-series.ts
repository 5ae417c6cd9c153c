import type { HistoryRow } from '../../scenario/region/history-row.js';
import { type Scale, scaleFor, scaleKind } from './scale.js';

/** One number of a series that was observed. */
export interface Observed {
  readonly year: number;
  readonly value: number;
  /** Standard deviation of its measurement error, on the scale of the series. */
  readonly error: number;
  /** The year in which it became known. */
  readonly knownIn: number;
  /** Place of its definition among those of the series: where it changes, so may the level. */
  readonly definition: number;
}

/** A series of a region's history that observes an indicator. */
export interface ObservedSeries {
  readonly series: string;
  /** Id of the indicator that it observes. */
  readonly indicator: string;
  readonly unit: string;
  /** Whether it counts what the indicator counts: it has its name. A series of another name may be a part of it or more, so that its level says nothing. */
  readonly sameLevel: boolean;
  readonly scale: Scale;
  /** In the order of years. */
  readonly observed: readonly Observed[];
}

/** Fewest numbers of a series that is forecast. */
export const FEWEST_OBSERVED = 3;

/** The series of a history that observe an indicator, as it was known at the end of a year; those with too few numbers are left out. */
export function observedSeries(
  history: readonly HistoryRow[],
  knownAt = Number.POSITIVE_INFINITY,
): ObservedSeries[] {
  const names = [
    ...new Set(history.filter(({ observes }) => observes !== '').map(({ indicator }) => indicator)),
  ];
  return names.flatMap((series) => {
    const rows = history
      .filter((row) => row.indicator === series && knownInOf(row) <= knownAt)
      .sort((a, b) => a.year - b.year);
    return rows.length < FEWEST_OBSERVED ? [] : [seriesOfRows(series, rows)];
  });
}

/**
 * Years at whose end some series of a history is known well enough to be forecast: it has so many numbers from the first simulated
 * year on. None where no series observes an indicator.
 */
export function originsOf(history: readonly HistoryRow[], startYear: number): number[] {
  const years = observedSeries(history).flatMap(({ observed }) => observed.map(({ year }) => year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const all = years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, n) => first + n);
  return all.filter((year) => isKnownAt(history, startYear, year));
}

/** Whether some series is known well enough at the end of a year. */
export const isKnownAt = (history: readonly HistoryRow[], startYear: number, origin: number): boolean =>
  observedSeries(history, origin).some(
    ({ observed }) => observed.filter(({ year }) => year >= startYear).length >= FEWEST_OBSERVED,
  );

/** An origin is the end of a year: a number without a vintage is known when its own year is over. */
const knownInOf = ({ year, vintage }: HistoryRow): number => Math.max(year, vintage ?? year);

function seriesOfRows(series: string, rows: readonly HistoryRow[]): ObservedSeries {
  const [{ observes, unit }] = rows;
  const values = rows.map(({ value }) => value);
  const scale = scaleFor(scaleKind(unit, values), values);
  const definitions = [...new Set(rows.map(({ definition }) => definition))];
  return {
    series,
    indicator: observes,
    unit,
    sameLevel: series === observes,
    scale,
    observed: rows.map((row) => ({
      year: row.year,
      value: row.value,
      error: scale.error(row.value, row.error),
      knownIn: knownInOf(row),
      definition: definitions.indexOf(row.definition),
    })),
  };
}
