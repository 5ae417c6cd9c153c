import { exp } from '../../maths/exp.js';
import { normal } from '../../random/normal.js';
import { counterOf, PURPOSE } from '../../random/purposes.js';
import { uniform } from '../../random/uniform.js';
import { GONE, ORIENTATION, STAGE } from '../engine/codes.js';
import { appendRow, compact, resize } from '../engine/columns.js';
import { RESEARCHER_COLUMNS, type World } from '../engine/world.js';
import { FIRST_AREA } from '../place/cells.js';
import { INSTITUTION_TYPES, type InstitutionType } from '../place/institution-types.js';
import type { Region } from '../place/region.js';
import type { CallsParameters } from '../submodels/calls/parameters.js';
import type { EvaluationParameters } from '../submodels/evaluation/parameters.js';
import type { PopulationParameters } from '../submodels/population/parameters.js';
import type { ResearchParameters } from '../submodels/research/parameters.js';

/** Attributes of a newcomer that are given, not drawn at random. */
export interface Arrival {
  readonly k0: number;
  readonly k1: number;
  readonly institution: number;
  readonly stage: number;
  readonly origin: number;
  readonly programme: number;
  readonly age: number;
  readonly meanLogAbility: number;
  readonly mentor: number;
  readonly contract: number;
  /** Start-up money, million CNY a year, and for how many years. */
  readonly startUp: number;
  readonly startUpYears: number;
}

/** Parameters of the attributes of newcomers. */
export type ArrivalParameters = Pick<ResearchParameters, 'abilitySpread'> &
  Pick<CallsParameters, 'connectedShare'> &
  Pick<EvaluationParameters, 'meanOriginality'> &
  Pick<PopulationParameters, OrientationShare>;

type OrientationShare = `${InstitutionType}${'Basic' | 'Translational'}`;

/** "Year" in the counter of random numbers drawn once per person, independent of the year of entry. */
const ONCE = 0;

/** Add a person to the world and to the books; returns the row. */
export function arrive(world: World, region: Region, p: ArrivalParameters, arrival: Arrival): number {
  const r = world.researchers;
  const i = appendRow(r, RESEARCHER_COLUMNS);
  const { k0, k1 } = arrival;
  const variate = (purpose: number) => uniform(k0, k1, counterOf(purpose, ONCE));
  r.key0[i] = k0;
  r.key1[i] = k1;
  r.institution[i] = arrival.institution;
  r.stage[i] = arrival.stage;
  r.origin[i] = arrival.origin;
  r.programme[i] = arrival.programme;
  r.age[i] = arrival.age;
  r.mentor[i] = arrival.mentor;
  r.contract[i] = arrival.contract;
  r.startUp[i] = arrival.startUp;
  r.startUpLeft[i] = arrival.startUpYears;
  r.logAbility[i] = arrival.meanLogAbility + p.abilitySpread * normal(variate(PURPOSE.ability));
  r.ability[i] = exp(r.logAbility[i]);
  r.riskTaste[i] = normal(variate(PURPOSE.riskTaste));
  r.reviewerTaste[i] = normal(variate(PURPOSE.reviewerTaste));
  r.novelty[i] = normal(variate(PURPOSE.novelty));
  r.connected[i] = variate(PURPOSE.connected) < p.connectedShare ? 1 : 0;
  r.orientation[i] = orientationOf(
    world,
    typeOf(world, arrival.institution),
    p,
    variate(PURPOSE.orientation),
  );
  r.area[i] = areaFor(world, region, variate(PURPOSE.area));
  r.originality[i] = p.meanOriginality;
  r.motivation[i] = 1;
  addActive(world, i);
  world.ledger.peopleIn++;
  return i;
}

const typeOf = ({ institutions }: World, institution: number): InstitutionType =>
  INSTITUTION_TYPES[institutions.type[institution]];

/** Orientation drawn by the mix of the type of institution, each weighted by its pull. */
function orientationOf(
  { pulls }: World,
  type: InstitutionType,
  p: Pick<PopulationParameters, OrientationShare>,
  u: number,
): number {
  const clinical = 1 - basicShare(type, p) - translationalShare(type, p);
  const basic = pulls[ORIENTATION.basic] * basicShare(type, p);
  const translational = pulls[ORIENTATION.translational] * translationalShare(type, p);
  const target = u * totalOf(pulls, basic, translational, clinical);
  if (target < basic) return ORIENTATION.basic;
  return target < basic + translational ? ORIENTATION.translational : ORIENTATION.clinical;
}

