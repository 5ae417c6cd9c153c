import { type ForecastContext, methodTitle, seriesUnit } from '../../charts/forecast/forecast-context.js';
import { scoresSince } from '../../forecast/backtest/scores-since.js';
import type { SeriesForecast } from '../../forecast/forecast-rows.js';
import { capital } from '../../language/english-phrases.js';
import { formatNumber } from '../../language/numbers.js';

/** How one method did in the years since the origin. */
export interface SinceRow {
  readonly method: string;
  readonly isUsed: boolean;
  readonly wis: string;
  /** Outcomes within 50 and 90 % intervals, of `n`. */
  readonly inside50: number;
  readonly inside90: number;
  readonly n: number;
}

/** What happened after the origin of a forecast. */
export interface SinceTable {
  readonly firstYear: number;
  readonly lastYear: number;
  /** First the methods that came nearest. */
  readonly rows: readonly SinceRow[];
}

/** The forecasts of a series beside what is on record after their origin; null where nothing is. */
export function sinceTable(
  { history, language, origin }: ForecastContext,
  own: SeriesForecast,
  used: string,
): SinceTable | null {
  const since = scoresSince(history, own, origin);
  if (since === null) return null;
  const { times } = seriesUnit(own.unit, language);
  const { firstYear, lastYear, methods } = since;
  return {
    firstYear,
    lastYear,
    rows: [...methods]
      .sort((a, b) => a.wis - b.wis)
      .map(({ method, wis, ...held }) => ({
        ...held,
        method: capital(methodTitle(method, language, own.combination.with)),
        isUsed: method === used,
        wis: formatNumber(wis * times),
      })),
  };
}
