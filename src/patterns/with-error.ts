import { studentMultiple } from '../statistics/student.js';
import type { Estimate } from './measured.js';

/** A value with a standard error from so many independent units. */
export function withError(value: number, standardError: number, units: number): Estimate {
  if (units < 2 || !Number.isFinite(value) || !Number.isFinite(standardError))
    return { value, low: null, high: null };
  const half = studentMultiple(units - 1) * standardError;
  return { value, low: value - half, high: value + half };
}
