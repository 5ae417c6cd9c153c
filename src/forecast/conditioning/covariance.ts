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
 * How far correlations found in an ensemble are drawn towards none: the share that minimises their expected squared error. With many
 * members and few columns it is near 0.
 *
 * Source: Schäfer and Strimmer 2005, DOI 10.2202/1544-6115.1175 (target D: unequal variances, no correlation).
 */
export function shrinkageOf({ columns }: Pick<Centred, 'columns'>): number {
  const members = columns[0]?.length ?? 0;
  const spread = columns.map((column) => Math.sqrt(product(column, column)));
  const scaled = columns.flatMap((column, c) => (spread[c] > 0 ? [column.map((x) => x / spread[c])] : []));
  let error = 0;
  let size = 0;
  for (let i = 1; i < scaled.length; i++) {
    for (let j = 0; j < i; j++) {
      const correlation = product(scaled[i], scaled[j]);
      const middle = (correlation * (members - 1)) / members;
      let squares = 0;
      for (let m = 0; m < members; m++) {
        const off = scaled[i][m] * scaled[j][m] - middle;
        squares += off * off;
      }
      error += (squares * members) / (members - 1) ** 3;
      size += correlation * correlation;
    }
  }
  return size > 0 ? Math.min(1, Math.max(0, error / size)) : 1;
}
