import { describe, expect, it } from 'vitest';
import { pressedOut } from '../../../../src/model/submodels/careers/pressed.js';
import { smallWorld, smallYear } from '../small-world.js';

/** Four people of one institution whose measured performance rises. */
const people = [1, 2, 3, 4].map((pastPerformance) => ({ pastPerformance }));
const pressed = (deduction: number, deductionShare: number) =>
  pressedOut(
    smallYear(smallWorld({ people }), {
      p: { deductionLeaving: 0.5, deductionShare },
      controls: { deduction },
    }),
  );

describe('deductions from bonuses', () => {
  it('press out those below the share that is spared, the more the larger they are', () => {
    expect([...pressed(0.4, 0.5)!]).toEqual([1.2, 1.2, 1, 1]);
    expect([...pressed(1, 0.25)!]).toEqual([1.5, 1, 1, 1]);
  });

  it('press nobody out where nothing is withheld', () => {
    expect(pressed(0, 0.5)).toBeNull();
  });
});
