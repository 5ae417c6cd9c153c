import { describe, expect, it } from 'vitest';
import { PROGRAMME, STAGE } from '../../../../src/model/engine/codes.js';
import { evaluation } from '../../../../src/model/submodels/evaluation/evaluation.js';
import { normal } from '../../../../src/random/normal.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import { type Changes, type Person, randomOf, type Small, smallWorld, smallYear } from '../small-world.js';

/** Nothing moves motivation or originality, and both move all the way: a test sets what it is about. */
const PLAIN = {
  bonus: 0,
  collective: 0,
  internal: 0,
  egalitarianism: 0,
  expectationEffect: 0,
  payRiseEffect: 0,
  resentmentEffect: 0,
  lowSuccessStress: 0,
  competitionStress: 0,
  bonusEffect: 0,
  unfairEffect: 0,
  favouritismEffect: 0,
  goalEffect: 0,
  climateEffect: 0,
  unfundedStress: 0,
  motivationAdjustment: 1,
  meanOriginality: 0.25,
  riskTasteEffect: 0,
  countEffect: 0,
  stableEffect: 0,
  competitionEffect: 0,
  leaderEffect: 0,
  unfundedEffect: 0,
  originalityAdjustment: 1,
  performanceKept: 1,
};

/** A year of evaluation without error of measurement unless said. */
function evaluated(people: readonly Person[], changes: Changes = {}, small: Small = {}) {
  const world = smallWorld({ ...small, people });
  const controls = { measurementNoise: 0, ...changes.controls };
  evaluation(smallYear(world, { ...changes, controls, p: { ...PLAIN, ...changes.p } }));
  return { world, r: world.researchers };
}

/** Output of the past that makes a performance of ln(1 + output) = `performance`. */
const performing = (performance: number): Person => ({ recentOutput: Math.exp(performance) - 1 });
/** Two colleagues one unit of performance above and below their mean. */
const TWO = [performing(2), performing(0)];

describe('measured performance', () => {
  const p = { performanceKept: 0.6, hitWorth: 3, findingWorth: 2 };
  const person = { key0: 5, key1: 6, papers: 4, hits: 1, discoveries: 2, recentOutput: 10 };
  // 0.6 · 10 + 0.25 · 4 + 0.75 (3 · 1 + 2 · 2) = 6 + 1 + 5.25
  const output = 12.25;

  it('keeps six tenths of past output and adds papers by count and the worth of hits and findings', () => {
    const { r } = evaluated([person], { p, controls: { countWeight: 0.25 } });
    expect(r.recentOutput[0]).toBeCloseTo(output, 12);
    expect(r.pastPerformance[0]).toBeCloseTo(Math.log(1 + output), 12);
  });

  it('has an error of a standard normal times the noise', () => {
    const { r } = evaluated([person], { p, controls: { countWeight: 0.25, measurementNoise: 0.5 } });
    const error = normal(randomOf({ k0: 5, k1: 6 }, PURPOSE.evaluation));
    expect(r.pastPerformance[0]).toBeCloseTo(Math.log(1 + output) + 0.5 * error, 12);
  });

  it('has a mean in every institution, 0 where nobody works', () => {
    const people = [...TWO, { ...performing(3), institution: 1 }];
    const places = [{ meanPerformance: 9 }, { meanPerformance: 9 }, { meanPerformance: 9 }];
    const { world } = evaluated(people, {}, { institutions: places });
    const means = world.institutions.meanPerformance;
    expect(means[0]).toBeCloseTo(1, 12);
    expect(means[1]).toBeCloseTo(3, 12);
    expect(means[2]).toBe(0);
  });
});

