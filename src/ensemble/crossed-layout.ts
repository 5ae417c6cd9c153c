import type { Block, Failure } from './block.js';
import type { Plan } from './plan.js';

/** Runs that make a full crossed layout, in canonical order, with its rows and columns, and the failures in order. */
export function crossedLayout<T extends Block>(
  { draws, replicates }: Plan,
  done: readonly T[],
  failures: readonly Failure[],
) {
  const without = {
    draw: new Set(failures.map(({ draw }) => draw)),
    replicate: new Set(failures.map(({ replicate }) => replicate)),
  };
  const rows = Math.max(1, draws);
  const byDraw = (rows - without.draw.size) * replicates;
  const byReplicate = rows * (replicates - without.replicate.size);
  const key = byReplicate > byDraw ? 'replicate' : 'draw';
  const ordered = done.filter((block) => !without[key].has(block[key])).sort(byKey);
  const distinct = (of: (block: Block) => number) => [...new Set(ordered.map(of))];
  return {
    ordered,
    planned: { draws, replicates },
    draws: distinct(({ draw }) => draw),
    replicates: distinct(({ replicate }) => replicate),
    failures: [...failures].sort(byKey),
  };
}

const byKey = (a: Block, b: Block): number => a.draw - b.draw || a.replicate - b.replicate;
