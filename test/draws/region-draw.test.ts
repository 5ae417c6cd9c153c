import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAWS_PER_BLOCK } from '../../src/draws/design.js';
import {
  BURDEN_FACTOR,
  figureDraw,
  figureQuantile,
  regionDraw,
  uncertainFigures,
} from '../../src/draws/region-draw.js';
import { medinno } from '../../src/model/medinno.js';
import { figureOf, figures } from '../ensemble/maoming-scenarios.js';
import { region } from '../model/maoming.js';

const BLOCK = Array.from({ length: DRAWS_PER_BLOCK }, (_, n) => n + 1);
const PLACE = { region, figures, seed: 'seed' };
const DRAWN = uncertainFigures(PLACE);

/** Every number of a value by its path, entries of lists by their id. */
function numbersOf(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const id = (item as { id?: unknown } | null)?.id;
    return numbersOf(item, [path, typeof id === 'string' ? id : key].filter((part) => part !== '').join('.'));
  });
}

const followsPay = (path: string): boolean =>
  medinno.prices[path.replace('prices.', '')]?.followsPay === true;

const burdenOf = ({ health }: typeof region) => health.areas.map(({ burden }) => burden);

describe('the figures that are drawn', () => {
  it('are all prices that are not made of pay, pay and its gaps, trainees, those who stay, local money, amenable share and burden', () => {
    expect(DRAWN.map(({ path }) => path).sort()).toEqual(
      [
        ...Object.entries(medinno.prices)
          .filter(([, { followsPay }]) => !followsPay)
          .map(([name]) => `prices.${name}`),
        'workforce.pay',
        'workforce.payGap',
        'workforce.moneyGap',
        'workforce.traineesPerInvestigator',
        'workforce.graduatesWhoStay',
        'workforce.postdocsWhoStay',
        'funding.localResearch',
        'funding.developmentPool',
        'health.inpatientAmenableShare',
        BURDEN_FACTOR,
      ].sort(),
    );
  });

  it('are none where a range is missing, and none that was set by hand in the region', () => {
    const without = figures.map((figure) => ({ ...figure, high: null }));
    expect(uncertainFigures({ region, figures: without })).toEqual([]);
    const factor = figureOf(BURDEN_FACTOR, { low: 0, value: 0, high: 1 });
    expect(regionDraw({ ...PLACE, figures: [factor] }, 3)).toEqual(region);
    const changed = { ...region, prices: { ...region.prices, platform: 7 } };
    const paths = uncertainFigures({ region: changed, figures }).map(({ path }) => path);
    expect(paths).toHaveLength(DRAWN.length - 1);
    expect(regionDraw({ ...PLACE, region: changed }, 3).prices.platform).toBe(7);
  });

  it('move what is made of pay along: a percent of pay, a year of cover; but not where it was set by hand', () => {
    const { workforce, prices } = regionDraw(PLACE, 3);
    expect(workforce.pay).not.toBe(region.workforce.pay);
    expect(prices.retentionPoint).toBeCloseTo(0.01 * workforce.pay, 12);
    expect(prices.protectedTime).toBeCloseTo(workforce.pay, 12);
    const changed = { ...region, prices: { ...region.prices, protectedTime: 0.5 } };
    expect(regionDraw({ ...PLACE, region: changed }, 3).prices.protectedTime).toBe(0.5);
  });
});

