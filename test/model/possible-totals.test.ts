import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../src/model/engine/policy.js';
import { copyOf } from '../../src/model/engine/snapshot.js';
import { medinno } from '../../src/model/medinno.js';
import { possibleEffects, possibleTotals, possibleValues } from '../../src/model/possible-totals.js';
import { runPolicy } from '../../src/model/simulation.js';
import { lever, policyOf, setting, worldOf } from './maoming.js';

const YEARS = 8;
/** Every lever that one policy can have at its standard dose, so that all that can be counted is. */
const everything = policyOf(
  medinno.levers
    .filter(({ targets = [] }) => targets.length === 0)
    .map(({ id, standard }) => lever(id, standard, YEARS)),
  null,
  YEARS,
);

describe('what values can be', () => {
  it('is left by no series of a run, whatever is done', () => {
    for (const policy of [NO_POLICY, everything]) {
      const observed = runPolicy(setting, copyOf(worldOf(1)), policy, YEARS);
      const outside = setting.series.flatMap(({ indicator, part }, column) => {
        const [least, most] = possibleValues(indicator);
        const values = Array.from({ length: YEARS }, (_, t) => observed[t * setting.series.length + column]);
        return values.some((value) => value < least - 1e-9 || value > most + 1e-9)
          ? [`${indicator.id} ${part}: ${Math.min(...values)} to ${Math.max(...values)}`]
          : [];
      });
      expect(outside).toEqual([]);
    }
  });

  it('is a share from 0 to 1, and a count from 0 on, but of a balance', () => {
    const of = (id: string) => possibleTotals(medinno.indicators.find((one) => one.id === id)!);
    expect(of('fundingRate')).toEqual([0, 1]);
    expect(of('papers')).toEqual([0, Number.POSITIVE_INFINITY]);
    expect(of('netTalentFlow')).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(of('netHealthBenefit')).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(possibleEffects(of('fundingRate'))).toEqual([-1, 1]);
  });
});
