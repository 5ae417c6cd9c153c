import { type Cut, cutBetween } from './cut.js';
import type { Limit } from './limits.js';
import { type Counts, interestingOf, restOf, type Sample, sizeOf } from './sample.js';

/** A question about one input that divides the cases in two. */
export type Split =
  | ({ readonly kind: 'number'; readonly input: number } & Cut)
  | { readonly kind: 'choice'; readonly input: number; readonly left: readonly number[] };

/** A part of the cases, as a box, divided further or not. */
export interface TreeNode extends Counts {
  readonly limits: readonly Limit[];
  readonly divided: Divided | null;
}

interface Divided {
  readonly split: Split;
  readonly left: TreeNode;
  readonly right: TreeNode;
}

/** A split and what Gini's index gains by it. */
interface Candidate {
  readonly split: Split;
  readonly gain: number;
}

/** Cases of equal value, or of one choice. */
interface Group extends Counts {
  readonly value: number;
}

export const goesLeft = (split: Split, value: number): boolean =>
  split.kind === 'choice' ? split.left.includes(value) : value <= split.below;

/**
 * Grows a classification tree: every part is divided by the split that lowers Gini's index of impurity most, until none lowers it or leaves
 * as many cases as a leaf must hold on both sides. Of a choice, only divisions of its values in the order of their densities are looked
 * at, among which the best one is. Of equal gains the first of the inputs wins, then its lowest cut.
 *
 * Source: Breiman, Friedman, Olshen and Stone 1984, Classification and Regression Trees, sections 4.1, 4.3 and theorem 4.5,
 * DOI 10.1201/9781315139470.
 */
export function growTree(sample: Sample, minimumLeaf: number): TreeNode {
  return grown(sample, sample.cases.whole, minimumLeaf);
}

function grown(sample: Sample, limits: readonly Limit[], minimumLeaf: number): TreeNode {
  const count = sizeOf(sample);
  const interesting = interestingOf(sample.ofInterest, sample.sorted[0]);
  const split = bestSplit(sample, limits, minimumLeaf);
  if (split === null) return { limits, count, interesting, divided: null };
  const { values } = sample.cases.inputs[split.input];
  const side = (left: boolean): TreeNode => {
    const stays = new Uint8Array(values.length);
    for (const row of sample.sorted[0]) stays[row] = Number(goesLeft(split, values[row]) === left);
    const limit = limitOf(limits[split.input], split, left);
    return grown(restOf(sample, stays), limits.with(split.input, limit), minimumLeaf);
  };
  return { limits, count, interesting, divided: { split, left: side(true), right: side(false) } };
}

function limitOf(limit: Limit, split: Split, left: boolean): Limit {
  if (split.kind === 'choice' && limit.kind === 'choice') {
    const kept = limit.kept.filter((value) => split.left.includes(value) === left);
    return { ...limit, kept, limited: true };
  }
  if (split.kind === 'choice' || limit.kind === 'choice') return limit;
  return left
    ? { ...limit, high: split.below, highLimited: true }
    : { ...limit, low: split.above, lowLimited: true };
}

function bestSplit(sample: Sample, limits: readonly Limit[], minimumLeaf: number): Split | null {
  let best: Candidate | null = null;
  for (let input = 0; input < limits.length; input++) {
    const candidate = bestOf(sample, limits[input], input, minimumLeaf);
    if (candidate !== null && (best === null || candidate.gain > best.gain)) best = candidate;
  }
  return best?.split ?? null;
}

/** The best split of one input, if one gains. */
function bestOf(sample: Sample, limit: Limit, input: number, minimumLeaf: number): Candidate | null {
  const groups = groupsOf(sample, input);
  if (limit.kind === 'choice')
    groups.sort((a, b) => a.interesting * b.count - b.interesting * a.count || a.value - b.value);
  const all = { count: sizeOf(sample), interesting: interestingOf(sample.ofInterest, sample.sorted[0]) };
  const at = bestDivision(groups, all, minimumLeaf);
  if (at === null) return null;
  if (limit.kind === 'number') {
    const cut = cutBetween(groups[at.first - 1].value, groups[at.first].value);
    return { gain: at.gain, split: { kind: 'number', input, ...cut } };
  }
  const left = groups.slice(0, at.first).map(({ value }) => value);
  const right = groups.slice(at.first).map(({ value }) => value);
  return {
    gain: at.gain,
    split: { kind: 'choice', input, left: withUnseen(limit.kept, left, right, groups) },
  };
}

/** Before which group the cases are best divided. */
function bestDivision(
  groups: readonly Group[],
  { count, interesting }: Counts,
  minimumLeaf: number,
): { readonly first: number; readonly gain: number } | null {
  let best: { first: number; gain: number } | null = null;
  const left = { count: 0, interesting: 0 };
  for (let first = 1; first < groups.length; first++) {
    left.count += groups[first - 1].count;
    left.interesting += groups[first - 1].interesting;
    const right = count - left.count;
    if (left.count < minimumLeaf || right < minimumLeaf) continue;
    const apart = left.interesting * count - interesting * left.count;
    const gain = (apart * apart) / (count * left.count * right);
    if (gain > 0 && (best === null || gain > best.gain)) best = { first, gain };
  }
  return best;
}

function groupsOf({ cases, ofInterest, sorted }: Sample, input: number): Group[] {
  const { values } = cases.inputs[input];
  const groups: { value: number; count: number; interesting: number }[] = [];
  for (const row of sorted[input]) {
    let group = groups.at(-1);
    if (group === undefined || group.value !== values[row]) {
      group = { value: values[row], count: 0, interesting: 0 };
      groups.push(group);
    }
    group.count += 1;
    group.interesting += ofInterest[row];
  }
  return groups;
}

/** The left side of a choice; values that no case of this part has go with the larger side. */
function withUnseen(
  kept: readonly number[],
  left: readonly number[],
  right: readonly number[],
  groups: readonly Group[],
): readonly number[] {
  const casesIn = (side: readonly number[]): number =>
    groups.reduce((sum, { value, count }) => (side.includes(value) ? sum + count : sum), 0);
  if (casesIn(left) < casesIn(right)) return left.toSorted((a, b) => a - b);
  return kept.filter((value) => !right.includes(value));
}
