import { backtestRegion } from '../forecast/backtest/backtest-region.js';
import { scoreRows } from '../forecast/backtest/score-rows.js';
import { verdictOf } from '../forecast/backtest/verdict.js';
import type { Bank } from '../forecast/bank/bank.js';
import { type AskedBank, askedBank } from './asked-bank.js';
import type { BacktestOptions } from './forecast-options.js';
import { type ForecastResult, forecastResult } from './forecast-result.js';
import { runAskedBank } from './run-asked-bank.js';

/**
 * Forecasts a region's past from every year of it, from what was known then, and scores what came out, with simple methods for comparison:
 * whether forecasts of the model deserve trust, series by series and years ahead.
 * @throws InputError with every mistake in the options, the region and its history; Error where too few runs succeeded
 * @example
 * import { backtest } from 'medinno';
 * import { scenarioFiles } from 'medinno/node';
 *
 * const result = await backtest({ region: 'guangdong', sources: scenarioFiles, draws: 20, representation: 100 });
 * const [row] = result.table('scores').filter(({ method }) => method === 'model');
 * row.coverage90 >= 0 && row.coverage90 <= 1; // => true
 */
export async function backtest(options: BacktestOptions): Promise<ForecastResult> {
  const asked = await askedBank('backtest', options);
  return backtestFrom(asked, await runAskedBank(asked, options));
}

/** The scores of a call from the runs that were made for it. */
export function backtestFrom(asked: AskedBank, bank: Bank): ForecastResult {
  const { history, until } = asked;
  const { scores: scored } = backtestRegion(bank, history, bank.scenario.region, { until });
  const scores = scoreRows(scored, bank.scenario.seed);
  const series = [...new Map(scored.map((one) => [one.series, one.indicator]))];
  const verdicts = series.map(([name, indicator]) => verdictOf(name, indicator, scores));
  return forecastResult(asked, bank, { series: [], scored, scores, verdicts });
}
