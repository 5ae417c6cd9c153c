import type { World } from '../engine/world.js';

/** Measured performance above the mean of one's institution, of everybody in the order of `active`. */
export function performanceAboveMean({
  researchers,
  institutions,
  active,
  activeCount,
}: World): Float64Array {
  const { pastPerformance, institution } = researchers;
  const { meanPerformance } = institutions;
  const above = new Float64Array(activeCount);
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    above[n] = pastPerformance[i] - meanPerformance[institution[i]];
  }
  return above;
}

/** The best record first; of equals, who has been there longer. */
export const byRecord =
  ({ researchers: { logRecord } }: World) =>
  (a: number, b: number): number =>
    logRecord[b] - logRecord[a] || a - b;

/** The value that the highest share of them, rounded down to whole ones, reach; beyond all of them where no one is in it. */
export function reachedByShare(values: Float64Array, share: number): number {
  const first = values.length - Math.floor(share * values.length);
  return first < values.length ? values.slice().sort()[first] : Number.POSITIVE_INFINITY;
}
