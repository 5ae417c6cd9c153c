import { describe, expect, it } from 'vitest';
import { hash } from '../../src/random/hash.js';
import { type Key, replicateKey } from '../../src/random/keys.js';
import { counterOf, PURPOSE } from '../../src/random/purposes.js';
import { uniform } from '../../src/random/uniform.js';
import { correlationScore, equidistributionPValue } from './goodness-of-fit.js';

const SAMPLES = 400_000;
const IMPROBABLE = 1e-5;
const ONE: Key = replicateKey('hash test', 1);
const OTHER: Key = replicateKey('hash test', 2);

/** Keys of many entities, and draws in a mix of years. */
const k0 = (i: number): number => hash(ONE.k0, ONE.k1, i);
const k1 = (i: number): number => hash(OTHER.k0, OTHER.k1, i);
const year = (i: number): number => (i % 60) - 40;

const NEIGHBOURS: Record<string, (i: number, j: number) => number> = {
  'the same purpose in successive years': (i, j) =>
    uniform(k0(i), k1(i), counterOf(PURPOSE.papers, year(i) + j)),
  'successive purposes in one year': (i, j) => uniform(k0(i), k1(i), counterOf(PURPOSE.papers + j, year(i))),
  'entities whose first word differs by one': (i, j) =>
    uniform(k0(i) + j, k1(i), counterOf(PURPOSE.papers, year(i))),
  'entities whose second word differs by one': (i, j) =>
    uniform(k0(i), k1(i) + j, counterOf(PURPOSE.papers, year(i))),
  'entities whose second word differs in its leading bits': (i, j) =>
    uniform(k0(i), k1(i) ^ (j === 0 ? 0 : 1 << (32 - j)), counterOf(PURPOSE.papers, year(i))),
  'entities sharing the first word, over the years of a long run': (i, j) =>
    uniform(ONE.k0, j === 0 ? ONE.k1 : j === 1 ? OTHER.k1 : ~ONE.k1, i),
  'entities sharing the second word': (i, j) =>
    uniform(j === 0 ? ONE.k0 : j === 1 ? OTHER.k0 : ~ONE.k0, ONE.k1, i),
  'entities with small whole numbers as keys': (i, j) => uniform(i & 1023, i >> 10, counterOf(j + 1, 0)),
};

describe('hash', () => {
  it('keeps its bits', () => {
    expect([hash(0, 0, 0), hash(1, 0, 0), hash(0, 1, 0), hash(0, 0, 1), hash(-1, 123456789, -65536)]).toEqual(
      [0, -682233651, 1364076727, -2017693308, 807412535],
    );
  });

  it('never repeats over the counters of one key', () => {
    const seen = new Set<number>();
    for (let purpose = 0; purpose < 256; purpose++) {
      for (let y = -200; y < 200; y++) seen.add(hash(ONE.k0, ONE.k1, counterOf(purpose, y)));
    }
    expect(seen.size).toBe(256 * 400);
  });

  it('flips each output bit half the time when any bit of key or counter flips', () => {
    const trials = 20_000;
    let worst = 0;
    for (let flip = 0; flip < 96; flip++) {
      const counts = new Float64Array(32);
      const bit = 1 << (flip & 31);
      for (let i = 0; i < trials; i++) {
        const counter = counterOf(i & 255, i % 97);
        const before = hash(k0(i), k1(i), counter);
        const a = flip < 32 ? k0(i) ^ bit : k0(i);
        const b = flip >= 32 && flip < 64 ? k1(i) ^ bit : k1(i);
        const changed = before ^ hash(a, b, flip < 64 ? counter : counter ^ bit);
        for (let out = 0; out < 32; out++) counts[out] += (changed >>> out) & 1;
      }
      for (const count of counts) worst = Math.max(worst, Math.abs(count / trials - 0.5));
    }
    // The largest of 3072 chance deviations of standard error 0.0035 stays below six of them.
    expect(worst).toBeLessThan(6 * 0.5 * Math.sqrt(1 / trials));
  });
});

describe('uniform', () => {
  it('fills the interval evenly and stays strictly inside it', () => {
    let lowest = 1;
    let highest = 0;
    const p = equidistributionPValue(
      (i) => {
        const u = uniform(k0(i), k1(i), counterOf(PURPOSE.ability, 0));
        lowest = Math.min(lowest, u);
        highest = Math.max(highest, u);
        return u;
      },
      SAMPLES,
      1,
      256,
    );
    expect(p).toBeGreaterThan(IMPROBABLE);
    expect(p).toBeLessThan(1 - IMPROBABLE);
    expect(lowest).toBeGreaterThan(0);
    expect(highest).toBeLessThan(1);
  });

  it.each(Object.keys(NEIGHBOURS))('is independent between %s', (name) => {
    const draw = NEIGHBOURS[name];
    for (const [dimensions, cells] of [
      [2, 64],
      [3, 16],
    ]) {
      const p = equidistributionPValue(draw, SAMPLES, dimensions, cells);
      expect(p).toBeGreaterThan(IMPROBABLE);
      expect(p).toBeLessThan(1 - IMPROBABLE);
    }
    const score = correlationScore(
      (i) => draw(i, 0),
      (i) => draw(i, 1),
      SAMPLES,
    );
    expect(Math.abs(score)).toBeLessThan(4.5);
  });

  it('shows no serial correlation along the years of one entity', () => {
    for (let lag = 1; lag <= 8; lag++) {
      const at = (y: number) => uniform(ONE.k0, ONE.k1, y);
      expect(Math.abs(correlationScore(at, (y) => at(y + lag), 100_000))).toBeLessThan(4.5);
    }
  });
});
