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
