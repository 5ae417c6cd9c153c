import { incompleteBeta } from '../maths/incomplete-beta.js';

/**
 * Two-sided probability of a Student's t at least as far from 0 as `statistic`.
 *
 * Source: NIST Digital Library of Mathematical Functions 8.17; Abramowitz and Stegun 1964, 26.5.27.
 * @throws RangeError where degrees of freedom are not above 0
 */
export function studentPValue(statistic: number, degreesOfFreedom: number): number {
  const square = statistic * statistic;
  return incompleteBeta(degreesOfFreedom / (degreesOfFreedom + square), degreesOfFreedom / 2, 0.5);
}
