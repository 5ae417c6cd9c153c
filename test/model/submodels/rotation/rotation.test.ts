import { describe, expect, it } from 'vitest';
import { evaluation } from '../../../../src/model/submodels/evaluation/evaluation.js';
import { rotationLevers } from '../../../../src/model/submodels/rotation/levers.js';
import { SMALL_REGION, smallWorld, smallYear } from '../small-world.js';

const size = { staff: { all: 1, hospitals: 1 }, posts: 1, doctors: 1, population: SMALL_REGION.population };

/** Only rewards move motivation and only counts originality, both all the way. */
const p = {
  turnsEnded: 0.8,
  egalitarianism: 0.5,
  bonus: 0.1,
  bonusEffect: 2,
  mostBonusGain: 1,
  mostBonusLoss: 1,
  expectationEffect: 0,
  unfairEffect: 0,
  favouritismEffect: 0,
  goalEffect: 0,
  climateEffect: 0,
  unfundedStress: 0,
  lowSuccessStress: 0,
  competitionStress: 0,
  motivationAdjustment: 1,
  performanceKept: 1,
  meanOriginality: 0.25,
  riskTasteEffect: 0,
  countEffect: 0.5,
  countWeight: 0.6,
  countPressure: 0.6,
  bonusPressure: 3,
  egalitarianPressure: 0.5,
  unfundedEffect: 0,
  originalityAdjustment: 1,
};

/** Two colleagues, one unit of performance above and below their mean, where the share given by turn falls by the dose. */
function rewarded(dose: number) {
  const people = [{ recentOutput: Math.exp(2) - 1 }, { recentOutput: 0 }];
  const controls = { collective: 0, measurementNoise: 0 };
  const y = smallYear(smallWorld({ people }), { p, controls });
  rotationLevers[0].act(y.controls, dose, y.p, { price: 0, size, target: '' });
  evaluation(y);
  const { motivation, originality } = y.world.researchers;
  return { above: motivation[0], below: motivation[1], odds: originality[0] / (1 - originality[0]) };
}

describe('rewards by turn', () => {
  it('leave half of the bonus to work: 2 · 0.1 · 0.5 for whoever stands one above or below the mean', () => {
    const { above, below, odds } = rewarded(0);
    expect(above).toBeCloseTo(1.1, 12);
    expect(below).toBeCloseTo(0.9, 12);
    expect(odds).toBeCloseTo(1 / 3, 12);
  });

  it('that are to end for half of rewards, and do so by two fifths, give the able more and take heart from the others, and originality from all', () => {
    const { above, below, odds } = rewarded(0.5);
    // nine tenths by work; pressure of counts 0.6 · 3 · 0.1 (0.95 - 0.75) = 0.036 more, half of it in log-odds
    expect(above).toBeCloseTo(1.18, 12);
    expect(below).toBeCloseTo(0.82, 12);
    expect(Math.log(odds)).toBeCloseTo(Math.log(1 / 3) - 0.018, 12);
  });

  it('are never fewer than none', () => {
    expect(rewarded(0.7).above).toBeCloseTo(1.2, 12);
  });
});
