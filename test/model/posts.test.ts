import { describe, expect, it } from 'vitest';
import { drawByWeight } from '../../src/model/population/people.js';
import { placeFor, staffSums } from '../../src/model/population/posts.js';
import { worldAtPolicyYear } from '../../src/model/simulation.js';
import { replicateKey } from '../../src/random/keys.js';
import { counterOf, PURPOSE } from '../../src/random/purposes.js';
import { uniform } from '../../src/random/uniform.js';
import { region, settingWith, worldOf } from './maoming.js';

const DRAWS = Array.from({ length: 2000 }, (_, n) => [n * 0x9e3779b1, ~n] as const);

describe('the institution of a newcomer', () => {
  const world = worldOf(1);
  const { basePosts, rows } = world.institutions;
  const sums = staffSums(world);

  it('is the one that a walk over all of them, weighed by their staff, would stop at', () => {
    const luck = (k0: number, k1: number) => uniform(k0, k1, counterOf(PURPOSE.import, 0));
    const walked = DRAWS.map(([k0, k1]) => drawByWeight(luck(k0, k1), rows, (k) => basePosts[k]));
    expect(DRAWS.map(([k0, k1]) => placeFor(sums, k0, k1))).toEqual(walked);
    expect(new Set(walked).size).toBe(rows);
  });

  it('follows from running sums that end with all posts', () => {
    expect(sums).toHaveLength(rows);
    expect(sums[rows - 1]).toBeCloseTo(
      region.institutions.reduce((sum, { posts }) => sum + posts, 0),
      9,
    );
  });
});

describe('a region of 40,000 institutions', () => {
  it('keeps everyone where they work', () => {
    const places = Array.from({ length: 40_000 }, (_, n) => ({
      ...region.institutions[n % region.institutions.length],
      id: `place-${n}`,
      posts: 1,
    }));
    const setting = settingWith({}, {}, { ...region, institutions: places });
    const world = worldAtPolicyYear(setting, replicateKey('many places', 1), 6);
    const { researchers, active, activeCount } = world;
    const workplaces = Array.from(active.subarray(0, activeCount), (i) => researchers.institution[i]);
    expect(Math.min(...new Set(workplaces))).toBe(0);
    expect(Math.max(...new Set(workplaces))).toBeGreaterThan(39_000);
  });
});
