import { type BoxStatistics, statisticsOf } from './box-statistics.js';
import { casesOf, type DiscoveryData } from './cases.js';
import { type HeldOutError, heldOutErrors } from './cross-validation.js';
import { type Box, restrictedOf } from './limits.js';
import { leavesOf, type Pruned, pruningSequence } from './pruning.js';
import { sampleOf } from './sample.js';
import { growTree } from './tree.js';

export interface CartOptions extends DiscoveryData {
  /** Smallest density of a leaf of interest, above 0 and at most 1; 0.5: more cases of interest than others. */
  readonly threshold?: number;
  /** Fewest cases in a leaf, a whole number from 1; 5 % of the cases, rounded up. */
  readonly minimumLeaf?: number;
  /** Parts in which the cases are held out to choose how far to prune, 2 to 255; 10. 0: the tree is not pruned. */
  readonly folds?: number;
  /** A smaller tree is taken where its held-out error is at most so many standard errors above the smallest, 0 or more; 1. */
  readonly standardErrors?: number;
  /** The folds follow from it. */
  readonly seed?: string;
}

/** A leaf of the tree as a box. */
export interface CartLeaf extends Box, BoxStatistics {
  readonly restricted: readonly string[];
}

/** One tree of the pruning sequence. */
export interface PrunedSize {
  readonly leaves: number;
  /** Impurity per case that one leaf more had to save. */
  readonly complexity: number;
  /** Mean squared error of held-out cases; null without folds. */
  readonly error: number | null;
  readonly standardError: number | null;
  readonly chosen: boolean;
}

export interface CartResult {
  /** Leaves of the chosen tree from left to right: disjoint boxes that hold every case. */
  readonly leaves: readonly CartLeaf[];
  /** Those as dense as the threshold, the densest first. */
  readonly boxes: readonly CartLeaf[];
  /** The trees to choose from, the largest first. */
  readonly pruning: readonly PrunedSize[];
  /** Folds that were used: fewer than asked where there are fewer cases of interest, or fewer others; 0: none. */
  readonly folds: number;
  /** Why there is no box of interest: no case or every case is one, no split was worth keeping, or no leaf is as dense as the threshold. */
  readonly reason: 'noCasesOfInterest' | 'allOfInterest' | 'noSplit' | 'belowThreshold' | null;
}

/**
 * The second opinion of scenario discovery: a classification tree, whose leaves of interest are boxes of the inputs. Splits lower Gini's index of
 * impurity; how far to prune is chosen by cross-validation. Unlike those of `prim`, boxes of a tree cannot overlap and one division may part
 * what belongs together. Nothing depends on the order of the cases.
 *
 * Source: Breiman, Friedman, Olshen and Stone 1984, Classification and Regression Trees, DOI 10.1201/9781315139470; for scenario
 * discovery: Lempert, Bryant and Bankes 2008, RAND WR-557.
 * @throws RangeError for an option outside its range, or data that `casesOf` refuses
 * @example
 * const values = Array.from({ length: 200 }, (_, n) => n);
 * const inputs = [{ id: 'dose', kind: 'number', values }];
 * const { boxes } = cart({ inputs, outcome: values.map((value) => value >= 150) });
 * boxes.map(({ limits: [{ low }], coverage, density }) => [low, coverage, density]); // => [[149.5, 1, 1]]
 */
export function cart(options: CartOptions): CartResult {
  const { threshold = 0.5, folds: asked = 10, standardErrors = 1, seed = 'cart' } = options;
  const { minimumLeaf = Math.max(1, Math.ceil(0.05 * options.outcome.length)) } = options;
  refuse({ threshold, folds: asked, standardErrors, minimumLeaf });
  const cases = casesOf(options);
  const interesting = options.outcome.filter((is) => is).length;
  const all = { count: options.outcome.length, interesting };
  if (interesting === 0) return nothing('noCasesOfInterest');
  if (interesting === all.count) return nothing('allOfInterest');
  const sample = sampleOf(cases, cases.ofInterest.slice().fill(1));
  const sequence = pruningSequence(growTree(sample, minimumLeaf));
  const folds = usableFolds(asked, interesting, all.count - interesting);
  const errors = folds === 0 ? null : heldOutErrors(sample, sequence, { folds, minimumLeaf, seed });
  const chosen = errors === null ? 0 : chosenSize(errors, standardErrors);
  const leaves = leavesOf(sequence[chosen].tree).map(
    (leaf): CartLeaf => ({
      limits: leaf.limits,
      restricted: restrictedOf(leaf.limits),
      ...statisticsOf(leaf, all),
    }),
  );
  const boxes = leaves
    .filter(({ density }) => leaves.length > 1 && (density ?? 0) >= threshold)
    .sort((a, b) => (b.density ?? 0) - (a.density ?? 0));
  const reason = boxes.length > 0 ? null : leaves.length === 1 ? 'noSplit' : 'belowThreshold';
  return { leaves, boxes, pruning: sizesOf(sequence, errors, chosen), folds, reason };
}

const nothing = (reason: 'noCasesOfInterest' | 'allOfInterest'): CartResult => ({
  leaves: [],
  boxes: [],
  pruning: [],
  folds: 0,
  reason,
});

/** As many as there are cases of each kind to go round; 0 where fewer than two folds could have one. */
function usableFolds(asked: number, interesting: number, others: number): number {
  const most = Math.min(asked, interesting, others);
  return most < 2 ? 0 : most;
}

/** The smallest tree whose held-out error is near enough to the smallest. */
function chosenSize(errors: readonly HeldOutError[], standardErrors: number): number {
  const best = errors.reduce((one, other) => (other.error < one.error ? other : one));
  return errors.findLastIndex(({ error }) => error <= best.error + standardErrors * best.standardError);
}

const sizesOf = (
  sequence: readonly Pruned[],
  errors: readonly HeldOutError[] | null,
  chosen: number,
): PrunedSize[] =>
  sequence.map(({ tree, complexity }, n) => ({
    leaves: leavesOf(tree).length,
    complexity,
    error: errors?.[n].error ?? null,
    standardError: errors?.[n].standardError ?? null,
    chosen: n === chosen,
  }));

function refuse({
  threshold,
  folds,
  standardErrors,
  minimumLeaf,
}: Required<Pick<CartOptions, 'threshold' | 'folds' | 'standardErrors' | 'minimumLeaf'>>): void {
  if (!(threshold > 0 && threshold <= 1))
    throw new RangeError(`threshold ${threshold}, where above 0 to 1 was expected`);
  if (!(Number.isInteger(folds) && (folds === 0 || (folds >= 2 && folds <= 255))))
    throw new RangeError(`${folds} folds, where 0 or a whole number from 2 to 255 was expected`);
  if (!(standardErrors >= 0))
    throw new RangeError(`${standardErrors} standard errors, where 0 or more was expected`);
  if (!(Number.isInteger(minimumLeaf) && minimumLeaf >= 1))
    throw new RangeError(`leaves of ${minimumLeaf} cases, where a whole number from 1 was expected`);
}
