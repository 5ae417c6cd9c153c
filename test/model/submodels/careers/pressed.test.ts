import { describe, expect, it } from 'vitest';
import { GONE, STAGE } from '../../../../src/model/engine/codes.js';
import { exits } from '../../../../src/model/submodels/careers/exits.js';
import { pressedOut } from '../../../../src/model/submodels/careers/pressed.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { expectChance } from '../at-chance.js';
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

  it('make those more likely to give up from whom they are withheld, whoever in training stands before them', () => {
    // of four the two lowest, at 1 + 0.5 · 0.4 of a chance of a quarter
    const staff = [{ stage: STAGE.trainee, pastPerformance: 9 }, ...people.slice(0, 3)];
    const p = {
      deathChance: 0,
      retirementEarly: 0,
      leaveChance: 0.25,
      leaveUnfunded: 0,
      leaveUnmotivated: 0,
      emigrateChance: 0,
      deductionLeaving: 0.5,
      deductionShare: 0.5,
    };
    [0.3, 0.3, 0.25].forEach((chance, n) => {
      expectChance(PURPOSE.leave, chance, (key) => {
        const world = smallWorld({ people: staff.map((one, i) => (i === n + 1 ? { ...one, ...key } : one)) });
        exits(smallYear(world, { p, controls: { deduction: 0.4 } }));
        return world.researchers.gone[n + 1] === GONE.left;
      });
    });
  });

  it('press nobody out where nothing is withheld', () => {
    expect(pressed(0, 0.5)).toBeNull();
  });
});
