import { log } from '../../../maths/log.js';
import { logistic, logit } from '../../../maths/logistic.js';
import { normalCdfColumn } from '../../../maths/normal.js';
import { normalColumn } from '../../../random/columns.js';
import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { FUNDER, PROGRAMME, STAGE } from '../../engine/codes.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { uniformsOfActive } from '../../population/people.js';
import type { CallsControls } from '../calls/controls.js';
import type { CallsParameters } from '../calls/parameters.js';
import type { CareersControls } from '../careers/controls.js';
import type { ContractsParameters } from '../contracts/parameters.js';
import type { CultivationFlows } from '../cultivation/flows.js';
import type { CultivationParameters } from '../cultivation/parameters.js';
import type { GoalsControls } from '../goals/controls.js';
import type { NoveltyControls } from '../novelty/controls.js';
import type { NoveltyParameters } from '../novelty/parameters.js';
import type { RotationControls } from '../rotation/controls.js';
import type { SelectionControls } from '../selection/controls.js';
import type { TeamRewardsControls } from '../team-rewards/controls.js';
import type { TeamsParameters } from '../teams/parameters.js';
import type { TermsControls } from '../terms/controls.js';
import type { TermsParameters } from '../terms/parameters.js';
import type { EvaluationControls } from './controls.js';
import { yearsBeyondUsual } from './horizon.js';
import type { EvaluationParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type EvaluationYear = Year<
  EvaluationParameters &
    TermsParameters &
    Pick<CallsParameters, 'adaptiveStress' | 'stableShare'> &
    Pick<ContractsParameters, 'contractDrift'> &
    Pick<CultivationParameters, 'placeEnvy'> &
    Pick<NoveltyParameters, 'noveltyAnswer'> &
    Pick<TeamsParameters, 'teamConvention'>,
  EvaluationControls &
    TermsControls &
    Pick<CallsControls, 'adaptiveShare' | 'stableShare'> &
    Pick<CareersControls, 'payRise'> &
    GoalsControls &
    Pick<NoveltyControls, 'noveltyPreference'> &
    RotationControls &
    SelectionControls &
    TeamRewardsControls,
  Pick<CultivationFlows, 'placesHeld'>
>;

/**
 * Step 8. Measured performance, then motivation and originality.
 *
 * Performance = ln(1 + discounted weighted output) + noise; d is its distance from the institution's mean.
 * m* = 1 + goals + clip(b_e b I d) + x √b I a - unfairness + climate + pay - resentment - stress, where b is the
 * bonus, I the share of reward that follows individual work, a = 1/(1 + noise²). m moves to m* by a share a year.
 */
export function evaluation(y: EvaluationYear): void {
  measurePerformance(y);
  motivate(y);
  moveOriginality(y);
}

function measurePerformance({ world, p, controls, year, scratch }: EvaluationYear): void {
  const { institution, papers, hits, discoveries, recentOutput, pastPerformance } = world.researchers;
  const { institutions, active, activeCount } = world;
  const { meanPerformance } = institutions;
  const noise = controls.measurementNoise;
  const byCount = controls.countWeight;
  const byWorth = 1 - byCount;
  const { hitWorth, findingWorth, performanceKept } = p;
  const error = scratch.variates;
  uniformsOfActive(world, counterOf(PURPOSE.evaluation, year), error);
  normalColumn(activeCount, error, error);
  const people = new Float64Array(institutions.rows);
  meanPerformance.fill(0);
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    const weighted = byCount * papers[i] + byWorth * (hitWorth * hits[i] + findingWorth * discoveries[i]);
    recentOutput[i] = performanceKept * recentOutput[i] + weighted;
    pastPerformance[i] = log(1 + recentOutput[i]) + noise * error[n];
    meanPerformance[institution[i]] += pastPerformance[i];
    people[institution[i]]++;
  }
  for (let k = 0; k < institutions.rows; k++) meanPerformance[k] /= Math.max(1, people[k]);
}

function motivate(y: EvaluationYear): void {
  const { world, p, controls, scratch } = y;
  const { researchers: r, institutions, active } = world;
  const { institution, motivation, pastPerformance, connected, unfunded } = r;
  const { work: deviations, variates: reach } = scratch;
  const { meanPerformance, climate } = institutions;
  const bonus = p.bonus + controls.performanceBonus;
  const individual = rewardByOwnWork(y);
  const common = commonMotivation(y, bonus, individual);
  const reward = p.bonusEffect * bonus * individual;
  const envy = p.unfairEffect * (1 - individual);
  const snub = p.favouritismEffect * controls.favouritism;
  const distance = 1 - controls.goalFit;
  const { goalEffect, goalNeutral, goalSpread, mostBonusGain, mostBonusLoss } = p;
  const { climateEffect, neutralClimate, unfundedStress, stressYears } = p;
  const { leastMotivation, mostMotivation, motivationAdjustment } = p;
  for (let n = 0; n < world.activeCount; n++) {
    const i = active[n];
    deviations[n] = pastPerformance[i] - meanPerformance[institution[i]];
    reach[n] = (distance * deviations[n]) / goalSpread;
  }
  normalCdfColumn(world.activeCount, reach, reach);
  for (let n = 0; n < world.activeCount; n++) {
    const i = active[n];
    const place = institution[i];
    const deviation = deviations[n];
    const goal = goalEffect * (challenge(reach[n]) - goalNeutral);
    const paid = Math.min(mostBonusGain, Math.max(-mostBonusLoss, reward * deviation));
    const unfair = envy * Math.max(0, deviation) + snub * (1 - connected[i]);
    const stress = unfundedStress * Math.min(stressYears, unfunded[i]);
    const target = common + goal + paid - unfair + climateEffect * (climate[place] - neutralClimate) - stress;
    const within = Math.min(mostMotivation, Math.max(leastMotivation, target));
    motivation[i] += motivationAdjustment * (within - motivation[i]);
  }
}

