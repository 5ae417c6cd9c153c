import { mean } from '../../statistics/mean.js';

/** Columns of an ensemble about their means. */
export interface Centred {
  readonly means: readonly number[];
  /** Of each column, a value a member. */
  readonly columns: readonly Float64Array[];
}

/** Each column about its mean. */
export function centred(columns: readonly Float64Array[]): Centred {
  const means = columns.map((column) => mean(column));
  return { means, columns: columns.map((column, c) => column.map((value) => value - means[c])) };
}

/** Mean product of two columns about their means. */
export function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let m = 0; m < one.length; m++) sum += one[m] * other[m];
  return sum / (one.length - 1);
}

/**
 * How far correlations found in an ensemble between columns of different groups are drawn towards none: the share that minimises their
 * expected squared error. With many members and few columns it is near 0. Within a group they stand.
 *
 * Source: Schäfer and Strimmer 2005, DOI 10.2202/1544-6115.1175 (target D: unequal variances, no correlation).
 * @param groups of each column
 */
export function shrinkageOf({ columns }: Pick<Centred, 'columns'>, groups: readonly number[]): number {
  const members = columns[0]?.length ?? 0;
  const scaled = columns.map((column) => {
    const spread = Math.sqrt(product(column, column));
    return spread > 0 ? column.map((x) => x / spread) : column;
  });
  let error = 0;
  let size = 0;
  for (let i = 1; i < scaled.length; i++) {
    for (let j = 0; j < i; j++) {
      if (groups[i] === groups[j]) continue;
      const correlation = product(scaled[i], scaled[j]);
      error += errorOf(scaled[i], scaled[j], (correlation * (members - 1)) / members);
      size += correlation * correlation;
    }
  }
  return size > 0 ? Math.min(1, error / size) : 1;
}

/** Squared error of a correlation that was found: how much the products that it is the mean of vary. */
function errorOf(one: Float64Array, other: Float64Array, middle: number): number {
  const members = one.length;
  let squares = 0;
  for (let m = 0; m < members; m++) {
    const off = one[m] * other[m] - middle;
    squares += off * off;
  }
  return (squares * members) / ((members - 1) * (members - 1) * (members - 1));
}
