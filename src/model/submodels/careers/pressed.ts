import type { Year } from '../../engine/year.js';
import { performanceAboveMean, reachedByShare } from '../../population/standing.js';
import type { DeductionsControls } from '../deductions/controls.js';
import type { DeductionsParameters } from '../deductions/parameters.js';

/** Parts of the year that deductions press people out by. */
export type PressedYear = Year<
  Pick<DeductionsParameters, 'deductionLeaving' | 'deductionShare'>,
  DeductionsControls
>;

/**
 * Factor on the chance of giving up, and on the odds of leaving for outside, of everybody in the order of `active`: 1 + r d for those from whom a share d of the bonus is
 * withheld, 1 for others; null where it is from no one.
 */
export function pressedOut({ world, p, controls }: PressedYear): Float64Array | null {
  if (controls.deduction <= 0) return null;
  const above = performanceAboveMean(world);
  const spared = reachedByShare(above, 1 - p.deductionShare);
  const pressed = 1 + p.deductionLeaving * controls.deduction;
  return above.map((value) => (value < spared ? pressed : 1));
}
