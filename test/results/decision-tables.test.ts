import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptabilityRows } from '../../src/results/acceptability.js';
import { drawMeanRows } from '../../src/results/draw-means.js';
import { expectedLossRows } from '../../src/results/expected-loss.js';
import { type FrontierStatus, frontierOf, frontierRows } from '../../src/results/frontier.js';
import { netMonetaryBenefit, thresholds } from '../../src/results/net-benefit.js';
import { tinyCollected } from './tiny.js';

const DRAWS = [1, 2, 3, 4, 5, 6];

/** One year, six draws x two replicates without chance, the first two draws thrice: a baseline and two alternatives. */
const thrice = (years: number[][]) => years.map((values) => [...values, ...values, ...values]);
const collected = tinyCollected({
  table: {
    discountedDalys: [[[5, 5, 7, 7]], [[15, 15, 27, 27]], [[35, 35, 17, 17]]].map(thrice),
    discountedSpending: [[[1, 1, 1, 1]], [[1.5, 1.5, 1.5, 1.5]], [[1.6, 1.6, 1.6, 1.6]]].map(thrice),
    discountedTransfers: [[[0, 0, 0, 0]], [[0.3, 0.3, 0.3, 0.3]], [[0, 0, 0, 0]]].map(thrice),
  },
  draws: DRAWS,
});

describe('net monetary benefit', () => {
  it('is what the DALYs are worth less what they cost', () => {
    const [{ values }] = netMonetaryBenefit(
      [{ scenario: 'a', dalys: Float64Array.of(10, -2), money: Float64Array.of(0.3, -0.1) }],
      50_000,
    );
    expect(values[0]).toBeCloseTo(0.2, 12);
    expect(values[1]).toBeCloseTo(0, 12);
  });

  it('is looked at from 0 to beyond every published worth of a DALY', () => {
    const at = thresholds(collected);
    const { gdpPerHead, health } = collected.scenarios[0].region;
    expect(at[0]).toBe(0);
    expect(at.at(-1)).toBeGreaterThanOrEqual(Math.max(3 * gdpPerHead, 1.5 * health.opportunityCost.high));
    expect(at.every((value, n) => n === 0 || value > at[n - 1])).toBe(true);
  });
});

describe('acceptability', () => {
  const rows = acceptabilityRows(collected, [0, 15_000, 60_000]);
  const at = (threshold: number) =>
    rows.filter((row) => row.threshold === threshold).map(({ probability }) => probability);

  it('gives all to the cheapest, here doing nothing, where a DALY is worth nothing', () => {
    expect(at(0)).toEqual([1, 0, 0]);
  });

  it('is the share of draws in which a scenario has the highest net benefit', () => {
    // draw 1: effects 10 and 30, draw 2: 20 and 10 DALYs, for 0.2 and 0.6 million CNY
    expect(at(15_000)).toEqual([0.5, 0.5, 0]);
    expect(at(60_000)).toEqual([0, 0.5, 0.5]);
  });

  it('is not estimated from fewer than six draws or from one replicate', () => {
    for (const [draws, replicates] of [
      [[0], 4],
      [[1, 2], 2],
      [DRAWS.slice(1), 2],
      [DRAWS, 1],
    ] as const) {
      const values = [5, 15].map((first) => [
        Array.from({ length: draws.length * replicates }, (_, n) => first + n),
      ]);
      const none = values.map((series) => series.map((runs) => runs.map(() => 0)));
      const table = { discountedDalys: values, discountedSpending: values, discountedTransfers: none };
      const few = tinyCollected({ table, draws, replicates });
      expect(acceptabilityRows(few, [15_000]).map(({ probability }) => probability)).toEqual([null, null]);
      const losses = expectedLossRows(few, [15_000]);
      expect(losses.map(({ loss, lowest }) => [loss, lowest])).toEqual([
        [null, false],
        [null, false],
      ]);
    }
  });

  it('adds up to 1 at every threshold', () => {
    for (const threshold of [0, 15_000, 60_000]) {
      expect(at(threshold).reduce<number>((sum, share) => sum + share!, 0)).toBeCloseTo(1, 12);
    }
  });
});

describe('expected loss', () => {
  const rows = expectedLossRows(collected, [0, 60_000]);

  it('is the cost itself where a DALY is worth nothing, and 0 for doing nothing', () => {
    const losses = rows.slice(0, 3).map(({ loss }) => loss);
    expect(losses[0]!).toBeCloseTo(0, 12);
    expect(losses[1]!).toBeCloseTo(0.2, 12);
    expect(losses[2]!).toBeCloseTo(0.6, 12);
  });

  it('is the mean over draws of the net benefit missed against the best of each draw', () => {
    // net benefit: draw 1 0, 0.4, 1.2; draw 2 0, 1.0, 0
    const losses = rows.slice(3).map(({ loss }) => loss);
    expect(losses[0]!).toBeCloseTo(1.1, 12);
    expect(losses[1]!).toBeCloseTo(0.4, 12);
    expect(losses[2]!).toBeCloseTo(0.5, 12);
    expect(rows.slice(3).map(({ lowest }) => lowest)).toEqual([false, true, false]);
  });
});

