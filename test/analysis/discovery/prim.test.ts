import { describe, expect, it } from 'vitest';
import { boxStatistics } from '../../../src/analysis/discovery/box-statistics.js';
import { prim } from '../../../src/analysis/discovery/prim.js';
import { noiseCases, plantedCases, reordered } from './made-cases.js';

const QUICK = { resamples: 20, permutations: 19 };

describe('a planted box', () => {
  const planted = plantedCases({ seed: 'one', cases: 2000, inputs: 8, wrong: 0.01 });
  const result = prim({ ...planted, ...QUICK });

  it('is found with coverage and density above 0.9', () => {
    expect(result.box!.coverage).toBeGreaterThan(0.9);
    expect(result.box!.density).toBeGreaterThan(0.9);
    expect(result.boxes).toEqual([result.box]);
    expect(result.reason).toBeNull();
  });

  it('is limited at the planted ends and no other', () => {
    const { tests, limits, significant } = result.box!;
    expect(tests.map(({ id, end }) => `${id} ${end}`)).toEqual(['x0 low', 'x1 high']);
    expect(significant).toBe(true);
    expect(limits[0]).toMatchObject({ lowLimited: true, highLimited: false });
    expect(limits[1]).toMatchObject({ lowLimited: false, highLimited: true });
    // A step takes off 5 %, by which a cut may miss.
    expect(Math.abs((limits[0] as { low: number }).low - 0.6)).toBeLessThan(0.03);
    expect(Math.abs((limits[1] as { high: number }).high - 0.5)).toBeLessThan(0.03);
  });

  it('comes back in resamples, and is far denser than chance', () => {
    for (const { reappearsAtCoverage, reappearsAtDensity } of result.box!.tests) {
      expect(reappearsAtCoverage).toBe(1);
      expect(reappearsAtDensity).toBe(1);
    }
    expect(result.box!.pValue).toBe(1 / 20);
    expect(result.box!.densityByChance).toBeLessThan(0.4);
  });

  it('is as good on cases that were held out', () => {
    const heldOut = plantedCases({ seed: 'another', cases: 2000, inputs: 8, wrong: 0.01 });
    const { coverage, density } = boxStatistics(result.box!, heldOut);
    expect(coverage).toBeGreaterThan(0.85);
    expect(density).toBeGreaterThan(0.9);
  });

  it('does not depend on the order of the cases, to the last bit', () => {
    const few = plantedCases({ seed: 'few', cases: 300, inputs: 4, wrong: 0.05 });
    const options = { ...QUICK, boxes: 2, paste: 0.02, threshold: 0.7 };
    const found = prim({ ...few, ...options });
    expect(found.box).not.toBeNull();
    for (const seed of ['a', 'b']) expect(prim({ ...reordered(few, seed), ...options })).toEqual(found);
  });

  it('has exactly its limits in each of 10 sets of cases with one in 20 wrong', () => {
    for (let n = 0; n < 10; n++) {
      const cases = plantedCases({ seed: `set ${n}`, cases: 500, inputs: 8, wrong: 0.05 });
      const { box } = prim({ ...cases, resamples: 10, permutations: 0 });
      expect(box!.restricted).toEqual(['x0', 'x1']);
    }
  });
});

it('finds no significant box in noise, in at least 19 of 20 sets, though many are as dense as asked', () => {
  const results = Array.from({ length: 20 }, (_, n) =>
    prim({
      ...noiseCases({ seed: `noise ${n}`, cases: 200, inputs: 8, share: 0.3 }),
      ...QUICK,
      threshold: 0.4,
    }),
  );
  expect(results.filter(({ box }) => box !== null).length).toBeGreaterThanOrEqual(10);
  expect(results.filter(({ boxes }) => boxes.length > 0).length).toBeLessThanOrEqual(1);
});

it('keeps the level by permutations alone: one noise in 20, here at most 6 of 40', () => {
  // Binomial with 1/20: more than 6 of 40 would happen once in 300 such tests.
  const passed = Array.from({ length: 40 }, (_, n) =>
    prim({
      ...noiseCases({ seed: `alone ${n}`, cases: 120, inputs: 5, share: 0.3 }),
      resamples: 0,
      permutations: 19,
      step: 3,
    }),
  ).filter(({ box }) => box!.pValue! <= 0.05);
  expect(passed.length).toBeLessThanOrEqual(6);
});

describe('several boxes', () => {
  it('are sought among what is left, until none is good', () => {
    const values = Array.from({ length: 400 }, (_, n) => n);
    const outcome = values.map((value) => value < 60 || value >= 320);
    const inputs = [{ id: 'x', kind: 'number' as const, values }];
    const { boxes, further } = prim({ inputs, outcome, boxes: 5, ...QUICK });
    // At first either end only loses, and as much as the other: the high one goes. It is found once the low one is covered.
    expect(boxes).toHaveLength(2);
    expect(boxes[0].limits[0]).toMatchObject({ lowLimited: false, highLimited: true });
    expect(boxes[1].limits[0]).toMatchObject({ lowLimited: true, highLimited: false });
    expect(boxes[0].coverage! + boxes[1].coverage!).toBeGreaterThan(0.9);
    expect(further.at(-1)!.reason).not.toBeNull();
  });
});

