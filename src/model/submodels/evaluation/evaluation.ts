import { log } from '../../../maths/log.js';
import { logistic, logit } from '../../../maths/logistic.js';
import { normalCdf } from '../../../maths/normal.js';
import { normalColumn } from '../../../random/columns.js';
import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { PROGRAMME, STAGE } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { luckOfActive } from '../../population/people.js';
import type { CallsControls } from '../calls/controls.js';
import type { CallsParameters } from '../calls/parameters.js';
import type { CareersControls } from '../careers/controls.js';
import type { CareersParameters } from '../careers/parameters.js';
import type { EvaluationControls } from './controls.js';
import type { EvaluationParameters } from './parameters.js';

/** What the process reads. */
export type EvaluationYear = Year<
  EvaluationParameters & Pick<CallsParameters, 'stableShare'> & Pick<CareersParameters, 'postCompetition'>,
  EvaluationControls & Pick<CallsControls, 'stableShare'> & Pick<CareersControls, 'payRise'>
>;

/** Weights of a hit and of a finding beside a paper's 1 in performance that looks beyond counts (grade D). */
const HIT_WORTH = 3;
const FINDING_WORTH = 2;
/** Share of past performance that still counts a year later (grade D). */
const PERFORMANCE_KEPT = 0.6;

/**
 * Step 8. Measured performance, then motivation and originality.
 *
 * Performance = ln(1 + discounted weighted output) + noise; d is its distance from the institution's mean.
 * m* = 1 + goals + clip(2 b I d) + 0.9 √b I a - unfairness + climate + pay - resentment - stress, where b is the
 * bonus, I the share of reward that follows individual work, a = 1/(1 + noise²). m moves to m* by 0.3 a year.
 */
export function evaluation(y: EvaluationYear): void {
  measurePerformance(y);
  motivate(y);
  moveOriginality(y);
}

function measurePerformance({ world, controls, year, scratch }: EvaluationYear): void {
  const { institution, papers, hits, discoveries, recentOutput, pastPerformance } = world.researchers;
  const { institutions, active, activeCount } = world;
  const { meanPerformance } = institutions;
  const noise = controls.measurementNoise;
  const byCount = controls.countWeight;
  const byWorth = 1 - byCount;
  const error = scratch.draws;
  luckOfActive(world, counterOf(PURPOSE.evaluation, year), error);
  normalColumn(activeCount, error, error);
  const people = new Float64Array(institutions.rows);
  meanPerformance.fill(0);
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    const weighted = byCount * papers[i] + byWorth * (HIT_WORTH * hits[i] + FINDING_WORTH * discoveries[i]);
    recentOutput[i] = PERFORMANCE_KEPT * recentOutput[i] + weighted;
    pastPerformance[i] = log(1 + recentOutput[i]) + noise * error[n];
    meanPerformance[institution[i]] += pastPerformance[i];
    people[institution[i]]++;
  }
  for (let k = 0; k < institutions.rows; k++) meanPerformance[k] /= Math.max(1, people[k]);
}

function motivate(y: EvaluationYear): void {
  const { world, p, controls } = y;
  const { researchers: r, institutions, active } = world;
  const { institution, motivation, pastPerformance, connected, unfunded } = r;
  const { meanPerformance, climate } = institutions;
  const bonus = p.bonus + controls.performanceBonus;
  const individual =
    (1 - p.collective) * (1 - p.egalitarianism) + p.collective * p.internal * (1 - 0.5 * p.egalitarianism);
  const accuracy = 1 / (1 + controls.measurementNoise * controls.measurementNoise);
  const common =
    1 +
    p.expectationEffect * Math.sqrt(bonus) * individual * accuracy +
    p.payRiseEffect * controls.payRise -
    p.resentmentEffect * 10 * leadersAmong(y) -
    p.lowSuccessStress * Math.max(0, 0.3 - world.state.successRate) -
    p.competitionStress * p.postCompetition;
  const reward = p.bonusEffect * bonus * individual;
  const envy = p.unfairEffect * (1 - individual);
  const snub = p.favouritismEffect * controls.favouritism;
  const distance = 1 - p.goalFit;
  const { goalEffect, climateEffect, unfundedStress, motivationAdjustment } = p;
  for (let n = 0; n < world.activeCount; n++) {
    const i = active[n];
    const place = institution[i];
    const deviation = pastPerformance[i] - meanPerformance[place];
    const reach = normalCdf((distance * deviation) / 0.7);
    const goal = goalEffect * (4 * reach * (1 - reach) - 0.6);
    const paid = Math.min(0.4, Math.max(-0.3, reward * deviation));
    const unfair = envy * Math.max(0, deviation) + snub * (1 - connected[i]);
    const stress = unfundedStress * Math.min(5, unfunded[i]);
    const target = common + goal + paid - unfair + climateEffect * (climate[place] - 0.5) - stress;
    motivation[i] += motivationAdjustment * (Math.min(1.5, Math.max(0.5, target)) - motivation[i]);
  }
}

/** Imported leaders under contract per person. */
function leadersAmong({ world }: EvaluationYear): number {
  const { programme, contract } = world.researchers;
  let leaders = 0;
  for (let n = 0; n < world.activeCount; n++) {
    const i = world.active[n];
    if (programme[i] === PROGRAMME.leadingTalent && contract[i] > 0) leaders++;
  }
  return leaders / Math.max(1, world.activeCount);
}

/** ν ← ν + 0.25 (ν* - ν), ν* logistic in risk taste, counts, security of funding, stage and years unfunded. */
function moveOriginality({ world, p, controls }: EvaluationYear): void {
  const { researchers: r, active } = world;
  const { originality, riskTaste, stage, unfunded } = r;
  const pressure = (weight: number, bonus: number) =>
    weight * (0.6 + 3 * bonus * (1 - 0.5 * p.egalitarianism));
  const counted =
    pressure(controls.countWeight, p.bonus + controls.performanceBonus) - pressure(p.countWeight, p.bonus);
  const common =
    logit(p.meanOriginality) -
    p.countEffect * counted +
    p.stableEffect * (controls.stableShare - p.stableShare);
  const byStage = [0, -p.competitionEffect * p.postCompetition, 0, p.leaderEffect];
  const { riskTasteEffect, unfundedEffect, originalityAdjustment } = p;
  for (let n = 0; n < world.activeCount; n++) {
    const i = active[n];
    const years = stage[i] === STAGE.trainee ? 0 : Math.min(4, unfunded[i]) - 2;
    const target = logistic(
      common + riskTasteEffect * riskTaste[i] + byStage[stage[i]] - unfundedEffect * years,
    );
    originality[i] += originalityAdjustment * (target - originality[i]);
  }
}

export const evaluationProcess: Process<EvaluationYear> = {
  id: 'evaluation',
  title: { en: 'measured performance, motivation, originality', zh: '绩效、动机与原创性' },
  writes: [
    'institutions.meanPerformance',
    'researchers.motivation',
    'researchers.originality',
    'researchers.pastPerformance',
    'researchers.recentOutput',
  ],
  step: evaluation,
};
