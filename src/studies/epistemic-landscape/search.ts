/**
 * The agents of Weisberg and Muldoon (2009), DOI 10.1086/644786, searching the landscape together.
 *
 * A step first marks every patch with an agent on it as visited and then moves all agents, as the authors' program
 * does, so that no agent moves before another.
 */

import { childKey } from '../../random/child-key.js';
import { hash } from '../../random/hash.js';
import { MIDDLE, SECTOR_MIDDLES, TURN } from '../../random/heading.js';
import type { Key } from '../../random/keys.js';
import { smallCosine, smallSine } from '../../random/small-angle.js';
import { uniform } from '../../random/uniform.js';
import { NEIGHBOURS, PATCHES, SIDE } from './landscape.js';
import { PEAKS, SIGNIFICANCE, SIGNIFICANT } from './significance.js';

/** How moves are made: from patch to neighbouring patch, or one unit along a heading as in the authors' program. */
export const MOVES = ['grid', 'program'] as const;
export type Moves = (typeof MOVES)[number];

/** Whether a follower goes to a visited neighbour that is as good as here, or only to a better one. */
export const FOLLOWER_RULES = ['at-least', 'above'] as const;
export type FollowerRule = (typeof FOLLOWER_RULES)[number];

export interface SearchRules {
  readonly controls: number;
  readonly followers: number;
  readonly mavericks: number;
  readonly steps: number;
  readonly moves: Moves;
  readonly follower: FollowerRule;
}

interface SearchHistory {
  /** Steps until both peaks had been visited; Infinity if they were not. */
  readonly bothPeaks: number;
  /** Share of the significant patches visited, at `POINTS` evenly spaced steps, the last one included. */
  readonly course: Float64Array;
  /** 1 for every patch visited by step `SNAPSHOT`, or by the end of a shorter search. */
  readonly early: Uint8Array;
}

/** Points of the course of a search. */
export const POINTS = 100;
/** Step after which the map of visited patches is drawn. */
export const SNAPSHOT = 50;

/** Agents start where significance is below this: on the plain, or as low as in the authors' program. */
const START_BELOW: Readonly<Record<Moves, number>> = { grid: 1, program: 10 };
/** Chance that a control whose last step changed nothing sets out again, in the authors' program. */
const RESTLESS = 1 / 50;

/** Kinds of agents, in the order of `MOVE`; controls are 0, which a fresh column holds. */
const FOLLOWER = 1;
const MAVERICK = 2;

/** Uses of random numbers within a step. */
const USES = 4;
const CHOICE = 0;
const DIRECTION = 1;
const SETTING_OUT = 2;

/** State of a search: where agents are, which way they face, what they remember, and what has been visited. */
interface Search {
  readonly rules: SearchRules;
  readonly kind: Uint8Array;
  readonly k0: Int32Array;
  readonly k1: Int32Array;
  /** Place in patches from the first corner; a patch reaches half a unit to each side of its whole coordinates. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Unit vector of the heading. */
  readonly dx: Float64Array;
  readonly dy: Float64Array;
  /** Significance of the approach before this one, as the agent remembers it. */
  readonly previous: Int32Array;
  readonly visited: Uint8Array;
}

/** Channels of the agents' keys: only their number distinguishes them. */
const AGENT = 1;

function begun(rules: SearchRules, key: Key): Search {
  const { controls, followers, mavericks } = rules;
  const n = controls + followers + mavericks;
  const search: Search = {
    rules,
    kind: new Uint8Array(n).fill(FOLLOWER, controls).fill(MAVERICK, controls + followers),
    k0: new Int32Array(n),
    k1: new Int32Array(n),
    x: new Float64Array(n),
    y: new Float64Array(n),
    dx: new Float64Array(n),
    dy: new Float64Array(n),
    previous: new Int32Array(n),
    visited: new Uint8Array(PATCHES),
  };
  const starts = Array.from({ length: PATCHES }, (_, patch) => patch).filter(
    (patch) => SIGNIFICANCE[patch] < START_BELOW[rules.moves],
  );
  for (let i = 0; i < n; i++) place(search, i, key, starts);
  return search;
}

