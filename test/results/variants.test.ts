import { describe, expect, it } from 'vitest';
import { defaultWorldRows, variantRows, withoutVariants } from '../../src/results/variants.js';
import type { Variant } from '../../src/scenario/policy-variants.js';
import { tinyCollected } from './tiny.js';

const TWO_YEARS = (a: number, b: number) => [
  [a, a, a, a, a, a],
  [b, b, b, b, b, b],
];
const variant = (of: string, kind: Variant['variant']['kind']): Partial<Variant> => ({
  id: `${of}~${kind}`,
  variant: { of, kind },
});

/** Baseline, a variant of the plan, the plan, and the default world. */
const gathered = () =>
  tinyCollected({
    table: {
      papers: [TWO_YEARS(1, 2), TWO_YEARS(5, 5), TWO_YEARS(10, 20), TWO_YEARS(2, 2)],
      'papers area=oncology': [TWO_YEARS(0, 0), TWO_YEARS(1, 1), TWO_YEARS(1, 1), TWO_YEARS(0, 0)],
    },
    draws: [1, 2, 3],
    scenarios: [{}, variant('plan', 'stopped'), { id: 'plan' }, variant('baseline', 'defaultWorld')],
  });

describe('what was run beside the named scenarios', () => {
  it('is no part of what is compared', () => {
    const named = withoutVariants(gathered());
    expect(named.scenarios.map(({ id }) => id)).toEqual(['baseline', 'plan']);
    expect([...named.column(1, 0, 1)]).toEqual([20, 20, 20, 20, 20, 20]);
  });

  it('is set against the baseline, totals only', () => {
    const rows = variantRows(gathered());
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ of: 'plan', kind: 'stopped', scenario: 'plan~stopped', mean: 7, low: 7 });
    expect(rows[0]).toMatchObject({ indicator: 'papers', part: '', year: 'total', unit: 'things' });
  });

  it('gives levels and differences of the default world, or null where it was not run', () => {
    const world = defaultWorldRows(gathered())!;
    expect(world.summary[0]).toMatchObject({ indicator: 'papers', mean: 4, year: 'total' });
    expect(world.effects[0]).toMatchObject({ indicator: 'papers', mean: 1 });
    const alone = tinyCollected({ table: { papers: [TWO_YEARS(1, 2)] }, draws: [1, 2, 3], scenarios: [{}] });
    expect(defaultWorldRows(alone)).toBeNull();
  });
});
