import type { ForecastResult } from '../commands/forecast-result.js';
import type { Quantiles5 } from '../forecast/projection/predictive.js';

/** A forecast as forecast hubs exchange them: a line a quantile or mean. Years are their last days. */
interface HubRow {
  readonly model_id: string;
  readonly reference_date: string;
  readonly location: string;
  readonly target: string;
  readonly horizon: number;
  readonly target_end_date: string;
  readonly output_type: 'quantile' | 'mean';
  /** Level of a quantile; NA of a mean. */
  readonly output_type_id: string;
  readonly value: number;
}

/** One forecast of one year. */
interface OfYear extends Quantiles5 {
  readonly series: string;
  readonly method: string;
  readonly year: number;
}

const LEVELS = [
  ['0.05', 'p05'],
  ['0.25', 'p25'],
  ['0.5', 'p50'],
  ['0.75', 'p75'],
  ['0.95', 'p95'],
] as const;

/** The forecasts of years to come by every method; of a backtest those of all past origins. */
export function hubRows({ asked, table }: ForecastResult): HubRow[] {
  const location = asked.place.region.id;
  if (asked.command === 'backtest')
    return table('scored').flatMap((row) => rowsOf(row, row.origin, location));
  return table('forecasts')
    .filter(({ kind }) => kind === 'forecast')
    .flatMap((row) => rowsOf(row, asked.origin, location));
}

function rowsOf(row: OfYear, origin: number, location: string): HubRow[] {
  const common = {
    model_id: row.method === 'model' ? 'medinno' : row.method,
    reference_date: lastDay(origin),
    location,
    target: row.series,
    horizon: row.year - origin,
    target_end_date: lastDay(row.year),
  };
  return [
    ...LEVELS.map(([level, column]) => ({
      ...common,
      output_type: 'quantile' as const,
      output_type_id: level,
      value: row[column],
    })),
    { ...common, output_type: 'mean', output_type_id: 'NA', value: row.mean },
  ];
}

const lastDay = (year: number): string => `${year}-12-31`;