describe('the region of a draw', () => {
  it('is as written in draw 0, and in every draw where no figure is known', () => {
    expect(regionDraw(PLACE, 0)).toEqual(region);
    expect(regionDraw({ ...PLACE, figures: [] }, 5)).toEqual(region);
  });

  it('varies what is drawn within its range, and nothing else', () => {
    const draws = BLOCK.map((draw) => new Map(numbersOf(regionDraw(PLACE, draw))));
    for (const [path, written] of numbersOf(region)) {
      const values = draws.map((numbers) => numbers.get(path)!);
      const figure = DRAWN.find((row) => row.path === path);
      if (figure !== undefined) {
        expect(Math.min(...values), path).toBeGreaterThanOrEqual(figure.low);
        expect(Math.max(...values), path).toBeLessThanOrEqual(figure.high);
        expect(new Set(values).size, path).toBe(DRAWS_PER_BLOCK);
      } else if (!path.endsWith('.burden') && !followsPay(path))
        expect(new Set(values), path).toEqual(new Set([written]));
    }
    expect(draws[0].size).toBe(numbersOf(region).length);
  });

  it('has each figure below the value written in half of the draws of a block, and above it in the other', () => {
    for (const figure of DRAWN) {
      const below = BLOCK.filter((draw) => figureDraw('seed', figure, draw) < figure.value);
      expect(below.length, figure.path).toBe(DRAWS_PER_BLOCK / 2);
    }
  });

  it('has one factor on the burden of all areas, within the range of the age structure', () => {
    const { low, value, high } = DRAWN.find(({ path }) => path === BURDEN_FACTOR)!;
    const factors = BLOCK.map((draw) => {
      const ratios = burdenOf(regionDraw(PLACE, draw)).map((burden, area) => burden / burdenOf(region)[area]);
      for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0], 12);
      return ratios[0];
    });
    expect(Math.min(...factors)).toBeGreaterThanOrEqual(low / value);
    expect(Math.max(...factors)).toBeLessThanOrEqual(high / value);
    expect(Math.max(...factors) - Math.min(...factors)).toBeGreaterThan(0.4);
  });

  it('never moves a figure because another one is drawn or not', () => {
    const alone = { ...PLACE, figures: figures.filter(({ path }) => path === 'prices.platform') };
    for (const draw of [1, 2, 51]) {
      expect(regionDraw(alone, draw).prices.platform).toBe(regionDraw(PLACE, draw).prices.platform);
      expect(regionDraw(alone, draw).workforce).toEqual(region.workforce);
    }
  });

  it('is the same for the same seed and draw whatever was drawn before, another for another', () => {
    const third = regionDraw(PLACE, 3);
    for (const draw of [...BLOCK, 120]) regionDraw(PLACE, draw);
    expect(regionDraw(PLACE, 3)).toEqual(third);
    expect(regionDraw(PLACE, 4).prices).not.toEqual(third.prices);
    expect(regionDraw({ ...PLACE, seed: 'other' }, 3).prices).not.toEqual(third.prices);
  });

  it('draws figures apart from each other: prices do not rise together', () => {
    const high = (path: string) => {
      const figure = DRAWN.find((row) => row.path === path)!;
      return BLOCK.map((draw) => figureDraw('seed', figure, draw) > figure.value);
    };
    const [platform, postdoc] = [high('prices.platform'), high('prices.postdoc')];
    const together = BLOCK.filter((_, n) => platform[n] && postdoc[n]).length;
    expect(together).toBeGreaterThan(4);
    expect(together).toBeLessThan(21);
  });
});

describe('the distribution of a figure', () => {
  const price = figureOf('prices.platform', { low: 5, value: 18, high: 30 });

  it('has the value as median and the ends of the range as ends', () => {
    expect([0, 0.5, 1].map((u) => figureQuantile(price, u))).toEqual([5, 18, 30]);
  });

  it('is log-linear on each side: a quarter of the probability lies below the geometric mean of low and value', () => {
    expect(figureQuantile(price, 0.25)).toBeCloseTo(Math.sqrt(5 * 18), 9);
    expect(figureQuantile(price, 0.75)).toBeCloseTo(Math.sqrt(18 * 30), 9);
  });

  it('is linear where the range reaches 0 or below', () => {
    const gap = figureOf('workforce.payGap', { low: -0.2, value: 0.2, high: 1 });
    expect([0, 0.25, 0.5, 1].map((u) => figureQuantile(gap, u))).toEqual([-0.2, 0, 0.2, 1]);
    expect(figureQuantile(gap, 0.75)).toBeCloseTo(0.6, 12);
    const share = figureOf('workforce.graduatesWhoStay', { low: 0, value: 0.4, high: 0.6 });
    expect(figureQuantile(share, 0.25)).toBeCloseTo(0.2, 12);
  });

  it('rises with u and never leaves the range, also where the value is one of its ends', () => {
    const ends = fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.nat(3), fc.nat(3));
    const shares = fc.tuple(fc.nat(1000), fc.nat(1000));
    fc.assert(
      fc.property(ends, shares, ([low, up, further], [a, b]) => {
        const figure = figureOf('prices.platform', { low, value: low + up, high: low + up + further });
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((n) => figureQuantile(figure, n / 1000));
        expect(first).toBeLessThanOrEqual(second);
        expect(first).toBeGreaterThanOrEqual(figure.low);
        expect(second).toBeLessThanOrEqual(figure.high);
      }),
    );
  });
});