describe('motivation', () => {
  const motivationOf = (people: readonly Person[], changes: Changes = {}, small: Small = {}) => {
    const { r, world } = evaluated(people, changes, small);
    return [...r.motivation.subarray(0, world.activeCount)];
  };

  it.each<[string, number, Changes, Small]>([
    ['nothing', 0, {}, {}],
    [
      // 0.5 √(0.05 + 0.2) · (1 - 0.5) · 1/(1 + 2²) = 0.5 · 0.5 · 0.5 · 0.2
      'a bonus measured with error, half of it given by turn',
      0.025,
      {
        p: { expectationEffect: 0.5, bonus: 0.05, egalitarianism: 0.5 },
        controls: { performanceBonus: 0.2, measurementNoise: 2 },
      },
      {},
    ],
    [
      // I = (1 - 0.4)(1 - 0.5) + 0.4 · 0.25 (1 - 0.4 · 0.5) = 0.3 + 0.08; √0.25 I
      'a bonus that partly follows work inside teams',
      0.19,
      {
        p: {
          expectationEffect: 1,
          bonus: 0.25,
          egalitarianism: 0.5,
          collective: 0.4,
          internal: 0.25,
          egalitarianInTeams: 0.4,
        },
      },
      {},
    ],
    ['a pay rise of a fifth', 0.1, { p: { payRiseEffect: 0.5 }, controls: { payRise: 0.2 } }, {}],
    [
      'a success rate of 0.1 where 0.3 is normal',
      -0.1,
      { p: { lowSuccessStress: 0.5, normalSuccess: 0.3 } },
      { state: { successRate: 0.1 } },
    ],
    [
      'a success rate above the normal',
      0,
      { p: { lowSuccessStress: 0.5, normalSuccess: 0.3 } },
      { state: { successRate: 0.5 } },
    ],
    ['competition for posts', -0.2, { p: { competitionStress: 0.4, postCompetition: 0.5 } }, {}],
    [
      'a climate of 0.9 where 0.4 is neutral',
      0.25,
      { p: { climateEffect: 0.5, neutralClimate: 0.4 } },
      { institutions: [{ climate: 0.9 }] },
    ],
    [
      'a goal reached half the time, beyond the neutral',
      0.08,
      { p: { goalEffect: 0.2, goalNeutral: 0.6 } },
      {},
    ],
  ])('moves from 1 by what comes of %s: %d', (_, change, changes, small) => {
    expect(motivationOf([{}], changes, small)[0]).toBeCloseTo(1 + change, 10);
  });

  it('falls by ten times the effect of imported leaders under contract per person', () => {
    const people = [
      { programme: PROGRAMME.leadingTalent, contract: 1 },
      { programme: PROGRAMME.leadingTalent, contract: 0 },
      { programme: PROGRAMME.youngTalent, contract: 3 },
      { programme: PROGRAMME.youngTalent, contract: 2 },
    ];
    for (const level of motivationOf(people, { p: { resentmentEffect: 0.04 } }))
      expect(level).toBeCloseTo(1 - 0.1, 12);
  });

  it('follows goals by the chance of reaching them: half the distance over a spread of a half is Φ(±1)', () => {
    // 4 · 0.84134 · 0.15866 = 0.53392, and 0.5 (0.53392 - 0.6) = -0.03304
    const p = { goalEffect: 0.5, goalFit: 0.5, goalSpread: 0.5, goalNeutral: 0.6 };
    for (const level of motivationOf(TWO, { p })) expect(level).toBeCloseTo(1 - 0.03304, 4);
    // goals that fit half as well: 0.25 over 0.5 is Φ(±0.5), 4 · 0.69146 · 0.30854 = 0.85337
    for (const level of motivationOf(TWO, { p: { ...p, goalFit: 0.75 } }))
      expect(level).toBeCloseTo(1.12669, 4);
  });

  it('follows the bonus of those above and below the mean, within limits', () => {
    const p = { bonusEffect: 2, bonus: 0.1, egalitarianism: 0.5, mostBonusGain: 0.4, mostBonusLoss: 0.3 };
    const levels = (bonus: number) => motivationOf(TWO, { p: { ...p, bonus } });
    expect(levels(0.1)[0]).toBeCloseTo(1.1, 12);
    expect(levels(0.1)[1]).toBeCloseTo(0.9, 12);
    expect(levels(0.9)[0]).toBeCloseTo(1.4, 12);
    expect(levels(0.9)[1]).toBeCloseTo(0.7, 12);
  });

  it('falls for those above the mean as reward does not follow their work: 0.4 (1 - 0.5) · 1', () => {
    const [above, below] = motivationOf(TWO, { p: { unfairEffect: 0.4, egalitarianism: 0.5 } });
    expect(above).toBeCloseTo(0.8, 12);
    expect(below).toBeCloseTo(1, 12);
  });

  it('falls for the unconnected by favouritism', () => {
    const changes = { p: { favouritismEffect: 0.4 }, controls: { favouritism: 0.5 } };
    const [connected, unconnected] = motivationOf([{ connected: 1 }, { connected: 0 }], changes);
    expect(connected).toBeCloseTo(1, 12);
    expect(unconnected).toBeCloseTo(0.8, 12);
  });

  it('falls with years without a grant, up to five', () => {
    const levels = motivationOf([{ unfunded: 3 }, { unfunded: 9 }], {
      p: { unfundedStress: 0.05, stressYears: 5 },
    });
    expect(levels[0]).toBeCloseTo(0.85, 12);
    expect(levels[1]).toBeCloseTo(0.75, 12);
  });

  it('moves to 0.6 at least and 1.4 at most', () => {
    const p = { leastMotivation: 0.6, mostMotivation: 1.4, unfundedStress: 1, payRiseEffect: 1 };
    expect(motivationOf([{ unfunded: 5 }], { p })[0]).toBeCloseTo(0.6, 12);
    expect(motivationOf([{}], { p, controls: { payRise: 2 } })[0]).toBeCloseTo(1.4, 12);
  });

  it('moves by a quarter of the distance in a year', () => {
    expect(motivationOf([{ motivation: 0.6 }], { p: { motivationAdjustment: 0.25 } })[0]).toBeCloseTo(
      0.7,
      12,
    );
  });
});

