import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childKey, childWord0, childWord1 } from '../../src/random/child-key.js';
import { CHANNEL, replicateKey } from '../../src/random/keys.js';
import { counterOf, PURPOSE } from '../../src/random/purposes.js';
import { uniform } from '../../src/random/uniform.js';
import { correlationScore, equidistributionPValue } from './goodness-of-fit.js';

const ROOT = replicateKey('keys test', 1);
const pair = (a: number, b: number): bigint => (BigInt(a >>> 0) << 32n) | BigInt(b >>> 0);

describe('purposes and channels', () => {
  it.each([
    ['purpose', PURPOSE],
    ['channel', CHANNEL],
  ])('have one code each and codes that fit a byte: %s', (_, codes) => {
    const values = Object.values(codes);
    expect(new Set(values).size).toBe(values.length);
    for (const code of values) {
      expect(Number.isInteger(code) && code > 0 && code < 256).toBe(true);
    }
  });

  it('make a different counter for every purpose and year, spin-up included', () => {
    const counters = new Set<number>();
    for (let purpose = 0; purpose < 256; purpose++) {
      for (let year = -150; year <= 150; year++) counters.add(counterOf(purpose, year));
    }
    expect(counters.size).toBe(256 * 301);
  });
});

describe('replicateKey', () => {
  it('keeps its bits', () => {
    expect([replicateKey('1', 1), replicateKey('medinno', 42)]).toEqual([
      { k0: -334050571, k1: -905177065 },
      { k0: -1565397899, k1: -449868823 },
    ]);
  });

  it('depends on seed and replicate without confusing them', () => {
    expect(replicateKey('a', 1)).toEqual(replicateKey('a', 1));
    expect(replicateKey('a', 1)).not.toEqual(replicateKey('a', 2));
    expect(replicateKey('a/1', 2)).not.toEqual(replicateKey('a', 12));
  });
});

describe('child keys', () => {
  it('keep their bits', () => {
    expect([
      childKey({ k0: 0, k1: 0 }, CHANNEL.founder, 0, 0),
      childKey({ k0: 1, k1: -1 }, CHANNEL.trainee, -40, 3),
    ]).toEqual([
      { k0: -1792807653, k1: -385384770 },
      { k0: 1979255093, k1: 1842957745 },
    ]);
  });

  it('are the same by words and by object', () => {
    const child = childKey(ROOT, CHANNEL.hire, 2031, 5);
    expect(child.k0).toBe(childWord0(ROOT.k0, ROOT.k1, CHANNEL.hire, 2031, 5));
    expect(child.k1).toBe(childWord1(ROOT.k0, ROOT.k1, CHANNEL.hire, 2031, 5));
  });

  it('do not collide among 300,000 founders, nor with their trainees', () => {
    const seen = new Set<bigint>();
    for (let i = 0; i < 300_000; i++) {
      const founder = childKey(ROOT, CHANNEL.founder, 0, i);
      seen.add(pair(founder.k0, founder.k1));
      if (i < 60_000) {
        const trainee = childKey(founder, CHANNEL.trainee, -1, 0);
        seen.add(pair(trainee.k0, trainee.k1));
      }
    }
    expect(seen.size).toBe(360_000);
  });

  it('differ for two children of one parent, for any parent', () => {
    const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    const child = fc.tuple(
      fc.integer({ min: 0, max: 255 }),
      fc.integer({ min: -32768, max: 32767 }),
      fc.integer({ min: 0, max: 2 ** 20 }),
    );
    fc.assert(
      fc.property(word, word, child, child, (k0, k1, a, b) => {
        fc.pre(a.join() !== b.join());
        const first = childKey({ k0, k1 }, ...a);
        const second = childKey({ k0, k1 }, ...b);
        expect(first).not.toEqual(second);
      }),
      { numRuns: 2000 },
    );
  });

  it.each<[string, (i: number, j: number) => [number, number, number]]>([
    ['ordinals', (i, j) => [CHANNEL.founder, 0, i + j]],
    ['years', (i, j) => [CHANNEL.trainee, (i % 60) - 40 + j, i]],
    ['channels', (i, j) => [CHANNEL.trainee + j, 0, i]],
  ])('give siblings of neighbouring %s unrelated random numbers', (_, name) => {
    const draw = (i: number, j: number): number => {
      const child = childKey(ROOT, ...name(i, j));
      return uniform(child.k0, child.k1, counterOf(PURPOSE.ability, 0));
    };
    expect(equidistributionPValue(draw, 200_000, 2, 32)).toBeGreaterThan(1e-5);
    const score = correlationScore(
      (i) => draw(i, 0),
      (i) => draw(i, 1),
      200_000,
    );
    expect(Math.abs(score)).toBeLessThan(4.5);
  });

  it.each<[string, (i: number) => number, (i: number) => number]>([
    ['first word', (i) => childWord0(ROOT.k0, ROOT.k1, CHANNEL.founder, 0, i), (i) => i],
    ['second word', (i) => childWord1(ROOT.k0, ROOT.k1, CHANNEL.founder, 0, i), (i) => i],
    [
      'two words',
      (i) => childWord0(ROOT.k0, ROOT.k1, CHANNEL.founder, 0, i),
      (i) => childWord1(ROOT.k0, ROOT.k1, CHANNEL.founder, 0, i),
    ],
  ])('have an even and unrelated %s', (_, first, second) => {
    expect(equidistributionPValue((i) => (first(i) >>> 0) / 2 ** 32, 300_000, 1, 256)).toBeGreaterThan(1e-5);
    expect(Math.abs(correlationScore(first, second, 300_000))).toBeLessThan(4.5);
  });

  it('of parents differing in one bit are unrelated', () => {
    for (let bit = 0; bit < 64; bit++) {
      const a = bit < 32 ? ROOT.k0 ^ (1 << bit) : ROOT.k0;
      const b = bit < 32 ? ROOT.k1 : ROOT.k1 ^ (1 << (bit - 32));
      const mine = (i: number) => childWord0(ROOT.k0, ROOT.k1, CHANNEL.trainee, 7, i);
      const theirs = (i: number) => childWord0(a, b, CHANNEL.trainee, 7, i);
      expect(Math.abs(correlationScore(mine, theirs, 20_000))).toBeLessThan(4.5);
    }
  });
});
