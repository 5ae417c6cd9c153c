import { describe, expect, it } from 'vitest';
import { DRAWS_PER_BLOCK } from '../../src/ensemble/design.js';
import { parameterDraw } from '../../src/ensemble/parameter-draw.js';
import { medinno } from '../../src/model/medinno.js';
import { parameterValues, uncertainParameters } from '../../src/model/parameter-values.js';
import { mean } from '../../src/statistics/mean.js';

const BLOCK = Array.from({ length: DRAWS_PER_BLOCK }, (_, n) => n + 1);
const [PARAMETER] = uncertainParameters(medinno);

describe('the parameters of a draw', () => {
  it('are the point values in draw 0, but for what is overridden', () => {
    expect(parameterDraw('seed', 0, {}, medinno)).toEqual(parameterValues(medinno));
    expect(parameterDraw('seed', 0, { [PARAMETER]: 0.123 }, medinno)[PARAMETER]).toBe(0.123);
  });

  it('lie within their ranges and vary where they are uncertain, and nowhere else', () => {
    const draws = BLOCK.map((draw) => parameterDraw('seed', draw, {}, medinno));
    for (const id of Object.keys(medinno.parameters)) {
      const { range, role, value } = medinno.parameters[id];
      const values = draws.map((parameters) => parameters[id]);
      if (role !== 'uncertainty' || range === null) expect(new Set(values), id).toEqual(new Set([value]));
      else {
        expect(Math.min(...values), id).toBeGreaterThanOrEqual(range[0]);
        expect(Math.max(...values), id).toBeLessThanOrEqual(range[1]);
        expect(new Set(values).size, id).toBe(DRAWS_PER_BLOCK);
      }
    }
  });

  it('never vary what a scenario overrides, and vary all else as before', () => {
    for (const draw of [1, 2, 51]) {
      const free = parameterDraw('seed', draw, {}, medinno);
      expect(parameterDraw('seed', draw, { [PARAMETER]: 0.123 }, medinno)).toEqual({
        ...free,
        [PARAMETER]: 0.123,
      });
    }
  });

  it('are the same for the same seed and draw, others for another', () => {
    expect(parameterDraw('seed', 3, {}, medinno)).toEqual(parameterDraw('seed', 3, {}, medinno));
    expect(parameterDraw('seed', 3, {}, medinno)[PARAMETER]).not.toBe(
      parameterDraw('seed', 4, {}, medinno)[PARAMETER],
    );
    expect(parameterDraw('seed', 3, {}, medinno)[PARAMETER]).not.toBe(
      parameterDraw('other', 3, {}, medinno)[PARAMETER],
    );
  });

  it('favour low values where the distribution decreases: the mean lies a third up the range', () => {
    const decreasing = uncertainParameters(medinno).filter(
      (id) => medinno.parameters[id].distribution === 'decreasing',
    );
    expect(decreasing.length).toBeGreaterThan(0);
    for (const id of decreasing) {
      const [low, high] = medinno.parameters[id].range as readonly [number, number];
      const shares = BLOCK.map((draw) => (parameterDraw('seed', draw, {}, medinno)[id] - low) / (high - low));
      expect(mean(shares), id).toBeCloseTo(1 / 3, 2);
    }
  });
});
