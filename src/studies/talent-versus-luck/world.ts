/** The world of talent versus luck at its start: who is where, with which talent, and which events wander there. */
import { normalCdf } from '../../maths/normal.js';
import { normalQuantile } from '../../maths/normal-quantile.js';
import { childWord0, childWord1 } from '../../random/child-key.js';
import type { Key } from '../../random/keys.js';
import { counterOf } from '../../random/purposes.js';
import { uniform } from '../../random/uniform.js';
import { USE } from './uses.js';

/** What the world is made of. */
export interface WorldSettings {
  readonly people: number;
  readonly eventsPerPerson: number;
  /** Chance of an event to be a lucky one. */
  readonly luckyShare: number;
  readonly talentMean: number;
  readonly talentDeviation: number;
}

/** Kinds of children of a run's key. */
const KIND = { person: 1, event: 2 } as const;

/** Side of the paper's square world of 1,000 people; others have the same density of people. */
const PAPER_SIDE = 201;
const PAPER_PEOPLE = 1000;

/** Points with the keys of their random numbers, ordered by where they are, so that neighbours lie near in memory. */
export interface Points {
  readonly n: number;
  readonly k0: Int32Array;
  readonly k1: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface World {
  readonly side: number;
  readonly people: Points;
  /** Of each person, from 0 to 1. */
  readonly talent: Float64Array;
  readonly events: Points;
  /** Of each event: 1 lucky, 0 unlucky. */
  readonly lucky: Uint8Array;
}

/** The world of one run; the same key and settings give the same world. */
export function createWorld(settings: WorldSettings, run: Key): World {
  const side = PAPER_SIDE * Math.sqrt(settings.people / PAPER_PEOPLE);
  const people = scatter(settings.people, side, run, KIND.person);
  const events = scatter(Math.round(settings.people * settings.eventsPerPerson), side, run, KIND.event);
  return {
    side,
    people,
    talent: drawTalent(people, settings),
    events,
    lucky: drawKinds(events, settings.luckyShare),
  };
}

/** Points at random positions of the square. */
function scatter(n: number, side: number, run: Key, kind: number): Points {
  const k0 = new Int32Array(n);
  const k1 = new Int32Array(n);
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    k0[i] = childWord0(run.k0, run.k1, kind, 0, i);
    k1[i] = childWord1(run.k0, run.k1, kind, 0, i);
    x[i] = side * uniform(k0[i], k1[i], counterOf(USE.x, 0));
    y[i] = side * uniform(k0[i], k1[i], counterOf(USE.y, 0));
  }
  return inStrips({ n, k0, k1, x, y }, side);
}

/** Width of the strips by which points are ordered. */
const STRIP = 6;

/** The same points, ordered by the little square they are in, row by row. */
function inStrips(points: Points, side: number): Points {
  const columns = Math.floor(side / STRIP) + 1;
  const square = ({ x, y }: Points, i: number) =>
    Math.floor(y[i] / STRIP) * columns + Math.floor(x[i] / STRIP);
  const place = new Int32Array(columns * columns + 1);
  for (let i = 0; i < points.n; i++) place[square(points, i) + 1]++;
  for (let c = 0; c < columns * columns; c++) place[c + 1] += place[c];
  const { n } = points;
  const sorted: Points = {
    n,
    k0: new Int32Array(n),
    k1: new Int32Array(n),
    x: new Float64Array(n),
    y: new Float64Array(n),
  };
  for (let i = 0; i < n; i++) {
    const to = place[square(points, i)]++;
    sorted.k0[to] = points.k0[i];
    sorted.k1[to] = points.k1[i];
    sorted.x[to] = points.x[i];
    sorted.y[to] = points.y[i];
  }
  return sorted;
}

/** A normal variate that is drawn again until it lies in 0 to 1, by inverting the distribution of those that do. */
function drawTalent({ n, k0, k1 }: Points, { talentMean, talentDeviation }: WorldSettings): Float64Array {
  const below = normalCdf(-talentMean / talentDeviation);
  const within = normalCdf((1 - talentMean) / talentDeviation) - below;
  const talent = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const u = uniform(k0[i], k1[i], counterOf(USE.talent, 0));
    const value = talentMean + talentDeviation * normalQuantile(below + within * u);
    talent[i] = Math.min(1, Math.max(0, value));
  }
  return talent;
}

function drawKinds({ n, k0, k1 }: Points, luckyShare: number): Uint8Array {
  const lucky = new Uint8Array(n);
  for (let i = 0; i < n; i++) lucky[i] = Number(uniform(k0[i], k1[i], counterOf(USE.kind, 0)) < luckyShare);
  return lucky;
}
