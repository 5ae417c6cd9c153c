import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stockFlowForecast } from '../../../src/forecast/baselines/stock-flow.js';
import { forecastOf, meansOf } from './forecast-of.js';

const years = (count: number, value: number): number[] => new Array(count).fill(value);

describe('stock and flow of grants', () => {
  // Larson, Ghaffarzadegan and Diaz 2012, DOI 10.1287/serv.1120.0030: new(t) = budget(t) - budget(t - 1) + new(t - D).
  it('echoes a rise of the budget after each duration, as published', () => {
    const budget = [...years(5, 10), ...years(10, 12)];
    const found = stockFlowForecast({ awards: years(5, 2.5), budget, size: 1, duration: 4, horizon: 10 });
    expect(meansOf(found)).toEqual([4.5, 2.5, 2.5, 2.5, 4.5, 2.5, 2.5, 2.5, 4.5, 2.5]);
    for (const { sd } of forecastOf(found).steps) expect(sd).toBe(0);
  });

  it('keeps instalments and new awards within the budget, by the rule of changes', () => {
    const amount = fc.integer({ min: 20, max: 40 });
    const record = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(record, fc.array(amount, { minLength: 14, maxLength: 14 }), (awards, budget) => {
        const duration = 3;
        const means = meansOf(stockFlowForecast({ awards, budget, size: 2, duration, horizon: 6 }));
        const all = [...awards, ...means];
        for (let year = 8; year < 14; year++) {
          const paid = 2 * (all[year] + all[year - 1] + all[year - 2]);
          if (all[year] > 0) expect(paid).toBeCloseTo(budget[year], 9);
          else expect(paid).toBeGreaterThanOrEqual(budget[year]);
        }
      }),
    );
  });

  it('is the budget over the size for grants of one year', () => {
    const found = stockFlowForecast({
      awards: [4, 6, 5],
      budget: [10, 10, 10, 12, 12],
      size: [2, 2, 2, 2, 3],
      duration: 1,
      horizon: 2,
    });
    expect(meansOf(found)).toEqual([6, 4]);
    // Errors -1, 1, 0, none of which goes on.
    const { steps } = forecastOf(found);
    for (const { sd } of steps) expect(sd).toBeCloseTo(Math.sqrt(2 / 3), 12);
  });

  it('lets an error take the free money of the year after', () => {
    const found = stockFlowForecast({
      awards: [5, 5, 6, 4, 5],
      budget: years(8, 10),
      size: 1,
      duration: 2,
      horizon: 3,
    });
    // The rule gives 5, 5, 4, 6: errors 0, 1, 0, -1. One too many is one too few a year later, and so on.
    const { steps, residualSd } = forecastOf(found);
    expect(residualSd).toBeCloseTo(Math.sqrt(1 / 2), 12);
    for (const { step, sd } of steps) expect(sd).toBeCloseTo(residualSd * Math.sqrt(step), 12);
  });

  it('does not move where money is counted in another unit', () => {
    const awards = [5, 5, 6, 4, 5];
    const budget = [10, 11, 12, 11, 10, 13, 14];
    const one = stockFlowForecast({ awards, budget, size: 1, duration: 2, horizon: 2 });
    const thousand = budget.map((money) => 1024 * money);
    expect(stockFlowForecast({ awards, budget: thousand, size: 1024, duration: 2, horizon: 2 })).toEqual(one);
  });

  it('has no awards below 0, whatever was promised', () => {
    const budget = [10, 10, 10, 2, 2];
    const found = stockFlowForecast({ awards: [4, 6, 4], budget, size: 1, duration: 2, horizon: 2 });
    expect(meansOf(found)).toEqual([0, 2]);
  });

  it('has hardly any where instalments take more than there is, and no error goes on from there', () => {
    const budget = [10, 10, 10, 10, 10, 2, 2, 2];
    const found = stockFlowForecast({ awards: [4, 7, 3, 6, 5], budget, size: 1, duration: 2, horizon: 3 });
    // The rule gives 6, 3, 7, 4: errors 1, 0, -1, 1. Free money of 2 - 5 = -3 is more than three of them below 0.
    const { steps, residualSd } = forecastOf(found);
    expect(residualSd).toBeCloseTo(Math.sqrt(3 / 4), 12);
    expect([steps[0].mean, steps[0].p50, steps[0].p95]).toEqual([0, 0, 0]);
    expect(steps[1].mean).toBeCloseTo(2, 12);
    expect(steps[1].sd).toBeCloseTo(residualSd, 12);
    expect(steps[2].sd).toBeCloseTo(residualSd * Math.sqrt(2), 12);
    for (const { p05, p25 } of steps) expect(Math.min(p05, p25)).toBeGreaterThanOrEqual(0);
    expect(steps[1].p05).toBeCloseTo(2 - 1.6448536269514722 * residualSd, 9);
  });

  it('says what is missing', () => {
    const good = { awards: [1, 1, 1, 1, 1], budget: years(6, 4), size: 1, duration: 4, horizon: 1 };
    expect(stockFlowForecast(good).available).toBe(true);
    const short = { ...good, awards: [1, 1, 1, 1], budget: years(5, 4) };
    expect(stockFlowForecast(short)).toMatchObject({ available: false, n: 4, needed: 5 });
    expect(() => stockFlowForecast({ ...good, budget: [4] })).toThrow(
      'the budget has 1 values, but awards and horizon together have 6 years',
    );
    expect(() => stockFlowForecast({ ...good, size: 0 })).toThrow('a grant of size 0 pays for nothing');
    expect(() => stockFlowForecast({ ...good, awards: [1, Number.NaN, 1, 1, 1] })).toThrow(
      'value 2 of 5 is NaN',
    );
    expect(() => stockFlowForecast({ ...good, duration: 0 })).toThrow('the duration is 0');
  });
});
