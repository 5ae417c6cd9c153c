import { describe, expect, it } from 'vitest';
import { familyCoverage } from '../../../src/forecast/backtest/family-coverage.js';
import type { ForecastScore } from '../../../src/forecast/backtest/forecast-score.js';

const score = (
  series: string,
  origin: number,
  horizon: number,
  [inside50, inside90]: readonly [0 | 1, 0 | 1],
  method = 'model',
): ForecastScore =>
  ({
    series,
    indicator: series,
    method,
    origin,
    horizon,
    year: origin + horizon,
    inside50,
    inside90,
  }) as ForecastScore;

const FAMILY: Readonly<Record<string, string>> = {
  graduates: 'persons',
  waiting: 'persons',
  papers: 'papers',
};
const familyOf = (indicator: string): string => FAMILY[indicator];
const years = (count: number) => Array.from({ length: count }, (_, n) => 2000 + n);

describe('coverage of series in the same unit', () => {
  it('pools their forecasts, an origin counting once', () => {
    const scores = years(12).flatMap((origin) => [
      score('graduates', origin, 1, [1, 1]),
      score('waiting', origin, 1, [0, origin % 2 === 0 ? 1 : 0]),
      score('papers', origin, 1, [1, 1]),
    ]);
    const rows = familyCoverage(scores, familyOf, 'seed');
    const [persons] = rows.filter(({ family, horizon }) => family === 'persons' && horizon === 1);
    expect(persons).toMatchObject({
      series: 'graduates waiting',
      method: 'model',
      n: 24,
      origins: 12,
      effectiveOrigins: 12,
      coverage50: 0.5,
      coverage90: 0.75,
    });
    // Every origin held half of its 50 % intervals: no resample differs, and Wilson's interval of 6 of 12 stands.
    expect(persons.coverage50Low).toBeCloseTo(0.2538, 4);
    expect(persons.coverage50High).toBeCloseTo(0.7462, 4);
    expect(persons.covers).toBe(true);
    expect(rows.find(({ family }) => family === 'papers')).toMatchObject({ series: 'papers', n: 12 });
  });

  it('gives the share that its interval is of, whatever the forecasts of an origin', () => {
    // Eleven origins with one forecast that held, one with twenty that did not.
    const scores = years(12).flatMap((origin) =>
      origin < 2011
        ? [score('papers', origin, 1, [1, 1])]
        : Array.from({ length: 20 }, () => score('papers', origin, 1, [0, 0])),
    );
    const [row] = familyCoverage(scores, familyOf, 'seed');
    expect(row.n).toBe(31);
    expect(row.coverage90).toBeCloseTo(11 / 12, 12);
    expect(row.coverage90Low).toBeLessThan(row.coverage90);
    expect(row.coverage90High).toBeGreaterThan(row.coverage90);
  });

  it('says that intervals do not hold where the interval of the share leaves out what was promised', () => {
    const narrow = years(20).map((origin) => score('papers', origin, 1, [1, origin % 2 === 0 ? 1 : 0]));
    const [row] = familyCoverage(narrow, familyOf, 'seed');
    expect(row.coverage90High).toBeLessThan(0.9);
    expect(row.covers).toBe(false);
  });

  it('reaches as far ahead over all years as six blocks of origins do, and has no interval beyond', () => {
    const scores = years(12).flatMap((origin) =>
      [1, 2, 3].map((horizon) => score('papers', origin, horizon, [1, 1])),
    );
    const rows = familyCoverage(scores, familyOf, 'seed');
    expect(
      rows.map(({ horizon, upTo, effectiveOrigins, n }) => [horizon, upTo, effectiveOrigins, n]),
    ).toEqual([
      [null, 2, 6, 24],
      [1, 1, 12, 12],
      [2, 2, 6, 12],
      [3, 3, 4, 12],
    ]);
    expect(rows.map(({ coverage90Low }) => coverage90Low === null)).toEqual([false, false, false, true]);
    expect(rows[3].covers).toBeNull();
  });

  it('looks at what rests on the model, each method for itself', () => {
    const scores = ['model', 'combination', 'drift'].map((method) =>
      score('papers', 2000, 1, [1, 1], method),
    );
    expect(familyCoverage(scores, familyOf, 'seed').map(({ method, horizon }) => [method, horizon])).toEqual([
      ['model', null],
      ['model', 1],
      ['combination', null],
      ['combination', 1],
    ]);
  });
});
