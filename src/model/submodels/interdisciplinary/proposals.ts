import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { InterdisciplinaryControls } from './controls.js';
import type { InterdisciplinaryParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type ProposalsYear = Year<InterdisciplinaryParameters, InterdisciplinaryControls>;

/** Step 3, between applications and awards: where awards are kept for work across fields, some of the applicants propose it. */
export function proposals({ world, p, controls, call, year }: ProposalsYear): void {
  const { key0, key1 } = world.researchers;
  const { applicants, applicantCount, crossing } = call;
  crossing.fill(0, 0, applicantCount);
  if (controls.interdisciplinary <= 0) return;
  const counter = counterOf(PURPOSE.crossing, year);
  for (let n = 0; n < applicantCount; n++) {
    const u = uniform(key0[applicants[n]], key1[applicants[n]], counter);
    crossing[n] = Number(u < p.crossingShare);
  }
}

export const proposalsProcess: Process<ProposalsYear> = {
  id: 'proposals',
  title: { en: 'proposals across fields', zh: '跨学科申报' },
  source:
    'assumed: each applicant may have a question for another field, anew each year; without awards kept for them such proposals do worse than others, and are not made',
  writes: ['call.crossing'],
  step: proposals,
};
