import { describe, expect, it } from 'vitest';
import { DRAWS_PER_BLOCK } from '../../src/draws/design.js';
import { parameterDraw } from '../../src/draws/parameter-draw.js';
import { unsupported, variedStructure } from '../../src/model/entries/parameter.js';
import { medinno } from '../../src/model/medinno.js';
import { extend } from '../../src/model/model.js';
import { parameterValues, variedParameters } from '../../src/model/parameter-values.js';
import { mean } from '../../src/statistics/mean.js';

const BLOCK = Array.from({ length: DRAWS_PER_BLOCK }, (_, n) => n + 1);
const [PARAMETER] = variedParameters(medinno);

describe('the parameters of a draw', () => {
  it('are the point values in draw 0, but for what is overridden', () => {
    expect(parameterDraw('seed', 0, {}, medinno)).toEqual(parameterValues(medinno));
    expect(parameterDraw('seed', 0, { [PARAMETER]: 0.123 }, medinno)[PARAMETER]).toBe(0.123);
  });

  it('lie within their ranges and vary where they are uncertain, and nowhere else', () => {
    const draws = BLOCK.map((draw) => parameterDraw('seed', draw, {}, medinno));
    for (const id of Object.keys(medinno.parameters)) {
      const { range, role, value, choices, massAtZero } = medinno.parameters[id];
      const values = draws.map((parameters) => parameters[id]);
      if (range === null) expect(new Set(values), id).toEqual(new Set([value]));
      else if (role === 'structure') expect(new Set(values), id).toEqual(new Set(choices));
      else {
        expect(Math.min(...values), id).toBeGreaterThanOrEqual(massAtZero > 0 ? 0 : range[0]);
        expect(Math.max(...values), id).toBeLessThanOrEqual(range[1]);
        expect(new Set(values).size, id).toBe(DRAWS_PER_BLOCK * (1 - massAtZero) + (massAtZero > 0 ? 1 : 0));
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

  /** Parameters whose point value is at an end of what is drawn, and why. */
  const AT_AN_END: Readonly<Record<string, string>> = {
    opportunityCostGrowth: 'as published, until somebody shows that it grows',
  };

  it('have the point value near their middle, so that draw 0 is no outlier among the draws', () => {
    const draws = BLOCK.map((draw) => parameterDraw('seed', draw, {}, medinno));
    const atAnEnd = variedParameters(medinno).filter((id) => {
      const { value, role } = medinno.parameters[id];
      if (role === 'structure') return false;
      const some = draws.map((parameters) => parameters[id]).filter((drawn) => drawn !== 0);
      const below = some.filter((drawn) => drawn < value).length / some.length;
      return below < 0.2 || below > 0.8;
    });
    expect(atAnEnd).toEqual(Object.keys(AT_AN_END));
  });

  it('favour low values where the distribution decreases: the mean lies a third up the range', () => {
    const decreasing = variedParameters(medinno).filter(
      (id) => medinno.parameters[id].distribution === 'decreasing' && medinno.parameters[id].massAtZero === 0,
    );
    expect(decreasing.length).toBeGreaterThan(0);
    for (const id of decreasing) {
      const [low, high] = medinno.parameters[id].range as readonly [number, number];
      const shares = BLOCK.map((draw) => (parameterDraw('seed', draw, {}, medinno)[id] - low) / (high - low));
      expect(mean(shares), id).toBeCloseTo(1 / 3, 2);
    }
  });
});

describe('an effect for which no source was read', () => {
  const model = extend(medinno, {
    parameters: {
      hope: unsupported({ en: 'hope', zh: '希望' }, '1', [0, 0.4], { source: 'assumed: nobody has looked' }),
    },
  });
  const drawn = BLOCK.map((draw) => parameterDraw('seed', draw, {}, model).hope).sort((a, b) => a - b);

  it('is none in half of the draws and lies in its range in the others, low values more often', () => {
    expect(drawn.filter((value) => value === 0)).toHaveLength(DRAWS_PER_BLOCK / 2);
    const others = drawn.slice(DRAWS_PER_BLOCK / 2);
    expect(others[0]).toBeGreaterThan(0);
    expect(others.at(-1)).toBeLessThan(0.4);
    expect(mean(others)).toBeCloseTo(0.4 / 3, 2);
  });

  it('has the median of that other half as its point value', () => {
    const { value } = model.parameters.hope;
    expect(value).toBeCloseTo(0.4 * (1 - Math.sqrt(0.5)), 12);
    const others = drawn.slice(DRAWS_PER_BLOCK / 2);
    expect(others.filter((drawnValue) => drawnValue < value).length).toBeGreaterThanOrEqual(12);
    expect(others.filter((drawnValue) => drawnValue < value).length).toBeLessThanOrEqual(13);
  });
});

describe('a choice between forms of the model', () => {
  it('is drawn like a parameter, every form as often, and is the first one in draw 0', () => {
    const model = extend(medinno, {
      parameters: {
        form: variedStructure(
          { en: 'form', zh: '形式' },
          [
            [1, { en: 'one', zh: '甲' }],
            [0, { en: 'other', zh: '乙' }],
          ],
          'assumed: both are defended',
        ),
      },
    });
    expect(parameterDraw('seed', 0, {}, model).form).toBe(1);
    const drawn = BLOCK.map((draw) => parameterDraw('seed', draw, {}, model).form);
    expect(drawn.filter((value) => value === 1)).toHaveLength(DRAWS_PER_BLOCK / 2);
    expect(drawn.filter((value) => value === 0)).toHaveLength(DRAWS_PER_BLOCK / 2);
    expect(parameterDraw('seed', 1, { form: 0 }, model).form).toBe(0);
  });
});

describe('what a parameter rests on', () => {
  it('was known until the latest year that its source names; what is assumed rests on nothing known', () => {
    const of = (source: string) => unsupported({ en: 'x', zh: '甲' }, '1', [0, 1], { source }).knownUntil;
    expect(
      of('Bol et al. 2018, DOI 10.1073/pnas.1719557115, and Shi et al. 2023, DOI 10.1126/science.abq1218'),
    ).toBe(2023);
    expect(of('DOI 10.1371/journal.pone.2022001')).toBeNull();
    expect(of('assumed: nobody has looked')).toBeNull();
  });

  it('is said for every number that rests on an article of known year', () => {
    const untold = Object.entries(medinno.parameters)
      .filter(
        ([, { grade, source, knownUntil }]) => grade !== 'D' && /DOI/.test(source) && knownUntil === null,
      )
      .map(([id]) => id);
    expect(untold).toEqual([]);
  });
});
