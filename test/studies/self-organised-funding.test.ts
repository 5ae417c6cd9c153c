import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replicateKey } from '../../src/random/keys.js';
import { runStudy } from '../../src/studies/run-study.js';
import {
  type Citations,
  citationCounts,
  citationNetwork,
  nextYear,
  receiptsAfter,
  solvedReceipts,
  steadyReceipts,
  yearsWithin,
} from '../../src/studies/self-organised-funding/circulation.js';
import { selfOrganisedFunding } from '../../src/studies/self-organised-funding.js';
import { defaultSettings } from '../../src/studies/settings.js';
import { region } from '../model/maoming.js';
import { expectChartsDrawable, rowsById } from './expectations.js';

/** A network written out: whom each cites. */
function network(cited: readonly (readonly number[])[]): Citations {
  const starts = new Int32Array(cited.length + 1);
  cited.forEach((list, i) => {
    starts[i + 1] = starts[i] + list.length;
  });
  return { starts, targets: Int32Array.from(cited.flat()) };
}

const others = (n: number, self: number) => Array.from({ length: n }, (_, i) => i).filter((i) => i !== self);
const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
const drawn = (skew: number, trial = 1) => citationNetwork(60, 20, skew, replicateKey('test', trial));

describe('the fixed point', () => {
  it('is B/(1 - F) for everybody where all cite all', () => {
    const all = network(Array.from({ length: 9 }, (_, i) => others(9, i)));
    for (const amount of solvedReceipts(all, 100, 0.6)) expect(amount).toBeCloseTo(250, 10);
  });

  it('has its closed form where all cite a star that cites all', () => {
    const [n, base, fraction] = [8, 100, 0.7];
    const star = network(Array.from({ length: n }, (_, i) => (i === 0 ? others(n, 0) : [0])));
    const [first, ...rest] = solvedReceipts(star, base, fraction);
    const expected = (base * (1 + fraction * (n - 1))) / (1 - fraction * fraction);
    expect(first).toBeCloseTo(expected, 9);
    for (const amount of rest) expect(amount).toBeCloseTo(base + (fraction * expected) / (n - 1), 9);
  });

  it('is the same by its series and by solving, and stays where it is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.95, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (fraction, skew) => {
          const citations = drawn(skew);
          const solved = solvedReceipts(citations, 100, fraction);
          const series = steadyReceipts(citations, 100, fraction);
          const after = nextYear(solved, citations, 100, fraction);
          for (const [i, amount] of solved.entries()) {
            expect(Math.abs(series[i] / amount - 1)).toBeLessThan(1e-10);
            expect(Math.abs(after[i] / amount - 1)).toBeLessThan(1e-12);
          }
        },
      ),
      { numRuns: 10 },
    );
  });
});

describe('money', () => {
  it('is what was put in, less what is kept: n B (1 - F^t)/(1 - F) after t years', () => {
    for (const years of [1, 2, 7]) {
      const total = sum(receiptsAfter(years, drawn(1), 100, 0.4));
      expect(total).toBeCloseTo((60 * 100 * (1 - 0.4 ** years)) / 0.6, 6);
    }
  });

  it('comes within a share of the fixed point in the years stated', () => {
    const years = yearsWithin(0.01, 0.7);
    const whole = (60 * 100) / 0.3;
    const short = (t: number) => 1 - sum(receiptsAfter(t, drawn(2), 100, 0.7)) / whole;
    expect(short(years)).toBeLessThanOrEqual(0.01);
    expect(short(years - 1)).toBeGreaterThan(0.01);
  });

  it('leaves nobody less than the base', () => {
    expect(Math.min(...solvedReceipts(drawn(3), 100, 0.9))).toBeGreaterThanOrEqual(100);
  });
});

describe('the network', () => {
  it('lets everybody cite as often and nobody oneself', () => {
    const { starts, targets } = drawn(2);
    expect(sum(citationCounts({ starts, targets }))).toBe(60 * 20);
    for (let i = 0; i < 60; i++) expect([...targets.subarray(starts[i], starts[i + 1])]).not.toContain(i);
  });

  it('concentrates citations as its skew grows, with the same random numbers', () => {
    const most = (skew: number) => Math.max(...citationCounts(drawn(skew)));
    expect(most(0)).toBeLessThan(most(1));
    expect(most(1)).toBeLessThan(most(2));
  });
});

describe('the table', () => {
  const settings = { scientists: 60, trials: 3 };

  it('has the single values, the years and every Gini coefficient', async () => {
    const rows = rowsById(await runStudy(selfOrganisedFunding, { settings }));
    expect(rows.get('fixedPointError')!.value).toBeLessThan(1e-12);
    expect(rows.get('gini')!.value).toBeCloseTo(rows.get('gini-F0.5-skew1')!.value, 10);
    expect(rows.get('yearsToOnePercent-F0.5')!.value).toBe(7);
    expect(rows.size).toBe(3 + 5 + 20);
  });

  it('shows inequality rising with the fraction and with the skew', async () => {
    const rows = rowsById(await runStudy(selfOrganisedFunding, { settings }));
    const at = (fraction: number, skew: number) => rows.get(`gini-F${fraction}-skew${skew}`)!.value;
    expect(at(0.1, 1)).toBeLessThan(at(0.5, 1));
    expect(at(0.5, 1)).toBeLessThan(at(0.9, 1));
    expect(at(0.5, 0.5)).toBeLessThan(at(0.5, 2));
  });

  it('is equal where nothing is passed on, and far from the fixed point after few years of much', async () => {
    const nothing = rowsById(
      await runStudy(selfOrganisedFunding, { settings: { ...settings, fraction: 0 } }),
    );
    expect(nothing.get('gini')!.value).toBeCloseTo(0, 12);
    const early = { ...settings, fraction: 0.9, years: 5 };
    const rows = rowsById(await runStudy(selfOrganisedFunding, { settings: early }));
    expect(rows.get('fixedPointError')!.value).toBeGreaterThan(0.3);
  });

  it('is drawn without a complaint in both languages', async () => {
    await expectChartsDrawable(selfOrganisedFunding, settings, ['gini', 'receipts-by-rank']);
  });
});

describe('concentration in the main model beside the study', () => {
  const settings = { ...defaultSettings(selfOrganisedFunding), scientists: 60, trials: 4 };
  const [passed, concentration] = selfOrganisedFunding.agreements!(settings, [], region, 'agreement');

  it('is taken at the share of money that the model gives by judgement', () => {
    expect(passed.study).toBe(0.5);
    expect(passed.model).toBeGreaterThan(0.3);
    expect(passed.model).toBeLessThan(0.7);
    expect(concentration.reason.en).toContain(String(Number(passed.model.toFixed(2))));
  });

  it('is above the study by the lumps in which grants come', () => {
    const lumps = Number(/would already be ([\d.]+)[.]$/.exec(concentration.reason.en)?.[1]);
    expect(concentration.studyError).toBeGreaterThan(0);
    expect(concentration.study).toBeLessThan(lumps);
    expect(concentration.model).toBeGreaterThan(lumps - 4 * concentration.modelError - 0.01);
  });
});

describe('scientists of whom one draws nearly all citations', () => {
  it('are cited nevertheless by all others as often as they cite', () => {
    const { targets } = citationNetwork(3, 40, 4, replicateKey('extreme', 1));
    expect([...citationCounts({ starts: Int32Array.of(0, 40, 80, 120), targets })]).toHaveLength(3);
    for (const [place, target] of targets.entries()) expect(target).not.toBe(Math.floor(place / 40));
  });
});
