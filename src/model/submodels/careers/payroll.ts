import { PROGRAMME, STAGE } from '../../engine/codes.js';
import { payFrom, useOf } from '../../engine/spending.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { HOSPITAL, INSTITUTION_TYPES } from '../../place/institution-types.js';
import { employerOf } from '../../population/employer.js';
import { yearOfPay } from '../../population/pay.js';
import type { EvaluationParameters } from '../evaluation/parameters.js';
import type { ResearchParameters } from '../research/parameters.js';
import type { CareersParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type PayrollYear = Year<
  Pick<CareersParameters, 'residentPay'> &
    Pick<EvaluationParameters, 'bonus'> &
    Pick<ResearchParameters, 'baseFunding' | 'referenceFunding'>
>;

/**
 * Step 8, last part: the year's pay of everyone in post, the usual bonus included, by employer, and the research money that
 * all have without a grant. Own doctors are on the hospitals' payroll in care and in research: a doctor who changes
 * sides costs the same as before. An empty post costs and saves nothing. Trainees of hospitals are paid a part as residents;
 * postdocs of a programme by the price of their place.
 */
export function payroll({ world, region, p }: PayrollYear): void {
  const { researchers: r, institutions, active } = world;
  const inPost = new Float64Array(INSTITUTION_TYPES.length);
  const people = new Float64Array(INSTITUTION_TYPES.length);
  for (let n = 0; n < world.activeCount; n++) {
    const i = active[n];
    const type = institutions.type[r.institution[i]];
    people[type]++;
    if (r.stage[i] !== STAGE.trainee) inPost[type]++;
    else if (type === HOSPITAL && r.programme[i] !== PROGRAMME.postdoc) inPost[type] += p.residentPay;
  }
  inPost[HOSPITAL] += world.state.ownDoctors;
  const pay = yearOfPay(region, p);
  const base = p.baseFunding * p.referenceFunding;
  INSTITUTION_TYPES.forEach((_, t) => {
    const employer = employerOf(region, t);
    payFrom(world, employer, 'posts', useOf('posts'), inPost[t] * pay);
    payFrom(world, employer, 'core', useOf('core'), people[t] * base);
  });
}

export const payrollProcess: Process<PayrollYear> = {
  id: 'payroll',
  title: { en: 'pay of posts', zh: '岗位薪酬' },
  source:
    'assumed: an account, not a behaviour: everyone in post gets the mean pay and bonus of the region from the owner of the institution',
  writes: ['ledger'],
  step: payroll,
};
