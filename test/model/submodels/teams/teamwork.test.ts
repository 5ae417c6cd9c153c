import { describe, expect, it } from 'vitest';
import { teamwork } from '../../../../src/model/submodels/teams/teamwork.js';
import { smallWorld, smallYear } from '../small-world.js';

/** A leader and two partners, of whom the second won nothing; the fourth won alone. */
function yearOf(people: readonly { teamYears?: number; technicians?: number }[] = [{}, {}, {}, {}]) {
  const y = smallYear(smallWorld({ people }), { p: { teamYears: 3, teamTechnicians: 2 } });
  y.call.applicants.set([0, 1, 2, 3]);
  y.call.team.set([1, -1, -1, 0]);
  y.call.awarded.set([1, 2, 0, 1]);
  y.call.applicantCount = 4;
  teamwork(y);
  const { teamYears, technicians } = y.world.researchers;
  return [0, 1, 2, 3].map((i) => [teamYears[i], technicians[i]]);
}

describe('a team', () => {
  it('is those who won in it, for three years, and two technicians join its leader', () => {
    expect(yearOf()).toEqual([
      [3, 2],
      [3, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('counts its years down, and technicians leave with the last', () => {
    const running = [{}, {}, { teamYears: 2, technicians: 2 }, { teamYears: 1, technicians: 2 }];
    expect(yearOf(running).slice(2)).toEqual([
      [1, 2],
      [0, 0],
    ]);
  });
});
