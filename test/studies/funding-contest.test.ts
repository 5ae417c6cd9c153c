import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ContestRules,
  contestOutcome,
  fundingProbability,
  proposalCost,
  valueAt,
} from '../../src/studies/funding-contest/equilibrium.js';
import { fundingContest, PAYLINES } from '../../src/studies/funding-contest.js';
import { runStudy } from '../../src/studies/run-study.js';
import type { Agreement } from '../../src/studies/study.js';
import { region } from '../model/maoming.js';
import { expectChartsDrawable, rowsById } from './expectations.js';

const RULES: ContestRules = {
  payline: 0.2,
  extra: 0.25,
  reliability: 0.9,
  line: 0,
  shape: 'uniform',
  lowest: 0,
};

/** Mean of f over ideas by the midpoint rule, in which the ideas are given by the share that surpasses them. */
function meanOverIdeas(f: (above: number) => number, points = 20_000): number {
  let sum = 0;
  for (let i = 0; i < points; i++) sum += f((i + 0.5) / points);
  return sum / points;
}

const rules = fc.record({
  payline: fc.double({ min: 0.03, max: 0.9, noNaN: true }),
  extra: fc.double({ min: 0, max: 1, noNaN: true }),
  reliability: fc.double({ min: 0.5, max: 0.98, noNaN: true }),
  line: fc.constant(0),
  shape: fc.constantFrom('uniform' as const, 'low-heavy' as const),
  lowest: fc.double({ min: 0, max: 0.8, noNaN: true }),
});

describe('without noise and for even values from 0', () => {
  // Everybody above the quantile 1 - p wins and spends what the marginal winner would have paid, in effort.
  it.each(PAYLINES)('has its closed form at payline %d', (p) => {
    for (const extra of [0, 0.25]) {
      const { fundedValue, waste, netValue } = contestOutcome({
        ...RULES,
        payline: p,
        extra,
        reliability: 1,
      });
      expect(fundedValue).toBeCloseTo(p * (1 - p / 2), 12);
      expect(waste).toBeCloseTo((1 - p) * (1 - p + extra) * Math.log(1 / (1 - p)), 12);
      expect(netValue).toBeCloseTo(fundedValue - waste, 12);
    }
  });

  it('is the limit of little noise', () => {
    const nearly = contestOutcome({ ...RULES, reliability: 0.999_999 });
    const exact = contestOutcome({ ...RULES, reliability: 1 });
    expect(nearly.waste).toBeCloseTo(exact.waste, 3);
    expect(nearly.fundedValue).toBeCloseTo(exact.fundedValue, 3);
  });
});

describe('the equilibrium', () => {
  it('funds exactly the payline', () => {
    fc.assert(
      fc.property(rules, (contest) => {
        expect(meanOverIdeas((above) => fundingProbability(above, contest))).toBeCloseTo(contest.payline, 4);
      }),
      { numRuns: 12 },
    );
  });

  it('has the value and the waste of its funding probabilities and costs, idea by idea', () => {
    fc.assert(
      fc.property(rules, (contest) => {
        const { fundedValue, waste } = contestOutcome(contest);
        const points = 2000;
        const value = (above: number) => valueAt(above, contest) * fundingProbability(above, contest);
        expect(meanOverIdeas(value, points)).toBeCloseTo(fundedValue, 3);
        expect(meanOverIdeas((above) => proposalCost(above, contest), points)).toBeCloseTo(waste, 3);
      }),
      { numRuns: 6 },
    );
  });

  it('leaves nobody a better proposal than the one of the equilibrium', () => {
    for (const contest of [
      RULES,
      { ...RULES, payline: 0.05, extra: 0 },
      { ...RULES, shape: 'low-heavy' as const },
    ]) {
      const ranks = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
      // An applicant may copy the proposal of any idea; its quality squared is the cost times that idea's value.
      const squares = ranks.map((above) => proposalCost(above, contest) * valueAt(above, contest));
      const odds = ranks.map((above) => fundingProbability(above, contest));
      for (const [own, above] of ranks.entries()) {
        const value = valueAt(above, contest);
        const payoff = (copied: number) => (contest.extra + value) * odds[copied] - squares[copied] / value;
        const best = Math.max(...ranks.map((_, copied) => payoff(copied)));
        expect(best - payoff(own)).toBeLessThan(1e-6);
      }
    }
  });

  it('solves the first-order condition, as stepwise integration finds', () => {
    const square = (above: number) => proposalCost(above, RULES) * valueAt(above, RULES);
    const h = 1e-4;
    for (const above of [0.9, 0.6, 0.3, 0.1, 0.05]) {
      const value = valueAt(above, RULES);
      const gain = fundingProbability(above - h, RULES) - fundingProbability(above + h, RULES);
      const effort = square(above - h) - square(above + h);
      expect(effort).toBeCloseTo(value * (RULES.extra + value) * gain, 9);
    }
  });
});

