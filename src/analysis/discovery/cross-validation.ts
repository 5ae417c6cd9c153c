import { stream } from '../../random/streams.js';
import { mean, sampleVariance } from '../../statistics/mean.js';
import { type Pruned, prunedAt } from './pruning.js';
import { restOf, type Sample } from './sample.js';
import { goesLeft, growTree, type TreeNode } from './tree.js';

/** How well trees as large as one of the sequence foresee cases that they were not grown from. */
export interface HeldOutError {
  /** Mean squared difference between a held-out case's outcome, 0 or 1, and the density of its leaf (Brier score). */
  readonly error: number;
  readonly standardError: number;
}

export interface Folds {
  /** Parts of the cases, each held out once; at least 2. */
  readonly folds: number;
  readonly minimumLeaf: number;
  readonly seed: string;
}

/**
 * Error of every tree of a pruning sequence by cross-validation: trees grown without a fold are pruned where the tree is best, at the geometric
 * mean of its complexity and the next. Folds have as many cases of interest, give or take one.
 *
 * Source: Breiman, Friedman, Olshen and Stone 1984, section 3.4, DOI 10.1201/9781315139470.
 */
export function heldOutErrors(sample: Sample, sequence: readonly Pruned[], settings: Folds): HeldOutError[] {
  const fold = foldsOf(sample, settings);
  const errors = sequence.map(() => new Float64Array(fold.length));
  const complexities = sequence.map(({ complexity }, n) =>
    n + 1 < sequence.length ? Math.sqrt(complexity * sequence[n + 1].complexity) : Number.POSITIVE_INFINITY,
  );
  for (let held = 0; held < settings.folds; held++) {
    const training = restOf(
      sample,
      fold.map((is) => Number(is !== held)),
    );
    const grown = growTree(training, settings.minimumLeaf);
    complexities.forEach((complexity, n) => {
      const tree = prunedAt(grown, complexity, grown.count);
      fold.forEach((is, row) => {
        if (is === held) errors[n][row] = squaredError(tree, sample, row);
      });
    });
  }
  return errors.map((squared) => ({
    error: mean(squared),
    standardError: Math.sqrt(sampleVariance(squared) / squared.length),
  }));
}

/** The fold of every case. */
function foldsOf({ ofInterest }: Sample, { folds, seed }: Folds): Uint8Array {
  const random = stream(seed, 'folds');
  const lots = Array.from(ofInterest, (is, row) => ({ row, is, lot: random() }));
  const fold = new Uint8Array(ofInterest.length);
  lots
    .sort((a, b) => a.is - b.is || a.lot - b.lot)
    .forEach(({ row }, place) => {
      fold[row] = place % folds;
    });
  return fold;
}

function squaredError(tree: TreeNode, { cases, ofInterest }: Sample, row: number): number {
  let node = tree;
  while (node.divided !== null) {
    const { split, left, right } = node.divided;
    node = goesLeft(split, cases.inputs[split.input].values[row]) ? left : right;
  }
  const off = ofInterest[row] - node.interesting / node.count;
  return off * off;
}
