import { describe, expect, it } from 'vitest';
import { pooled } from '../../../src/model/place/pools.js';
import type { InstitutionSpec } from '../../../src/model/place/region.js';
import { region } from '../maoming.js';

const [college, hospital] = region.institutions;
const many = (like: InstitutionSpec, number: number, changes: Partial<InstitutionSpec> = {}) =>
  Array.from({ length: number }, (_, n) => ({ ...like, ...changes, id: `${like.type} ${n}` }));
const sizes = (places: readonly InstitutionSpec[], w: number) => {
  const counts = new Map<number, number>();
  for (const { pool = -1 } of pooled(places, w)) counts.set(pool, (counts.get(pool) ?? 0) + 1);
  return [...counts.values()];
};

describe('pools of institutions', () => {
  it('are as many like ones as a row has people', () => {
    expect(sizes(many(hospital, 12), 4)).toEqual([4, 4, 4]);
  });

  it('are as many members where each stands for several', () => {
    expect(sizes(many(hospital, 6, { members: 2 }), 4)).toEqual([2, 2, 2]);
  });

  it('take in what is left over, and are all where there are fewer', () => {
    expect(sizes(many(hospital, 9), 4)).toEqual([4, 5]);
    expect(sizes(many(hospital, 3), 4)).toEqual([3]);
  });

  it('are of one type', () => {
    expect(sizes([...many(college, 2), ...many(hospital, 2)], 4)).toEqual([2, 2]);
  });

  it('count small ones for less: one of 100 posts and four of 4 are (10 + 4 x 2)² / 116 = 2.8 like ones', () => {
    const [large, small] = [many(hospital, 3, { posts: 100 }), many(hospital, 4, { posts: 4 })];
    expect(sizes([large[0], ...small, ...large], 3)).toEqual([5, 3]);
    expect(sizes(many(hospital, 6), 3)[0]).toBe(3);
  });

  it('change nothing else', () => {
    const places = many(hospital, 3);
    expect(pooled(places, 2).map(({ pool: _, ...place }) => place)).toEqual(places);
  });
});
