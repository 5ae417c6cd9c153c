import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allowsConclusion,
  excludesZero,
  holdsZero,
  showsChance,
  showsLevels,
  showsParameters,
  showsWhole,
} from '../../src/statistics/estimable.js';

const layout = fc.record({
  draws: fc.integer({ min: 0, max: 60 }),
  replicates: fc.integer({ min: 1, max: 20 }),
});
const end = fc.option(fc.double({ min: -10, max: 10, noNaN: true }));

describe('what runs can show', () => {
  it('is nothing from one run, chance alone from one draw, both together alone from one replicate', () => {
    for (const draws of [0, 1]) {
      expect([showsWhole({ draws, replicates: 9 }), showsChance({ draws, replicates: 9 })]).toEqual([
        false,
        true,
      ]);
      expect(showsChance({ draws, replicates: 1 })).toBe(false);
    }
    expect([showsWhole({ draws: 9, replicates: 1 }), showsParameters({ draws: 9, replicates: 1 })]).toEqual([
      true,
      false,
    ]);
  });

  it('is chance only with two degrees of freedom, pooled over draws', () => {
    const shown = (draws: number, replicates: number) => showsChance({ draws, replicates });
    for (const draws of [0, 1]) expect([shown(draws, 2), shown(draws, 3)]).toEqual([false, true]);
    expect([shown(2, 2), shown(3, 2), shown(50, 1)]).toEqual([true, true, false]);
  });

  it('is a level with its quantiles from three draws, or from three replicates of one, and never where two would do', () => {
    fc.assert(
      fc.property(layout, ({ draws, replicates }) => {
        const independent = draws > 1 ? draws : replicates;
        expect(showsLevels({ draws, replicates })).toBe(independent >= 3);
      }),
    );
  });

  it('never becomes less with more runs', () => {
    fc.assert(
      fc.property(layout, fc.nat({ max: 9 }), fc.nat({ max: 9 }), (less, draws, replicates) => {
        const more = { draws: less.draws + draws, replicates: less.replicates + replicates };
        for (const shows of [showsWhole, showsChance, showsParameters, allowsConclusion]) {
          if (shows(less)) expect(shows(more)).toBe(true);
        }
      }),
    );
  });

  it('is a sure difference only from six draws and two replicates on, and never where 0 is held or nothing is known', () => {
    fc.assert(
      fc.property(end, end, layout, (low, high, of) => {
        const sure = excludesZero({ low, high }, of);
        if (low === null || high === null || holdsZero({ low, high })) expect(sure).toBe(false);
        else expect(sure).toBe(of.draws >= 6 && of.replicates >= 2);
      }),
    );
  });
});