function place(search: Search, i: number, key: Key, starts: readonly number[]): void {
  const { k0, k1 } = childKey(key, AGENT, 0, i);
  search.k0[i] = k0;
  search.k1[i] = k1;
  const patch = starts[Math.floor(uniform(k0, k1, CHOICE) * starts.length)];
  search.x[i] = patch % SIDE;
  search.y[i] = Math.floor(patch / SIDE);
  turnAnywhere(search, i, 0);
}

/** A coordinate brought back between -1/2 and 100 1/2. */
function wrapped(coordinate: number): number {
  // Rounding may lift what lies just below the lower edge onto the upper one, which is the lower one again.
  const lifted = coordinate < -0.5 ? coordinate + SIDE : coordinate;
  return lifted >= SIDE - 0.5 ? lifted - SIDE : lifted;
}

const patchOf = (x: number, y: number): number => Math.floor(y + 0.5) * SIDE + Math.floor(x + 0.5);

/** One unit along the heading, or against it. */
function step(search: Search, i: number, length: number): void {
  search.x[i] = wrapped(search.x[i] + length * search.dx[i]);
  search.y[i] = wrapped(search.y[i] + length * search.dy[i]);
}

function turnAnywhere(search: Search, i: number, time: number): void {
  const bits = hash(search.k0[i], search.k1[i], time * USES + DIRECTION);
  const sector = 2 * (bits >>> 24);
  const d = ((bits & 0xffffff) - MIDDLE) * TURN;
  const [cosine, sine] = [smallCosine(d * d), smallSine(d, d * d)];
  const [c, s] = [SECTOR_MIDDLES[sector], SECTOR_MIDDLES[sector + 1]];
  search.dx[i] = c * cosine - s * sine;
  search.dy[i] = s * cosine + c * sine;
}

/** The shorter way round from one coordinate to another. */
function shortest(from: number, to: number): number {
  const way = to - from;
  if (way > SIDE / 2) return way - SIDE;
  return way < -SIDE / 2 ? way + SIDE : way;
}

/** On the grid to the patch itself; in the program one unit towards its middle, which may fall short of it. */
function goTo(search: Search, i: number, patch: number, here: number): void {
  search.previous[i] = SIGNIFICANCE[here];
  const [x, y] = [patch % SIDE, Math.floor(patch / SIDE)];
  const [wayX, wayY] = [shortest(search.x[i], x), shortest(search.y[i], y)];
  const length = Math.sqrt(wayX * wayX + wayY * wayY);
  search.dx[i] = wayX / length;
  search.dy[i] = wayY / length;
  if (search.rules.moves === 'program') {
    step(search, i, 1);
  } else {
    search.x[i] = x;
    search.y[i] = y;
  }
}

const candidates = new Int32Array(8);

/** One of the first `count` candidates at random; -1 if there is none. */
function oneOf(search: Search, i: number, count: number, time: number): number {
  if (count === 0) return -1;
  return candidates[Math.floor(uniform(search.k0[i], search.k1[i], time * USES + CHOICE) * count)];
}

/** An unvisited neighbour at random; -1 if all are visited. */
function unvisited(search: Search, i: number, here: number, time: number): number {
  let count = 0;
  for (let n = 8 * here; n < 8 * here + 8; n++) {
    if (search.visited[NEIGHBOURS[n]] === 0) candidates[count++] = NEIGHBOURS[n];
  }
  return oneOf(search, i, count, time);
}

/** The best visited neighbour, ties at random; -1 if none is visited. */
function bestVisited(search: Search, i: number, here: number, time: number): number {
  let count = 0;
  let best = -1;
  for (let n = 8 * here; n < 8 * here + 8; n++) {
    const patch = NEIGHBOURS[n];
    if (search.visited[patch] === 0 || SIGNIFICANCE[patch] < best) continue;
    if (SIGNIFICANCE[patch] > best) count = 0;
    best = SIGNIFICANCE[patch];
    candidates[count++] = patch;
  }
  return oneOf(search, i, count, time);
}

