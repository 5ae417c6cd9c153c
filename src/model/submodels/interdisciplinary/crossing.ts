import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import type { InterdisciplinaryParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type CrossingYear = Year<InterdisciplinaryParameters>;

/** Step 3, after awards: who won with a proposal across fields works so for some years, this one counted. */
export function crossing({ world, p, call }: CrossingYear): void {
  const { crossingYears } = world.researchers;
  for (const i of world.active.subarray(0, world.activeCount)) if (crossingYears[i] > 0) crossingYears[i]--;
  for (let n = 0; n < call.applicantCount; n++)
    if (call.crossing[n] > 0 && call.awarded[n] > 0) crossingYears[call.applicants[n]] = p.crossingYears;
}

export const crossingProcess: Process<CrossingYear> = {
  id: 'crossing',
  title: { en: 'work across fields', zh: '跨学科合作' },
  source: 'assumed: it lasts as long as the grant that pays it',
  writes: ['researchers.crossingYears'],
  step: crossing,
};
