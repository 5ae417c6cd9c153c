import type { Block } from './block.js';

/**
 * Of runs that came so far, those that make a full layout of draws and replicates: replicates 1 to R of every draw that
 * has them all, with the R that keeps most runs, and more draws where two keep as many. Runs come replicate by replicate,
 * so that little is left out at any time.
 */
export function completePart<T extends Block>(done: readonly T[]): T[] {
  const replicates = new Map<number, Set<number>>();
  for (const { draw, replicate } of done)
    replicates.set(draw, (replicates.get(draw) ?? new Set<number>()).add(replicate));
  const unbroken = new Map([...replicates].map(([draw, held]) => [draw, unbrokenFromOne(held)]));
  const runsWith = (most: number) => most * [...unbroken.values()].filter((length) => length >= most).length;
  let best = 0;
  for (let most = 1; most <= Math.max(0, ...unbroken.values()); most++)
    if (best === 0 || runsWith(most) > runsWith(best)) best = most;
  return done.filter(({ draw, replicate }) => replicate <= best && unbroken.get(draw)! >= best);
}

function unbrokenFromOne(held: ReadonlySet<number>): number {
  let length = 0;
  while (held.has(length + 1)) length++;
  return length;
}
