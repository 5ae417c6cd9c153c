/**
 * Where a function of one number crosses 0 between two ends, found by the straight line between the last two values of either sign
 * (regula falsi, the end that stays weighed down as in the Illinois variant), and the values on either side half way to the
 * ends; null where it has the same sign at both ends.
 */
export async function turningPoint(valueAt, low, high, steps = 5) {
  let [left, right] = [low, high];
  let [atLeft, atRight] = [await valueAt(left), await valueAt(right)];
  const ends = { low, high, atLow: atLeft, atHigh: atRight };
  if (atLeft > 0 === atRight > 0) return { ...ends, turns: null };
  for (let step = 0; step < steps; step++) {
    const middle = right - (atRight * (right - left)) / (atRight - atLeft);
    const at = await valueAt(middle);
    if (at > 0 === atRight > 0) {
      [right, atRight] = [middle, at];
      atLeft /= 2;
    } else {
      [left, atLeft] = [middle, at];
      atRight /= 2;
    }
  }
  const value = right - (atRight * (right - left)) / (atRight - atLeft);
  const [below, above] = [(low + value) / 2, (value + high) / 2];
  return {
    ...ends,
    turns: { value, below, above, atBelow: await valueAt(below), atAbove: await valueAt(above) },
  };
}