describe('the directions of the paper', () => {
  const at = (payline: number, changes: Partial<ContestRules> = {}) =>
    contestOutcome({ ...RULES, payline, ...changes });

  it.each([0, 0.25])('waste over value rises as the payline falls (v0 = %d)', (extra) => {
    const shares = PAYLINES.map((payline) => at(payline, { extra }).wasteShare);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  it('net value turns negative at low paylines where winning is worth more than the idea', () => {
    expect(at(0.05).netValue).toBeLessThan(0);
    expect(at(0.5).netValue).toBeGreaterThan(0);
    expect(at(0.05, { extra: 0 }).netValue).toBeGreaterThan(0);
  });

  it('a partial lottery raises net value at low paylines, and a plain one costs it at high ones', () => {
    expect(at(0.05, { line: 0.5 }).netValue).toBeGreaterThan(at(0.05).netValue);
    const without = { extra: 0 };
    expect(at(0.8, { ...without, line: 1 }).netValue).toBeLessThan(at(0.8, without).netValue);
  });

  it('a lottery at its payline is the contest, and a plain lottery wastes nothing', () => {
    expect(at(0.2, { line: 0.2 })).toEqual(at(0.2));
    expect(at(0.2, { line: 1 }).waste).toBe(0);
    expect(at(0.2, { line: 1 }).fundedValue).toBeCloseTo(0.1, 12);
  });
});

describe('the table', () => {
  it('has the settings first and the paylines after them', async () => {
    const rows = rowsById(await runStudy(fundingContest));
    expect([...rows.keys()].slice(0, 4)).toEqual(['fundedValue', 'waste', 'netValue', 'wasteShare']);
    expect(rows.get('waste')!.value).toBe(rows.get('contest-p0.2-v0.25-waste')!.value);
    expect(rows.get('lottery-p0.05-q0.5-v0.25-netValue')!.value).toBeGreaterThan(0);
    expect([...rows.values()].every((row) => row.standardError === null)).toBe(true);
  });

  it('is drawn without a complaint in both languages', async () => {
    await expectChartsDrawable(fundingContest, {}, ['value-and-waste', 'proposal-cost']);
  });
});

describe('the lottery of the main model beside that of the study', () => {
  const rules = Object.fromEntries(fundingContest.settings.map((one) => [one.name, one.default]));
  const [value, cost, left] = fundingContest.agreements!(rules, [], region, 'agreement');
  const errors = (agreement: Agreement, from: number) => (agreement.model - from) / agreement.modelError;

  it('funds less able people, as the study funds poorer ideas', () => {
    expect(value.study).toBeLessThan(1);
    expect(errors(value, 1)).toBeLessThan(-4);
  });

  it('saves no time on applications, which the study saves', () => {
    expect(cost.study).toBeLessThan(0.9);
    expect(errors(cost, 1)).toBeGreaterThan(-4);
  });

  it('leaves output about as it was, while the study gains', () => {
    expect(left.study).toBeGreaterThan(0.05);
    expect(Math.abs(left.model)).toBeLessThan(0.02 + 4 * left.modelError);
    expect(left.reason.en).toMatch(/a difference of [+−]?[\d.]+ ± [\d.]+ papers and/);
  });
});
