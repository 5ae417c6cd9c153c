import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observedSeries } from '../../../src/forecast/observed/observed-series.js';
import { scaleFor, scaleKind } from '../../../src/forecast/observed/scale.js';
import { papers } from '../made-bank.js';

describe('series that observe an indicator', () => {
  const rows = papers([3, 4, 5, 6], 2010);

  it('have their numbers in the order of years, with their errors on the scale of the series', () => {
    const [{ observed, sameLevel, scale }] = observedSeries([...rows].reverse());
    expect(observed.map(({ year }) => year)).toEqual([2010, 2011, 2012, 2013]);
    expect(observed[0].error).toBe(0.02);
    expect(sameLevel).toBe(true);
    expect(scale.kind).toBe('log');
  });

  it('are those that name one, with three numbers known', () => {
    expect(observedSeries(rows.map((row) => ({ ...row, observes: '' })))).toEqual([]);
    expect(observedSeries(rows, 2011)).toEqual([]);
    expect(observedSeries(rows, 2012)[0].observed).toHaveLength(3);
  });

  it('know a number from its vintage on, never before its year is there', () => {
    const late = rows.map((row) => (row.year === 2012 ? { ...row, vintage: 2015 } : row));
    expect(observedSeries(late, 2013)[0].observed.map(({ year }) => year)).toEqual([2010, 2011, 2013]);
    expect(observedSeries(late, 2015)[0].observed).toHaveLength(4);
    const early = rows.map((row) => ({ ...row, vintage: 1999 }));
    expect(observedSeries(early, 2012)[0].observed).toHaveLength(3);
  });

  it('of another name say nothing of the level', () => {
    expect(observedSeries(rows.map((row) => ({ ...row, indicator: 'articles' })))[0].sameLevel).toBe(false);
  });
});

describe('the scale of a series', () => {
  it('is that of what is counted, of fractions, and of what may lie below 0', () => {
    expect(scaleKind('papers a year', [0, 3])).toBe('log');
    expect(scaleKind('fraction', [0.2])).toBe('logit');
    expect(scaleKind('比例', [0.2])).toBe('logit');
    expect(scaleKind('fractional articles', [7000])).toBe('log');
    expect(scaleKind('persons a year', [-1, 3])).toBe('plain');
  });

  it('gives back the values that it is given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 3, maxLength: 9 }),
        (values) => {
          for (const kind of ['log', 'logit', 'plain'] as const) {
            const { of, back } = scaleFor(kind, values);
            for (const value of values) {
              const inside = kind === 'logit' ? Math.min(0.999, value) : value;
              expect(back(of(inside))).toBeCloseTo(inside, 9);
            }
          }
        },
      ),
    );
  });

  it('has no depth without bound for nothing', () => {
    const { of } = scaleFor('log', [0, 10, 20, 40]);
    expect(of(0)).toBeCloseTo(Math.log(0.05 * 20), 12);
    expect(scaleFor('logit', [0]).of(0)).toBeCloseTo(Math.log(0.001 / 0.999), 9);
  });

  it('has errors of fractions by the slope of the log odds', () => {
    expect(scaleFor('logit', [0.5]).error(0.5, 0.02)).toBeCloseTo(0.08, 12);
    expect(scaleFor('log', [5]).error(5, 0.02)).toBe(0.02);
  });
});