describe('originality', () => {
  const person = { originality: 0.9, stage: STAGE.established, unfunded: 2 };
  const originalityOf = (own: Person, changes: Changes = {}) =>
    evaluated([{ ...person, ...own }], {
      ...changes,
      p: { unfundedNeutral: 2, unfundedYears: 4, ...changes.p },
    }).r.originality[0];

  it.each<[string, number, Person, Changes]>([
    ['nothing', 0, {}, {}],
    ['a taste for risk of 2', 1, { riskTaste: 2 }, { p: { riskTasteEffect: 0.5 } }],
    [
      // pressure per weight: 0.6 + 4 · 0.1 (1 - 0.5 · 0.4) = 0.92, with the bonus 0.6 + 4 · 0.3 · 0.8 = 1.56
      'counts and bonus beyond the baseline, 0.75 · 1.56 - 0.5 · 0.92',
      -0.5 * (1.17 - 0.46),
      {},
      {
        p: {
          countEffect: 0.5,
          countPressure: 0.6,
          bonusPressure: 4,
          bonus: 0.1,
          egalitarianism: 0.4,
          egalitarianPressure: 0.5,
          countWeight: 0.5,
        },
        controls: { countWeight: 0.75, performanceBonus: 0.2 },
      },
    ],
    [
      'a stable share of 0.4 where 0.15 is usual',
      0.5,
      {},
      { p: { stableEffect: 2, stableShare: 0.15 }, controls: { stableShare: 0.4 } },
    ],
    [
      'competition for posts, early in the career',
      -0.2,
      { stage: STAGE.early },
      { p: { competitionEffect: 0.4, postCompetition: 0.5, leaderEffect: 0.1 } },
    ],
    [
      'being a leader',
      0.1,
      { stage: STAGE.leader },
      { p: { competitionEffect: 0.4, postCompetition: 0.5, leaderEffect: 0.1 } },
    ],
    ['being neither', 0, {}, { p: { competitionEffect: 0.4, postCompetition: 0.5, leaderEffect: 0.1 } }],
    [
      'three years without a grant where two are neutral',
      -0.1,
      { unfunded: 3 },
      { p: { unfundedEffect: 0.1 } },
    ],
    ['a grant', 0.2, { unfunded: 0 }, { p: { unfundedEffect: 0.1 } }],
    ['nine years without a grant, counted as four', -0.2, { unfunded: 9 }, { p: { unfundedEffect: 0.1 } }],
    [
      'a trainee’s nine',
      0,
      { unfunded: 9, stage: STAGE.trainee },
      { p: { unfundedEffect: 0.1, competitionEffect: 0.4, postCompetition: 0.5 } },
    ],
  ])('has log-odds of ln(1/3) and what comes of %s: %d', (_, shift, own, changes) => {
    const found = originalityOf(own, changes);
    expect(Math.log(found / (1 - found))).toBeCloseTo(Math.log(1 / 3) + shift, 10);
  });

  it('moves by half the distance from 0.9 to 0.25 in a year', () => {
    expect(originalityOf({}, { p: { originalityAdjustment: 0.5 } })).toBeCloseTo(0.575, 12);
  });
});
