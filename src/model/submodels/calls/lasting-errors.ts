import { normal } from '../../../random/normal.js';
import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { FUNDER } from '../../engine/codes.js';
import { isOutside } from '../../engine/funders.js';
import type { Year } from '../../engine/year.js';
import type { CoordinationControls } from '../coordination/controls.js';
import type { CoordinationParameters } from '../coordination/parameters.js';

/** Parts of the year that lasting errors read. */
export type LastingErrorsYear = Year<Pick<CoordinationParameters, 'coordinationKept'>, CoordinationControls>;

/** Purposes of a number that is drawn once in a life have no year. */
const ONCE = 0;

/**
 * Under a single funder a share k of the variance of the review error is the same for life, N ← √(1 - k) N + √k L, with L keyed by the person alone:
 * the region's call and the funders of the level above misjudge alike.
 */
export function keepErrors(
  y: LastingErrorsYear,
  funder: number,
  rows: Int32Array,
  errors: Float64Array,
): void {
  const kept = y.p.coordinationKept * y.controls.coordination;
  if (kept <= 0 || !isMerged(y, funder)) return;
  const { key0, key1 } = y.world.researchers;
  const counter = counterOf(PURPOSE.lastingReviewNoise, ONCE);
  const [ofYear, ofLife] = [Math.sqrt(1 - kept), Math.sqrt(kept)];
  rows.forEach((i, n) => {
    errors[n] = ofYear * errors[n] + ofLife * normal(uniform(key0[i], key1[i], counter));
  });
}

/** Whether a funder takes part in the one call: the region's own, and those that the level above pays. */
function isMerged({ region }: LastingErrorsYear, funder: number): boolean {
  if (!isOutside(funder)) return true;
  return region.funding.outside[funder - FUNDER.firstOutside].payer === region.roles.upperGovernment;
}
