import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { STAGE } from '../../engine/codes.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { wholeHeads } from '../../representation.js';
import type { CallsFlows } from '../calls/flows.js';
import type { TeamsControls } from './controls.js';
import type { TeamsParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type TeamsYear = Year<TeamsParameters, TeamsControls, Pick<CallsFlows, 'applicants'>>;

/** Purposes of a lot that is drawn once have no year. */
const ONCE = 0;
/** Mark of applicants who apply alone; leaders have the number of their team, partners its negative. */
const ALONE = 0;

/**
 * Step 3, between applications and awards. The established applicants of the highest scores lead a team proposal each, as many as are paid for. A leader brings the
 * colleagues of the same area with the best records who have room for a grant and are in no team. They apply too, in place of what they
 * asked for alone, and the panel's score of the leader is that of all.
 */
export function teams(y: TeamsYear): void {
  const { call, controls } = y;
  call.team.fill(ALONE, 0, call.applicantCount);
  if (controls.teamGrants <= 0) return;
  const leaders = leadersOf(y, openTeams(y));
  const taken = new Set(leaders.map((n) => call.applicants[n]));
  leaders.forEach((n, k) => {
    const partners = partnersOf(y, call.applicants[n], taken);
    if (partners.length < y.p.teamPartners) return;
    call.team[n] = k + 1;
    for (const i of partners) {
      taken.add(i);
      joinCall(y, i, n);
    }
  });
  y.flows.applicants = call.applicantCount;
}

/** Teams that are paid for; rows that stand for several come by lot. */
function openTeams({ world: { key }, controls, representation }: TeamsYear): number {
  const lot = uniform(key.k0, key.k1, counterOf(PURPOSE.teamRounding, ONCE));
  return wholeHeads(controls.teamGrants, representation, lot);
}

/** Positions among the applicants of those who lead, the highest score first; equal ones stay in their order. */
function leadersOf({ world, call }: TeamsYear, wanted: number): number[] {
  const { stage, teamYears } = world.researchers;
  const found: number[] = [];
  for (let n = 0; n < call.applicantCount; n++) {
    const i = call.applicants[n];
    if (stage[i] >= STAGE.established && teamYears[i] === 0) found.push(n);
  }
  return found.sort((a, b) => call.scores[b] - call.scores[a]).slice(0, wanted);
}

/** Rows of the colleagues whom a leader brings, the best record first. */
function partnersOf({ world, p }: TeamsYear, leader: number, taken: ReadonlySet<number>): number[] {
  const { area, stage, teamYears, logRecord, grantYears0, grantYears1, grantYears2 } = world.researchers;
  const found: number[] = [];
  for (const i of world.active.subarray(0, world.activeCount)) {
    if (area[i] !== area[leader] || stage[i] === STAGE.trainee || teamYears[i] > 0 || taken.has(i)) continue;
    if (grantYears0[i] > 0 && grantYears1[i] > 0 && grantYears2[i] > 0) continue;
    found.push(i);
  }
  return found.sort((a, b) => logRecord[b] - logRecord[a] || a - b).slice(0, p.teamPartners);
}

/** Enters a partner for the team of the applicant at `leader`, in place of an own application or as one more applicant. */
function joinCall({ world, call }: TeamsYear, i: number, leader: number): void {
  const own = call.applicants.subarray(0, call.applicantCount).indexOf(i);
  const n = own >= 0 ? own : call.applicantCount++;
  call.applicants[n] = i;
  call.scores[n] = call.scores[leader];
  call.team[n] = -call.team[leader];
  world.researchers.applications[i] = 1;
}

export const teamsProcess: Process<TeamsYear> = {
  id: 'teams',
  title: { en: 'team proposals', zh: '团队申报' },
  source:
    'assumed: who leads chooses whom to bring, by record, and a panel judges a team by its leader; so members get grants whom the panel did not choose one by one',
  writes: [
    'call.applicantCount',
    'call.applicants',
    'call.scores',
    'call.team',
    'flows.applicants',
    'researchers.applications',
  ],
  step: teams,
};