type Place = { readonly dalys: number; readonly money: number };

/** By every other point and every mixture of two others, in whole numbers. */
function statusByDefinition(point: Place, all: readonly Place[]): FrontierStatus {
  const beaten = all.some(
    ({ dalys, money }) =>
      dalys >= point.dalys && money <= point.money && (dalys > point.dalys || money < point.money),
  );
  if (beaten) return 'dominated';
  const mixed = all.some((a) =>
    all.some((b) => {
      if (!(a.dalys < point.dalys && point.dalys < b.dalys)) return false;
      const money = a.money * (b.dalys - point.dalys) + b.money * (point.dalys - a.dalys);
      return money < point.money * (b.dalys - a.dalys);
    }),
  );
  return mixed ? 'extended' : 'frontier';
}

describe('cost-effectiveness frontier', () => {
  const point = (dalys: number, money: number) => ({ dalys, money });

  it('gives what each further DALY costs along it', () => {
    const places = frontierOf([point(0, 0), point(100, 1), point(150, 2)]);
    expect(places.map(({ status }) => status)).toEqual(['frontier', 'frontier', 'frontier']);
    expect(places.map(({ costPerDaly }) => costPerDaly)).toEqual([null, 10_000, 20_000]);
  });

  it('takes off who brings less for more, and who a mix of two others beats', () => {
    const places = frontierOf([point(0, 0), point(50, 3), point(20, 1), point(100, 2), point(100, 2.5)]);
    expect(places.map(({ status }) => status)).toEqual([
      'frontier',
      'dominated',
      'extended',
      'frontier',
      'dominated',
    ]);
    expect(places[3].costPerDaly).toBe(20_000);
  });

  it('starts at a strategy that saves money and loses health', () => {
    const places = frontierOf([point(0, 0), point(-10, -5)]);
    expect(places.map(({ status }) => status)).toEqual(['frontier', 'frontier']);
    expect(places[0].costPerDaly).toBe(500_000);
    expect(places[1].costPerDaly).toBeNull();
  });

  it('leaves the baseline behind where a strategy saves money and gains health', () => {
    const places = frontierOf([point(0, 0), point(10, -5)]);
    expect(places.map(({ status }) => status)).toEqual(['dominated', 'frontier']);
  });

  it('keeps a point that lies exactly on the line between two others, and lets equal points share their place', () => {
    const places = frontierOf([
      point(0, 0),
      point(100, 1),
      point(50, 0.5),
      point(0, 0),
      point(50, 0.5),
      point(20, 1),
    ]);
    expect(places.map(({ status }) => status)).toEqual([...Array(5).fill('frontier'), 'dominated']);
    expect(places.map(({ costPerDaly }) => costPerDaly)).toEqual([null, 10_000, 10_000, null, 10_000, null]);
  });

  it('says of every point what its definition says, whatever the order, and the same of equal points', () => {
    const coordinate = fc.integer({ min: -4, max: 4 });
    const points = fc.array(fc.record({ dalys: coordinate, money: coordinate }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 8 }), (all, turn) => {
        const places = frontierOf(all);
        expect(places.map(({ status }) => status)).toEqual(all.map((one) => statusByDefinition(one, all)));
        const turned = [...all.slice(turn), ...all.slice(0, turn)].reverse();
        const again = frontierOf(turned);
        expect(all.map((one) => again[turned.indexOf(one)])).toEqual(places);
      }),
      { numRuns: 2000 },
    );
  });

  it('has rows of all scenarios with their means and intervals against the baseline', () => {
    const [baseline, first, second] = frontierRows(collected);
    expect(baseline).toMatchObject({ dalys: { mean: 0, low: 0, high: 0 }, status: 'frontier' });
    expect(first.dalys.mean).toBeCloseTo(15, 12);
    expect(first.dalys.low!).toBeLessThan(first.dalys.mean);
    expect(first.dalys.high!).toBeGreaterThan(first.dalys.mean);
    expect(second.costPerDaly).toBeCloseTo(400_000 / 5, 6);
  });
});

describe('draw means', () => {
  it('are one point a draw of every alternative, against the baseline', () => {
    const rows = drawMeanRows(collected);
    expect(rows.map(({ scenario, draw }) => `${scenario}:${draw}`)).toEqual([
      ...DRAWS.map((draw) => `first:${draw}`),
      ...DRAWS.map((draw) => `second:${draw}`),
    ]);
    expect(rows.map(({ dalys }) => Math.round(dalys * 1e9) / 1e9)).toEqual([
      10, 20, 10, 20, 10, 20, 30, 10, 30, 10, 30, 10,
    ]);
    expect(rows[0].money).toBeCloseTo(0.2, 12);
  });
});
