import { dot } from '../../maths/dot.js';

/** Standard deviation of residuals whose method has `fitted` parameters: the root of their squares over so many fewer than they are. */
export function rootMeanSquare(residuals: Float64Array, fitted = 0): number {
  return Math.sqrt(dot(residuals, residuals) / (residuals.length - fitted));
}
