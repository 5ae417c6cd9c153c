import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../src/model/engine/policy.js';
import type { Indicator } from '../../src/model/entries/indicator.js';
import { medinno } from '../../src/model/medinno.js';
import { extend } from '../../src/model/model.js';
import { parameterValues } from '../../src/model/parameter-values.js';
import { settingOf } from '../../src/model/setting.js';
import { runPolicy, worldAtPolicyYear } from '../../src/model/simulation.js';
import { replicateKey } from '../../src/random/keys.js';
import { region } from './maoming.js';

/** A run that also observes a number of this kind. */
function observing(kind: Indicator['kind'], value: number) {
  const indicator: Indicator = {
    id: 'mine',
    name: { en: 'mine', zh: '我的' },
    unit: 'fraction',
    definition: { en: 'a number', zh: '数值' },
    direction: 0,
    kind,
    scale: 'intensive',
    status: 'assumption only',
    leansOn: [],
    observe: () => value,
  };
  const setting = settingOf(extend(medinno, { indicators: [indicator] }), region, parameterValues(medinno));
  const world = worldAtPolicyYear(setting, replicateKey('numbers', 1), 1);
  return () => runPolicy(setting, world, NO_POLICY, 2);
}

describe('what a run observes', () => {
  it.each([
    ['flow', Number.NaN],
    ['flow', -Infinity],
    ['stock', Number.NaN],
    ['ratio', Infinity],
  ] as const)('is never a %s of %s: the run fails and says which indicator and year', (kind, value) => {
    expect(observing(kind, value)).toThrow(`mine comes to ${value} in ${region.policyYear}`);
  });

  it('may be a ratio without a value', () => {
    expect(observing('ratio', Number.NaN)().some(Number.isNaN)).toBe(true);
  });

  it('is then always the same NaN, whichever of them the engine computes', () => {
    const [another] = new Float64Array(BigUint64Array.of(0xfff8_0000_0000_0001n).buffer);
    const observed = observing('ratio', another)();
    const bits = [...new BigUint64Array(observed.buffer)].filter((_, n) => Number.isNaN(observed[n]));
    expect([...new Set(bits)]).toEqual([0x7ff8_0000_0000_0000n]);
  });
});
