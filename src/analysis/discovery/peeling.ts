import { cutBetween } from './cut.js';
import { isLimited, type Limit, type LimitedEnd } from './limits.js';
import { type Counts, interestingOf, movedUp, type Sample, sizeOf } from './sample.js';

export interface PeelSettings {
  /** Share of the cases in the box that a step takes off where no values are equal. */
  readonly peel: number;
  /** Fewest cases that a box may hold; need not be whole. */
  readonly fewest: number;
}

/** A box of the trajectory, and what it holds of the sample. */
export interface Peeled extends Counts {
  readonly limits: readonly Limit[];
}

/** Cases that a step could take off: a stretch of those of one input in the order of its values. */
interface Peel extends LimitedEnd {
  readonly from: number;
  readonly to: number;
  /** Density gained for every case taken off; where it is lost, the loss as a whole, below 0. */
  readonly score: number;
  /** How many inputs are limited afterwards. */
  readonly restricted: number;
}

/**
 * Peeling of the patient rule induction method: from all cases inwards, at every step the end of a range or the choice goes whose
 * cases, taken off, raise the density most for each of them; where none raises it, the one that lowers it least. Steps end when every case
 * left is of interest or none, or too few would be left.
 *
 * What the originals leave open is settled as in EMA Workbench, so that published figures can be had again. A step cuts at the quantile of
 * position share * (cases - 1); where the values round it are equal, it goes on inwards to the next other value; the limit lies half way
 * between the last value that goes and the first that stays. Of equal gains the one that limits fewer inputs wins, then the first of the
 * inputs, its high end before its low. Two things differ from there: a step that would leave too few cases is passed over for the next best, which
 * matters where inputs have few values; and steps go on where none raises the density, as Friedman and Fisher's do, since cases of interest at both
 * ends of an input would otherwise end the search before it began.
 *
 * Source: Friedman and Fisher 1999, DOI 10.1023/A:1008894516817; the gain for each case, which keeps choices and ties from being preferred
 * for the many cases they take off: Kwakkel and Jaxa-Rozen 2016, DOI 10.1016/j.envsoft.2015.11.020.
 */
export function peeling(sample: Sample, settings: PeelSettings): Peeled[] {
  // Most of the time of a search is spent here, so that rows are copied once and every step overwrites them.
  let left: Sample = { ...sample, sorted: sample.sorted.map((rows) => rows.slice()) };
  const stays = new Uint8Array(sample.ofInterest.length).fill(1);
  let box: Peeled = {
    limits: sample.cases.whole,
    count: sizeOf(sample),
    interesting: interestingOf(sample.ofInterest, sample.sorted[0]),
  };
  const trajectory = [box];
  for (;;) {
    const peel = bestPeel(left, box, settings);
    if (peel === null) return trajectory;
    const limits = box.limits.with(peel.input, limitAfter(left, box, peel));
    left = takeOff(left, peel, stays);
    box = { limits, count: sizeOf(left), interesting: interestingOf(left.ofInterest, left.sorted[0]) };
    trajectory.push(box);
  }
}

/** The peel of highest score, if there is one. */
function bestPeel(left: Sample, box: Peeled, settings: PeelSettings): Peel | null {
  if (box.interesting === 0 || box.interesting === box.count) return null;
  let best: Peel | null = null;
  const limited = box.limits.map(isLimited);
  const restrictedNow = limited.filter((is) => is).length;
  for (let input = 0; input < limited.length; input++) {
    const restricted = limited[input] ? restrictedNow : restrictedNow + 1;
    for (const { end, from, to } of stretches(left, input, settings.peel)) {
      if (!isPossible(box.count, to - from, settings.fewest)) continue;
      const score = scoreOf(left, box, { input, from, to });
      const better =
        best === null || score > best.score || (score === best.score && restricted < best.restricted);
      if (better) best = { input, end, from, to, score, restricted };
    }
  }
  return best;
}

/** What of an input could go: the high end, the low end; of a choice each of its values. */
function stretches(left: Sample, input: number, peel: number): Pick<Peel, 'end' | 'from' | 'to'>[] {
  const { kind, values } = left.cases.inputs[input];
  const rows = left.sorted[input];
  if (kind === 'choice')
    return runsOf(rows, values).map(([from, to]) => ({ end: 'kept' as const, from, to }));
  return [
    { end: 'high', from: highStart(rows, values, (rows.length - 1) * (1 - peel)), to: rows.length },
    { end: 'low', from: 0, to: lowStop(rows, values, (rows.length - 1) * peel) },
  ];
}

/** From where on cases go at the high end; all of them where no value differs. */
function highStart(rows: Int32Array, values: Float64Array, position: number): number {
  const outer = values[rows[Math.ceil(position)]];
  let last = Math.floor(position);
  while (last >= 0 && values[rows[last]] === outer) last -= 1;
  return last + 1;
}

/** Up to where cases go at the low end, not included. */
function lowStop(rows: Int32Array, values: Float64Array, position: number): number {
  const outer = values[rows[Math.floor(position)]];
  let first = Math.ceil(position);
  while (first < rows.length && values[rows[first]] === outer) first += 1;
  return first;
}

/** Stretches of equal values. */
function runsOf(rows: Int32Array, values: Float64Array): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (let from = 0; from < rows.length; ) {
    let to = from + 1;
    while (to < rows.length && values[rows[to]] === values[rows[from]]) to += 1;
    runs.push([from, to]);
    from = to;
  }
  return runs;
}

const isPossible = (count: number, gone: number, fewest: number): boolean =>
  gone > 0 && gone < count && count - gone >= fewest;

/** One division of whole numbers, so that equal gains are equal to the last bit. A loss is not shared out: that would favour large ones. */
function scoreOf(
  left: Sample,
  { count, interesting }: Counts,
  { input, from, to }: Pick<Peel, 'input' | 'from' | 'to'>,
): number {
  const gone = to - from;
  const stay = count - gone;
  const interestingGone = interestingOf(left.ofInterest, left.sorted[input], from, to);
  const gain = (interesting - interestingGone) * count - interesting * stay;
  return gain > 0 ? gain / (stay * gone) : gain / (stay * count);
}

function limitAfter(left: Sample, { limits }: Peeled, { input, end, from, to }: Peel): Limit {
  const limit = limits[input];
  const valueAt = (place: number): number => left.cases.inputs[input].values[left.sorted[input][place]];
  if (limit.kind === 'choice')
    return { ...limit, kept: limit.kept.filter((value) => value !== valueAt(from)), limited: true };
  if (end === 'high')
    return { ...limit, high: cutBetween(valueAt(from - 1), valueAt(from)).below, highLimited: true };
  return { ...limit, low: cutBetween(valueAt(to - 1), valueAt(to)).above, lowLimited: true };
}

/** What a step leaves, in the rows that it overwrites. `stays` is 1 for the cases that no step so far has taken off. */
function takeOff(left: Sample, { input, from, to }: Peel, stays: Uint8Array): Sample {
  for (const row of left.sorted[input].subarray(from, to)) stays[row] = 0;
  return { ...left, sorted: left.sorted.map((rows) => movedUp(rows, stays)) };
}