/** Sum of the weights; exactly 1 without pulls, free of rounding errors. */
const totalOf = (pulls: Float64Array, basic: number, translational: number, clinical: number): number =>
  pulls[ORIENTATION.basic] === 1 &&
  pulls[ORIENTATION.translational] === 1 &&
  pulls[ORIENTATION.clinical] === 1
    ? 1
    : basic + translational + pulls[ORIENTATION.clinical] * clinical;

// Named one by one: a field that is looked up by its name costs much more, and thousands arrive in a run.
function basicShare(type: InstitutionType, p: Pick<PopulationParameters, OrientationShare>): number {
  if (type === 'hospital') return p.hospitalBasic;
  if (type === 'university') return p.universityBasic;
  return type === 'institute' ? p.instituteBasic : p.enterpriseBasic;
}

function translationalShare(type: InstitutionType, p: Pick<PopulationParameters, OrientationShare>): number {
  if (type === 'hospital') return p.hospitalTranslational;
  if (type === 'university') return p.universityTranslational;
  return type === 'institute' ? p.instituteTranslational : p.enterpriseTranslational;
}

/** Area drawn by its burden and its pull: people work on the diseases of patients. */
function areaFor({ pulls }: World, { health: { areas } }: Region, u: number): number {
  return drawByWeight(u, areas.length, (a) => areas[a].burden * pulls[FIRST_AREA + a]);
}

/** One of `count` things, drawn with a chance in proportion to its weight. */
export function drawByWeight(u: number, count: number, weightOf: (k: number) => number): number {
  let total = 0;
  for (let k = 0; k < count; k++) total += weightOf(k);
  const target = u * total;
  let sum = 0;
  for (let k = 0; k < count - 1; k++) {
    sum += weightOf(k);
    if (sum > target) return k;
  }
  return count - 1;
}

function addActive(world: World, i: number): void {
  if (world.activeCount === world.active.length) {
    const larger = new Int32Array(world.active.length * 2);
    larger.set(world.active);
    world.active = larger;
  }
  world.active[world.activeCount++] = i;
}

/** Takes a person out: running grants end, the mentor's team shrinks. */
export function depart(world: World, i: number, reason: number): void {
  const r = world.researchers;
  r.gone[i] = reason;
  r.grantYears0[i] = r.grantYears1[i] = r.grantYears2[i] = 0;
  if (r.stage[i] === STAGE.trainee) leaveTeam(world, i);
  world.ledger.peopleOut++;
}

/** A trainee no longer counts in the mentor's team. */
export function leaveTeam(world: World, i: number): void {
  const { mentor, team } = world.researchers;
  if (mentor[i] >= 0) team[mentor[i]]--;
  mentor[i] = -1;
}

/**
 * Uniform random numbers of all active people, by position among them: `out[n]` is that of row `active[n]`. A separate loop
 * lets the processor work on many rows at once.
 */
export function uniformsOfActive(world: World, counter: number, out: Float64Array): void {
  const { key0, key1 } = world.researchers;
  const { active, activeCount } = world;
  for (let n = 0; n < activeCount; n++) out[n] = uniform(key0[active[n]], key1[active[n]], counter);
}

/** Rows of the active people in post go to `rows`, in their order; returns their number. */
export function rowsInPost({ researchers: { stage }, active, activeCount }: World, rows: Int32Array): number {
  let count = 0;
  for (let n = 0; n < activeCount; n++) {
    // Written in any case and then kept or not, which costs less than a branch.
    rows[count] = active[n];
    count += Number(stage[active[n]] !== STAGE.trainee);
  }
  return count;
}

/** Drops people who have gone from the list of the active, keeping its order. */
export function closeRanks(world: World): void {
  const { active } = world;
  const { gone } = world.researchers;
  let kept = 0;
  for (let n = 0; n < world.activeCount; n++) if (gone[active[n]] === GONE.no) active[kept++] = active[n];
  world.activeCount = kept;
}

/**
 * Drops people who have gone: the other rows close up in their order and references to mentors follow.
 * Random numbers depend on keys, not rows, so no later result changes; later years use less memory.
 */
export function forgetGone(world: World): void {
  const { researchers: r, active, activeCount } = world;
  const newRow = new Int32Array(r.rows).fill(-1);
  for (let n = 0; n < activeCount; n++) newRow[active[n]] = n;
  for (let n = 0; n < activeCount; n++) {
    const i = active[n];
    if (r.mentor[i] >= 0) r.mentor[i] = newRow[r.mentor[i]];
  }
  const keep = new Uint8Array(r.rows);
  for (let n = 0; n < activeCount; n++) keep[active[n]] = 1;
  compact(r, RESEARCHER_COLUMNS, keep);
  resize(r, RESEARCHER_COLUMNS, 3 * r.rows);
  for (let n = 0; n < activeCount; n++) active[n] = n;
}
