import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../../../src/model/engine/policy.js';
import { research } from '../../../../src/model/submodels/research/research.js';
import { substitution } from '../../../../src/model/submodels/substitution/substitution.js';
import { meanOf, observe, seriesIn, settingWith, sumOf, varianceOf } from '../../maoming.js';
import { aloneAtStandardDose } from '../../standard-doses.js';
import { smallWorld, smallYear } from '../small-world.js';

describe('home-made equipment', () => {
  it('replaces a tenth of what is left a year, of which a fifth is learned from, and wears out when no more is bought', () => {
    const world = smallWorld();
    const p = { substitutionBuild: 0.1, substitutionLearning: 0.2 };
    const years = [1, 1, 0].map((bought) => {
      const y = smallYear(world, { p, controls: { substitution: bought } });
      substitution(y);
      return [y.stocks.equipmentReplaced, y.stocks.equipmentUntried];
    });
    const byHand = [
      [0.1, 0.1],
      [0.19, 0.17],
      [0.171, 0.136],
    ];
    years.forEach((stocks, t) => {
      stocks.forEach((value, n) => {
        expect(value).toBeCloseTo(byHand[t][n], 12);
      });
    });
  });

  it('is untried at most as far as it is in use, also where it wears out faster than it is learned from', () => {
    const stocks = { equipmentReplaced: 0.2, equipmentUntried: 0.2 };
    const p = { substitutionBuild: 0.5, substitutionLearning: 0.1 };
    const y = smallYear(smallWorld({ stocks }), { p, controls: { substitution: 0 } });
    substitution(y);
    expect([y.stocks.equipmentReplaced, y.stocks.equipmentUntried]).toEqual([0.1, 0.1]);
  });

  it.each([
    ['none of it and no blockade', {}, 1],
    ['a fifth of it new', { equipmentUntried: 0.2 }, 0.99],
    ['a blockade', { blockadeYears: 2 }, 0.7],
    ['a blockade and half of it replaced', { blockadeYears: 1, equipmentReplaced: 0.5 }, 0.85],
    [
      'a blockade, half of it replaced and a fifth new',
      { blockadeYears: 1, equipmentReplaced: 0.5, equipmentUntried: 0.2 },
      0.8415,
    ],
  ])('makes research as fast as equipment yields: half imported, %s', (_, stocks, yields) => {
    const rateWith = (own: Record<string, number>) => {
      const y = smallYear(smallWorld({ people: [{ money: 1 }], stocks: own }), {
        p: { equipmentElasticity: 1, importShare: 0.5, blockadeLoss: 0.6, substitutionQuality: 0.1 },
      });
      research(y);
      return y.world.researchers.rate[0];
    };
    expect(rateWith(stocks) / rateWith({})).toBeCloseTo(yields, 12);
  });
});

describe('papers of a city that buys home-made equipment', () => {
  /** Paired differences in papers of twenty years, where blockades begin with that chance a year. */
  const differences = (blockadeChance: number) => {
    const place = settingWith({ blockadeChance });
    return [1, 2, 3, 4, 5, 6].map((replicate) => {
      const [with_, without] = [aloneAtStandardDose('substitution'), NO_POLICY].map((policy) =>
        sumOf(seriesIn(observe(replicate, policy, 20, place), 'papers')),
      );
      return with_ - without;
    });
  };

  it.each([
    ['fewer without a blockade', 0, -1],
    ['more where blockades do not end', 1, 1],
  ])('are %s', (_, chance, sign) => {
    const found = differences(chance);
    const error = Math.sqrt(varianceOf(found) / found.length);
    expect(sign * meanOf(found)).toBeGreaterThan(2 * error);
  });
});
