import { childWord0, childWord1 } from '../../../random/child-key.js';
import { CHANNEL } from '../../../random/keys.js';
import { normal } from '../../../random/normal.js';
import { poisson } from '../../../random/poisson.js';
import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { GONE, ORIGIN, PROGRAMME, STAGE } from '../../engine/codes.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { type ArrivalParameters, arrive, depart } from '../../population/people.js';
import { openInPool, takePost } from '../../population/posts.js';
import type { EvaluationControls } from '../evaluation/controls.js';
import type { ResearchParameters } from '../research/parameters.js';
import type { SelectionControls } from '../selection/controls.js';
import type { CareersFlows } from './flows.js';
import type { CareersParameters } from './parameters.js';
import { yearsWaited } from './waiting.js';

/** Parts of the year that the process reads. */
type TrainingYear = Year<
  CareersParameters & Pick<ResearchParameters, 'referenceFunding'> & ArrivalParameters,
  Pick<EvaluationControls, 'favouritism'> & SelectionControls,
  CareersFlows
>;

const ONCE = 0;

/**
 * Step 9, third part: trainees finish, and graduates who stay, and those who have waited, compete for the open posts of their institution; then
 * mentors take new ones, the more the more money they have. A trainee's key follows from mentor, year and
 * ordinal, so that one more trainee here changes no person elsewhere.
 */
export function training(y: TrainingYear): void {
  finishTraining(y);
  newTrainees(y);
}

/** Trainees at the end of their time: some go, the others compete for posts where they trained. */
function finishTraining(y: TrainingYear): void {
  const { world, region, p, year, flows } = y;
  const { researchers: r, active } = world;
  const stayCounter = counterOf(PURPOSE.graduate, ONCE);
  const candidates = new Int32Array(world.activeCount);
  let count = 0;
  for (let n = 0; n < world.activeCount; n++) {
    const i = active[n];
    if (r.stage[i] !== STAGE.trainee || r.gone[i] !== GONE.no) continue;
    const postdoc = r.programme[i] === PROGRAMME.postdoc;
    const waited = yearsWaited(world, i, postdoc ? p.postdocYears : p.traineeYears);
    if (waited < 0) continue;
    // Years of training need not be whole: the first year at or after their end is that of graduation.
    if (waited >= 1 && !postdoc && p.waitingYears > 0) {
      if (givesUp(y, i)) depart(world, i, GONE.graduatedOut);
      else candidates[count++] = i;
      continue;
    }
    const stays =
      uniform(r.key0[i], r.key1[i], stayCounter) <
      (postdoc ? region.workforce.postdocsWhoStay : region.workforce.graduatesWhoStay);
    if (postdoc) flows.postdocsFinished++;
    else flows.graduates++;
    if (!stays) depart(world, i, GONE.graduatedOut);
    else if (postdoc) keepPostdoc(y, i);
    else candidates[count++] = i;
  }
  fillByMerit(y, candidates.subarray(0, count), counterOf(PURPOSE.postRank, year));
}

const givesUp = ({ world: { researchers: r }, p, year }: TrainingYear, i: number): boolean =>
  uniform(r.key0[i], r.key1[i], counterOf(PURPOSE.giveUpWaiting, year)) < p.giveUpWaiting;

/** A postdoc who stays is taken on outside the quota for the years of a contract. */
function keepPostdoc({ world, p, flows }: TrainingYear, i: number): void {
  const { researchers: r, institutions } = world;
  takePost(world, i);
  r.contract[i] = p.contractYears;
  institutions.extra[r.institution[i]]++;
  flows.postdocsStayed++;
}

/** Posts go by (a + b competition) ln θ + s N + favour to the connected; graduates without a post wait for one, or leave the region. */
function fillByMerit(y: TrainingYear, candidates: Int32Array, counter: number): void {
  const { world, representation, p, controls, flows } = y;
  const { researchers: r } = world;
  const merit = new Float64Array(candidates.length);
  const weight = p.postAbility + p.postAbilityRise * controls.postCompetition;
  for (let n = 0; n < candidates.length; n++) {
    const i = candidates[n];
    merit[n] =
      weight * r.logAbility[i] +
      p.postNoise * normal(uniform(r.key0[i], r.key1[i], counter)) +
      p.postFavour * controls.favouritism * r.connected[i];
  }
  for (const n of ranked(merit)) {
    const i = candidates[n];
    const open = openInPool(world, r.institution[i], representation);
    if (open >= 0) {
      r.institution[i] = open;
      takePost(world, i);
      flows.graduatesPosted++;
    } else if (yearsWaited(world, i, p.traineeYears) < p.waitingYears) flows.waiting++;
    else depart(world, i, GONE.graduatedOut);
  }
}

/** Positions by falling merit; of equals the earlier comes first. */
function ranked(merit: Float64Array): Int32Array {
  const order = new Int32Array(merit.length);
  for (let n = 0; n < order.length; n++) order[n] = n;
  return order.sort((a, b) => merit[b] - merit[a] || a - b);
}

/** New trainees of a mentor ~ Poisson(base (1 - k + k min(m, 2F̂))): the mean researcher has half the reference money. */
function newTrainees(y: TrainingYear): void {
  const { world, region, p, year, flows } = y;
  const { key0, key1, gone, stage, money } = world.researchers;
  const { active, activeCount } = world;
  const counter = counterOf(PURPOSE.traineeCount, year);
  const base = region.workforce.traineesPerInvestigator / p.traineeYears;
  const { traineeMoney, traineeMoneyMost, referenceFunding } = p;
  // Newcomers may move the table to larger columns: the columns read here still hold the mentors, which are only read.
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (gone[i] !== GONE.no || stage[i] === STAGE.trainee) continue;
    const relative = Math.min(traineeMoneyMost, (2 * money[i]) / referenceFunding);
    const mean = base * (1 - traineeMoney + traineeMoney * relative);
    const count = poisson(uniform(key0[i], key1[i], counter), mean);
    for (let ordinal = 0; ordinal < count; ordinal++) takeTrainee(y, i, ordinal);
    flows.trainees += count;
  }
}

function takeTrainee({ world, region, p, year }: TrainingYear, mentor: number, ordinal: number): void {
  const { key0, key1, institution } = world.researchers;
  const k0 = childWord0(key0[mentor], key1[mentor], CHANNEL.trainee, year, ordinal);
  const k1 = childWord1(key0[mentor], key1[mentor], CHANNEL.trainee, year, ordinal);
  const age = p.traineeAge + Math.floor(p.traineeAgeSpan * uniform(k0, k1, counterOf(PURPOSE.age, ONCE)));
  arrive(world, region, p, {
    k0,
    k1,
    age,
    mentor,
    institution: institution[mentor],
    stage: STAGE.trainee,
    origin: ORIGIN.local,
    programme: PROGRAMME.none,
    meanLogAbility: p.hireAbility,
    contract: 0,
    startUp: 0,
    startUpYears: 0,
  });
  world.researchers.team[mentor]++;
}

export const trainingProcess: Process<TrainingYear> = {
  id: 'training',
  title: { en: 'graduates and new trainees', zh: '毕业与招收学员' },
  source:
    'assumed: trainees in proportion to a part of the money of their mentor, Poisson as counts of independent decisions; posts go by rank, since what a place offers is compared within it',
  writes: [
    'active',
    'flows.graduates',
    'flows.graduatesPosted',
    'flows.postdocsFinished',
    'flows.postdocsStayed',
    'flows.trainees',
    'flows.waiting',
    'institutions.extra',
    'institutions.filled',
    'ledger',
    'researchers.*',
  ],
  step: training,
};
