import { describe, expect, it } from 'vitest';
import { searchCells } from '../../../src/experiment/search/cells.js';

describe('worlds of a search', () => {
  it('never share a replicate, nor do held-out draws come from the hypercube of the search', () => {
    const cells = searchCells({ draws: 60, replicates: 2 }, { draws: 30, replicates: 2 });
    const all = [...cells.search, ...cells.seeds, ...cells.draws];
    expect(new Set(all.map(({ replicate }) => replicate)).size).toBe(all.length);
    expect([cells.search.length, cells.seeds.length, cells.draws.length]).toEqual([120, 60, 60]);
    expect(Math.min(...cells.draws.map(({ draw }) => draw))).toBe(101);
    expect(new Set(cells.seeds.map(({ draw }) => draw))).toEqual(
      new Set(cells.search.slice(0, 30).map(({ draw }) => draw)),
    );
  });

  it('of the point values are replicates, and other draws are drawn all the same', () => {
    const cells = searchCells({ draws: 0, replicates: 3 }, { draws: 2, replicates: 1 });
    expect(cells.search).toEqual([1, 2, 3].map((replicate) => ({ draw: 0, replicate })));
    expect(cells.seeds).toEqual([4, 5].map((replicate) => ({ draw: 0, replicate })));
    expect(cells.draws.map(({ draw }) => draw)).toEqual([1, 2]);
  });

  it('come in every draw once before any comes a second time', () => {
    const { search } = searchCells({ draws: 3, replicates: 2 }, { draws: 1, replicates: 1 });
    expect(search.map(({ draw }) => draw)).toEqual([1, 2, 3, 1, 2, 3]);
  });
});
