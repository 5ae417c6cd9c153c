import { describe, expect, it } from 'vitest';
import { goalUnit } from '../../src/charts/experiment/experiment-context.js';
import { moneyText } from '../../src/charts/naming.js';
import { region } from '../model/maoming.js';
import { COMPARISON } from '../report/fixture.js';

describe('sums of a nation', () => {
  const nation = { ...COMPARISON, region: { ...COMPARISON.region, population: 1.4e9 } };
  const said = (sum: number) => moneyText({ comparison: nation }, sum);

  it('have no digit finer than a hundredth of a billion', () => {
    expect([0.000003, -0.004, 0.987, 10, 1234].map(said)).toEqual(['0', '0', '0.99', '10', '1,230']);
    expect(moneyText({ comparison: COMPARISON }, 1234.4)).toBe('1,234');
  });

  it('are counted in an experiment by the residents of the policy year', () => {
    const unitOf = (residents: number, factor: number) => {
      const years = [region.policyYear - 10, region.policyYear];
      const paths = [{ figure: 'population', entry: '', years, factors: [1, factor] }];
      const place = { ...region, startYear: years[0], population: residents, paths };
      const goal = { indicator: 'spending', part: '' };
      const run = {
        experiment: { scenario: { region: place } },
        quantities: [{ ...goal, unit: 'million CNY a year' }],
      };
      return goalUnit({ run, language: 'en' } as never, goal).word;
    };
    expect(unitOf(30e6, 2)).toBe('billion CNY');
    expect(unitOf(30e6, 1)).toBe('million CNY');
    expect(unitOf(60e6, 0.5)).toBe('million CNY');
  });
});
