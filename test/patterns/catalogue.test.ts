import { describe, expect, it } from 'vitest';
import type { Bilingual } from '../../src/model/place/region.js';
import { PATTERNS } from '../../src/patterns/catalogue.js';
import { placeOf } from '../../src/patterns/places.js';
import { region as maoming } from '../model/maoming.js';

const both = ({ en, zh }: Bilingual) => {
  expect(en).toMatch(/^[\x20-\x7e’–·]+$/);
  expect(zh).toMatch(/[\u4e00-\u9fff]/);
};

describe('every pattern', () => {
  it.each([['P'], ['H']])('has its own id, %s and a number, in order', (letter) => {
    const own = PATTERNS.map(({ id }) => id).filter((id) => id.startsWith(letter));
    expect(own).toEqual(own.map((_, n) => `${letter}${n + 1}`));
    expect(PATTERNS.every(({ id }) => /^[PH]\d+$/.test(id))).toBe(true);
  });

  it('that was held out was used for nothing', () => {
    for (const { id, used } of PATTERNS) if (id.startsWith('H')) expect(used, id).toBe('none');
  });

  it.each(PATTERNS.map((pattern) => [pattern.id, pattern] as const))(
    '%s says all in both languages',
    (_, pattern) => {
      const { title, text, usedFor, claims, experiment } = pattern;
      for (const words of [title, text, usedFor]) both(words);
      for (const { quantity, control } of claims) {
        both(quantity);
        if (control !== null) both(control.quantity);
      }
      both(experiment.text);
    },
  );

  it.each(PATTERNS.map((pattern) => [pattern.id, pattern] as const))(
    '%s has a range, a source and a use',
    (_, pattern) => {
      expect(pattern.source.length).toBeGreaterThan(10);
      expect(['structure', 'parameter', 'none']).toContain(pattern.used);
      expect(pattern.claims.some(({ range: [low, high] }) => low !== null || high !== null)).toBe(true);
      for (const {
        range: [low, high],
      } of pattern.claims)
        if (low !== null && high !== null) expect(low).toBeLessThan(high);
    },
  );
});

describe('an arm of a pattern', () => {
  it('that changes a parameter which the model lacks is refused', () => {
    expect(() => placeOf(maoming, '1', 0, { noSuchWeight: 0 })).toThrow(
      'a pattern changes noSuchWeight, which the model does not have as parameters',
    );
  });
});
