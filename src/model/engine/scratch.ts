import { PANELS } from '../place/region.js';
import { emptyCall, type LocalCall } from './local-call.js';
import { type Selection, type SelectionScratch, selectionScratch } from './select.js';

/** Working columns of a process; no value in them is meant for the next process. */
export interface Scratch {
  rows: Int32Array;
  /** Positions in a list of rows. */
  places: Int32Array;
  variates: Float64Array;
  work: Float64Array;
  /** Chances by panel of reviewers. */
  chances: Float64Array[];
  counts: Float64Array;
  flags: Uint8Array;
  selecting: SelectionScratch;
  selection: Selection;
}

/** Working columns for `capacity` people, made in the same way. */
export function emptyScratch(capacity: number): Scratch {
  return Object.assign(roomFor(0), roomFor(capacity));
}

function roomFor(capacity: number): Scratch {
  return {
    rows: new Int32Array(capacity),
    places: new Int32Array(capacity),
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
