import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HeldResults, restsOnAsMuch, type Size } from '../../src/node/held-results.js';
import { replacedNotice, staysAsItIs } from '../../src/node/kept-results.js';
import { modelCode } from '../../src/node/model-code.js';

const held = (changes: Partial<HeldResults> = {}): HeldResults => ({
  hash: 'a',
  command: 'medinno compare a b',
  model: modelCode(),
  leagueCode: undefined,
  size: { draws: 50, replicates: 2 },
  computedAt: undefined,
  languages: [],
  seriesCsv: false,
  ...changes,
});

const made = (hash: string) => ({ hash, code: modelCode() });

describe('a report that a folder holds', () => {
  it('stays where a run of the same inputs and model has fewer draws or fewer replicates', () => {
    for (const [draws, replicates] of [
      [4, 1],
      [200, 1],
      [49, 20],
      [0, 1000],
    ])
      expect(staysAsItIs(held(), made('a'), { draws, replicates })).toBe(true);
  });

  it('goes with other inputs, another model, or as much of both, and the first two are said', () => {
    const small = { draws: 1, replicates: 1 };
    expect(staysAsItIs(held(), made('b'), small)).toBe(false);
    expect(replacedNotice('r', held(), made('b'))?.en).toContain('of other inputs');
    expect(staysAsItIs(held({ model: 'older' }), made('a'), small)).toBe(false);
    expect(replacedNotice('r', held({ model: 'older' }), made('a'))?.en).toContain('of another model');
    expect(staysAsItIs(held(), made('a'), { draws: 50, replicates: 2 })).toBe(false);
    expect(replacedNotice('r', held(), made('a'))).toBe(null);
  });

  it('of point values goes with any draws, and never takes the place of draws', () => {
    const size = fc.record({
      draws: fc.integer({ min: 1, max: 99 }),
      replicates: fc.integer({ min: 1, max: 99 }),
    });
    fc.assert(
      fc.property(size, fc.integer({ min: 1, max: 999 }), (drawn: Size, replicates) => {
        const points = { draws: 0, replicates };
        expect(restsOnAsMuch(drawn, points)).toBe(true);
        expect(restsOnAsMuch(points, drawn)).toBe(false);
        expect(restsOnAsMuch(drawn, drawn)).toBe(true);
      }),
    );
  });
});
