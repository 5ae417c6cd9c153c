import { describe, expect, it } from 'vitest';
import { STAGE } from '../../../../src/model/engine/codes.js';
import { applications } from '../../../../src/model/submodels/calls/applications.js';
import { normal } from '../../../../src/random/normal.js';
import { PURPOSE } from '../../../../src/random/purposes.js';
import {
  type Changes,
  keyWith,
  type Person,
  randomOf,
  type Small,
  smallWorld,
  smallYear,
  YEAR,
} from '../small-world.js';

const LN3 = Math.log(3);

/** Log-odds of 0, to which nothing adds anything unless a test says so. */
const EVEN: Changes['p'] = { applyChance: 0.5, applyElasticity: 0 };

/** Expects that somebody applies with that chance: with a number just below it, and not with one just above. */
function expectChance(person: Person, chance: number, p: Changes['p'] = {}, small: Small = {}, year = YEAR) {
  const people = [
    { ...person, ...keyWith(PURPOSE.apply, chance - 0.003, chance, year) },
    { ...person, ...keyWith(PURPOSE.apply, chance, chance + 0.003, year) },
  ];
  const y = smallYear(smallWorld({ ...small, people }), { p: { ...EVEN, ...p }, year });
  applications(y);
  expect([...y.world.researchers.applications.subarray(0, 2)]).toEqual([1, 0]);
}

describe('the chance to apply', () => {
  it('is that of a researcher of mean record, ability 1 and no grant', () => {
    expectChance({}, 0.5);
    expectChance({}, 0.2, { applyChance: 0.2 });
  });

  it('has odds in proportion to ability: of 3 they are 3 to 1', () => {
    expectChance({ logAbility: LN3 }, 0.75);
  });

  it('rises with the record above the mean', () => {
    const small = { state: { meanLogRecord: 1 } };
    expectChance({ logRecord: 1 + 2 * LN3 }, 0.75, { applyRecord: 0.5 }, small);
  });

  it('rises with remembered awards and falls with remembered rejections', () => {
    expectChance({ awardMemory: LN3 }, 0.75, { applyAfterAward: 1 });
    expectChance({ awardMemory: LN3 }, 0.9, { applyAfterAward: 2 });
    expectChance({ rejectionMemory: LN3 }, 0.25, { applyAfterRejection: 1 });
    expectChance({ rejectionMemory: LN3 }, 0.1, { applyAfterRejection: 2 });
  });

  it('follows the remembered success rate over the usual one', () => {
    const p = { applyElasticity: 1, usualSuccessRate: 0.2 };
    expectChance({}, 0.75, p, { state: { successRate: 0.6 } });
    expectChance({}, 0.9, { ...p, applyElasticity: 2 }, { state: { successRate: 0.6 } });
  });

  it('falls no further below the lowest success rate that applicants expect', () => {
    const p = { applyElasticity: 1, usualSuccessRate: 0.3, lowestSuccessRate: 0.1 };
    expectChance({}, 0.25, p, { state: { successRate: 0.01 } });
  });

  it.each(['grantYears0', 'grantYears1', 'grantYears2'])('is lower while %s runs', (years) => {
    expectChance({ [years]: 1 }, 0.2, { applyWhileFunded: 0.4 });
  });

  it('is as much lower with two grants, and none with three', () => {
    expectChance({ grantYears0: 1, grantYears2: 2 }, 0.2, { applyWhileFunded: 0.4 });
    const full = { grantYears0: 1, grantYears1: 1, grantYears2: 1 };
    const y = smallYear(smallWorld({ people: [full] }), { p: { applyChance: 1 } });
    applications(y);
    expect(y.call.applicantCount).toBe(0);
  });

  it('is none for trainees', () => {
    const y = smallYear(smallWorld({ people: [{ stage: STAGE.trainee }] }), { p: { applyChance: 1 } });
    applications(y);
    expect(y.call.applicantCount).toBe(0);
  });

  it('is drawn for anew every year', () => {
    expectChance({}, 0.5, {}, {}, YEAR + 1);
  });
});

describe('those who apply', () => {
  it('are counted and listed in the order of their rows; of the others it is noted that they do not', () => {
    const no = { ...keyWith(PURPOSE.apply, 0.51, 1), applications: 1 };
    const yes = keyWith(PURPOSE.apply, 0, 0.49);
    const y = smallYear(smallWorld({ people: [no, yes, no, yes, yes] }), { p: EVEN });
    applications(y);
    expect(y.call.applicantCount).toBe(3);
    expect([...y.call.applicants.subarray(0, 3)]).toEqual([1, 3, 4]);
    expect([...y.world.researchers.applications.subarray(0, 5)]).toEqual([0, 1, 0, 1, 1]);
    expect(y.flows.applicants).toBe(3);
  });
});