describe('inputs of few values', () => {
  it('are limited to the choices that matter', () => {
    const way = Array.from({ length: 600 }, (_, n) => n % 4);
    const level = Array.from({ length: 600 }, (_, n) => Math.floor(n / 4) % 3);
    const outcome = way.map((value, n) => (value === 0 || value === 3) && level[n] === 1);
    const inputs = [
      { id: 'way', kind: 'choice' as const, values: way },
      { id: 'level', kind: 'number' as const, values: level },
    ];
    const { box } = prim({ inputs, outcome, ...QUICK });
    expect(box!.limits).toEqual([
      { id: 'way', kind: 'choice', kept: [0, 3], limited: true },
      { id: 'level', kind: 'number', low: 0.5, high: 1.5, lowLimited: true, highLimited: true },
    ]);
    expect(box).toMatchObject({ coverage: 1, density: 1, significant: true });
  });
});

describe('where there is nothing to find', () => {
  const inputs = [{ id: 'x', kind: 'number' as const, values: [1, 2, 3, 4] }];
  const nothing = { trajectory: [], chosen: null, box: null, boxes: [], further: [] };

  it.each([
    ['noCasesOfInterest', [false, false, false, false]],
    ['allOfInterest', [true, true, true, true]],
  ])('says %s', (reason, outcome) => {
    expect(prim({ inputs, outcome })).toMatchObject({ ...nothing, reason });
  });

  it('says so of no cases at all', () => {
    const none = [{ id: 'x', kind: 'number' as const, values: [] }];
    expect(prim({ inputs: none, outcome: [] })).toMatchObject({ ...nothing, reason: 'noCasesOfInterest' });
  });

  it('says that no peel raises the density', () => {
    const constant = [{ id: 'x', kind: 'number' as const, values: [1, 1, 1, 1] }];
    const { reason, trajectory } = prim({ inputs: constant, outcome: [true, false, true, false] });
    expect(reason).toBe('nothingToPeel');
    expect(trajectory).toHaveLength(1);
  });

  it('says that no box is dense enough', () => {
    const noise = noiseCases({ seed: 'thin', cases: 200, inputs: 3, share: 0.1 });
    expect(prim(noise)).toMatchObject({ chosen: null, box: null, reason: 'belowThreshold' });
  });

  it('says that no limit is significant, and shows what was dropped', () => {
    const noise = noiseCases({ seed: 'dense', cases: 200, inputs: 3, share: 0.5 });
    const { reason, box } = prim({ ...noise, step: 2, ...QUICK });
    expect(reason).toBe('noSignificantLimit');
    expect(box).toMatchObject({ significant: false, tests: [], restricted: [], mass: 1 });
    expect(box!.dropped.length).toBeGreaterThan(0);
  });
});

it('leaves open what was not tested', () => {
  const planted = plantedCases({ seed: 'open', cases: 400, inputs: 3, wrong: 0 });
  const { box, reason } = prim({ ...planted, resamples: 0, permutations: 0 });
  expect(box).toMatchObject({ pValue: null, densityByChance: null, significant: null });
  expect(box!.tests[0]).toMatchObject({ reappearsAtCoverage: null, reappearsAtDensity: null });
  expect(reason).toBeNull();
});

describe('refuses', () => {
  const data = { inputs: [{ id: 'x', kind: 'number' as const, values: [1, 2] }], outcome: [true, false] };
  it.each([
    [{ peel: 0.5 }, 'peel 0.5'],
    [{ paste: 0 }, 'paste 0'],
    [{ threshold: 0 }, 'threshold 0'],
    [{ minimumMass: 1 }, 'minimum mass 1'],
    [{ level: 0 }, 'level 0'],
    [{ boxes: 0 }, '0 boxes'],
    [{ step: 0 }, 'step 0'],
    [{ step: 99 }, 'no step 99'],
    [{ resamples: 0.5 }, '0.5 resamples'],
    [{ permutations: -1 }, '-1 permutations'],
    [{ minimumReappearance: 2 }, 'minimum reappearance 2'],
    [{ inputs: [] }, 'no inputs'],
    [{ inputs: [data.inputs[0], data.inputs[0]] }, 'x is given twice'],
    [{ outcome: [true] }, '2 values of x'],
    [{ inputs: [{ ...data.inputs[0], values: [1, Number.NaN] }] }, 'NaN for x'],
  ])('%j', (wrong, found) => {
    expect(() => prim({ ...data, ...wrong })).toThrow(RangeError);
    expect(() => prim({ ...data, ...wrong })).toThrow(found);
  });
});

it('peels 3,000 cases of 20 inputs in half a second, with room for a slow machine', () => {
  const big = plantedCases({ seed: 'big', cases: 3000, inputs: 20, wrong: 0.02 });
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    prim({ ...big, resamples: 0, permutations: 0 });
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(500);
});
