import { describe, expect, it } from 'vitest';
import { GONE, STAGE } from '../../../../src/model/engine/codes.js';
import { training } from '../../../../src/model/submodels/careers/training.js';
import { selectionLevers } from '../../../../src/model/submodels/selection/levers.js';
import { normal } from '../../../../src/random/normal.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { randomOf, SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

const size = { staff: { all: 1, hospitals: 1 }, posts: 1, doctors: 1, population: SMALL_REGION.population };

/** Two graduates for one post: the first has the better random number, the second abler. */
function winnerAt(dose: number, lead: number): number {
  const [one, other] = [
    { key0: 11, key1: 0 },
    { key0: 12, key1: 0 },
  ];
  const noise = (key: typeof one) => normal(randomOf({ k0: key.key0, k1: key.key1 }, PURPOSE.postRank));
  const [first, second] = noise(one) > noise(other) ? [one, other] : [other, one];
  const gap = 0.7 * (noise(first) - noise(second));
  const graduate = { stage: STAGE.trainee, yearsInStage: 3 };
  const world = smallWorld({
    institutions: [{ posts: 1 }],
    people: [
      { ...graduate, ...first },
      { ...graduate, ...second, logAbility: gap * lead },
    ],
  });
  const region = { ...SMALL_REGION, workforce: { ...SMALL_REGION.workforce, graduatesWhoStay: 1 } };
  const p = { traineeYears: 3, postCompetition: 0.4, postAbility: 0.3, postAbilityRise: 0.7, postNoise: 0.7 };
  const y = smallYear(world, { p, region });
  selectionLevers[0].act(y.controls, dose, undefined as never, { price: 0, size, target: '' });
  training(y);
  return [0, 1].findIndex((i) => world.researchers.gone[i] === GONE.no);
}

describe('competition for posts', () => {
  it('gives a post to the abler for a smaller lead: 1 / 0.58 of what chance decides by half seniority, 1 / 0.93 with the lever', () => {
    // weights of ability 0.3 + 0.7 · 0.4 = 0.58 and 0.3 + 0.7 · 0.9 = 0.93
    expect(winnerAt(0, 1.7)).toBe(0);
    expect(winnerAt(0, 1.75)).toBe(1);
    expect(winnerAt(0.5, 1.05)).toBe(0);
    expect(winnerAt(0.5, 1.1)).toBe(1);
  });

  it('goes no further than ability alone', () => {
    expect(winnerAt(0.9, 0.99)).toBe(0);
    expect(winnerAt(0.9, 1.01)).toBe(1);
  });
});
