import { describe, expect, it } from 'vitest';
import { leverOf } from '../../../../src/model/entries/lever.js';
import { evaluation } from '../../../../src/model/submodels/evaluation/evaluation.js';
import { research } from '../../../../src/model/submodels/research/research.js';
import { teamRewardsLevers } from '../../../../src/model/submodels/team-rewards/levers.js';
import { SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

/** Nothing but rewards decides motivation, which moves all the way, and nothing but teams takes time or effort. */
const p = {
  bonus: 0.25,
  egalitarianism: 0,
  expectationEffect: 0.4,
  bonusEffect: 0,
  unfairEffect: 0,
  favouritismEffect: 0,
  goalEffect: 0,
  climateEffect: 0,
  unfundedStress: 0,
  lowSuccessStress: 0,
  competitionStress: 0,
  motivationAdjustment: 1,
  clinicalLoad: 0,
  administrationTime: 0,
  applicationTime: 0,
  teamRewardTime: 0.02,
  freeRiding: 0.25,
  baseFunding: 0.5,
};

const SIZE = {
  staff: { all: 1, hospitals: 1 },
  posts: 15,
  doctors: SMALL_REGION.doctors,
  population: SMALL_REGION.population,
};

/** Motivation and effort of one person once levers of those doses have moved shares of 0.2 and 0.5. */
function rewarded(doses: Readonly<Record<string, number>>) {
  const world = smallWorld({ people: [{ money: 0.1 }] });
  const y = smallYear(world, { p, controls: { collective: 0.2, internal: 0.5, measurementNoise: 0 } });
  for (const [id, dose] of Object.entries(doses))
    leverOf(id, teamRewardsLevers).act(y.controls, dose, undefined as never, {
      price: 1,
      size: SIZE,
      target: '',
    });
  evaluation(y);
  const [motivation] = world.researchers.motivation;
  world.researchers.motivation[0] = 1;
  research(y);
  return { motivation, effort: world.researchers.effort[0] };
}

describe('rewards of teams', () => {
  it('as usual leave nine tenths of rewards to own work', () => {
    const { motivation, effort } = rewarded({});
    // 0.8 + 0.2 · 0.5 = 0.9 of 0.4 √0.25 = 0.2
    expect(motivation).toBeCloseTo(1.18, 12);
    // (1 - 0.25 · 0.2 · 0.5)(1 - 0.02 · 0.2 · 0.5)
    expect(effort).toBeCloseTo(0.975 * 0.998, 12);
  });

  it('for half of all rewards cost effort while members share alike', () => {
    const { motivation, effort } = rewarded({ teamReward: 0.3 });
    // 0.5 + 0.5 · 0.5 = 0.75
    expect(motivation).toBeCloseTo(1.15, 12);
    expect(effort).toBeCloseTo(0.9375 * 0.995, 12);
  });

  it('with members paid by their work cost no more than the usual, but for the time of measuring', () => {
    const { motivation, effort } = rewarded({ teamReward: 0.3, memberReward: 0.3 });
    // 0.5 + 0.5 · 0.8 = 0.9, as without either; 0.25 · 0.5 · 0.2 = 0.025, as without either
    expect(motivation).toBeCloseTo(1.18, 12);
    expect(effort).toBeCloseTo(0.975 * 0.992, 12);
  });

  it('are never more than all', () => {
    const { motivation } = rewarded({ teamReward: 0.9, memberReward: 0.9 });
    expect(motivation).toBeCloseTo(1.2, 12);
    expect(rewarded({ teamReward: -0.5 }).effort).toBe(1);
  });
});
