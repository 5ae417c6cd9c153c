import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  candidatesFor,
  expectedFlow,
  expectedTotals,
  type Portfolio,
} from '../../src/studies/portfolio-to-impact/expectation.js';
import { expectedYears } from '../../src/studies/portfolio-to-impact/expected-years.js';
import { portfolioToImpact as study } from '../../src/studies/portfolio-to-impact.js';
import { defaultSettings } from '../../src/studies/settings.js';
import { expectChartsDrawable } from './expectations.js';

const defaults = defaultSettings(study);

const column = (arbitrary: fc.Arbitrary<number>) => fc.array(arbitrary, { minLength: 4, maxLength: 4 });
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyPortfolio: fc.Arbitrary<Portfolio> = fc.record({
  candidates: column(number(0, 100)),
  probability: column(number(0.01, 1)),
  cost: column(number(0, 200)),
  duration: column(number(0, 6)),
});

describe('the expected course of a portfolio', () => {
  it('is the product of the chances for one candidate', () => {
    const portfolio = {
      candidates: [1, 0, 0, 0],
      probability: [0.41, 0.68, 0.46, 0.7],
      cost: [6.7, 2.2, 13.2, 111.1],
      duration: [1, 1, 1, 1],
    };
    const { launches, cost } = expectedTotals(portfolio);
    expect(launches).toBeCloseTo(0.0897736, 7);
    expect(cost).toBeCloseTo(6.7 + 0.41 * 2.2 + 0.2788 * 13.2 + 0.128248 * 111.1, 9);
    expect(expectedYears(portfolio).map((year) => year.cost)).toEqual(
      expectedFlow(portfolio)
        .slice(0, 4)
        .map((n, k) => expect.closeTo(n * portfolio.cost[k], 9)),
    );
  });

  it('spends and launches over the years what it does in all', () => {
    fc.assert(
      fc.property(anyPortfolio, (portfolio) => {
        const { launches, cost } = expectedTotals(portfolio);
        const years = expectedYears(portfolio);
        expect(years.reduce((sum, year) => sum + year.cost, 0)).toBeCloseTo(cost, 6);
        expect(years.reduce((sum, year) => sum + year.launches, 0)).toBeCloseTo(launches, 6);
      }),
    );
  });

  it('launches what is wanted with the candidates that this takes', () => {
    fc.assert(
      fc.property(anyPortfolio, number(0.1, 20), (portfolio, wanted) => {
        const candidates = [candidatesFor(wanted, portfolio.probability), 0, 0, 0];
        expect(expectedTotals({ ...portfolio, candidates }).launches).toBeCloseTo(wanted, 6);
      }),
    );
  });
});

describe('the table', () => {
  const rows = study.table(defaults, [null]);
  const value = (id: string) => rows.find((row) => row.id === id)!.value;

  it('gives for the simple vaccine what the settings give, which are its values', () => {
    expect(value('cost-vaccine-simple')).toBe(value('cost'));
    expect(value('launches-vaccine-simple')).toBe(value('launches'));
    expect(value('costPerLaunch')).toBeCloseTo(value('cost') / value('launches'), 12);
  });

  it('has a lower and a higher cost around each archetype’s', () => {
    for (const { id } of rows.filter((row) => row.id.startsWith('costLow-'))) {
      const archetype = id.slice('costLow-'.length);
      expect(value(id)).toBeLessThan(value(`cost-${archetype}`));
      expect(value(`costHigh-${archetype}`)).toBeGreaterThan(value(`cost-${archetype}`));
    }
  });

  it('says of every setting that was not read in a source that it is assumed', () => {
    for (const { name, grade, source } of study.settings)
      expect(grade === 'D', name).toBe(/assumed|chosen|question/.test(source));
  });
});

describe('the charts of portfolio-to-impact', () => {
  it('are drawn without a complaint in both languages', async () => {
    await expectChartsDrawable(study, {}, ['cost-and-launches', 'flow']);
  });
});
