import { expect } from 'vitest';
import { NO_POLICY, type Policy } from '../../src/model/engine/policy.js';
import type { Setting } from '../../src/model/run.js';
import { runPolicy, worldAtPolicyYear } from '../../src/model/simulation.js';
import { replicateKey } from '../../src/random/keys.js';
import { columnOf, meanOf, sumOf, varianceOf } from './maoming.js';

export interface Sampled {
  readonly mean: number;
  readonly squaredError: number;
}

interface Sampling {
  readonly place: Setting;
  readonly replicates: number;
  readonly policy: Policy;
  readonly spinUp: number;
  readonly horizon: number;
}

/** Sums over the horizon without a policy, and what the policy adds to them, as means over replicates. */
export function sampled({ place, replicates, policy, spinUp, horizon }: Sampling) {
  const runs = Array.from({ length: replicates }, (_, r) => {
    const world = worldAtPolicyYear(place, replicateKey('sample', r), spinUp);
    return [NO_POLICY, policy].map((one) => runPolicy(place, world, one, horizon));
  });
  const totals = (indicator: string, which: 0 | 1) => {
    const column = columnOf(indicator, '', place);
    return runs.map((run) =>
      sumOf(Array.from({ length: horizon }, (_, t) => run[which][t * place.series.length + column])),
    );
  };
  const of = (values: number[]): Sampled => ({
    mean: meanOf(values),
    squaredError: varianceOf(values) / replicates,
  });
  return {
    level: (indicator: string) => of(totals(indicator, 0)),
    effect: (indicator: string) => {
      const without = totals(indicator, 0);
      return of(totals(indicator, 1).map((value, r) => value - without[r]));
    },
  };
}

/** Four standard errors of the difference, and the share of the value by which small numbers are known to shift it. */
export function expectSame(name: string, found: Sampled, whole: Sampled, shift: number): void {
  const tolerance = 4 * Math.sqrt(found.squaredError + whole.squaredError) + shift * Math.abs(whole.mean);
  expect(Math.abs(found.mean - whole.mean), `${name}: ${found.mean} for ${whole.mean}`).toBeLessThan(
    tolerance,
  );
}
