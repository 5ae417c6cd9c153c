import type { Controls } from '../entries/control.js';
import type { Lever } from '../entries/lever.js';
import type { ParameterValues } from '../entries/parameter.js';
import type { Pathway } from '../place/pathway.js';
import { PANELS, type Region } from '../place/region.js';
import type { Centring } from './centring.js';
import type { Funders } from './funders.js';
import type { RegionLevels } from './levels.js';
import type { Policy } from './policy.js';
import type { YearRecord } from './record.js';
import { type Selection, type SelectionScratch, selectionScratch } from './select.js';
import type { World } from './world.js';

/**
 * Argument of every process of a year: the world, which it changes, and its constant surroundings. Processes name the
 * parameters, controls, flows and stocks that they need; a year that has more serves them too.
 */
export interface Year<P = unknown, C = unknown, F = unknown, S = unknown> {
  readonly world: World;
  readonly region: Region;
  /** Funders of the region. */
  readonly funders: Funders;
  /** People for whom one row of the world stands; amounts of the region are those of the rows. */
  readonly representation: number;
  readonly p: P;
  readonly centring: Centring;
  readonly pathways: readonly Pathway[];
  readonly policy: Policy;
  readonly levers: readonly Lever<Controls, ParameterValues>[];
  /** At their baseline until the budget process at the start of the year lets levers act on them. */
  readonly controls: C;
  /** Flows of the year, for observation: 0 at its start. */
  readonly flows: F;
  /** Stocks of the world, built up over years. */
  readonly stocks: S;
  /** Record of what levers did, null unless asked for. */
  readonly record: YearRecord | null;
  /** Levels of the hospitals in the year; set by the levels process once research is done. */
  levels: RegionLevels;
  readonly year: number;
  /** Before the region's start year: references are not yet fixed and no policy acts. */
  readonly spinUp: boolean;
  /** Within the last years of the spin-up, over which references are averaged. */
  readonly referenceYear: boolean;
  readonly call: LocalCall;
  readonly scratch: Scratch;
}

/** The applicants of the year's local call, in row order, shared by the processes of the call. */
export interface LocalCall {
  /** Their rows among the researchers, their review scores, and whether and by which fund they were awarded. */
  applicants: Int32Array;
  applicantCount: number;
  scores: Float64Array;
  awarded: Uint8Array;
}

/** Working columns of a process; no value in them is meant for the next process. */
export interface Scratch {
  rows: Int32Array;
  variates: Float64Array;
  work: Float64Array;
  /** Chances by panel of reviewers. */
  chances: Float64Array[];
  counts: Float64Array;
  flags: Uint8Array;
  selecting: SelectionScratch;
  selection: Selection;
}

/** Room for a call of `capacity` people. Columns start empty so that V8 gives all instances one hidden class (see quantities.ts). */
export function emptyCall(capacity: number): LocalCall {
  return Object.assign(callFor(0), callFor(capacity));
}

function callFor(capacity: number): LocalCall {
  return {
    applicants: new Int32Array(capacity),
    applicantCount: 0,
    scores: new Float64Array(capacity),
    awarded: new Uint8Array(capacity),
  };
}

/** Working columns for `capacity` people, made in the same way. */
export function emptyScratch(capacity: number): Scratch {
  return Object.assign(roomFor(0), roomFor(capacity));
}

function roomFor(capacity: number): Scratch {
  return {
    rows: new Int32Array(capacity),
    variates: new Float64Array(capacity),
    work: new Float64Array(capacity),
    chances: PANELS.map(() => new Float64Array(capacity)),
    counts: new Float64Array(capacity),
    flags: new Uint8Array(capacity),
    selecting: selectionScratch(capacity),
    // NaN is laid out as a fraction: see quantities.ts
    selection: { threshold: Number.NaN, ties: 0 },
  };
}

/** Room for as many people as there are. */
export function fitToPeople(scratch: Scratch, call: LocalCall, people: number): void {
  if (scratch.variates.length >= people) return;
  Object.assign(scratch, emptyScratch(people * 2));
  Object.assign(call, emptyCall(people * 2));
}
