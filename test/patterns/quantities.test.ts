import { describe, expect, it } from 'vitest';
import { inErrors, inPercent } from '../../src/patterns/attrition.js';
import { lossRatio } from '../../src/patterns/brain-drain.js';
import { withUnpaid } from '../../src/patterns/changes.js';
import { changeOf } from '../../src/patterns/gaming.js';
import { addGrantMoney } from '../../src/patterns/grant-money.js';
import { type Arm, armThatPays, bestOf } from '../../src/patterns/grant-size.js';
import { Following, median, medianOfAll } from '../../src/patterns/lag.js';
import { besideCut, nearPayline } from '../../src/patterns/matthew-effect.js';
import { placeOf, watched } from '../../src/patterns/places.js';
import { outcomeOf } from '../../src/patterns/security-of-funding.js';
import { region } from '../model/maoming.js';
import { smallWorld, smallYear } from '../model/submodels/small-world.js';

describe('grant size (P2)', () => {
  const run = (budget: number): Arm => ({ paid: 15 * budget, papers: 1 });

  it('lowers the budget until the sum is paid', () => {
    // 15 years at 30 pay 450; 300 are paid at 20 a year.
    expect(armThatPays(300, run(30), 30, run)).toEqual({ paid: 300, papers: 1 });
  });

  it('takes what already pays the sum within 2 % as it is', () => {
    expect(armThatPays(445, run(30), 30, run)).toEqual({ paid: 450, papers: 1 });
  });

  it('says nothing where payments do not follow the budget', () => {
    const stuck = () => ({ paid: 450, papers: 1 });
    expect(armThatPays(300, stuck(), 30, stuck)).toBeNull();
  });

  it('finds the size with most papers over all replicates', () => {
    expect(
      bestOf(
        [
          [1, 1],
          [2, 5],
          [4, 2],
          [0, 0],
        ],
        0,
        4,
      ),
    ).toBe(1);
    expect(
      bestOf(
        [
          [9, 9],
          [2, 5],
          [4, 2],
          [9, 9],
        ],
        1,
        3,
      ),
    ).toBe(1);
  });
});

describe('the Matthew effect (P4)', () => {
  it('compares as many just above as just below the payline', () => {
    const scores = [0.1, 0.9, 0.5, 0.7, 0.3, 0.2, 0.8, 0.4, 0.6, 0];
    const rows = scores.map((_, n) => 100 + n);
    // By score: 101 106 103 108 | 102 107 104 105 100 109, a fifth of ten on either side.
    expect(besideCut(rows, scores, 4, 0.2)).toEqual({ above: [103, 108], below: [102, 107] });
  });

  it('finds the payline by who won, of rows whose grants are no whole number too', () => {
    const y = smallYear(smallWorld({ people: [{}, {}, {}, {}] }));
    y.call.applicants.set([3, 1, 0, 2]);
    y.call.applicantCount = 4;
    y.call.scores.set([0.4, 0.1, 0.3, 0.2]);
    y.call.awarded.set([1, 0, 2, 0]);
    y.flows.awardees = 1.2;
    expect(nearPayline(y)).toEqual({ above: [0], below: [2] });
  });

  it('compares fewer where one side has fewer, and nobody where all won', () => {
    expect(besideCut([7, 8, 9], [3, 2, 1], 1, 1)).toEqual({ above: [7], below: [8] });
    expect(besideCut([7, 8], [2, 1], 2, 1)).toEqual({ above: [], below: [] });
  });
});

