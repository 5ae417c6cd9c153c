// What a lever does the more money it has.

/** The lowest of some sums whose mean effect is told apart from none; null where none is. */
export const thresholdOf = (rows) => inOrder(rows).find(isTold)?.sum ?? null;

/**
 * The sum from which on a further million brings less than half of what a million of the first sum brought; null where the first sum is not
 * told apart from none, so that there is nothing to halve, or where no sum is followed by so little.
 */
export function saturationOf(rows) {
  const [first, ...others] = inOrder(rows);
  if (first === undefined || !isTold(first)) return null;
  const perMillion = first.effect / first.sum;
  let before = first;
  for (const row of others) {
    const further = (row.effect - before.effect) / (row.sum - before.sum);
    if (further / perMillion < 1 / 2) return before.sum;
    before = row;
  }
  return null;
}

const inOrder = (rows) => [...rows].sort((a, b) => a.sum - b.sum);

const isTold = ({ meanLow, meanHigh }) =>
  meanLow !== null && meanHigh !== null && (meanLow > 0 || meanHigh < 0);