/** Alone: on while it goes up; back and another way after a loss; seldom on from where nothing changed. */
function moveControl(search: Search, i: number, here: number, time: number): void {
  const gain = SIGNIFICANCE[here] - search.previous[i];
  if (gain < 0) {
    step(search, i, -1);
    turnAnywhere(search, i, time);
    return;
  }
  if (gain === 0) {
    if (uniform(search.k0[i], search.k1[i], time * USES + SETTING_OUT) >= RESTLESS) return;
    turnAnywhere(search, i, time);
  }
  search.previous[i] = SIGNIFICANCE[here];
  step(search, i, 1);
}

/** To the best visited neighbour if it is good enough, else to an unvisited one, else nowhere. */
function moveFollower(search: Search, i: number, here: number, time: number): void {
  const best = bestVisited(search, i, here, time);
  const least = SIGNIFICANCE[here] + (search.rules.follower === 'above' ? 1 : 0);
  const next = best >= 0 && SIGNIFICANCE[best] >= least ? best : unvisited(search, i, here, time);
  if (next >= 0) goTo(search, i, next, here);
}

/**
 * To an unvisited neighbour; among visited ones to the best unless it is worse than here. The program's mavericks also
 * keep their heading while it leads to unvisited patches, and turn back after a loss.
 */
function moveMaverick(search: Search, i: number, here: number, time: number): void {
  const program = search.rules.moves === 'program';
  if (program && SIGNIFICANCE[here] < search.previous[i]) {
    step(search, i, -1);
    turnAnywhere(search, i, time);
    return;
  }
  const fresh = unvisited(search, i, here, time);
  if (fresh >= 0 && program && aheadIsUnvisited(search, i)) {
    search.previous[i] = SIGNIFICANCE[here];
    step(search, i, 1);
    return;
  }
  const next = fresh >= 0 ? fresh : bestVisited(search, i, here, time);
  if (fresh >= 0 || SIGNIFICANCE[next] >= SIGNIFICANCE[here]) goTo(search, i, next, here);
}

function aheadIsUnvisited(search: Search, i: number): boolean {
  const ahead = patchOf(wrapped(search.x[i] + search.dx[i]), wrapped(search.y[i] + search.dy[i]));
  return search.visited[ahead] === 0;
}

/** Marks where everybody is; returns how many significant patches are new. */
function visit(search: Search, here: Int32Array): number {
  let found = 0;
  for (let i = 0; i < here.length; i++) {
    here[i] = patchOf(search.x[i], search.y[i]);
    if (search.visited[here[i]] === 0 && SIGNIFICANCE[here[i]] > 0) found++;
    search.visited[here[i]] = 1;
  }
  return found;
}

const MOVE = [moveControl, moveFollower, moveMaverick] as const;

/** One search over all its steps. All random numbers follow from the key. */
export function searchHistory(rules: SearchRules, key: Key): SearchHistory {
  const search = begun(rules, key);
  const here = new Int32Array(search.kind.length);
  const course = new Float64Array(POINTS);
  let bothPeaks = Number.POSITIVE_INFINITY;
  let early = search.visited;
  let found = visit(search, here);
  let point = 0;
  for (let time = 1; time <= rules.steps; time++) {
    for (let i = 0; i < here.length; i++) MOVE[search.kind[i]](search, i, here[i], time);
    found += visit(search, here);
    if (bothPeaks > time && PEAKS.every((peak) => search.visited[peak] === 1)) bothPeaks = time;
    if (time === SNAPSHOT) early = search.visited.slice();
    while (point < POINTS && time * POINTS >= (point + 1) * rules.steps)
      course[point++] = found / SIGNIFICANT;
  }
  return { bothPeaks, course, early };
}
