import { exp } from '../../maths/exp.js';
import { log } from '../../maths/log.js';
import { normalCdf } from '../../maths/normal.js';
import { requireNumber } from '../../statistics/checked-numbers.js';

/**
 * Continuous ranked probability score of a log-normal forecast, in the unit of the outcome; 0 is best.
 *
 * Source: Baran and Lerch 2015, DOI 10.1002/qj.2521.
 * @param meanLog mean of the logarithm
 * @param sdLog standard deviation of the logarithm; at 0 the score is the absolute error
 * @param outcome on the scale, not its logarithm; may be 0 or below, which such a forecast holds impossible
 * @throws RangeError for a standard deviation below 0 and for values that are no numbers
 * @example
 * crpsLogNormal(0.1, 0.9, 3).toFixed(4); // => '1.1355'
 */
export function crpsLogNormal(meanLog: number, sdLog: number, outcome: number): number {
  requireNumber(meanLog, 'the mean of the logarithm');
  requireNumber(outcome, 'the outcome');
  if (!(sdLog >= 0 && sdLog < Number.POSITIVE_INFINITY))
    throw new RangeError(`the standard deviation of the logarithm is ${sdLog}, not 0 or above`);
  if (sdLog === 0) return Math.abs(outcome - exp(meanLog));
  const z = outcome > 0 ? (log(outcome) - meanLog) / sdLog : Number.NEGATIVE_INFINITY;
  const mean = exp(meanLog + 0.5 * sdLog * sdLog);
  // In the lower tail, where a wide forecast keeps its digits.
  const within = normalCdf(z - sdLog) - normalCdf(-sdLog * Math.SQRT1_2);
  return outcome * (2 * normalCdf(z) - 1) - 2 * mean * within;
}
