/** How much farther than the last value an axis goes. */
const ROOM = 0.04;

/** From the least to the greatest of the values and 0, with a little room beyond; 0 to 1 where all are 0. */
export function domainWithZero(values: readonly number[]): [number, number] {
  const known = values.filter(Number.isFinite);
  const low = known.reduce((least, value) => Math.min(least, value), 0);
  const high = known.reduce((most, value) => Math.max(most, value), 0);
  if (low === high) return [0, 1];
  const room = ROOM * (high - low);
  return [low < 0 ? low - room : 0, high > 0 ? high + room : 0];
}
