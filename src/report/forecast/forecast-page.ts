import type { ForecastContext } from '../../charts/forecast/forecast-context.js';
import type { ReportChart } from '../figure.js';

/** Placeholder. */
export const forecastHtml = (
  _context: ForecastContext,
  _charts: readonly ReportChart[],
  _command: string,
): string => '';
