import { beforeAll, describe, expect, it } from 'vitest';
import type { ExperimentResult } from '../../src/commands/experiment-result.js';
import { explore } from '../../src/commands/explore.js';
import { leagueRows } from '../../src/experiment/league-rows.js';
import { drawMeans } from '../../src/statistics/crossed-layout.js';
import { SMALL_FILES } from '../small-place.js';

const CHOICES = ['none', 'ordinary-care', 'young-talent', 'outside-adoption', 'learning-hospital'];
const LAYOUT = { draws: 8, replicates: 2 } as const;
const explored = (more: object = {}) =>
  explore({
    experiment: {
      id: 'league',
      scenario: 'baseline',
      vary: [{ role: 'lever', policy: 'plan', choices: CHOICES }],
      sampling: { method: 'grid' },
      indicators: [
        { indicator: 'netHealthBenefit', direction: 'more' },
        { indicator: 'spending', direction: 'less' },
      ],
    },
    sources: SMALL_FILES,
    years: 4,
    ...LAYOUT,
    ...more,
  });

describe('the league of an experiment', () => {
  let result: ExperimentResult;
  beforeAll(async () => {
    result = await explored();
  });
  const of = (indicator: string) => result.table('league').filter((row) => row.indicator === indicator);

  it('has every point on every goal, with the mean and intervals of the responses', () => {
    for (const indicator of ['netHealthBenefit', 'spending']) {
      const responses = result
        .table('responses')
        .filter((row) => row.indicator === indicator && row.part === '');
      expect(of(indicator).map(({ mean, low, high, meanLow }) => [mean, low, high, meanLow])).toEqual(
        responses.map(({ effect, low, high, meanLow }) => [effect, low, high, meanLow]),
      );
    }
  });

  it('leaves ordinary care and doing nothing at exactly 0 net health benefit: the rest of the money is contained in it', () => {
    const [none, care] = of('netHealthBenefit');
    expect([none.mean, none.low, none.high, none.rank]).toEqual([0, 0, 0, null]);
    expect([care.mean, care.low, care.high, care.rank]).toEqual([0, 0, 0, null]);
    expect(of('spending')[1].mean).toBeGreaterThan(0);
  });

  it('ranks the points whose sign holds in 80 % of the draws, and no other', () => {
    const { quantities, results } = result.run;
    const column = quantities.findIndex(
      ({ indicator, part }) => indicator === 'netHealthBenefit' && part === '',
    );
    const rows = of('netHealthBenefit');
    rows.forEach(({ mean, signShare, rank }, point) => {
      const effects = Float64Array.from(results[point], (one) => one!.value[column] - one!.baseline[column]);
      const means = drawMeans(effects, LAYOUT.draws, LAYOUT.replicates);
      const alike = means.filter((value) => value * mean! > 1e-9).length;
      expect(signShare).toBe(alike / LAYOUT.draws);
      expect(rank !== null).toBe(alike >= 0.8 * LAYOUT.draws);
    });
    const ranks = rows.flatMap(({ rank }) => (rank === null ? [] : [rank]));
    expect(ranks.length).toBeGreaterThan(1);
    expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(
      (ranks.length * (ranks.length + 1)) / 2,
      9,
    );
  });

  it('has a break-even only where DALYs are surely averted, and of ordinary care the cost of a DALY in it', () => {
    const of = (indicator: string, point: number) =>
      result
        .table('responses')
        .find((row) => row.indicator === indicator && row.part === '' && row.point === point)!;
    for (const { point, breakEven } of result.table('league')) {
      const dalys = of('discountedDalys', point);
      const money = of('discountedSpending', point);
      const has = dalys.low! > 0 && money.effect! > 0;
      expect(breakEven).toEqual(has ? (money.effect! * 1e6) / dalys.effect! : null);
    }
    const cost = of('opportunityCost', 2).value!;
    expect(result.table('league')[1].breakEven! / cost).toBeGreaterThan(0.8);
    expect(result.table('league')[1].breakEven! / cost).toBeLessThan(1.2);
  });

  it('ranks nothing where too few runs allow no conclusion', async () => {
    for (const few of [{ draws: 0 }, { draws: 3 }, { replicates: 1 }]) {
      const rows = leagueRows((await explored(few)).run);
      expect(rows.map(({ rank, signShare }) => [rank, signShare])).toEqual(rows.map(() => [null, null]));
    }
  });
});
