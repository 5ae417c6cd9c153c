import type { ForecastContext } from '../../src/charts/forecast/forecast-context.js';
import type { ScoreRow } from '../../src/forecast/backtest/score-rows.js';
import type { SeriesVerdict } from '../../src/forecast/backtest/verdict.js';
import type { BaselineRow, SeriesForecast } from '../../src/forecast/forecast-rows.js';
import { medinno } from '../../src/model/medinno.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { catalogueOf } from '../../src/scenario/reading/catalogue.js';
import { orThrow } from '../../src/scenario/reading/input-error.js';
import type { HistoryRow } from '../../src/scenario/region/history-row.js';
import { resolveRegion } from '../../src/scenario/resolve-region.js';

const place = orThrow(resolveRegion('maoming', { ...scenarioFiles, catalogue: catalogueOf(medinno) }));

const ORIGIN = 2020;
const UNTIL = 2023;

/** Years of a forecast about a median that rises by ten a year. */
const around = (first: number, median: number, half: number): BaselineRow[] =>
  Array.from({ length: UNTIL - first + 1 }, (_, t) => {
    const p50 = median + 10 * t;
    const [p05, p25, p75, p95] = [-half, -half / 3, half / 3, half].map((by) => p50 + by);
    return { year: first + t, mean: p50, p05, p25, p50, p75, p95 };
  });

const unitOf = (series: string): string => (series === 'applicants' ? 'persons' : series);

const observed = (year: number, median: number): number => median + 10 * (year - 2015);

/** A series: the model comes to 500 in the year after the origin, drift to 300, both together to 400. */
export const seriesOf = (series: string): SeriesForecast => ({
  series,
  indicator: series,
  unit: unitOf(series),
  n: 6,
  rows: around(2015, 450, 60).map((row) => ({
    ...row,
    observed: row.year <= ORIGIN ? observed(row.year, 450) : null,
  })),
  baselines: { drift: around(ORIGIN + 1, 300, 30) },
  combination: { weight: 0.5, learnt: false, with: 'drift', rows: around(ORIGIN + 1, 400, 90) },
  spread: { chance: null, parameters: 0.4, discrepancy: 0.6, all: 0.36 },
});

/** A verdict that says nothing yet. */
export const verdictOn = (series: string, more: Partial<SeriesVerdict> = {}): SeriesVerdict => ({
  series,
  indicator: series,
  verdict: 'tooShort',
  use: 'combination',
  against: 'drift',
  skill: 0.1,
  skillLow: null,
  skillHigh: null,
  upTo: 1,
  origins: 4,
  effectiveOrigins: 4,
  comparedOrigins: 4,
  covers: null,
  ...more,
});

const historyOf = (series: string): HistoryRow[] =>
  [2015, 2016, 2017, 2018, 2019, 2020].map((year) => ({
    indicator: series,
    year,
    value: observed(year, 450),
    unit: unitOf(series),
    source: 'invented',
    grade: 'D',
    note: '',
    observes: series,
    error: 0.2,
    vintage: null,
    definition: '',
  }));

/** A row of scores of the model, one year ahead. */
export const scoreOn = (series: string, more: Partial<ScoreRow> = {}): ScoreRow => ({
  series,
  indicator: series,
  method: 'model',
  horizon: null,
  upTo: 1,
  origins: 4,
  effectiveOrigins: 4,
  n: 4,
  crps: 1,
  crpsLog: 0.1,
  wis: 1234.5,
  mae: 2,
  bias: 0,
  biasP: null,
  coverage50: 0.5,
  coverage50Low: null,
  coverage50High: null,
  coverage90: 0.75,
  coverage90Low: null,
  coverage90High: null,
  candidate: null,
  compared: 4,
  comparedOrigins: 4,
  against: 'drift',
  skill: 0.1,
  skillLow: null,
  skillHigh: null,
  dm: null,
  dmP: null,
  ...more,
});

/** Forecasts of these series with these verdicts. */
export function forecastContext(
  verdicts: readonly SeriesVerdict[],
  more: Partial<ForecastContext> = {},
): ForecastContext {
  const series = verdicts.map((verdict) => seriesOf(verdict.series));
  return {
    asked: 'forecast',
    model: medinno,
    place,
    history: verdicts.flatMap((verdict) => historyOf(verdict.series)),
    origin: ORIGIN,
    until: UNTIL,
    pathGiven: true,
    newer: { figures: [], parameters: [] },
    runs: { draws: 50, replicates: 1, failed: 0, seed: '1', representation: 1 },
    series,
    scored: [],
    scores: verdicts.flatMap(({ series: name }) => [scoreOn(name), scoreOn(name, { horizon: 1 })]),
    verdicts,
    families: [],
    unscored: [],
    version: '0.0.0',
    language: 'en',
    form: 'wide',
    ...more,
  };
}
