import type { World } from '../engine/world.js';
import { rowsOfWhole, wholeHeads } from '../representation.js';
import { byRecord } from './standing.js';

/** Places that are paid for, and who may hold them, as rows. */
interface Places {
  /** Places paid for, of rows: a w-th part of the region's, where a row stands for w people. */
  readonly paid: number;
  readonly holders: readonly number[];
  readonly candidates: readonly number[];
  /** From 0 to below 1: rounds places of several people to rows. */
  readonly lot: number;
}

interface PlacesFilled {
  readonly kept: readonly number[];
  readonly chosen: readonly number[];
  /** Holders for whose place no one pays any more. */
  readonly lost: readonly number[];
  /** Places paid for by each whole one: 1, and its part of the fraction that makes no whole one. */
  readonly each: number;
  /** Share of what was paid for that no one takes: there are too few people, or less than one whole place. */
  readonly unused: number;
}

/** Fills whole places by record: holders first, then candidates; where fewer are paid for than held, the lowest record loses its own. */
export function placesFilled(
  world: World,
  w: number,
  { paid, holders, candidates, lot }: Places,
): PlacesFilled {
  const due = rowsOfWhole(paid, w);
  const open = wholeHeads(due, w, lot);
  const order = byRecord(world);
  const held = [...holders].sort(order);
  const kept = held.slice(0, open);
  const chosen = [...candidates].sort(order).slice(0, open - kept.length);
  // of what is due and not of what the lot opens, so that on average over lots what is used and what goes back add up to what was paid
  const people = holders.length + candidates.length;
  const unused = due > people ? (due - people) / due : 0;
  return {
    kept,
    chosen,
    lost: held.slice(open),
    each: due > 0 ? paid / due : 0,
    unused: due > 0 ? unused : 1,
  };
}