describe('the lag (P5)', () => {
  it('is the median', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('is that of all products together, replicates drawn with replacement', () => {
    expect(medianOfAll([[7], [7, 7], [7]])).toEqual({ value: 7, low: 7, high: 7 });
    const { value, low, high } = medianOfAll([[5, 6], [7], [9]]);
    expect(value).toBe(6.5);
    expect([low! >= 5, high! <= 9]).toEqual([true, true]);
    expect(medianOfAll([[5]])).toEqual({ value: 5, low: null, high: null });
    expect(medianOfAll([[], []])).toEqual({ value: Number.NaN, low: null, high: null });
  });

  it('follows findings to the product that their project became', () => {
    const { world } = placeOf(region, '1', 0);
    const at = (found: number[], running: number[], approved: number[]) =>
      ({
        ...world,
        findings: { rows: found.length, key0: Int32Array.from(found), key1: Int32Array.from(found) },
        projects: {
          rows: running.length,
          key0: Int32Array.from(running),
          key1: Int32Array.from(running),
          // e^0 = 1 for the one finding that becomes a product here.
          logValue: Float64Array.from(running, () => 0),
        },
        products: {
          rows: approved.length,
          value: Float64Array.from(approved),
          pathway: Uint8Array.from(approved, () => 2),
        },
      }) as unknown as typeof world;
    const following = new Following(0);
    expect(following.see(at([1], [], []), 0)).toEqual([]);
    expect(following.see(at([1, 2], [], []), 1)).toEqual([]);
    expect(following.see(at([1], [2], []), 4)).toEqual([]);
    expect(following.see(at([], [1], [1]), 9)).toEqual([{ pathway: 2, lag: 8 }]);
    // Finding 1 was there before the first year: nobody knows since when.
    expect(following.see(at([], [], [1, 1]), 12)).toEqual([]);
  });
});

describe('attrition (P6)', () => {
  const answer = { study: 200, model: 190, modelError: 5 };

  it('is given in standard errors and in percent', () => {
    expect(inErrors(answer)).toEqual({ value: -2, low: -2, high: -2 });
    const { value, low, high } = inPercent(answer);
    expect(value).toBe(-5);
    // 5 of 200 is 2.5 %, times 2.093 with nineteen degrees of freedom.
    expect(high! - low!).toBeCloseTo(2 * 2.5 * 2.093, 3);
  });
});

describe('brain drain (P8)', () => {
  it('sets yearly losses of imports against each other', () => {
    // 6 lost in 30 years against 4 in 40: 0.2 over 0.1.
    const [poor, rich] = [
      [
        { lost: 2, years: 10 },
        { lost: 4, years: 20 },
      ],
      [
        { lost: 1, years: 20 },
        { lost: 3, years: 20 },
      ],
    ];
    expect(lossRatio(poor, rich).value).toBeCloseTo(2, 12);
  });
});

describe('gaming (P9) and the lag of health (P11)', () => {
  it('are changes in percent of sums', () => {
    expect(changeOf([6, 6], [4, 4])).toEqual({ value: 50, low: 50, high: 50 });
  });

  it('lets a lever act that nobody pays for', () => {
    const place = placeOf(region, '1', 0);
    const { baseline } = withUnpaid(place, 'bonusPool', 14).setting;
    expect(baseline.performanceBonus).toBeCloseTo(0.14, 12);
    expect(place.setting.baseline.performanceBonus).toBe(0);
  });
});

describe('security of funding (P10)', () => {
  it('counts hits a head and those without a paper among the funded', () => {
    const records = [
      { money: 1, papers: 0, hits: 0 },
      { money: 2, papers: 4, hits: 3 },
      { money: 0, papers: 9, hits: 9 },
    ];
    expect(outcomeOf(records)).toEqual({ hits: 1.5, flops: 0.5 });
  });
});

describe('grant money of a year', () => {
  it('adds up to what awards paid, stable support left out', () => {
    // Without stable support all grant money of the region is from awards.
    const place = placeOf(region, '1', 0);
    const none = { stableShare: -place.setting.p.stableShare };
    watched(
      place,
      2,
      (y) => {
        const byRow = new Map<number, number>();
        addGrantMoney(y, byRow);
        const total = [...byRow.values()].reduce((sum, money) => sum + money, 0);
        // Those who left within the year have taken their part along.
        expect(total).toBeLessThanOrEqual(y.flows.grantMoney * (1 + 1e-9));
        expect(total).toBeGreaterThan(0.8 * y.flows.grantMoney);
      },
      none,
    );
  });
});