/** Nothing counts in a score unless a test says so. */
const NOTHING: Changes['p'] = {
  applyChance: 1,
  applyElasticity: 0,
  recordWeight: 0,
  reviewEquipment: 0,
  reviewMotivation: 0,
  reviewTeam: 0,
  priorAwardWeight: 0,
  reviewerTaste: 0,
  noveltyPenalty: 0,
  reviewNoise: 0,
};

/** Score of somebody who applies for certain. */
function scoreOf(person: Person, p: Changes['p'], small: Small = {}, changes: Changes = {}): number {
  const world = smallWorld({ ...small, people: [{}, person] });
  const y = smallYear(world, { controls: { favouritism: 0 }, ...changes, p: { ...NOTHING, ...p } });
  applications(y);
  expect(y.call.applicantCount).toBe(2);
  expect(y.call.scores[0]).not.toBeNaN();
  return y.call.scores[1];
}

describe('the score of an application', () => {
  it.each<[string, Person, Changes['p'], number]>([
    ['ability', { logAbility: 0.7 }, {}, 0.7],
    ['record', { logRecord: 2 }, { recordWeight: 0.3 }, 0.6],
    ['motivation above normal', { motivation: 1.4 }, { reviewMotivation: 0.5 }, 0.2],
    ['motivation below normal', { motivation: 0.6 }, { reviewMotivation: 0.5 }, -0.2],
    ['a team', { team: 2 }, { reviewTeam: 2 }, 2 * LN3],
    ['a team of the largest that counts', { team: 4 }, { reviewTeam: 1, reviewTeamLargest: 4 }, Math.log(5)],
    ['a larger team', { team: 9 }, { reviewTeam: 1, reviewTeamLargest: 4 }, Math.log(5)],
    ['no team', { team: 0 }, { reviewTeam: 1 }, 0],
    ['remembered awards', { awardMemory: 2 }, { priorAwardWeight: 0.6 }, 1.2],
    ['lasting taste of reviewers', { reviewerTaste: -2 }, { reviewerTaste: 0.15 }, -0.3],
    ['originality', { originality: 0.8 }, { noveltyPenalty: 0.5, meanOriginality: 0.6 }, -0.1],
  ])('has %s as a term', (_, person, p, score) => {
    expect(scoreOf(person, p)).toBeCloseTo(score, 12);
  });

  it('has more of taste and of the mark-down of originality under a single funder, by a half at full strength', () => {
    const p = { coordinationTaste: 0.5, coordinationKept: 0, meanOriginality: 0.6 };
    for (const [coordination, factor] of [
      [0, 1],
      [0.4, 1.2],
      [1, 1.5],
    ] as const) {
      const controls = { coordination, favouritism: 0 };
      const ofTaste = scoreOf({ reviewerTaste: 2 }, { ...p, reviewerTaste: 0.15 }, {}, { controls });
      const ofOriginality = scoreOf({ originality: 1 }, { ...p, noveltyPenalty: 0.5 }, {}, { controls });
      expect(ofTaste).toBeCloseTo(0.3 * factor, 12);
      expect(ofOriginality).toBeCloseTo(-0.2 * factor, 12);
    }
    const record = scoreOf(
      { logRecord: 2 },
      { ...p, recordWeight: 0.3 },
      {},
      { controls: { coordination: 1 } },
    );
    expect(record).toBeCloseTo(0.6, 12);
  });

  it('has favour for the connected alone', () => {
    const controls = { favouritism: 0.4 };
    expect(scoreOf({ connected: 1 }, {}, {}, { controls })).toBeCloseTo(0.4, 12);
    expect(scoreOf({ connected: 0 }, {}, {}, { controls })).toBe(0);
  });

  it('has the logarithm of the equipment of the own institution, down to a floor', () => {
    const institutions = [{ equipment: 1 }, { equipment: 3 }, { equipment: 0.1 }];
    const p = { reviewEquipment: 0.5, reviewEquipmentFloor: 1 / 3 };
    expect(scoreOf({ institution: 1 }, p, { institutions })).toBeCloseTo(0.5 * LN3, 12);
    expect(scoreOf({ institution: 2 }, p, { institutions })).toBeCloseTo(-0.5 * LN3, 12);
  });

  it.each([YEAR, YEAR + 1])('has a normal error of the person and the year %d', (year) => {
    const person = { key0: 5, key1: 6 };
    const error = normal(randomOf({ k0: 5, k1: 6 }, PURPOSE.reviewNoise, year));
    expect(scoreOf(person, { reviewNoise: 0.75 }, {}, { year })).toBeCloseTo(0.75 * error, 12);
  });

  it('is the sum of its terms', () => {
    const p = { recordWeight: 0.25, reviewMotivation: 0.5, priorAwardWeight: 0.6, noveltyPenalty: 1 };
    const person = { logAbility: 1, logRecord: 2, motivation: 1.2, awardMemory: 0.5, originality: 0.5 };
    expect(scoreOf(person, { ...p, meanOriginality: 0.3 })).toBeCloseTo(1 + 0.5 + 0.1 + 0.3 - 0.2, 12);
  });
});
