import { type Language, words } from '../language/words.js';
import type { Comparison } from '../results/tables.js';
import { allowsConclusion } from '../statistics/estimable.js';

/** From here on a tenth of a percentage point is shown. */
const MANY_DRAWS = 400;

/** Half width of the 95 % interval of a share of n draws where it is widest, at a half, in percentage points. */
function halfWidth(draws: number): string {
  return ((100 * 1.96 * 0.5) / Math.sqrt(draws)).toFixed(draws < MANY_DRAWS ? 0 : 1);
}

/** How a chart of shares is read and how exactly so many draws fix them, or only that no share was estimated. */
export function shareNotes(reading: string, comparison: Comparison, language: Language): string[] {
  const { sharesNotEstimated, shareInterval } = words(language).chart;
  if (!allowsConclusion(comparison)) return [sharesNotEstimated];
  return [reading, shareInterval(comparison.draws, halfWidth(comparison.draws))];
}
