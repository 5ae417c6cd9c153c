import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandOf } from '../../src/web/planning/command.js';
import { doesTheSame, keptIdOf, sideBySide } from '../../src/web/planning/kept-strategies.js';
import { keptIn, keptText } from '../../src/web/planning/kept-text.js';
import type { Strategy } from '../../src/web/planning/strategy.js';

const strategy = (dose: number, changes: Partial<Strategy> = {}): Strategy => ({
  title: { en: `dose ${dose}`, zh: `力度 ${dose}` },
  region: 'maoming',
  comparator: false,
  programme: { payer: 'city', amount: 30, start: 2025, end: 2034 },
  levers: [{ lever: 'youngTalent', dose, start: 2025, end: 2034, ramp: 0 }],
  horizon: 20,
  seed: 'medinno',
  representation: 1,
  overrides: {},
  worth: null,
  ...changes,
});

describe('strategies that are kept', () => {
  it('stand beside the one on the page under the names of their files, which the command gives', () => {
    const all = sideBySide(strategy(9), [strategy(1), strategy(2), strategy(3)]);
    expect(all.map(({ id }) => id)).toEqual([
      'kept-strategy',
      'kept-strategy-2',
      'kept-strategy-3',
      'my-strategy',
    ]);
    const ids = all.map(({ id }) => id);
    expect(commandOf('baseline', strategy(9), { draws: 100, replicates: 2 }, ids)).toBe(
      'medinno compare baseline ./kept-strategy.yaml ./kept-strategy-2.yaml ./kept-strategy-3.yaml ./my-strategy.yaml --draws 100 --replicates 2 --seed medinno --years 20',
    );
  });

  it('stand there once: not beside one that does the same under another name, nor where they do nothing', () => {
    const same = strategy(1, { title: { en: 'other', zh: '其他' }, worth: 61_300 });
    expect(doesTheSame(same, strategy(1))).toBe(true);
    expect(sideBySide(same, [strategy(1), strategy(2)]).map(({ id }) => id)).toEqual([
      'kept-strategy-2',
      'my-strategy',
    ]);
    expect(sideBySide(strategy(1, { levers: [] }), [strategy(2)]).map(({ id }) => id)).toEqual([
      'kept-strategy',
    ]);
    expect(sideBySide(strategy(1, { levers: [], overrides: { reviewNoise: 1 } }), []).length).toBe(1);
  });

  it('keep their names when another is worked on', () => {
    expect([keptIdOf(strategy(2), [strategy(1), strategy(2)]), keptIdOf(strategy(3), [strategy(1)])]).toEqual(
      ['kept-strategy-2', null],
    );
  });
});

describe('strategies beside in a link', () => {
  it('come back as they were', () => {
    const aimed = strategy(2, {
      programme: null,
      levers: [
        {
          lever: 'equipment',
          target: 'area=oncology',
          dose: 'p * 2',
          start: 2026,
          end: 2030,
          ramp: 2,
          chance: 0.5,
        },
      ],
      worth: 61_300,
      overrides: { reviewNoise: 0.5 },
    });
    const beside = { kept: [strategy(1), aimed], against: 1 };
    expect(keptIn(keptText(beside))).toEqual(beside);
    expect(keptText({ kept: [], against: null })).toBe('');
    expect(keptIn('')).toEqual({ kept: [], against: null });
  });

  it('are at most three, and compared with none that is not among them', () => {
    const four = [1, 2, 3, 4].map((dose) => strategy(dose));
    expect(keptIn(keptText({ kept: four, against: 3 }))).toEqual({ kept: four.slice(0, 3), against: null });
  });

  it('are left out where they are no whole strategies, whatever stands in the link', () => {
    const nothing = { kept: [], against: null };
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(keptIn(text)).toEqual(nothing);
      }),
    );
    for (const field of Object.keys(strategy(1))) {
      for (const wrong of [undefined, [null], { a: [] }]) {
        const text = JSON.stringify({ kept: [{ ...strategy(1), [field]: wrong }], against: null });
        expect(keptIn(text), `${field} ${JSON.stringify(wrong)}`).toEqual(nothing);
      }
    }
  });
});
