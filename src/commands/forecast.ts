import { backtestRegion } from '../forecast/backtest/backtest-region.js';
import { scoreRows } from '../forecast/backtest/score-rows.js';
import { verdictOf } from '../forecast/backtest/verdict.js';
import type { Bank } from '../forecast/bank/bank.js';
import { seriesForecast, usableOf } from '../forecast/forecast-rows.js';
import { project } from '../forecast/projection/project.js';
import { simpleForecasts } from '../forecast/projection/simple-methods.js';
import { type AskedBank, askedBank } from './asked-bank.js';
import type { ForecastOptions } from './forecast-options.js';
import { type ForecastResult, forecastResult } from './forecast-result.js';
import { runAskedBank } from './run-asked-bank.js';

/**
 * Forecasts every series of a region's history that observes an indicator: by the model, which has learnt from the record up to
 * the origin, by simple methods, and by both together; and scores all of them at earlier origins.
 * @throws InputError with every mistake in the options, the region and its history; Error where too few runs succeeded
 * @example
 * import { forecast } from 'medinno';
 * import { scenarioFiles } from 'medinno/node';
 *
 * const result = await forecast({ region: 'guangdong', sources: scenarioFiles, draws: 20, until: 2025, representation: 100 });
 * const [{ rows, unit }] = result.series;
 * const { p05, p50, p95 } = rows[rows.length - 1];
 * p05 < p50 && p50 < p95; // => true
 */
export async function forecast(options: ForecastOptions): Promise<ForecastResult> {
  const asked = await askedBank('forecast', options);
  return forecastFrom(asked, await runAskedBank(asked, options));
}

/** The forecast of a call from the runs that were made for it. */
export function forecastFrom(asked: AskedBank, bank: Bank): ForecastResult {
  const { history, origin, until } = asked;
  // Along the path that is given to the runs, recorded or as in the origin.
  const { region } = asked.bank.scenario;
  const { series: projected } = project(bank, history, { origin, until });
  const simple = projected.map(({ known }) => simpleForecasts(known, until, region));
  // The best of past forecasts is looked for among methods that have one from this origin too; where none has, among all.
  const usable = new Map(
    projected.map(({ known }, s) => {
      const methods = usableOf(simple[s]);
      return [known.series, methods.length > 0 ? new Set<string>(methods) : undefined];
    }),
  );
  const { scores: scored, best } = backtestRegion(bank, history, region, { until: origin, usable });
  const scores = scoreRows(scored, bank.scenario.seed, usable);
  const series = projected.map((one, s) =>
    seriesForecast({
      projected: one,
      origin,
      simple: simple[s],
      record: recordOf(history, one.known.series),
      past: best.get(one.known.series) ?? null,
    }),
  );
  const verdicts = series.map((one) =>
    verdictOf(one.series, one.indicator, scores, { onlyModel: usable.get(one.series) === undefined }),
  );
  return forecastResult(asked, bank, { series, scored, scores, verdicts });
}

const recordOf = (history: AskedBank['history'], series: string): Map<number, number> =>
  new Map(history.filter(({ indicator }) => indicator === series).map(({ year, value }) => [year, value]));
