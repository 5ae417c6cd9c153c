/**
 * Directions of equal chance from 32 random bits, with the same bits in every engine (Math.sin and Math.cos have not)
 * and without a branch that depends on them. Loops put the pieces together themselves, to spare a call and an object: with
 * d = ((bits & 0xffffff) - MIDDLE) * TURN and the middle of sector bits >>> 24, by the sums of angles.
 */

/** Sectors of the circle; a direction is the middle of its sector turned by less than half a sector. */
const SECTORS = 256;

/** Radians of one step of the 24 bits of a direction's position in its sector. */
export const TURN = (2 * Math.PI) / SECTORS / 2 ** 24;

/** The 24 bits of the middle of a sector. */
export const MIDDLE = 2 ** 23 - 0.5;

/** Cosine and sine of the middle of every sector, one after the other. */
export const SECTOR_MIDDLES: Float64Array = (() => {
  const middles = new Float64Array(2 * SECTORS);
  const doublings = halvedTurns(2 * SECTORS);
  for (let sector = 0; sector < SECTORS; sector++) {
    // The middle of a sector is an odd number of half sectors away: a sum of few powers of two of them.
    let [c, s] = [1, 0];
    for (const [power, [cosine, sine]] of doublings.entries()) {
      if ((((2 * sector + 1) >> power) & 1) === 1) [c, s] = [c * cosine - s * sine, s * cosine + c * sine];
    }
    middles[2 * sector] = c;
    middles[2 * sector + 1] = s;
  }
  return middles;
})();

/** Cosine and sine of a turn divided by `parts`, of twice that, and so on up to half a turn, by the half-angle formulas. */
function halvedTurns(parts: number): (readonly [number, number])[] {
  const turns: (readonly [number, number])[] = [
    [0, 1],
    [-1, 0],
  ];
  for (let share = 4; share < parts; share *= 2) {
    const [cosine, sine] = turns[0];
    const half = sine / Math.sqrt(2 * (1 + cosine));
    turns.unshift([Math.sqrt((1 + cosine) / 2), half]);
  }
  return turns;
}
