import type { Bilingual } from '../../model/place/region.js';
import type { NotAvailable } from '../not-available.js';

/** What every baseline takes. */
export interface BaselineOptions {
  /** One value for every year, the oldest first, without gaps. */
  readonly series: readonly number[];
  /** Years to forecast, from the one after the last value on. */
  readonly horizon: number;
  /**
   * Works on logarithms, so that errors are a share of the level and no quantile falls below 0; needs values above 0:
   * of counts that may be 0, forecast log(1 + count). false unless given.
   */
  readonly logs?: boolean;
}

/** What a baseline takes that needs no value for every year. */
export interface GappedBaselineOptions extends BaselineOptions {
  /** The year of each value, rising, where some are missing between them; years without a gap unless given. */
  readonly years?: readonly number[];
}

/** The forecast of one year, in the unit of the series. */
export interface ForecastStep {
  /** 1 is the year after the last value. */
  readonly step: number;
  readonly mean: number;
  /** Standard deviation of the normal error: of the value, or of its logarithm where the forecast works on logs. */
  readonly sd: number;
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

export interface BaselineForecast {
  readonly available: true;
  /** Name of the method, in the two languages. */
  readonly method: Bilingual;
  /** Values of the series. */
  readonly n: number;
  /** Normal errors of the value or of its logarithm, from the residuals of one step. */
  readonly errors: 'normal' | 'logNormal';
  /** Standard deviation of one step: the root of the squared residuals over their number less that of fitted parameters. */
  readonly residualSd: number;
  /** What was fitted or given, by name; in the unit of the series or of its logarithm. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly steps: readonly ForecastStep[];
}

/** A forecast, or the verdict that the series is too short, with the number of values it takes. */
export type Baseline = BaselineForecast | NotAvailable;

/** What a method makes of a series. */
export interface Fitted {
  /** Forecasts of the steps 1, 2, … */
  readonly centre: readonly number[];
  /** Standard deviations of their errors. */
  readonly sd: readonly number[];
  readonly residualSd: number;
  readonly parameters: Readonly<Record<string, number>>;
}

export interface Method {
  readonly name: Bilingual;
  /** Fewest values of a series. */
  readonly needed: number;
  /**
   * The series begins at 0: forecasts of a shifted series are the same, shifted, to the last bit that sums allow.
   * @param spans years from each value to the next, all 1 where none is missing
   */
  readonly fit: (series: Float64Array, horizon: number, spans: Float64Array) => Fitted;
}
