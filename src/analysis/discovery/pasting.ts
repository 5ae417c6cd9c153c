import { cutBetween } from './cut.js';
import {
  type ChoiceLimit,
  type Limit,
  type LimitedEnd,
  limitedEnds,
  type NumberLimit,
  withoutEnd,
} from './limits.js';
import type { Peeled } from './peeling.js';
import { countsWithin, rowsWithin, type Sample } from './sample.js';

/**
 * Pasting of the patient rule induction method: a box that was peeled step by step may have lost at one end what later steps at others
 * would have allowed to stay. At every step the end is moved outwards, by a share of the cases in the box (and all of the same value), or the choice
 * taken back, that gives the highest density; steps end when that lies below the density of the box. Returns the boxes from the first step on.
 *
 * Source: Friedman and Fisher 1999, DOI 10.1023/A:1008894516817.
 */
export function pasting(sample: Sample, start: Peeled, share: number): Peeled[] {
  const steps: Peeled[] = [];
  let box = start;
  for (;;) {
    const next = densest(wider(sample, box, share));
    // Whole numbers multiplied out: densities that are equal count as equal.
    if (next === null || next.interesting * box.count < box.interesting * next.count) return steps;
    steps.push(next);
    box = next;
  }
}

/** The densest box; the first of equals. */
function densest(boxes: readonly Peeled[]): Peeled | null {
  return boxes.reduce<Peeled | null>(
    (best, box) =>
      best === null || box.interesting * best.count > best.interesting * box.count ? box : best,
    null,
  );
}

/** Boxes with one step more at one end, of those that hold more cases. */
function wider(sample: Sample, box: Peeled, share: number): Peeled[] {
  const most = Math.max(1, Math.floor(share * box.count));
  return limitedEnds(box.limits)
    .flatMap((limited) => widerAt(sample, box.limits, limited, most))
    .map((limits) => ({ limits, ...countsWithin(sample, limits) }))
    .filter(({ count }) => count > box.count);
}

function widerAt(
  sample: Sample,
  limits: readonly Limit[],
  limited: LimitedEnd,
  most: number,
): (readonly Limit[])[] {
  const { input } = limited;
  const limit = limits[input];
  const open = withoutEnd(limits, limited, sample.cases.whole);
  if (limit.kind === 'choice')
    return withOneChoiceMore(limit, open[input]).map((choice) => limits.with(input, choice));
  const { values } = sample.cases.inputs[input];
  const beyond = Array.from(rowsWithin(sample, open), (row) => values[row]).filter((value) =>
    limited.end === 'low' ? value < limit.low : value > limit.high,
  );
  if (beyond.length === 0) return [];
  return [open.with(input, movedOut(open[input] as NumberLimit, limited, beyond, most))];
}

function withOneChoiceMore(limit: ChoiceLimit, open: Limit): Limit[] {
  const all = open.kind === 'choice' ? open.kept : [];
  return all
    .filter((value) => !limit.kept.includes(value))
    .map((value) => {
      const kept = [...limit.kept, value].sort((a, b) => a - b);
      return { ...limit, kept, limited: kept.length < all.length };
    });
}

/** The open end, closed again behind so many of the values beyond, and all that equal the last of these. */
function movedOut(
  open: NumberLimit,
  { end }: LimitedEnd,
  beyond: readonly number[],
  most: number,
): NumberLimit {
  const outwards = beyond.toSorted((a, b) => (end === 'low' ? b - a : a - b));
  const last = outwards[Math.min(most, outwards.length) - 1];
  const next = outwards.find((value) => (end === 'low' ? value < last : value > last));
  if (next === undefined) return open;
  return end === 'low'
    ? { ...open, low: cutBetween(next, last).above, lowLimited: true }
    : { ...open, high: cutBetween(last, next).below, highLimited: true };
}
