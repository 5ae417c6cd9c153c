import { describe, expect, it } from 'vitest';
import {
  type Aggregate,
  aggregated,
  costOf,
  fromReplicate,
} from '../../../src/analysis/optimisation/aggregate.js';

const values = [4, 1, 3, 2];

describe('what counts of a goal over replicates', () => {
  it.each([
    [{ kind: 'mean' }, 1, 2.5],
    [{ kind: 'mean' }, -1, 2.5],
    [{ kind: 'worst' }, 1, 1],
    [{ kind: 'worst' }, -1, 4],
    [{ kind: 'quantile', share: 0 }, 1, 1],
    // 0.9 of the way from the first to the second of four.
    [{ kind: 'quantile', share: 0.3 }, 1, 1.9],
    [{ kind: 'quantile', share: 0.3 }, -1, 3.1],
    [{ kind: 'shareReaching', threshold: 2 }, 1, 0.75],
    [{ kind: 'shareReaching', threshold: 2 }, -1, 0.5],
    // Of more is better: 5 - 4, 4 - 1, nothing, nothing. Of less is better: nothing, nothing, 3 - 0, 2 - 0.
    [{ kind: 'maximalRegret', alternatives: [[5, 4, 0, 0]] }, 1, 3],
    [{ kind: 'maximalRegret', alternatives: [[5, 4, 0, 0]] }, -1, 3],
    [{ kind: 'maximalRegret', alternatives: [[0, 0, 0, 0]] }, 1, 0],
  ] as const)('%j with direction %d is %d', (aggregate: Aggregate, direction, expected) => {
    expect(aggregated(values, aggregate, direction)).toBeCloseTo(expected, 12);
  });

  it('is made low whichever way it is better', () => {
    expect(costOf(values, {})).toBe(2.5);
    expect(costOf(values, { direction: 1 })).toBe(-2.5);
    // A share that reaches is to be high and a regret low, in either direction of the values.
    expect(costOf(values, { direction: -1, aggregate: { kind: 'shareReaching', threshold: 2 } })).toBe(-0.5);
    expect(
      costOf(values, { direction: 1, aggregate: { kind: 'maximalRegret', alternatives: [[5, 4, 0, 0]] } }),
    ).toBe(3);
  });

  it('reads alternatives from the replicate on from which the values are', () => {
    const goal = {
      direction: 1,
      aggregate: { kind: 'maximalRegret', alternatives: [[9, 9, 0, 5]] },
    } as const;
    expect(costOf(values.slice(2), fromReplicate(goal, 2))).toBe(3);
  });

  it.each([
    [[], { kind: 'mean' }],
    [values, { kind: 'quantile', share: 1.5 }],
    [values, { kind: 'maximalRegret', alternatives: [[1, 2]] }],
  ] as const)('refuses %j with %j', (some, aggregate: Aggregate) => {
    expect(() => aggregated(some, aggregate, 1)).toThrow(RangeError);
  });
});
