/**
 * Where a function of one number crosses 0 between two ends: the middle is tried again and again, and between the last two values of
 * either sign a straight line is drawn; and the values half way from there to the ends. Null where both ends have the same sign.
 */
export async function turningPoint(valueAt, low, high, steps = 5) {
  let [left, right] = [low, high];
  let [atLeft, atRight] = [await valueAt(left), await valueAt(right)];
  const ends = { low, high, atLow: atLeft, atHigh: atRight };
  if (atLeft > 0 === atRight > 0) return { ...ends, turns: null };
  for (let step = 0; step < steps; step++) {
    const middle = (left + right) / 2;
    const at = await valueAt(middle);
    if (at > 0 === atRight > 0) [right, atRight] = [middle, at];
    else [left, atLeft] = [middle, at];
  }
  const value = right - (atRight * (right - left)) / (atRight - atLeft);
  const [below, above] = [(low + value) / 2, (value + high) / 2];
  return {
    ...ends,
    turns: { value, below, above, atBelow: await valueAt(below), atAbove: await valueAt(above) },
  };
}
