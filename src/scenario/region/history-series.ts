import type { HistoryRow } from './history-row.js';

/** Years of each series, by its name, in order. */
type YearsOfSeries = ReadonlyMap<string, readonly number[]>;

/**
 * The years between the first and the last of a series for which it has no number; series without any are left out.
 * @example
 * const text = `series,year,value,unit,source
 * gdp,2020,327931,million CNY,statistical communique
 * gdp,2022,390463,million CNY,statistical communique
 * `;
 * const { value: rows } = parseHistory(text, 'mine.history.csv');
 * [...gapsOf(rows)]; // => [['gdp', [2021]]]
 */
export function gapsOf(rows: readonly HistoryRow[]): YearsOfSeries {
  return withSome(rows, (series) => {
    const known = new Set(series.map(({ year }) => year));
    const [first, last] = [series[0].year, series.at(-1)!.year];
    return Array.from({ length: last - first }, (_, n) => first + n).filter((year) => !known.has(year));
  });
}

/**
 * The years from which on a series follows another definition than before; series without any are left out.
 * @example
 * const text = `series,year,value,unit,source,definition
 * doctors,2020,13838,doctors,health bureau,with clinics
 * doctors,2023,10830,doctors,health bureau,without clinics
 * `;
 * const { value: rows } = parseHistory(text, 'mine.history.csv');
 * [...breaksOf(rows)]; // => [['doctors', [2023]]]
 */
export function breaksOf(rows: readonly HistoryRow[]): YearsOfSeries {
  return withSome(rows, (series) =>
    series
      .filter(({ definition }, n) => n > 0 && definition !== series[n - 1].definition)
      .map(({ year }) => year),
  );
}

function withSome(
  rows: readonly HistoryRow[],
  yearsOf: (series: readonly HistoryRow[]) => readonly number[],
): YearsOfSeries {
  const names = [...new Set(rows.map(({ indicator }) => indicator))];
  const all = names.map((name) => {
    const series = rows.filter(({ indicator }) => indicator === name).sort((a, b) => a.year - b.year);
    return [name, yearsOf(series)] as const;
  });
  return new Map(all.filter(([, years]) => years.length > 0));
}
