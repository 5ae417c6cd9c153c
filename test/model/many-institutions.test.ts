import { describe, expect, it } from 'vitest';
import { worldAtPolicyYear } from '../../src/model/simulation.js';
import { replicateKey } from '../../src/random/keys.js';
import { region, settingWith } from './maoming.js';

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
