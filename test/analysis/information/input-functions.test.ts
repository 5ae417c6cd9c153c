import { describe, expect, it } from 'vitest';
import { functionsOf } from '../../../src/analysis/information/input-functions.js';
import { dot } from '../../../src/maths/dot.js';
import { exp } from '../../../src/maths/exp.js';
import { independentDraws } from './normal-decision.js';

const N = 300;
const bell = independentDraws(N, 0, 1, 'bell');

const INPUTS = {
  'a normal one': bell,
  'one that is far out in some draws': bell.map((value) => exp(3 * value)),
  'one in two narrow clusters': bell.map((value) => (value < 0 ? 1e-9 : 1) * value),
  'one far from 0': bell.map((value) => 1e10 + value),
  'one of four values': bell.map((value) => Math.floor(value)),
  'a choice': Array.from(bell, (value) => (value < -1 ? 'low' : value < 0.5 ? 'middle' : 'high')),
};

describe('functions of an input', () => {
  it.each(Object.entries(INPUTS))('of %s have mean 0, length 1 and right angles', (_, input) => {
    const { plain, bends } = functionsOf(input);
    const columns = [...plain, ...bends].map(({ column }) => column);
    columns.forEach((one, i) => {
      expect(one.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9);
      for (let j = 0; j <= i; j++) expect(dot(one, columns[j])).toBeCloseTo(i === j ? 1 : 0, 9);
    });
  });

  it('are a straight line and bends from the smoothest on, of which the first is like a parabola', () => {
    const { plain, bends } = functionsOf(bell);
    expect(plain).toHaveLength(1);
    expect(bends).toHaveLength(8);
    for (let k = 1; k < bends.length; k++) expect(bends[k].variance).toBeLessThan(bends[k - 1].variance);
    const square = functionsOf(bell.map((value) => value * value)).plain[0].column;
    expect(Math.abs(dot(square, bends[0].column))).toBeGreaterThan(0.9);
  });

  it('are one fewer than a choice has levels, and none of an input that never varies', () => {
    expect(functionsOf(INPUTS['a choice'])).toMatchObject({ plain: [{}, {}], bends: [] });
    expect(functionsOf(['a', 'a'])).toEqual({ plain: [], bends: [] });
    expect(functionsOf([2, 2])).toEqual({ plain: [], bends: [] });
  });

  it('follow any function through a few values exactly', () => {
    // Four values: a line and two bends leave nothing of a function of them.
    const steps = Float64Array.from({ length: N }, (_, d) => d % 4);
    const { plain, bends } = functionsOf(steps);
    const outcome = steps.map((value) => [5, -2, 0, 7][value] - 2.5);
    const rest = [...plain, ...bends].reduce((left, { column }) => {
      const share = dot(left, column);
      return left.map((value, d) => value - share * column[d]);
    }, outcome);
    expect(Math.max(...rest.map(Math.abs))).toBeLessThan(1e-9);
  });
});
