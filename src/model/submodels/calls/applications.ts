import { log } from '../../../maths/log.js';
import { logisticColumn, logit } from '../../../maths/logistic.js';
import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { FUNDER, STAGE } from '../../engine/codes.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { uniformsOfActive } from '../../population/people.js';
import type { CallsFlows } from './flows.js';
import type { CallsParameters } from './parameters.js';
import { type ReviewYear, review } from './review.js';

/** Parts of the year that the process reads. */
type ApplicationsYear = ReviewYear & Year<CallsParameters, unknown, CallsFlows>;

/**
 * Step 3, first part: applications to the region's call, and their scores by the panel.
 *
 * P(apply) = q · L(a₀ + ln θ + w_r (record - mean record) + w_a W - w_j J + ε ln(s / s₀)), q = 1 without a
 * grant. W and J remember awards and rejections of the region’s own funds, s is the remembered success rate, s₀ the usual. One panel scores all (`review`).
 */
export function applications(y: ApplicationsYear): void {
  apply(y);
  const { applicants, applicantCount, scores } = y.call;
  review(y, FUNDER.local, applicants, applicantCount, scores);
}

function apply(y: ApplicationsYear): void {
  const { world, year, call, scratch, flows } = y;
  const { active, activeCount } = world;
  const { applications } = world.researchers;
  const { applicants } = call;
  const { work: chance, variates: u } = scratch;
  chancesOfApplying(y, chance);
  uniformsOfActive(world, counterOf(PURPOSE.apply, year), u);
  let count = 0;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    // Written in any case and then kept or not: a random branch cannot be predicted, and a wrong prediction costs more.
    const applied = Number(u[n] < chance[n]);
    applications[i] = applied;
    applicants[count] = i;
    count += applied;
  }
  call.applicantCount = count;
  flows.applicants = count;
}

/** Chances by position among the active; 0 for trainees and for people without a free grant slot. */
function chancesOfApplying({ world, p }: ApplicationsYear, chance: Float64Array): void {
  const { stage, logAbility, logRecord, awardMemory, rejectionMemory } = world.researchers;
  const { grantYears0, grantYears1, grantYears2 } = world.researchers;
  const { active, activeCount, state } = world;
  const meanRecord = state.meanLogRecord;
  const successRate = Math.max(p.lowestSuccessRate, state.successRate);
  const intercept = logit(p.applyChance) + p.applyElasticity * log(successRate / p.usualSuccessRate);
  const { applyRecord, applyAfterAward, applyAfterRejection } = p;
  const byGrants = [1, p.applyWhileFunded, p.applyWhileFunded, 0];
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    chance[n] =
      intercept +
      logAbility[i] +
      applyRecord * (logRecord[i] - meanRecord) +
      applyAfterAward * awardMemory[i] -
      applyAfterRejection * rejectionMemory[i];
  }
  logisticColumn(activeCount, chance, chance);
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    const grants = Number(grantYears0[i] > 0) + Number(grantYears1[i] > 0) + Number(grantYears2[i] > 0);
    chance[n] = stage[i] === STAGE.trainee ? 0 : chance[n] * byGrants[grants];
  }
}

export const applicationsProcess: Process<ApplicationsYear> = {
  id: 'applications',
  title: { en: 'applications and their review', zh: '申报与评审' },
  source:
    'winners apply and win again, losers give up: Bol et al. 2018, DOI 10.1073/pnas.1719557115; error of review: Mutz et al. 2012, DOI 10.1371/journal.pone.0048509; novelty is marked down: Boudreau et al. 2016, DOI 10.1287/mnsc.2015.2285; logistic choice and a linear score are assumed',
  writes: [
    'call.applicantCount',
    'call.applicants',
    'call.scores',
    'flows.applicants',
    'researchers.applications',
  ],
  step: applications,
};
