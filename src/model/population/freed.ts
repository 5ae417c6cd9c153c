import { payFrom, useOf } from '../engine/spending.js';
import type { Year } from '../engine/year.js';
import { HOSPITAL } from '../place/institution-types.js';
import type { EvaluationParameters } from '../submodels/evaluation/parameters.js';
import type { HealthFlows } from '../submodels/health/flows.js';
import type { ResearchControls } from '../submodels/research/controls.js';
import type { ResearchParameters } from '../submodels/research/parameters.js';
import { employerOf } from './employer.js';
import { loadOf } from './load.js';
import { yearOfPay } from './pay.js';

/** Parts of the year that freeing someone reads. */
type FreedYear = Year<
  Pick<ResearchParameters, 'clinicalLoad' | 'otherLoad' | 'teachingLoad'> &
    Pick<EvaluationParameters, 'bonus'>,
  Pick<ResearchControls, 'protectedTime'>,
  Pick<HealthFlows, 'careTaken'>
>;

/**
 * Frees a researcher of a share of the tasks in which others go on. A doctor's hours are taken from care, which hospitals cover bit by bit;
 * elsewhere the employer pays others at once for the hours: classes go on without them.
 */
export function free({ world, region, p, controls, flows }: FreedYear, i: number, share: number): void {
  const { researchers, institutions } = world;
  const type = institutions.type[researchers.institution[i]];
  const hours = share * loadOf(type, p, controls.protectedTime);
  if (type === HOSPITAL) flows.careTaken += hours;
  else payFrom(world, employerOf(region, type), 'posts', useOf('posts'), hours * yearOfPay(region, p));
}
