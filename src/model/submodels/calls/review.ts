import { log } from '../../../maths/log.js';
import { normalColumn } from '../../../random/columns.js';
import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { isOutside } from '../../engine/funders.js';
import type { Researchers } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { CoordinationParameters } from '../coordination/parameters.js';
import type { EvaluationControls } from '../evaluation/controls.js';
import type { EvaluationParameters } from '../evaluation/parameters.js';
import type { NoveltyControls } from '../novelty/controls.js';
import { keepErrors, type LastingErrorsYear } from './lasting-errors.js';
import { LOCAL_PANEL, PRIVATE_PANEL } from './panels.js';
import type { CallsParameters } from './parameters.js';

/** Parts of the year that a review reads. */
export type ReviewYear = LastingErrorsYear &
  Year<
    CallsParameters &
      Pick<CoordinationParameters, 'coordinationTaste'> &
      Pick<EvaluationParameters, 'meanOriginality'>,
    Pick<EvaluationControls, 'favouritism'> & Pick<NoveltyControls, 'noveltyPenalty'>
  >;

/**
 * Scores that a funder’s panel gives the first `count` of `rows`:
 *
 * ln θ + w ln(1 + r) + w_e ln Eq + w_m (m - 1) + w_t ln(1 + team) + a_w W + taste + favour - penalty (ν - ν₀) + σ N,
 *
 * W the panel's memory of awards. Only the region’s own panel knows people well enough to see motivation, team, taste, connections and
 * originality; for all others these terms are 0. Under a single funder taste and the penalty weigh more, and a part of the error lasts.
 */
export function review(
  y: ReviewYear,
  funder: number,
  rows: Int32Array,
  count: number,
  scores: Float64Array,
): void {
  const { researchers } = y.world;
  const { logAbility, logRecord, institution, motivation, team } = researchers;
  const { reviewerTaste, connected, originality } = researchers;
  const { recordWeight, meanOriginality } = y.p;
  const panel = y.funders.panel[funder];
  const priorAwardWeight = y.funders.priorAwardWeight[funder];
  const reviewNoise = y.funders.reviewNoise[funder];
  const memory = awardsRememberedBy(researchers, panel);
  const { ofMotivation, ofTeam, ofTaste, ofConnections, ofOriginality } = weightsOf(y, panel);
  const ofEquipment = equipmentScores(y);
  const logTeam = logOfTeams(ofTeam === 0 ? 0 : y.p.reviewTeamLargest);
  const largestTeam = logTeam.length - 1;
  errorsOfReview(y, funder, rows, count, scores);
  for (let n = 0; n < count; n++) {
    const i = rows[n];
    scores[n] =
      logAbility[i] +
      recordWeight * logRecord[i] +
      ofEquipment[institution[i]] +
      ofMotivation * (motivation[i] - 1) +
      ofTeam * logTeam[Math.min(largestTeam, team[i])] +
      priorAwardWeight * memory[i] +
      ofTaste * reviewerTaste[i] +
      ofConnections * connected[i] -
      ofOriginality * (originality[i] - meanOriginality) +
      reviewNoise * scores[n];
  }
}

/** Memory of a panel’s reviewers of each researcher’s awards. */
export function awardsRememberedBy(
  { awardMemory, outsideAwardMemory, privateAwardMemory }: Researchers,
  panel: number,
): Float64Array {
  if (panel === LOCAL_PANEL) return awardMemory;
  return panel === PRIVATE_PANEL ? privateAwardMemory : outsideAwardMemory;
}

function weightsOf({ p, controls }: ReviewYear, panel: number) {
  const knows = panel === LOCAL_PANEL ? 1 : 0;
  const alone = knows * (1 + p.coordinationTaste * controls.coordination);
  return {
    ofMotivation: knows * p.reviewMotivation,
    ofTeam: knows * p.reviewTeam,
    ofTaste: alone * p.reviewerTaste,
    ofConnections: knows * controls.favouritism,
    ofOriginality: alone * controls.noveltyPenalty,
  };
}

/** Contribution of each institution's equipment, relative to the region's mean, to a score. */
function equipmentScores({ world, p }: ReviewYear): Float64Array {
  const { reviewEquipment, reviewEquipmentFloor } = p;
  const { equipment, rows } = world.institutions;
  const scores = new Float64Array(rows);
  for (let k = 0; k < rows; k++)
    scores[k] = reviewEquipment * log(Math.max(reviewEquipmentFloor, equipment[k]));
  return scores;
}

/** ln(1 + team) by the size of the team, up to the largest that counts. */
function logOfTeams(largest: number): Float64Array {
  const logs = new Float64Array(Math.floor(largest) + 1);
  for (let team = 1; team < logs.length; team++) logs[team] = log(1 + team);
  return logs;
}

/** Standard normal errors of the panel into `out`. */
function errorsOfReview(
  y: ReviewYear,
  funder: number,
  rows: Int32Array,
  count: number,
  out: Float64Array,
): void {
  const purpose = isOutside(funder) ? PURPOSE.outsideReviewNoise : PURPOSE.reviewNoise;
  uniformsInCall(y, funder, purpose, rows, count, out);
  normalColumn(count, out, out);
  keepErrors(y, funder, rows.subarray(0, count), out);
}

/** Uniform random numbers of the rows into `out`, keyed by person, funder and year, so that no funder changes the random numbers of another. */
export function uniformsInCall(
  { world, year, funders }: ReviewYear,
  funder: number,
  purpose: number,
  rows: Int32Array,
  count: number,
  out: Float64Array,
): void {
  const { key0, key1 } = world.researchers;
  const own0 = funders.key0[funder];
  const own1 = funders.key1[funder];
  const counter = counterOf(purpose, year);
  for (let n = 0; n < count; n++) out[n] = uniform(key0[rows[n]] ^ own0, key1[rows[n]] ^ own1, counter);
}
