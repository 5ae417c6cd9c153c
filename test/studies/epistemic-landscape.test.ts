import { describe, expect, it } from 'vitest';
import { replicateKey } from '../../src/random/keys.js';
import { NEIGHBOURS, PATCHES, SIDE } from '../../src/studies/epistemic-landscape/landscape.js';
import {
  POINTS,
  type SearchRules,
  SNAPSHOT,
  searchHistory,
} from '../../src/studies/epistemic-landscape/search.js';
import { PEAKS, SIGNIFICANCE, SIGNIFICANT } from '../../src/studies/epistemic-landscape/significance.js';
import { epistemicLandscape } from '../../src/studies/epistemic-landscape.js';
import { runStudy } from '../../src/studies/run-study.js';
import { expectChartsDrawable, rowsById } from './expectations.js';

const NOBODY: SearchRules = {
  controls: 0,
  followers: 0,
  mavericks: 0,
  steps: 500,
  moves: 'grid',
  follower: 'at-least',
};

const search = (changes: Partial<SearchRules>, trial = 1) =>
  searchHistory({ ...NOBODY, ...changes }, replicateKey('test', trial));

const reached = (changes: Partial<SearchRules>, trials = 10): number =>
  Array.from({ length: trials }, (_, trial) => search(changes, trial)).filter(({ bothPeaks }) =>
    Number.isFinite(bothPeaks),
  ).length;

describe('the landscape', () => {
  it('has two hills of 750 and 700 on a plain of exact zeros', () => {
    expect(PEAKS.map((peak) => SIGNIFICANCE[peak])).toEqual([750, 700]);
    expect(SIGNIFICANT).toBe(3454);
    expect(Math.max(...SIGNIFICANCE)).toBe(750);
    expect(SIGNIFICANCE[0]).toBe(0);
  });

  it('climbs from every significant patch to one of the two peaks', () => {
    for (let patch = 0; patch < PATCHES; patch++) {
      if (SIGNIFICANCE[patch] === 0 || PEAKS.includes(patch)) continue;
      const around = [...NEIGHBOURS.subarray(8 * patch, 8 * patch + 8)].map((next) => SIGNIFICANCE[next]);
      expect(Math.max(...around)).toBeGreaterThanOrEqual(SIGNIFICANCE[patch]);
    }
  });

  it('gives every patch eight neighbours, across the edges too', () => {
    expect(new Set(NEIGHBOURS.subarray(0, 8)).size).toBe(8);
    expect([...NEIGHBOURS.subarray(0, 8)]).toContain(PATCHES - 1);
    expect([...NEIGHBOURS.subarray(8 * (SIDE - 1), 8 * SIDE)]).toContain(0);
  });
});

describe('agents', () => {
  it('start on the plain', () => {
    const { early } = search({ mavericks: 100, steps: 1 });
    const visited = [...early.keys()].filter((patch) => early[patch] === 1);
    // One start and one step each: at least the starts are on the plain.
    expect(visited.filter((patch) => SIGNIFICANCE[patch] === 0).length).toBeGreaterThan(90);
  });

  it('visit one patch a step at most', () => {
    const { early } = search({ mavericks: 7, steps: SNAPSHOT });
    const visited = early.reduce((sum, seen) => sum + seen, 0);
    expect(visited).toBeLessThanOrEqual(7 * (SNAPSHOT + 1));
    // A lone maverick on fresh ground never treads a patch twice, seven seldom.
    expect(visited).toBeGreaterThan(7 * SNAPSHOT * 0.9);
  });

  it('a lone follower that may go level goes to and fro between two patches', () => {
    const { early } = search({ followers: 1, steps: SNAPSHOT });
    expect(early.reduce((sum, seen) => sum + seen, 0)).toBe(2);
  });

  it('a lone follower that goes only upwards explores until it is walled in', () => {
    const { early } = search({ followers: 1, steps: SNAPSHOT, follower: 'above' });
    expect(early.reduce((sum, seen) => sum + seen, 0)).toBeGreaterThan(10);
  });

  it('a crowd of controls climbs both hills in time', () => {
    expect(reached({ controls: 100, steps: 4000 }, 3)).toBe(3);
  });
});

describe('communities', () => {
  it.each(['grid', 'program'] as const)('mavericks find both peaks, followers alone do not (%s)', (moves) => {
    expect(reached({ mavericks: 100, moves }, 5)).toBe(5);
    expect(reached({ followers: 100, moves }, 5)).toBeLessThanOrEqual(1);
  });

  it('a few mavericks show followers the way', () => {
    expect(reached({ followers: 90, mavericks: 10, steps: 2000 }, 4)).toBe(4);
  });

  it('followers that go only upwards find both peaks too', () => {
    expect(reached({ followers: 100, follower: 'above' }, 5)).toBe(5);
  });

  it("the program's mavericks are the faster ones", () => {
    const steps = (moves: SearchRules['moves']) => search({ mavericks: 100, moves }).bothPeaks;
    expect(steps('program')).toBeLessThan(steps('grid'));
  });

  it('only ever learn', () => {
    const { course } = search({ followers: 50, mavericks: 50 });
    expect(course).toHaveLength(POINTS);
    expect([...course]).toEqual([...course].sort((a, b) => a - b));
    expect(course[POINTS - 1]).toBeLessThanOrEqual(1);
  });

  it('are the same twice', () => {
    const mixed = { controls: 5, followers: 5, mavericks: 5, steps: 100 };
    expect(search(mixed)).toEqual(search(mixed));
    expect(search(mixed, 2)).not.toEqual(search(mixed));
  });
});

describe('the table', () => {
  const settings = { trials: 3, steps: 200 };

  it('has the single values, a row for every mixture and the other readings', async () => {
    const rows = rowsById(await runStudy(epistemicLandscape, { settings }));
    for (const id of ['bothPeaksShare', 'medianSteps', 'visitedShare']) {
      expect(rows.get(id)?.value).toBe(rows.get(`followers-0.5-${id}`)?.value);
      for (const prefix of ['controls', 'program-followers-1', 'above-followers-1']) {
        expect(rows.has(`${prefix}-${id}`)).toBe(true);
      }
    }
    expect(rows.get('followers-0-visitedShare')!.value).toBeGreaterThan(
      rows.get('followers-1-visitedShare')!.value,
    );
  });

  it('counts searches that reach no peak as the last step, without an error', async () => {
    const rows = rowsById(await runStudy(epistemicLandscape, { settings: { trials: 3, steps: 20 } }));
    expect(rows.get('followers-1-medianSteps')).toMatchObject({ value: 20, standardError: null });
    expect(rows.get('followers-1-bothPeaksShare')!.value).toBe(0);
  });

  it('counts mixtures beside the table apart', async () => {
    const rows = rowsById(
      await runStudy(epistemicLandscape, { settings: { ...settings, followers: 0.9, agents: 20 } }),
    );
    expect(rows.get('visitedShare')!.value).not.toBe(rows.get('followers-1-visitedShare')!.value);
  });

  it('is drawn without a complaint in both languages', async () => {
    await expectChartsDrawable(epistemicLandscape, { trials: 2, steps: 60 }, ['progress', 'map']);
  });
});
