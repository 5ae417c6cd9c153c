/**
 * The kernel of the study: events wander, people meet them. Capital decides neither where an event moves nor whom it
 * meets, so the encounters of a run are found once and serve every way of funding.
 */
import { hash } from '../../random/hash.js';
import { MIDDLE, SECTOR_MIDDLES, TURN } from '../../random/heading.js';
import { counterOf } from '../../random/purposes.js';
import { smallCosine, smallSine } from '../../random/small-angle.js';
import { uniform } from '../../random/uniform.js';
import { indexNeighbours, type Neighbours, REACH } from './neighbours.js';
import { USE } from './uses.js';
import type { World } from './world.js';

/** How far an event moves in a step. */
const STRIDE = 2;

/** What happened to whom: the encounters of step s are the rows from start[s] to start[s + 1]. */
export interface Encounters {
  readonly start: Int32Array;
  readonly person: Int32Array;
  /** What the encounter makes of a capital: 2 by a lucky event that talent grasped, 0.5 by an unlucky one. */
  readonly factor: Float64Array;
}

/** What the kernel works on; `prepare` makes it before the first step. */
interface Walk {
  readonly world: World;
  readonly near: Neighbours;
  /** Places of the events, which move. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly cell: Int32Array;
  /** Listing and event of each meeting of a step. */
  listing: Int32Array;
  event: Int32Array;
  /** Of each person: last step with a meeting, how many then, and the row of the encounter. */
  readonly lastStep: Int32Array;
  readonly met: Int32Array;
  readonly row: Int32Array;
}

export function prepare(world: World): Walk {
  const { people, events, side } = world;
  const room = events.n + 64;
  return {
    world,
    near: indexNeighbours(people, side),
    x: events.x.slice(),
    y: events.y.slice(),
    cell: new Int32Array(events.n),
    listing: new Int32Array(room),
    event: new Int32Array(room),
    lastStep: new Int32Array(people.n).fill(-1),
    met: new Int32Array(people.n),
    row: new Int32Array(people.n),
  };
}

/** All encounters of a run of so many steps. */
export function walk(state: Walk, steps: number): Encounters {
  const log = {
    start: new Int32Array(steps + 1),
    rows: 0,
    person: new Int32Array(0),
    lucky: new Uint8Array(0),
  };
  for (let step = 0; step < steps; step++) {
    move(state, counterOf(USE.heading, step));
    const meetings = meet(state);
    note(state, meetings, step, log);
    log.start[step + 1] = log.rows;
  }
  return grasp(state.world, log);
}

/** Every event takes a fresh heading and goes one stride; who leaves the world enters it at the other side. */
function move({ world, near, x, y, cell }: Walk, counter: number): void {
  const { side, events } = world;
  const { n, k0, k1 } = events;
  const { cellsPerUnit, columns } = near;
  for (let e = 0; e < n; e++) {
    const bits = hash(k0[e], k1[e], counter);
    const turn = ((bits & 0xffffff) - MIDDLE) * TURN;
    const square = turn * turn;
    const sine = smallSine(turn, square);
    const cosine = smallCosine(square);
    const sector = (bits >>> 24) * 2;
    const a = SECTOR_MIDDLES[sector];
    const b = SECTOR_MIDDLES[sector + 1];
    let nx = x[e] + STRIDE * (a * cosine - b * sine);
    let ny = y[e] + STRIDE * (b * cosine + a * sine);
    if (nx < 0) nx += side;
    else if (nx >= side) nx -= side;
    if (ny < 0) ny += side;
    else if (ny >= side) ny -= side;
    x[e] = nx;
    y[e] = ny;
    cell[e] = ((ny * cellsPerUnit) | 0) * columns + ((nx * cellsPerUnit) | 0);
  }
}

/** Lists who is within reach of which event, and says how many such meetings there are. */
function meet(state: Walk): number {
  const { near, x, y, cell } = state;
  const { start, x: px, y: py } = near;
  const n = cell.length;
  let { listing, event } = state;
  let meetings = 0;
  for (let e = 0; e < n; e++) {
    const c = cell[e];
    const end = start[c + 1];
    if (meetings + end - start[c] > listing.length) ({ listing, event } = widen(state));
    for (let k = start[c]; k < end; k++) {
      const dx = px[k] - x[e];
      const dy = py[k] - y[e];
      // Noted always, counted if within reach: the branch cannot be predicted, and a wrong prediction costs more than the note.
      listing[meetings] = k;
      event[meetings] = e;
      meetings += Number(dx * dx + dy * dy <= REACH * REACH);
    }
  }
  return meetings;
}

function widen(state: Walk): Pick<Walk, 'listing' | 'event'> {
  const longer = (column: Int32Array) => {
    const copy = new Int32Array(2 * column.length);
    copy.set(column);
    return copy;
  };
  state.listing = longer(state.listing);
  state.event = longer(state.event);
  return state;
}

interface Log {
  readonly start: Int32Array;
  rows: number;
  person: Int32Array;
  lucky: Uint8Array;
}

/** One encounter for everybody who met any event in the step: where there were several, one of them at random. */
function note(state: Walk, meetings: number, step: number, log: Log): void {
  const { world, near, listing, event, lastStep, met, row } = state;
  const { k0, k1 } = world.people;
  ensureRoom(log, meetings);
  for (let m = 0; m < meetings; m++) {
    const person = near.person[listing[m]];
    const lucky = world.lucky[event[m]];
    if (lastStep[person] !== step) {
      lastStep[person] = step;
      met[person] = 1;
      row[person] = log.rows;
      log.person[log.rows] = person;
      log.lucky[log.rows++] = lucky;
    } else {
      const others = met[person]++;
      // The nth event replaces the one chosen so far with chance 1/n: each is chosen with the same chance.
      const among = counterOf(USE.among + 16 * others, step);
      if (uniform(k0[person], k1[person], among) * (others + 1) < 1) log.lucky[row[person]] = lucky;
    }
  }
}

function ensureRoom(log: Log, more: number): void {
  if (log.rows + more <= log.person.length) return;
  const room = 2 * (log.rows + more) + 1024;
  const person = new Int32Array(room);
  const lucky = new Uint8Array(room);
  person.set(log.person);
  lucky.set(log.lucky);
  log.person = person;
  log.lucky = lucky;
}

/** What became of each encounter; a lucky one that talent did not grasp changes nothing and is left out. */
function grasp({ people, talent }: World, log: Log): Encounters {
  const steps = log.start.length - 1;
  const start = new Int32Array(steps + 1);
  const person = new Int32Array(log.rows);
  const factor = new Float64Array(log.rows);
  let rows = 0;
  for (let step = 0; step < steps; step++) {
    const counter = counterOf(USE.grasp, step);
    for (let r = log.start[step]; r < log.start[step + 1]; r++) {
      const who = log.person[r];
      const lucky = log.lucky[r];
      const grasped = Number(uniform(people.k0[who], people.k1[who], counter) < talent[who]);
      person[rows] = who;
      factor[rows] = lucky === 1 ? 2 : 0.5;
      rows += 1 - lucky * (1 - grasped);
    }
    start[step + 1] = rows;
  }
  return { start, person: person.subarray(0, rows), factor: factor.subarray(0, rows) };
}

/** Multiplies the capital of everybody by what was met in a step. */
export function apply({ start, person, factor }: Encounters, step: number, capital: Float64Array): void {
  for (let r = start[step]; r < start[step + 1]; r++) capital[person[r]] *= factor[r];
}
