import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { TeamsParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type TeamworkYear = Year<TeamsParameters>;

/**
 * Step 3, after awards. Members of a team that won work together for some years, this one counted; technicians join the one who leads it and leave with
 * the last of them.
 */
export function teamwork(y: TeamworkYear): void {
  countDown(y);
  const { world, p, call } = y;
  const { teamYears, technicians } = world.researchers;
  for (let n = 0; n < call.applicantCount; n++) {
    if (call.team[n] === 0 || call.awarded[n] === 0) continue;
    const i = call.applicants[n];
    teamYears[i] = p.teamYears;
    if (call.team[n] > 0) technicians[i] = p.teamTechnicians;
  }
}

function countDown({ world }: TeamworkYear): void {
  const { teamYears, technicians } = world.researchers;
  for (let n = 0; n < world.activeCount; n++) {
    const i = world.active[n];
    if (teamYears[i] > 0 && --teamYears[i] === 0) technicians[i] = 0;
  }
}

export const teamworkProcess: Process<TeamworkYear> = {
  id: 'teamwork',
  title: { en: 'work of teams', zh: '团队合作' },
  source: 'assumed: a team lasts as long as its grants, and ends for each member with them',
  writes: ['researchers.teamYears', 'researchers.technicians'],
  step: teamwork,
};
