import { describe, expect, it } from 'vitest';
import type { Region } from '../../src/model/place/region.js';
import { boomAndBust } from '../../src/patterns/boom-and-bust.js';
import { peoplePerRow } from '../../src/patterns/rows-of-nation.js';
import { tooManyHeirs } from '../../src/patterns/too-many-heirs.js';
import { region } from '../model/maoming.js';

const { experiment: boom } = boomAndBust;
const { experiment: heirs } = tooManyHeirs;

describe('people for whom a row of a nation stands', () => {
  it('is one in a city, and as many as leave some six thousand rows', () => {
    expect(peoplePerRow(region)).toBe(1);
    const posts = (each: number): Region => ({
      ...region,
      institutions: [
        { ...region.institutions[0], posts: each },
        { ...region.institutions[1], posts: each },
      ],
    });
    expect(peoplePerRow(posts(30_000))).toBe(10);
    expect(peoplePerRow(posts(2_999))).toBe(1);
  });
});

describe('boom and bust', () => {
  it('compares rates after, during and before the rise, each arm with its own', () => {
    const rates = (before: number, rising: number, after: number) => ({ before, rising, after });
    const result = {
      boom: rates(0.3, 0.31, 0.2),
      postsFixed: rates(0.3, 0.4, 0.5),
      sizeFixed: rates(0.3, 0.36, 0.25),
      slow: rates(0.3, 0.3, 0.28),
    };
    const [fall, rise, abrupt] = boom.measure([result, result]);
    expect([fall.main.value, fall.control?.value]).toEqual([expect.closeTo(-0.1), expect.closeTo(0.2)]);
    expect([rise.main.value, rise.control?.value]).toEqual([expect.closeTo(0.01), expect.closeTo(0.06)]);
    expect(abrupt.main.value).toBeCloseTo(-0.08);
  });

  it('has more to give away where money doubles and posts do not follow', () => {
    const { postsFixed, boom: own } = boom.simulate(0, region, 'seed');
    expect(postsFixed.rising).toBeGreaterThan(postsFixed.before);
    expect(own.before).toBeCloseTo(postsFixed.before, 1);
  });
});

describe('too many heirs', () => {
  const seen = (graduates: number, leavers: number, waiting: number, ages: number) => ({
    graduates,
    leavers,
    waiting,
    inPost: 100,
    firstGrants: 10,
    firstGrantAges: 10 * ages,
  });

  it('counts graduates for each who leaves, those who wait for each in post, and ages', () => {
    const result = { own: seen(50, 10, 20, 41), replacing: seen(10, 10, 0, 36) };
    const found = heirs.measure([result, result]);
    expect(found.map(({ main, control }) => [main.value, control?.value])).toEqual([
      [5, 1],
      [0.2, 0],
      [41, 36],
    ]);
  });

  it('has in the control about one graduate for each who leaves', () => {
    const { own, replacing } = heirs.simulate(0, region, 'seed');
    const off = ({ graduates, leavers }: typeof own) => Math.abs(graduates / leavers - 1);
    expect(off(replacing)).toBeLessThan(0.15);
    expect(off(own)).toBeGreaterThan(0.15);
  });
});
