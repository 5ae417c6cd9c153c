import { describe, expect, it } from 'vitest';
import { STAGE } from '../../../../src/model/engine/codes.js';
import { evaluation } from '../../../../src/model/submodels/evaluation/evaluation.js';
import { research } from '../../../../src/model/submodels/research/research.js';
import { teams } from '../../../../src/model/submodels/teams/teams.js';
import { type Person, smallWorld, smallYear } from '../small-world.js';

/** Four people of one field and one of another, by falling score; the first three applied. */
const PEOPLE: readonly Person[] = [
  { logRecord: 1 },
  { logRecord: 3 },
  { logRecord: 2, area: 1 },
  { logRecord: 2 },
  { logRecord: 1.5, stage: STAGE.early },
];
const APPLICANTS = [0, 1, 2];
const SCORES = [5, 4, 3];

function yearOf(teamGrants: number, people = PEOPLE) {
  const y = smallYear(smallWorld({ people }), { p: { teamPartners: 2 }, controls: { teamGrants } });
  y.call.applicants.set(APPLICANTS);
  y.call.scores.set(SCORES);
  y.call.applicantCount = APPLICANTS.length;
  y.flows.applicants = APPLICANTS.length;
  for (const i of APPLICANTS) y.world.researchers.applications[i] = 1;
  teams(y);
  return y;
}

/** Row, score and team of every applicant. */
const callOf = ({ call }: ReturnType<typeof yearOf>) =>
  Array.from({ length: call.applicantCount }, (_, n) => [call.applicants[n], call.scores[n], call.team[n]]);

