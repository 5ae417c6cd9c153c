import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/analysis/discovery/agreement.js';
import { cart } from '../../../src/analysis/discovery/cart.js';
import { prim } from '../../../src/analysis/discovery/prim.js';
import { bryantLempert } from './bryant-lempert.js';
import { noiseCases, plantedCases, reordered } from './made-cases.js';

describe("a tree of Bryant and Lempert's data", () => {
  const data = bryantLempert();
  const whole = cart({ ...data, minimumLeaf: 44, folds: 0 });

  it('has the eight leaves that EMA Workbench prints, with scikit-learn, not pruned', () => {
    const printed = whole.leaves.map(({ coverage, density, mass }) =>
      [coverage, density, mass].map((share) => share!.toFixed(6)).join(' '),
    );
    expect(printed).toEqual([
      '0.011236 0.021739 0.052154',
      '0.000000 0.000000 0.546485',
      '0.000000 0.000000 0.103175',
      '0.044944 0.090909 0.049887',
      '0.224719 0.434783 0.052154',
      '0.112360 0.227273 0.049887',
      '0.000000 0.000000 0.051020',
      '0.606742 0.642857 0.095238',
    ]);
  });

  it('has the printed limits of the leaf of interest', () => {
    const [{ limits, restricted }] = whole.boxes;
    expect(whole.boxes).toHaveLength(1);
    expect(restricted).toEqual(['Demand elasticity', 'Biomass backstop price']);
    const [elasticity, , , price] = limits.slice(5);
    expect(elasticity).toMatchObject({ lowLimited: true, highLimited: false });
    expect((elasticity as { low: number }).low).toBeCloseTo(-0.3165, 6);
    expect((price as { low: number }).low).toBeCloseTo(148.300003, 6);
  });

  it('keeps that leaf when pruned to fewer, and agrees with the box of PRIM on most cases', () => {
    const pruned = cart({ ...data, minimumLeaf: 44 });
    expect(pruned.leaves.length).toBeLessThan(8);
    expect(pruned.boxes).toEqual(whole.boxes);
    const { box } = prim({ ...data, peel: 0.1, step: 21, permutations: 0, resamples: 0 });
    const { share, overlap } = agreement({ first: [box!], second: pruned.boxes, inputs: data.inputs });
    expect(share).toBeGreaterThan(0.9);
    // Both are small parts of the cases, which the share does not show.
    expect(overlap).toBeLessThan(0.6);
  });
});

describe('a planted box', () => {
  const planted = plantedCases({ seed: 'tree', cases: 1000, inputs: 6, wrong: 0.02 });
  const result = cart(planted);

  it('is one leaf, limited where it was planted', () => {
    expect(result.boxes).toHaveLength(1);
    const [box] = result.boxes;
    expect(box.restricted).toEqual(['x0', 'x1']);
    expect(box.coverage).toBeGreaterThan(0.85);
    expect(box.density).toBeGreaterThan(0.9);
  });

  it('is parted from the rest: leaves hold every case once', () => {
    const total = result.leaves.reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(1000);
    for (const { count } of result.leaves) expect(count).toBeGreaterThanOrEqual(50);
  });

  it('does not depend on the order of the cases', () => {
    expect(cart(reordered(planted, 'a'))).toEqual(result);
  });

  it('takes the smallest tree within one standard error of the best', () => {
    const { pruning } = result;
    const best = Math.min(...pruning.map(({ error }) => error!));
    const { standardError } = pruning.find(({ error }) => error === best)!;
    const near = pruning.filter(({ error }) => error! <= best + standardError!);
    expect(near.at(-1)!.chosen).toBe(true);
    expect(pruning.filter(({ chosen }) => chosen)).toHaveLength(1);
    expect(pruning.map(({ leaves }) => leaves)).toEqual(
      pruning.map(({ leaves }) => leaves).toSorted((a, b) => b - a),
    );
    expect(pruning.at(-1)!.leaves).toBe(1);
  });
});

it('prunes noise to the root, in at least 19 of 20 sets', () => {
  const roots = Array.from({ length: 20 }, (_, n) =>
    cart(noiseCases({ seed: `noise ${n}`, cases: 200, inputs: 5, share: 0.5 })),
  ).filter(({ reason }) => reason === 'noSplit');
  expect(roots.length).toBeGreaterThanOrEqual(19);
});

