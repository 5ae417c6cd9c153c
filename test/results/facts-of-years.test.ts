import { describe, expect, it } from 'vitest';
import { plausibilityRows } from '../../src/results/plausibility.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import type { Fact } from '../../src/scenario/region/region-with-sources.js';
import { region } from '../model/maoming.js';
import { tinyCollected } from './tiny.js';

const compile = await loadCompiler();

const fact = (quantity: string): Fact => ({
  id: quantity,
  label: { en: quantity, zh: quantity },
  quantity,
  unit: 'persons',
  low: 0,
  high: 1e9,
  source: 'made up',
  year: 2025,
  grade: 'D',
  note: '',
  explanation: '',
  use: 'check',
});

/** What facts find a quantity to be, in a place that has changed since its start. */
function found(quantity: string, place: Partial<typeof region>, overrides: Record<string, number> = {}) {
  const collected = tinyCollected({
    table: { papers: [[[1, 1, 1, 1]]] },
    scenarios: [{ region: { ...region, ...place }, overrides, facts: [fact(quantity)] }],
  });
  return plausibilityRows(collected, [], compile)[0]!.simulated;
}

describe('a quantity of a known fact', () => {
  const { doctors, population, policyYear } = region;
  const since = (years: number) => ({ startYear: policyYear - years });

  it('is of the doctors of the policy year, as many as they have grown to', () => {
    expect(found('doctors', since(0))).toBe(doctors);
    expect(found('doctors', since(13), { doctorsGrowth: 0.02 })).toBeCloseTo(doctors * 1.02 ** 13, 6);
    expect(found('doctors', { ...since(13), parameters: { doctorsGrowth: 0.05 } })).toBeCloseTo(
      doctors * 1.05 ** 13,
      6,
    );
  });

  it('is of the residents of the policy year', () => {
    const years = [policyYear - 13, policyYear];
    const paths = [{ figure: 'population' as const, entry: '', years, factors: [1, 1.5] }];
    expect(found('population', { ...since(13), paths })).toBeCloseTo(1.5 * population, 6);
  });
});
