import type { DrawnChart } from '../charts/chart.js';
import { forecastCharts } from '../charts/forecast/forecast-charts.js';
import type { ForecastContext } from '../charts/forecast/forecast-context.js';
import { type FamilyCoverage, familyCoverage } from '../forecast/backtest/family-coverage.js';
import type { ForecastScore } from '../forecast/backtest/forecast-score.js';
import type { ScoreRow } from '../forecast/backtest/score-rows.js';
import { type UnscoredSeries, unscoredSeries } from '../forecast/backtest/unscored.js';
import type { SeriesVerdict } from '../forecast/backtest/verdict.js';
import type { Bank } from '../forecast/bank/bank.js';
import type { SeriesForecast } from '../forecast/forecast-rows.js';
import type { Model } from '../model/model.js';
import { unitOfTotal } from '../results/totals.js';
import { VERSION } from '../results/version.js';
import type { AskedBank } from './asked-bank.js';
import { chartNamed } from './chart-named.js';
import type { ChartAs } from './ensemble-result.js';
import { unknownName } from './unknown-name.js';

/** Every year of every series by every method, as one tidy table. */
export interface ForecastTableRow {
  readonly series: string;
  readonly indicator: string;
  /** `model`, `combination`, or a simple method. */
  readonly method: string;
  readonly year: number;
  /** Before the origin and in it the model's fit; forecasts after it. */
  readonly kind: 'fit' | 'forecast';
  readonly unit: string;
  readonly observed: number | null;
  readonly mean: number;
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

/** Tables by name. */
export interface ForecastTables {
  readonly forecasts: readonly ForecastTableRow[];
  /** Every forecast that was made at past origins, with what happened. */
  readonly scored: readonly ForecastScore[];
  readonly scores: readonly ScoreRow[];
  readonly verdicts: readonly SeriesVerdict[];
  /** Coverage of series in the same unit together. */
  readonly families: readonly FamilyCoverage[];
  /** Series that observe an indicator and of which no past forecast could be scored. */
  readonly unscored: readonly UnscoredSeries[];
  readonly failures: Bank['failures'];
}

/** What `forecast` and `backtest` give; without forecasts the second. */
export interface ForecastResult {
  /** The call as it was read. */
  readonly asked: AskedBank;
  readonly series: readonly SeriesForecast[];
  /** A table as plain rows. @throws RangeError for a name that no table has */
  readonly table: <Name extends keyof ForecastTables>(name: Name) => ForecastTables[Name];
  /** What charts and the page are made from, for a reader. */
  readonly context: (as?: ChartAs) => ForecastContext;
  /** Every chart: title, Vega-Lite specification and data. */
  readonly charts: (as?: ChartAs) => readonly DrawnChart[];
  /** One of them by its id. @throws RangeError for an id that no chart has */
  readonly chart: (id: string, as?: ChartAs) => DrawnChart;
  /** All as one plain document. */
  readonly json: object;
}

/** What was found, with the ways to ask about it. */
export function forecastResult(
  asked: AskedBank,
  bank: Bank,
  made: Pick<ForecastResult, 'series'> & Pick<ForecastTables, 'scored' | 'scores' | 'verdicts'>,
): ForecastResult {
  const { series, scored, scores, verdicts } = made;
  const { families, unscored } = acrossSeries(asked, bank, scored);
  const found = { ...made, families, unscored };
  const forecasts = series.flatMap((one) => tableRows(one, asked.origin));
  const { failures } = bank;
  const tables: ForecastTables = { forecasts, scored, scores, verdicts, families, unscored, failures };
  const context = ({ language = 'en', form = 'wide' }: ChartAs = {}): ForecastContext => ({
    ...contextOf(asked, bank),
    ...found,
    language,
    form,
  });
  const charts = (as?: ChartAs) => forecastCharts(context(as));
  return {
    asked,
    series,
    context,
    charts,
    chart: (id, as) => chartNamed(charts(as), id),
    table: (name) => {
      if (!Object.hasOwn(tables, name)) throw unknownName('table', name, Object.keys(tables));
      return tables[name];
    },
    json: jsonOf(asked, bank, found),
  };
}

/** What is said of all series together: of those in the same unit, and of those without a score. */
function acrossSeries(asked: AskedBank, bank: Bank, scored: readonly ForecastScore[]) {
  const { command, history, model, origin, until } = asked;
  return {
    families: familyCoverage(scored, countedBy(model), bank.scenario.seed),
    unscored: unscoredSeries(history, scored, {
      firstYear: bank.firstYear,
      until: command === 'forecast' ? origin : until,
    }),
  };
}

/** What an indicator counts, whether in a year or in all: persons, papers. Ratios count nothing, and are not put together. */
const countedBy =
  ({ indicators }: Model) =>
  (id: string): string => {
    const { unit, kind } = indicators.find((one) => one.id === id)!;
    return kind === 'ratio' ? id : unitOfTotal(unit, kind);
  };

function contextOf(asked: AskedBank, bank: Bank) {
  const { command, place, history, origin, until, given, newer, model, draws, replicates } = asked;
  const { seed, representation } = bank.scenario;
  return {
    asked: command === 'forecast' ? 'forecast' : 'backtest',
    model,
    place,
    history,
    origin,
    until,
    pathGiven: given === 'recorded',
    newer,
    runs: { draws, replicates, failed: bank.failures.length, seed, representation },
    version: VERSION,
  } as const;
}

type Found = Pick<ForecastResult, 'series'> & Omit<ForecastTables, 'forecasts' | 'failures'>;

function jsonOf(asked: AskedBank, bank: Bank, found: Found): object {
  const { command, place, origin, until, given, newer } = asked;
  const runs = { draws: asked.draws, replicates: asked.replicates, failed: bank.failures.length };
  const common = { region: place.region.id, newerThanOrigin: newer, runs };
  const { series, scores, verdicts, families, unscored } = found;
  const past = { verdicts, scores, families, unscored };
  if (command === 'backtest') return { ...common, until, ...past };
  // Only the path that was really taken is a forecast; what if it were another is a scenario.
  return { ...common, origin, until, given, scenario: false, series, ...past };
}

function tableRows(one: SeriesForecast, origin: number): ForecastTableRow[] {
  const { series, indicator, unit } = one;
  const observed = new Map(one.rows.map((row) => [row.year, row.observed]));
  const rowsOf = (method: string, rows: readonly { year: number }[]) =>
    rows.map(
      (row) =>
        ({
          series,
          indicator,
          method,
          unit,
          ...row,
          kind: row.year > origin ? 'forecast' : 'fit',
          observed: observed.get(row.year) ?? null,
        }) as ForecastTableRow,
    );
  return [
    ...rowsOf('model', one.rows),
    ...rowsOf('combination', one.combination.rows),
    ...Object.entries(one.baselines).flatMap(([method, rows]) =>
      Array.isArray(rows) ? rowsOf(method, rows) : [],
    ),
  ];
}