describe('a split', () => {
  it('lies half way between two values', () => {
    const inputs = [{ id: 'x', kind: 'number' as const, values: [1, 2, 4, 5] }];
    const { leaves } = cart({ inputs, outcome: [false, false, true, true], minimumLeaf: 1, folds: 0 });
    expect(leaves.map(({ limits }) => limits[0])).toEqual([
      { id: 'x', kind: 'number', low: 1, high: 3, lowLimited: false, highLimited: true },
      { id: 'x', kind: 'number', low: 3, high: 5, lowLimited: true, highLimited: false },
    ]);
  });

  it('leaves as many cases as asked on both sides', () => {
    const inputs = [{ id: 'x', kind: 'number' as const, values: [1, 2, 3, 4, 5, 6] }];
    const outcome = [true, false, false, false, false, false];
    const { leaves } = cart({ inputs, outcome, minimumLeaf: 3, folds: 0 });
    expect(leaves.map(({ count }) => count)).toEqual([3, 3]);
  });

  it('parts choices by what they say, whatever their numbers', () => {
    const values = [1, 1, 2, 2, 3, 3, 4, 4];
    const outcome = values.map((value) => value === 1 || value === 3);
    const inputs = [{ id: 'way', kind: 'choice' as const, values }];
    const { boxes } = cart({ inputs, outcome, minimumLeaf: 1, folds: 0 });
    expect(boxes.map(({ limits }) => limits[0])).toEqual([
      { id: 'way', kind: 'choice', kept: [1, 3], limited: true },
    ]);
  });

  it('puts choices of which it has no case with the larger side, so that leaves part them all', () => {
    const first = [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1];
    const way = [5, 5, 5, 5, 5, 5, 1, 1, 1, 2, 2, 2];
    const outcome = first.map((side, n) => side === 1 && n < 11);
    const inputs = [
      { id: 'first', kind: 'number' as const, values: first },
      { id: 'way', kind: 'choice' as const, values: way },
    ];
    const { leaves } = cart({ inputs, outcome, minimumLeaf: 1, folds: 0 });
    const kept = leaves.filter(({ limits }) => limits[0].kind === 'number' && limits[0].lowLimited);
    const choices = kept.flatMap(({ limits }) => (limits[1].kind === 'choice' ? limits[1].kept : []));
    expect(choices.toSorted()).toEqual([1, 2, 5]);
  });
});

describe('where there is nothing to find', () => {
  const inputs = [{ id: 'x', kind: 'number' as const, values: [1, 2, 3, 4] }];
  it.each([
    ['noCasesOfInterest', [false, false, false, false]],
    ['allOfInterest', [true, true, true, true]],
  ])('says %s', (reason, outcome) => {
    expect(cart({ inputs, outcome })).toMatchObject({ leaves: [], boxes: [], reason });
  });

  it('says that no leaf is dense enough', () => {
    const planted = plantedCases({ seed: 'thin', cases: 400, inputs: 3, wrong: 0.1 });
    expect(cart({ ...planted, threshold: 1 })).toMatchObject({ boxes: [], reason: 'belowThreshold' });
  });

  it('does not prune by a single case of interest', () => {
    const { folds, pruning } = cart({ inputs, outcome: [true, false, false, false], minimumLeaf: 1 });
    expect(folds).toBe(0);
    expect(pruning[0]).toMatchObject({ error: null, chosen: true });
  });
});

describe('refuses', () => {
  const data = { inputs: [{ id: 'x', kind: 'number' as const, values: [1, 2] }], outcome: [true, false] };
  it.each([
    [{ threshold: 2 }, 'threshold 2'],
    [{ folds: 1 }, '1 folds'],
    [{ standardErrors: -1 }, '-1 standard errors'],
    [{ minimumLeaf: 0 }, 'leaves of 0 cases'],
  ])('%j', (wrong, found) => {
    expect(() => cart({ ...data, ...wrong })).toThrow(RangeError);
    expect(() => cart({ ...data, ...wrong })).toThrow(found);
  });
});
