import type { TreeNode } from './tree.js';

/** One tree of the sequence that pruning gives. */
export interface Pruned {
  /** Impurity per case that one leaf more had to save; this tree is the best one from here up to the next. */
  readonly complexity: number;
  readonly tree: TreeNode;
}

export function leavesOf(node: TreeNode): TreeNode[] {
  return node.divided === null ? [node] : [...leavesOf(node.divided.left), ...leavesOf(node.divided.right)];
}

/**
 * Cost-complexity pruning by weakest links: from the whole tree to its root alone, each time the division goes that saves least impurity for each
 * leaf it adds. Impurity is Gini's, which of a 0/1 outcome is its squared error; the rate of wrong classes, which Breiman et al. prune by, would
 * fold every leaf of less than half density into its neighbour.
 *
 * Source: Breiman, Friedman, Olshen and Stone 1984, section 3.3, DOI 10.1201/9781315139470.
 */
export function pruningSequence(whole: TreeNode): Pruned[] {
  const sequence: Pruned[] = [];
  let complexity = 0;
  for (let tree = whole; ; ) {
    tree = prunedAt(tree, complexity, whole.count);
    sequence.push({ complexity, tree });
    if (tree.divided === null) return sequence;
    complexity = weakest(tree, whole.count);
  }
}

/** The smallest tree that is best where a leaf costs so much. */
export function prunedAt(tree: TreeNode, complexity: number, cases: number): TreeNode {
  if (tree.divided === null) return tree;
  const left = prunedAt(tree.divided.left, complexity, cases);
  const right = prunedAt(tree.divided.right, complexity, cases);
  const pruned = { ...tree, divided: { ...tree.divided, left, right } };
  return savedPerLeaf(pruned, cases) <= complexity ? { ...tree, divided: null } : pruned;
}

/** The least that any division of a tree saves. */
function weakest(tree: TreeNode, cases: number): number {
  if (tree.divided === null) return Number.POSITIVE_INFINITY;
  const { left, right } = tree.divided;
  return Math.min(savedPerLeaf(tree, cases), weakest(left, cases), weakest(right, cases));
}

function savedPerLeaf(node: TreeNode, cases: number): number {
  const leaves = leavesOf(node);
  const left = leaves.reduce((sum, leaf) => sum + impurity(leaf), 0);
  return (impurity(node) - left) / cases / (leaves.length - 1);
}

/** Cases times the variance of their outcomes. */
const impurity = ({ count, interesting }: TreeNode): number => (interesting * (count - interesting)) / count;
