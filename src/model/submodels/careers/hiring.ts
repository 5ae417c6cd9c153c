import { exp } from '../../../maths/exp.js';
import { childKey, childWord0, childWord1 } from '../../../random/child-key.js';
import { CHANNEL, type Key } from '../../../random/keys.js';
import { counterOf, PURPOSE } from '../../../random/purposes.js';
import { uniform } from '../../../random/uniform.js';
import { ORIGIN, PROGRAMME, STAGE } from '../../engine/codes.js';
import type { Year } from '../../engine/year.js';
import type { Process } from '../../entries/process.js';
import { HOSPITAL } from '../../place/institution-types.js';
import { type ArrivalParameters, arrive } from '../../population/people.js';
import { openPosts, openPostsOfAll, placeFor } from '../../population/posts.js';
import { staffSums } from '../../population/staff.js';
import type { NetworkControls } from '../network/controls.js';
import type { NetworkParameters } from '../network/parameters.js';
import type { CareersFlows } from './flows.js';
import { followMentors, movablePeople, moveWithin } from './internal-moves.js';
import type { CareersParameters } from './parameters.js';
import { postOneWaiting, waitingPeople } from './waiting.js';

/** Parts of the year that the process reads. */
type HiringYear = Year<
  CareersParameters & ArrivalParameters & NetworkParameters,
  NetworkControls,
  CareersFlows
>;

const ONCE = 0;

/**
 * Step 9, last part: institutions fill a share of the posts still open, the others stay empty, and who takes one may have waited for it
 * anywhere in the region. Of people from outside s times as many come as in the start year, and in that year of all others as many: where s is above 1
 * they take posts of the institution that would have stayed empty, so that in later years fewer are open for all. A few people who left return, more where a network finds them. A newcomer's key follows
 * from institution, year and ordinal.
 */
export function hiring(y: HiringYear): void {
  fillPosts(y);
  if (y.flows.internalMoves > 0) followMentors(y.world);
  returns(y);
  y.flows.vacancies = openPostsOfAll(y.world, y.representation);
}

function fillPosts(y: HiringYear): void {
  const { world, representation, p, year } = y;
  const { institutions } = world;
  // computed only when a post goes to one of them, which in many years does not happen
  let movable: readonly Int32Array[] | undefined;
  let waiting: Int32Array | undefined;
  const movableOf = (type: number): Int32Array => {
    movable ??= movablePeople(world);
    return movable[type];
  };
  const waitingNow = (): Int32Array => {
    waiting ??= waitingPeople(world, p.traineeYears);
    return waiting;
  };
  for (let k = 0; k < institutions.rows; k++) {
    const key0 = institutions.key0[k];
    const key1 = institutions.key1[k];
    const keyOf = (ordinal: number): Key => childKey({ k0: key0, k1: key1 }, CHANNEL.hire, year, ordinal);
    const hiresElsewhere = y.flows.hires;
    const wanted = p.vacancyFill * openPosts(world, k, representation);
    const filled = Math.floor(wanted + uniform(key0, key1, counterOf(PURPOSE.vacancy, year)));
    for (let ordinal = 0; ordinal < filled; ordinal++)
      fillPost(y, k, keyOf(ordinal), { movableOf, waitingNow });
    const more = moreHires(y, k, y.flows.hires - hiresElsewhere);
    for (let ordinal = filled; ordinal < filled + more; ordinal++) hire(y, k, keyOf(ordinal));
  }
}

/** Hires from outside beyond the usual ones of the year, s - 1 for each of these, by lot, while posts are open. */
function moreHires(y: HiringYear, k: number, usual: number): number {
  const { world, representation, year } = y;
  const supply = outsideSupply(y);
  if (supply <= 1 || usual === 0) return 0;
  const lot = uniform(
    world.institutions.key0[k],
    world.institutions.key1[k],
    counterOf(PURPOSE.moreSupply, year),
  );
  return Math.min(openPosts(world, k, representation), Math.floor((supply - 1) * usual + lot));
}

/** People from outside who come for open posts, over those of the start year. */
const outsideSupply = ({ region }: HiringYear): number => region.workforce.outsideSupply ?? 1;

/** Whether a part of those who would take a post comes, where a record says that it is a part. */
const isAmong = (share: number, { k0, k1 }: Key): boolean =>
  share >= 1 || uniform(k0, k1, counterOf(PURPOSE.supply, ONCE)) < share;

/** Who of the region may take a post, found when it is first asked. */
interface Candidates {
  readonly movableOf: (type: number) => Int32Array;
  readonly waitingNow: () => Int32Array;
}

/**
 * Fills a post with one of a hospital's own doctors, a person of another institution of the region, a graduate who waits, or a hire
 * from outside, who comes for a part of the posts where a record says that fewer come than in the start year: the others stay empty.
 */