/** Challenge of a goal that is reached with that chance: 1 where it is reached half the time, 0 where always or never. */
const challenge = (reach: number): number => 4 * reach * (1 - reach);

/** Share of reward that follows individual work, alone and inside teams. */
function rewardByOwnWork({ p, controls }: EvaluationYear): number {
  const { collective, internal, egalitarianism } = controls;
  const alone = (1 - collective) * (1 - egalitarianism);
  return alone + collective * internal * (1 - p.egalitarianInTeams * egalitarianism);
}

/** Colleagues for whom the resentment of one imported leader is stated. */
const COLLEAGUES = 10;

/** Part of the level that motivation moves to which is common to all. */
function commonMotivation(y: EvaluationYear, bonus: number, individual: number): number {
  const { world, p, controls } = y;
  const accuracy = 1 / (1 + controls.measurementNoise * controls.measurementNoise);
  return (
    1 +
    p.expectationEffect * Math.sqrt(bonus) * individual * accuracy +
    p.payRiseEffect * controls.payRise -
    p.resentmentEffect * COLLEAGUES * enviedAmong(y) -
    p.lowSuccessStress * Math.max(0, p.normalSuccess - world.state.successRate) -
    p.competitionStress * controls.postCompetition -
    p.adaptiveStress * controls.adaptiveShare
  );
}

/** Imported leaders under contract per person, and holders of a place by how much they are envied next to them. */
function enviedAmong({ world, p, flows }: EvaluationYear): number {
  const { programme, contract } = world.researchers;
  let leaders = 0;
  for (let n = 0; n < world.activeCount; n++) {
    const i = world.active[n];
    if (programme[i] === PROGRAMME.leadingTalent && contract[i] > 0) leaders++;
  }
  return (leaders + p.placeEnvy * flows.placesHeld) / Math.max(1, world.activeCount);
}

/** ν ← ν + κ (ν* - ν), ν* logistic in risk taste, counts, security of funding, years of grants to come, work for enterprises, teams, stage and years unfunded. */
function moveOriginality({ world, p, controls, funders }: EvaluationYear): void {
  const { researchers: r, active } = world;
  const { originality, riskTaste, stage, unfunded, contracted, teamYears } = r;
  const usual = funders.duration[FUNDER.local];
  const pressure = (weight: number, bonus: number, byTurn: number) =>
    weight * (p.countPressure + p.bonusPressure * bonus * (1 - p.egalitarianPressure * byTurn));
  const counted =
    pressure(controls.countWeight, p.bonus + controls.performanceBonus, controls.egalitarianism) -
    pressure(p.countWeight, p.bonus, p.egalitarianism);
  const common =
    logit(p.meanOriginality) -
    p.countEffect * counted +
    p.stableEffect * (controls.stableShare - p.stableShare) +
    p.noveltyAnswer * controls.noveltyPreference;
  const byStage = [0, -p.competitionEffect * controls.postCompetition, 0, p.leaderEffect];
  const { riskTasteEffect, unfundedEffect, unfundedYears, unfundedNeutral, originalityAdjustment } = p;
  const { securityEffect, contractDrift, teamConvention } = p;
  const { grantYears } = controls;
  for (let n = 0; n < world.activeCount; n++) {
    const i = active[n];
    const years = stage[i] === STAGE.trainee ? 0 : Math.min(unfundedYears, unfunded[i]) - unfundedNeutral;
    const target = logistic(
      common +
        riskTasteEffect * riskTaste[i] +
        byStage[stage[i]] -
        unfundedEffect * years +
        (grantYears > 0 ? securityEffect * Math.min(grantYears, yearsBeyondUsual(world, i, usual)) : 0) -
        contractDrift * contracted[i] -
        (teamYears[i] > 0 ? teamConvention : 0),
    );
    originality[i] += originalityAdjustment * (target - originality[i]);
  }
}

export const evaluationProcess: Process<EvaluationYear> = {
  id: 'evaluation',
  title: { en: 'measured performance, motivation, originality', zh: '绩效、动机与原创性' },
  source:
    'what moves motivation: the Maoming paper, DOI 10.25236/AJMHS.2024.050605, 2.2 to 4.1; counts and short horizons lower originality: Azoulay et al. 2011, DOI 10.1111/j.1756-2171.2011.00140.x. The sum of effects with a gradual move to its level is assumed: the simplest form in which each acts by itself',
  writes: [
    'institutions.meanPerformance',
    'researchers.motivation',
    'researchers.originality',
    'researchers.pastPerformance',
    'researchers.recentOutput',
  ],
  step: evaluation,
};