describe('team proposals', () => {
  it('are none where none is paid for', () => {
    expect(callOf(yearOf(0))).toEqual([
      [0, 5, 0],
      [1, 4, 0],
      [2, 3, 0],
    ]);
  });

  it('are led by the highest score, who brings the two best records of the field, at the score of the leader', () => {
    const y = yearOf(1);
    expect(callOf(y)).toEqual([
      [0, 5, 1],
      [1, 5, -1],
      [2, 3, 0],
      [3, 5, -1],
    ]);
    expect(y.flows.applicants).toBe(4);
    expect([...y.world.researchers.applications.subarray(0, 5)]).toEqual([1, 1, 1, 1, 0]);
  });

  it('of one year are no proposals of the next', () => {
    const y = yearOf(1);
    y.controls.teamGrants = 0;
    teams(y);
    expect(callOf(y).map(([, , team]) => team)).toEqual([0, 0, 0, 0]);
  });

  it('are led by the established and leaders who are in no team, early researchers by none, whatever their score', () => {
    const people = [
      { stage: STAGE.early },
      { teamYears: 1 },
      { stage: STAGE.leader },
      { logRecord: 2 },
      { logRecord: 1 },
    ];
    expect(callOf(yearOf(9, people)).map(([i, , team]) => [i, team])).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
      [3, -1],
      [4, -1],
    ]);
  });

  it('have the number of the order of their leaders’ scores, of equal scores the earlier first', () => {
    const people = Array.from({ length: 5 }, (_, area) => [{ area }, { area, stage: STAGE.early }]).flat();
    const y = smallYear(smallWorld({ people }), { p: { teamPartners: 1 }, controls: { teamGrants: 4 } });
    y.call.applicants.set([0, 2, 4, 6, 8]);
    y.call.scores.set([2, 5, 3, 5, 1]);
    y.call.applicantCount = 5;
    teams(y);
    expect(callOf(y)).toEqual([
      [0, 2, 4],
      [2, 5, 1],
      [4, 3, 3],
      [6, 5, 2],
      [8, 1, 0],
      [3, 5, -1],
      [7, 5, -2],
      [5, 3, -3],
      [1, 2, -4],
    ]);
    expect(y.flows.applicants).toBe(9);
  });

  /** Who the second of these people brings, who alone applies; those with a record of 9 are of another field. */
  const broughtBy = (people: readonly Person[], teamPartners: number, order = people.map((_, i) => i)) => {
    const world = smallWorld({
      people: people.map((one) => ({ area: one.logRecord === 9 ? 1 : 0, ...one })),
    });
    world.active.set(order);
    const y = smallYear(world, { p: { teamPartners }, controls: { teamGrants: 1 } });
    y.call.applicants[0] = 1;
    y.call.applicantCount = 1;
    teams(y);
    return callOf(y)
      .slice(1)
      .map(([i]) => i);
  };

  it('bring the best records in their order, of equal ones the earlier row', () => {
    const records = [2, 8, 1, 5, 3, 5, 9];
    const people = records.map((logRecord) => ({ logRecord }));
    expect(broughtBy(people, 3)).toEqual([3, 5, 4]);
    expect(broughtBy(people, 5)).toEqual([3, 5, 4, 0, 2]);
    expect(broughtBy(people, 3, [6, 5, 4, 3, 2, 1, 0])).toEqual([3, 5, 4]);
    // one of them would be needed more
    expect(broughtBy(people, 6)).toEqual([]);
  });

  it('bring holders of two grants, in whatever places they are, and nobody twice', () => {
    const two = [
      { grantYears0: 1, grantYears1: 1 },
      {},
      { grantYears0: 1, grantYears2: 1 },
      { grantYears1: 1, grantYears2: 1 },
    ];
    expect(broughtBy(two, 3)).toEqual([0, 2, 3]);
    const y = yearOf(2, [{}, {}, { area: 1 }, { logRecord: 2 }, { logRecord: 1 }, {}, {}]);
    // two leaders of one field, who do not bring each other
    expect(callOf(y).map(([i, , team]) => [i, team])).toEqual([
      [0, 1],
      [1, 2],
      [2, 0],
      [3, -1],
      [4, -1],
      [5, -2],
      [6, -2],
    ]);
  });

  it('bring the first of the applicants too, in place of what they asked for alone', () => {
    const y = yearOf(1, [{ stage: STAGE.early }, {}, {}]);
    expect(callOf(y)).toEqual([
      [0, 4, -1],
      [1, 4, 1],
      [2, 4, -1],
    ]);
  });

  it('are led by nobody twice, where more are paid for than there are leaders', () => {
    const y = smallYear(smallWorld({ people: Array.from({ length: 9 }, () => ({})) }), {
      p: { teamPartners: 1 },
      controls: { teamGrants: 9 },
    });
    y.call.applicants.set([0, 1]);
    y.call.scores.set([2, 1]);
    y.call.applicantCount = 2;
    teams(y);
    expect(callOf(y)).toEqual([
      [0, 2, 1],
      [1, 1, 2],
      [2, 2, -1],
      [3, 1, -2],
    ]);
  });

  it('bring nobody who is in a team or holds three grants, and are not made by fewer than three', () => {
    const full = { grantYears0: 1, grantYears1: 1, grantYears2: 1 };
    const busy = PEOPLE.map((person, i) => (i === 3 ? { ...person, ...full } : person));
    expect(callOf(yearOf(1, busy))[3]).toEqual([4, 5, -1]);
    const bound = busy.map((person, i) => (i === 4 ? { ...person, teamYears: 1 } : person));
    expect(callOf(yearOf(1, bound)).map(([, , team]) => team)).toEqual([0, 0, 0]);
  });
});

describe('work in a team', () => {
  it('takes a tenth of the time where so much is given to agreement', () => {
    const y = smallYear(smallWorld({ people: [{}, { teamYears: 2 }] }), {
      p: { teamTime: 0.1, collective: 0 },
    });
    research(y);
    const { effort } = y.world.researchers;
    expect(effort[0] - effort[1]).toBeCloseTo(0.1, 12);
  });

  it('of three with technicians is twice as fast where the rate is as the team', () => {
    const people = [{ money: 1 }, { money: 1, technicians: 1 }];
    const y = smallYear(smallWorld({ people }), { p: { teamElasticity: 1 } });
    research(y);
    const { rate } = y.world.researchers;
    expect(rate[1] / rate[0]).toBeCloseTo(2, 12);
  });

  it('makes original work as likely as not where it was three to one, in the end', () => {
    const y = smallYear(smallWorld({ people: [{}, { teamYears: 1 }] }), {
      p: { meanOriginality: 0.75, teamConvention: Math.log(3), originalityAdjustment: 1, unfundedEffect: 0 },
    });
    evaluation(y);
    const { originality } = y.world.researchers;
    expect(originality[0]).toBeCloseTo(0.75, 12);
    expect(originality[1]).toBeCloseTo(0.5, 12);
  });
});