function fillPost(y: HiringYear, k: number, key: Key, { movableOf, waitingNow }: Candidates): void {
  const { world, p, flows } = y;
  const { k0, k1 } = key;
  const own = world.institutions.type[k] === HOSPITAL ? p.ownDoctorShare : 0;
  const lot = uniform(k0, k1, counterOf(PURPOSE.filler, ONCE));
  const within = own + (1 - own) * p.internalShare;
  const waits = flows.waiting > 0 && rest(lot, own, within) < p.waitingShare;
  if (lot < own) {
    fromOutsideResearch(y, k, key, { youngest: p.ownDoctorAge, span: p.ownDoctorAgeSpan });
    flows.conversions++;
    world.state.toCare--;
    return;
  }
  const mover = uniform(k0, k1, counterOf(PURPOSE.mover, ONCE));
  if (lot < within && moveWithin(world, movableOf(world.institutions.type[k]), k, mover))
    flows.internalMoves++;
  else if (waits) {
    postOneWaiting(world, waitingNow(), k, mover);
    flows.waiting--;
    flows.graduatesPosted++;
  } else if (isAmong(outsideSupply(y), key)) hire(y, k, key);
}

/** A hire from outside. */
function hire(y: HiringYear, k: number, key: Key): void {
  fromOutsideResearch(y, k, key, { youngest: y.p.hireAge, span: y.p.hireAgeSpan });
  y.flows.hires++;
  if (y.world.institutions.type[k] === HOSPITAL) y.world.state.moved++;
}

/** What is left of a lot, from 0 to 1, once it has fallen on a move within the region, which failed, or beyond one. */
const rest = (lot: number, own: number, within: number): number =>
  lot < within ? (lot - own) / (within - own) : (lot - within) / (1 - within);

/** An early researcher who was not in research here before. */
function fromOutsideResearch(
  { world, region, p }: HiringYear,
  institution: number,
  { k0, k1 }: Key,
  { youngest, span }: { readonly youngest: number; readonly span: number },
): void {
  arrive(world, region, p, {
    k0,
    k1,
    age: youngest + Math.floor(span * uniform(k0, k1, counterOf(PURPOSE.age, ONCE))),
    institution,
    stage: STAGE.early,
    origin: ORIGIN.local,
    programme: PROGRAMME.none,
    meanLogAbility: p.hireAbility,
    mentor: -1,
    contract: 0,
    startUp: 0,
    startUpYears: 0,
  });
  world.institutions.filled[institution]++;
}

/** People whom a network of n places finds among the A others who are away, A (1 - exp(-r n / A)): one place more finds fewer and fewer. */
function foundByNetwork({ world: { state }, p, controls }: HiringYear): number {
  const others = (1 - p.returnChance) * state.abroad;
  return others > 0 ? others * (1 - exp((-p.networkReach * controls.networkPlaces) / others)) : 0;
}

function returns(y: HiringYear): void {
  const { world, region, p, year, flows } = y;
  const { state, institutions } = world;
  state.returnsDue += p.returnChance * state.abroad + foundByNetwork(y);
  const heads = Math.floor(state.returnsDue);
  state.returnsDue -= heads;
  state.abroad -= heads;
  const sums = staffSums(world);
  for (let ordinal = 0; ordinal < heads; ordinal++) {
    const k0 = childWord0(world.key.k0, world.key.k1, CHANNEL.returnee, year, ordinal);
    const k1 = childWord1(world.key.k0, world.key.k1, CHANNEL.returnee, year, ordinal);
    const institution = placeFor(sums, k0, k1);
    const age = p.returnAge + Math.floor(p.returnAgeSpan * uniform(k0, k1, counterOf(PURPOSE.age, ONCE)));
    arrive(world, region, p, {
      k0,
      k1,
      age,
      institution,
      stage: STAGE.established,
      origin: ORIGIN.returnee,
      programme: PROGRAMME.none,
      meanLogAbility: p.youngAbility,
      mentor: -1,
      contract: 0,
      startUp: 0,
      startUpYears: 0,
    });
    institutions.filled[institution]++;
    if (institutions.type[institution] === HOSPITAL) state.moved++;
  }
  flows.returnees += heads;
}

export const hiringProcess: Process<HiringYear> = {
  id: 'hiring',
  title: { en: 'who fills posts, and returns from outside', zh: '岗位填补与回流' },
  source:
    'assumed: open posts are filled by a share a year, as where supply is short of need, most of a hospital’s by its own doctors, since no study of it was found; returns in proportion to those away, being mainly for family (Franzoni et al. 2012, NBER w18067)',
  writes: [
    'active',
    'flows.conversions',
    'flows.graduatesPosted',
    'flows.hires',
    'flows.internalMoves',
    'flows.returnees',
    'flows.vacancies',
    'flows.waiting',
    'institutions.filled',
    'ledger',
    'researchers.*',
    'state.abroad',
    'state.moved',
    'state.returnsDue',
    'state.toCare',
  ],
  step: hiring,
};
