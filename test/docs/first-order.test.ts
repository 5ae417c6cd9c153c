import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

type Share = (x: readonly number[], y: readonly number[]) => number;
const SCRIPT = fileURLToPath(new URL('../../docs/assumed/first-order.mjs', import.meta.url));
const { firstOrderShare } = (await import(SCRIPT)) as { firstOrderShare: Share };

describe('the share of variance that an input explains alone', () => {
  it('is all where the result follows from it, and none where the result does not move', () => {
    expect(firstOrderShare([0, 0, 1, 1], [3, 3, 5, 5])).toBe(1);
    expect(firstOrderShare([0, 0, 1, 1], [3, 3, 3, 3])).toBe(0);
  });

  it('takes off what chance puts between groups', () => {
    // Means 2 and 4 around 3: between 4, total 8, within (8 - 4) / (4 - 2) = 2, (4 - 2) / 8.
    expect(firstOrderShare([0, 0, 1, 1], [1, 3, 3, 5])).toBe(0.25);
    // Equal means: between 0, within 4 / 2 = 2, (0 - 2) / 4.
    expect(firstOrderShare([0, 0, 1, 1], [1, 3, 1, 3])).toBe(-0.5);
  });

  it('sees a fall and then a rise, which no correlation does', () => {
    const x = Array.from({ length: 80 }, (_, n) => n);
    expect(
      firstOrderShare(
        x,
        x.map((value) => Math.abs(value - 39.5)),
      ),
    ).toBeGreaterThan(0.9);
  });

  it('never parts equal values, as those of an effect that is none in half of the draws', () => {
    const x = Array.from({ length: 80 }, (_, n) => Math.max(0, n - 39));
    const y = x.map((value) => (value === 0 ? 0 : 1));
    expect(firstOrderShare(x, y)).toBe(1);
  });
});
