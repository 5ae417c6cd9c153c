import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/model/engine/evaluate.js';
import type { Policy } from '../../src/model/engine/policy.js';
import { constant } from '../../src/model/engine/program.js';
import { isVariant, policyVariants } from '../../src/scenario/policy-variants.js';
import { variantsBeside, withVariants } from '../../src/scenario/variants.js';
import { scenarioLike } from '../results/tiny.js';

const lever = (start: number, end: number, dose = 4) => ({
  lever: 'retention',
  start,
  end,
  ramp: 0,
  dose: constant(dose),
});
const PROGRAMME = { payer: 'city', amount: 30, start: 2025, end: 2034 } as const;
const variantsOf = (policy: Policy) => policyVariants(scenarioLike({ id: 'plan', policy }));
const policyOf = (policy: Policy, kind: string) =>
  variantsOf(policy).find(({ variant }) => variant.kind === kind)?.policy;

describe('the stopped variant', () => {
  it('pays for nothing after the third year of the policy, and begins nothing later', () => {
    const policy = {
      levers: [lever(2025, 2034), lever(2026, 2026), lever(2029, 2034)],
      programme: PROGRAMME,
    };
    expect(policyOf(policy, 'stopped')).toEqual({
      levers: [lever(2025, 2027), lever(2026, 2026)],
      programme: { ...PROGRAMME, end: 2027 },
    });
  });

  it('counts from the first year in which anything is paid', () => {
    const policy = { levers: [lever(2030, 2040)], programme: null };
    expect(policyOf(policy, 'stopped')).toEqual({ levers: [lever(2030, 2032)], programme: null });
  });

  it('is left out where the policy lasts no longer than that anyway', () => {
    const policy = { levers: [lever(2025, 2027)], programme: { ...PROGRAMME, end: 2027 } };
    expect(variantsOf(policy).map(({ variant }) => variant.kind)).toEqual(['halfPaid']);
  });
});

describe('the half-paid variant', () => {
  it('halves the sum of a programme and leaves the doses, which the model pays in proportion', () => {
    const policy = { levers: [lever(2025, 2034)], programme: PROGRAMME };
    expect(policyOf(policy, 'halfPaid')).toEqual({
      levers: policy.levers,
      programme: { ...PROGRAMME, amount: 15 },
    });
  });

  it('halves every dose where there is no programme', () => {
    const dose = {
      source: '2 * year',
      steps: [{ push: 2 }, { load: 'year' }, { apply: 'multiply' }],
    } as const;
    const policy = { levers: [{ ...lever(2025, 2034), dose }], programme: null };
    const [halved] = policyOf(policy, 'halfPaid')!.levers;
    expect(evaluate(halved!.dose, { year: 2030 })).toBe(2030);
    expect(halved!.dose.source).toBe('0.5 * (2 * year)');
  });
});

describe('what is run beside the scenarios of a comparison', () => {
  const policy = { levers: [lever(2025, 2034)], programme: null };
  const baseline = scenarioLike({ id: 'baseline' });
  const plan = scenarioLike({ id: 'plan', policy, title: { en: 'Plan', zh: '方案' } });

  it('is nothing unless it is asked for', () => {
    expect(variantsBeside([baseline, plan], false)).toEqual([]);
    expect(variantsBeside([baseline], true)).toEqual([]);
  });

  it('is two variants of each alternative, which know what they are of', () => {
    const beside = variantsBeside([baseline, plan], true);
    expect(beside.map(({ id, variant }) => [id, variant.of])).toEqual([
      ['plan~stopped', 'plan'],
      ['plan~halfPaid', 'plan'],
    ]);
    expect(beside[0]!.title).toEqual({ en: 'Plan (stopped after three years)', zh: '方案（三年后停止）' });
    expect(beside.every(isVariant)).toBe(true);
    expect(isVariant(plan)).toBe(false);
  });

  it('is the default world too where the baseline changes parameters', () => {
    const changed = { ...baseline, overrides: { coverSpeed: 0.6 } };
    const [world, ...others] = variantsBeside([changed, plan], false);
    expect(others).toEqual([]);
    expect(world).toMatchObject({ overrides: {}, variant: { of: 'baseline', kind: 'defaultWorld' } });
  });

  it('follows each scenario as a separate one where nothing is compared', () => {
    const side = withVariants([baseline, plan], true);
    expect(side.map(({ id }) => id)).toEqual(['baseline', 'plan', 'plan~stopped', 'plan~halfPaid']);
    expect(side.some(isVariant)).toBe(false);
    expect(withVariants([plan], false)).toEqual([plan]);
  });
});
