import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doseInYear, doseProblems, isWithin } from '../../src/model/engine/dose.js';
import type { LeverUse } from '../../src/model/engine/policy.js';
import { constant, type Program } from '../../src/model/engine/program.js';
import { medinno } from '../../src/model/medinno.js';
import { parameterValues } from '../../src/model/parameter-values.js';
import { settingOf } from '../../src/model/setting.js';
import { runPolicy, worldAtPolicyYear } from '../../src/model/simulation.js';
import { replicateKey } from '../../src/random/keys.js';
import { region } from './maoming.js';

const use = (dose: Program, fields: Partial<LeverUse> = {}): LeverUse => ({
  lever: 'lottery',
  start: 2026,
  end: 2030,
  ramp: 0,
  dose,
  ...fields,
});
const problemsOf = (...uses: LeverUse[]) => doseProblems(uses, () => [0, 1], region, 2035);

const yearsIn: Program = { source: 'yearsIn', steps: [{ load: 'yearsIn' }] };
const overNothing: Program = {
  source: '1/0',
  steps: [{ push: 1 }, { push: 0 }, { apply: 'divide' }],
};

describe('the dose of a year', () => {
  it('counts its years from the first of the lever', () => {
    expect([2026, 2027, 2030].map((year) => doseInYear(use(yearsIn), year, region))).toEqual([1, 2, 5]);
  });

  it('grows evenly over the ramp', () => {
    const ramped = use(constant(1), { ramp: 4 });
    expect([2026, 2027, 2029, 2030].map((year) => doseInYear(ramped, year, region))).toEqual([
      0.25, 0.5, 1, 1,
    ]);
  });
});

describe('doses that a lever does not have', () => {
  it('are found in the first year in which they are outside, to the last year only', () => {
    expect(problemsOf(use(yearsIn))).toMatchObject([{ uses: [0], year: 2027, dose: 2 }]);
    expect(doseProblems([use(yearsIn)], () => [0, 1], region, 2026)).toEqual([]);
  });

  it('are found where they only add up to too much, with all that act in that year', () => {
    const [first, second, later] = [
      use(constant(0.7)),
      use(constant(0.2), { end: 2027 }),
      use(constant(0.4), { start: 2028 }),
    ];
    expect(problemsOf(first, second)).toEqual([]);
    expect(problemsOf(first, second, later)).toMatchObject([{ uses: [0, 2], year: 2028 }]);
  });

  it('are those that are not finite, whatever the range', () => {
    expect(doseProblems([use(overNothing)], () => undefined, region, 2035)).toMatchObject([
      { year: 2026, dose: Infinity },
    ]);
  });

  it('do not come from the rounding of sums of decimal fractions', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 }), (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0) || 1;
        const sum = parts.reduce((total, part) => total + part / whole, 0);
        expect(isWithin(sum, [0, 1])).toBe(true);
      }),
    );
    expect(isWithin(1.000001, [0, 1])).toBe(false);
  });

  it('end a run built in code with a clear word, in place of being cut off', () => {
    const setting = settingOf(medinno, region, parameterValues(medinno));
    const world = worldAtPolicyYear(setting, replicateKey('doses', 1), 1);
    const policy = (dose: Program) => ({ levers: [use(dose, { lever: 'youngTalent' })], programme: null });
    expect(() => runPolicy(setting, world, policy(overNothing), 5)).toThrow(
      'the dose of youngTalent comes to Infinity in 2026; it can be 0 to 1000 (persons a year)',
    );
    expect(() => runPolicy(setting, world, policy(constant(1001)), 5)).toThrow('1001 in 2026');
    expect(() => runPolicy(setting, world, policy(constant(1001)), 1)).not.toThrow();
  });
});
