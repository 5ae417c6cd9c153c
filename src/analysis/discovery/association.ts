import type { Counts } from './sample.js';

/**
 * Correlation between lying in a box and being of interest, -1 to 1: high only where density and coverage both are. 0 where
 * all cases or none lie in the box, or all or none are of interest.
 *
 * Source: the phi coefficient, Yule 1912, DOI 10.2307/2340126.
 */
export function association({ count, interesting }: Counts, all: Counts): number {
  const spread =
    Math.sqrt(count * (all.count - count)) * Math.sqrt(all.interesting * (all.count - all.interesting));
  return spread === 0 ? 0 : (interesting * all.count - count * all.interesting) / spread;
}
