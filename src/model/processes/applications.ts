import { log } from '../../maths/log.js';
import { logistic, logit } from '../../maths/logistic.js';
import { counterOf, PURPOSE } from '../../random/purposes.js';
import { uniform } from '../../random/uniform.js';
import { normal } from '../../random/variates.js';
import { STAGE } from '../world.js';
import type { Year } from '../year-context.js';

/**
 * Step 3, first part: who applies to the region's call, and how the panel scores it.
 *
 * P(apply) = q · L(a₀ + ln θ + w_r (record - mean record) + w_a W - w_j J + ε ln(s / 0.25)), q = 1 without a
 * grant. Score = ln θ + w ln(1 + r) + 0.1 ln Eq + 0.5 (m - 1) + 0.1 ln(1 + team) + a_w W + taste + σ N
 * + favour - penalty (ν - ν₀). W and J remember awards and rejections, s is the last success rate.
 */
export function applications({ world, p, controls, year, scratch }: Year): void {
  const r = world.researchers;
  const { key0, key1, stage, logAbility, logRecord, awardMemory, rejectionMemory, applications: applied } = r;
  const {
    grantYears0,
    grantYears1,
    grantYears2,
    institution,
    motivation,
    team,
    reviewerTaste,
    connected,
    originality,
  } = r;
  const { equipment } = world.institutions;
  const { applicants, scores } = scratch;
  const applyCounter = counterOf(PURPOSE.apply, year);
  const noiseCounter = counterOf(PURPOSE.reviewNoise, year);
  const meanRecord = world.state.meanLogRecord;
  const intercept =
    logit(p.applyChance) + p.applyElasticity * log(Math.max(0.02, world.state.successRate) / 0.25);
  const { applyRecord, applyAfterAward, applyAfterRejection, applyWhileFunded } = p;
  const { recordWeight, priorAwardWeight, reviewNoise, noveltyPenalty, meanOriginality } = p;
  const tasteWeight = p.reviewerTaste;
  const favour = controls.favouritism;
  const logEquipment = Float64Array.from(equipment, (level) => 0.1 * log(Math.max(0.05, level)));
  const active = world.active;
  let count = 0;
  for (let n = 0; n < world.activeCount; n++) {
    const i = active[n];
    applied[i] = 0;
    if (stage[i] === STAGE.trainee) continue;
    const grants = (grantYears0[i] > 0 ? 1 : 0) + (grantYears1[i] > 0 ? 1 : 0) + (grantYears2[i] > 0 ? 1 : 0);
    if (grants === 3) continue;
    const record = logRecord[i];
    const odds =
      intercept +
      logAbility[i] +
      applyRecord * (record - meanRecord) +
      applyAfterAward * awardMemory[i] -
      applyAfterRejection * rejectionMemory[i];
    const chance = logistic(odds) * (grants > 0 ? applyWhileFunded : 1);
    if (uniform(key0[i], key1[i], applyCounter) >= chance) continue;
    applied[i] = 1;
    applicants[count] = i;
    scores[count++] =
      logAbility[i] +
      recordWeight * record +
      logEquipment[institution[i]] +
      0.5 * (motivation[i] - 1) +
      0.1 * LOG_TEAM[Math.min(15, team[i])] +
      priorAwardWeight * awardMemory[i] +
      tasteWeight * reviewerTaste[i] +
      favour * connected[i] -
      noveltyPenalty * (originality[i] - meanOriginality) +
      reviewNoise * normal(uniform(key0[i], key1[i], noiseCounter));
  }
  scratch.applicantCount = count;
  world.tally.applicants = count;
}

/** ln(1 + team) for small teams. */
const LOG_TEAM = Float64Array.from({ length: 16 }, (_, team) => log(1 + team));
