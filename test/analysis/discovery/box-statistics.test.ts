import { expect, it } from 'vitest';
import { boxStatistics } from '../../../src/analysis/discovery/box-statistics.js';

const dose = {
  id: 'dose',
  kind: 'number' as const,
  low: 2,
  high: 4,
  lowLimited: true,
  highLimited: false,
};
const way = { id: 'way', kind: 'choice' as const, kept: [1, 3], limited: true };
const data = {
  inputs: [
    { id: 'way', kind: 'choice' as const, values: [1, 1, 2, 3, 3] },
    { id: 'dose', kind: 'number' as const, values: [1, 2, 3, 4, 9] },
  ],
  outcome: [true, true, true, false, true],
};

it('counts cases by the ids of the inputs, both ends included, and lets pass what is not limited', () => {
  expect(boxStatistics({ limits: [dose, way] }, data)).toEqual({
    count: 3,
    interesting: 2,
    coverage: 2 / 4,
    density: 2 / 3,
    mass: 3 / 5,
  });
});

it('holds a choice that the box has never seen out of a limited input, and lets it into one that is not', () => {
  const unknown = { inputs: [{ ...data.inputs[0], values: [7] }], outcome: [true] };
  expect(boxStatistics({ limits: [way] }, unknown).count).toBe(0);
  expect(boxStatistics({ limits: [{ ...way, limited: false }] }, unknown).count).toBe(1);
});

it('leaves empty what has no value', () => {
  const outcome = data.outcome.map(() => false);
  const nowhere = { ...dose, low: 10 };
  const empty = boxStatistics({ limits: [nowhere] }, { ...data, outcome });
  expect(empty).toEqual({ count: 0, interesting: 0, coverage: null, density: null, mass: 0 });
  expect(boxStatistics({ limits: [] }, { inputs: [], outcome: [] }).mass).toBeNull();
});

it('refuses data without a limited input', () => {
  const rest = { inputs: [data.inputs[0]], outcome: data.outcome };
  expect(() => boxStatistics({ limits: [dose] }, rest)).toThrow('no values of dose');
  expect(boxStatistics({ limits: [{ ...dose, lowLimited: false }] }, rest).count).toBe(5);
});
