/** Standard deviations of the parts of a simulated layout. */
export interface Parts {
  readonly draw: number;
  readonly replicate: number;
  readonly own: number;
}

/** A crossed layout with normal effects of draws, of replicates and of single cells around a mean. */
export function simulateCrossed(
  draws: number,
  replicates: number,
  parts: Parts,
  random: () => number,
  centre = 0,
): Float64Array {
  const byDraw = Array.from({ length: draws }, () => parts.draw * normal(random));
  const byReplicate = Array.from({ length: replicates }, () => parts.replicate * normal(random));
  return Float64Array.from({ length: draws * replicates }, (_, cell) => {
    const row = Math.floor(cell / replicates);
    return centre + byDraw[row] + byReplicate[cell % replicates] + parts.own * normal(random);
  });
}

/** Box and Muller's transform. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
