import type { Baseline, BaselineForecast } from '../../../src/forecast/baselines/baseline.js';

/** The forecast, where there is one. */
export function forecastOf(baseline: Baseline): BaselineForecast {
  if (!baseline.available) throw new Error(baseline.why.en);
  return baseline;
}

export const meansOf = (baseline: Baseline): number[] => forecastOf(baseline).steps.map(({ mean }) => mean);
