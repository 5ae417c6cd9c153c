// How much of the variance of a result depends on one input, from draws that are there anyway.

/** Groups that continuous values are sorted into. */
const GROUPS = 8;

/**
 * Share of the variance of `y` that is explained by `x` alone, interactions apart: variance between the means of groups of
 * alike values of x, less what chance puts there (epsilon squared), so that it is 0 in the mean where x does nothing, and may be below.
 */
export function firstOrderShare(x, y) {
  const groups = groupsOf(x);
  const level = mean(y);
  let total = 0;
  for (const value of y) total += (value - level) ** 2;
  if (total === 0 || groups.length < 2) return 0;
  let between = 0;
  for (const rows of groups) between += rows.length * (mean(rows.map((row) => y[row])) - level) ** 2;
  const within = (total - between) / (y.length - groups.length);
  return (between - (groups.length - 1) * within) / total;
}

/** Rows with the same value where there are few, else rows by rank; rows of one value are never parted. */
function groupsOf(x) {
  const values = [...new Set(x)].sort((a, b) => a - b);
  const rows = x.map((_, row) => row).sort((a, b) => x[a] - x[b] || a - b);
  if (values.length <= GROUPS) return values.map((value) => rows.filter((row) => x[row] === value));
  const groups = [];
  for (let start = 0; start < rows.length; ) {
    let end = Math.min(rows.length, start + Math.ceil(rows.length / GROUPS));
    while (end < rows.length && x[rows[end]] === x[rows[end - 1]]) end++;
    groups.push(rows.slice(start, end));
    start = end;
  }
  return groups;
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
