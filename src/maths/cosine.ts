/**
 * cos(πx) with the same bits in every engine, for x of any size, within 1e-15 for those up to a thousand: series of sine and cosine for
 * angles up to an eighth of a turn.
 */
export function cosineOfHalfTurns(x: number): number {
  const within = Math.abs(x) - 2 * Math.floor(Math.abs(x) / 2);
  const half = within > 1 ? 2 - within : within;
  const quarter = half > 0.5 ? 1 - half : half;
  const size = quarter > 0.25 ? sine(Math.PI * (0.5 - quarter)) : cosine(Math.PI * quarter);
  return half > 0.5 ? -size : size;
}

/** Last powers of the series: the next terms are below 1e-18 of 1 at π / 4. */
const LAST_EVEN = 16;
const LAST_ODD = 17;

const cosine = (angle: number): number => series(angle * angle, LAST_EVEN);

const sine = (angle: number): number => angle * series(angle * angle, LAST_ODD);

/** 1 - s / (n (n - 1)) (1 - …) from the last power n down, the product of all divisors being the factorial. */
function series(square: number, last: number): number {
  let value = 1;
  for (let power = last; power >= 2; power -= 2) value = 1 - (square / (power * (power - 1))) * value;
  return value;
}
