import { childWord0, childWord1 } from '../../../random/child-key.js';
import { CHANNEL } from '../../../random/keys.js';
import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { ORIGIN, PROGRAMME, STAGE } from '../../engine/codes.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { HOSPITAL } from '../../place/institution-types.js';
import { type ArrivalParameters, arrive } from '../../population/people.js';
import { placeFor } from '../../population/posts.js';
import { countPosts, staffSums } from '../../population/staff.js';
import { wholeHeads } from '../../representation.js';
import type { CareersControls } from './controls.js';
import type { CareersFlows } from './flows.js';
import type { CareersParameters } from './parameters.js';

/** Parts of the year that the process reads. */
type RecruitmentYear = Year<CareersParameters & ArrivalParameters, CareersControls, CareersFlows>;

/**
 * Step 9, second part: recruits of talent programmes. Fractions of heads that were paid for wait until they make a
 * whole person; a newcomer's key follows from programme, year and ordinal.
 */
export function recruitment(y: RecruitmentYear): void {
  const { world, representation, controls, flows } = y;
  const { state } = world;
  const { k0, k1 } = world.key;
  const lot = (programme: number) => uniform(k0, k1, counterOf(PURPOSE.headRounding, programme));
  const wholeOf = (due: number, programme: number) => wholeHeads(due, representation, lot(programme));
  countPosts(world);
  state.leadersDue += controls.leaderHeads;
  state.youngDue += controls.youngHeads;
  state.postdocsDue += controls.postdocPlaces;
  const leaders = wholeOf(state.leadersDue, PROGRAMME.leadingTalent);
  const young = wholeOf(state.youngDue, PROGRAMME.youngTalent);
  const postdocs = wholeOf(state.postdocsDue, PROGRAMME.postdoc);
  state.leadersDue -= leaders;
  state.youngDue -= young;
  state.postdocsDue -= postdocs;
  const sums = staffSums(world);
  for (let n = 0; n < leaders; n++) recruit(y, sums, LEADERS, n);
  for (let n = 0; n < young; n++) recruit(y, sums, YOUNG, n);
  for (let n = 0; n < postdocs; n++) recruit(y, sums, POSTDOCS, n);
  flows.imports += leaders;
  flows.youngRecruits += young;
}

/** The longest time that a column holds, years. */
const LONGEST = 2 ** 15 - 1;

/** Whole years over which start-up money is paid; over none it is not paid. */
const startUpYearsOf = (p: RecruitmentYear['p']): number =>
  Math.min(LONGEST, Math.max(0, Math.ceil(p.startUpYears)));

/** Recruits of a programme: their lowest age, their ability, and their start-up money in all. */
interface Programme {
  readonly channel: number;
  readonly programme: number;
  readonly stage: number;
  readonly origin: number;
  readonly age: (p: RecruitmentYear['p']) => number;
  readonly meanLogAbility: (p: RecruitmentYear['p']) => number;
  readonly startUp: (p: RecruitmentYear['p']) => number;
}
const LEADERS: Programme = {
  channel: CHANNEL.import,
  programme: PROGRAMME.leadingTalent,
  stage: STAGE.leader,
  origin: ORIGIN.imported,
  age: (p) => p.leaderAge,
  meanLogAbility: (p) => p.leaderAbility,
  startUp: (p) => p.leaderStartUp,
};
const YOUNG: Programme = {
  channel: CHANNEL.youngTalent,
  programme: PROGRAMME.youngTalent,
  stage: STAGE.early,
  origin: ORIGIN.imported,
  age: (p) => p.youngAge,
  meanLogAbility: (p) => p.youngAbility,
  startUp: (p) => p.youngStartUp,
};
const POSTDOCS: Programme = {
  channel: CHANNEL.postdoc,
  programme: PROGRAMME.postdoc,
  stage: STAGE.trainee,
  origin: ORIGIN.local,
  age: (p) => p.postdocAge,
  meanLogAbility: (p) => p.youngAbility,
  startUp: () => 0,
};

function recruit(y: RecruitmentYear, sums: Float64Array, kind: Programme, ordinal: number): void {
  const { world, region, p, year } = y;
  const k0 = childWord0(world.key.k0, world.key.k1, kind.channel, year, ordinal);
  const k1 = childWord1(world.key.k0, world.key.k1, kind.channel, year, ordinal);
  const institution = placeFor(sums, k0, k1);
  const trainee = kind.stage === STAGE.trainee;
  const startUpYears = startUpYearsOf(p);
  const startUp = kind.startUp(p) / Math.max(1, startUpYears);
  arrive(world, region, p, {
    k0,
    k1,
    institution,
    meanLogAbility: kind.meanLogAbility(p),
    startUp,
    mentor: -1,
    stage: kind.stage,
    origin: kind.origin,
    programme: kind.programme,
    age: kind.age(p) + Math.floor(p.recruitAgeSpan * uniform(k0, k1, counterOf(PURPOSE.age, 0))),
    contract: trainee ? 0 : p.contractYears,
    startUpYears: startUp > 0 ? startUpYears : 0,
  });
  if (trainee) return;
  if (world.institutions.type[institution] === HOSPITAL) world.state.moved++;
  world.institutions.filled[institution]++;
  world.institutions.extra[institution]++;
}

export const recruitmentProcess: Process<RecruitmentYear> = {
  id: 'recruitment',
  title: { en: 'recruits of talent programmes', zh: '人才计划引进' },
  source:
    'assumed: who was paid for comes, a whole person at a time; recruits of programmes are abler than ordinary hires (Shi et al. 2023, DOI 10.1126/science.abq1218)',
  writes: [
    'active',
    'flows.imports',
    'flows.youngRecruits',
    'institutions.extra',
    'institutions.filled',
    'ledger',
    'researchers.*',
    'state.leadersDue',
    'state.moved',
    'state.postdocsDue',
    'state.youngDue',
  ],
  step: recruitment,
};
