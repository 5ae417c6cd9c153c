import { describe, expect, it } from 'vitest';
import { namedStrategy } from '../../src/web/planning/named-strategy.js';
import type { Strategy } from '../../src/web/planning/strategy.js';

const mine: Strategy = {
  title: { en: 'Talent import', zh: '引进人才' },
  region: 'maoming',
  comparator: false,
  programme: null,
  levers: [{ lever: 'youngTalent', dose: 20, start: 2025, end: 2034, ramp: 0 }],
  horizon: 20,
  seed: 'seed',
  representation: 1,
  overrides: {},
  worth: null,
};
const moved = { ...mine, levers: [{ ...mine.levers[0], dose: 30 }] };

describe('a strategy that was changed', () => {
  it('has another name than those that were kept', () => {
    const named = namedStrategy(moved, { before: mine, kept: [mine], ready: [] });
    expect(named).toEqual({ ...moved, title: { en: 'My strategy 2', zh: '我的方案 2' } });
    const again = { ...named, levers: [] };
    expect(namedStrategy(again, { before: named, kept: [mine, named], ready: [] }).title.en).toBe(
      'My strategy 3',
    );
  });

  it('is called changed where it was a ready one, and once', () => {
    const ready = [mine.title];
    const named = namedStrategy(moved, { before: mine, kept: [], ready });
    expect(named.title).toEqual({ en: 'Talent import, changed', zh: '引进人才（有改动）' });
    expect(namedStrategy({ ...named, levers: [] }, { before: named, kept: [], ready }).title).toBe(
      named.title,
    );
  });

  it('keeps its name where only the worth of health was moved, and where no other has it', () => {
    const worth = { ...mine, worth: 61_300 };
    expect(namedStrategy(worth, { before: mine, kept: [mine], ready: [mine.title] })).toBe(worth);
    expect(namedStrategy(moved, { before: mine, kept: [], ready: [] })).toBe(moved);
  });
});
