import { summarise } from '../statistics/summary.js';

/** A number by chance; the error is unknown for a single run. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number | null;
}

/** Mean of independent runs with its Monte-Carlo standard error. NaN where one of them has no value. */
export function estimateOf(values: readonly number[]): Estimate {
  const { mean, mcse } = summarise(values);
  return { value: mean, standardError: mcse };
}
