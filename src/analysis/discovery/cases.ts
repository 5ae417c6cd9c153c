import type { Limit } from './limits.js';

/** One input of the cases: a column. */
export interface DiscoveryInput {
  readonly id: string;
  /** A number, whose order counts, or a choice, whose values only name what was chosen. */
  readonly kind: 'number' | 'choice';
  /** The value of every case; finite. */
  readonly values: ArrayLike<number>;
}

/** What was varied in every case, and whether the case is one of interest. */
export interface DiscoveryData {
  readonly inputs: readonly DiscoveryInput[];
  /** In the order of the values. */
  readonly outcome: readonly boolean[];
}

/** Checked cases in an order that follows from their contents alone. */
export interface Cases {
  readonly inputs: readonly (DiscoveryInput & { readonly values: Float64Array })[];
  /** 1 for a case of interest. */
  readonly ofInterest: Uint8Array;
  /** For every input the cases from its smallest value to its largest; equal values in the order of the cases. */
  readonly order: readonly Int32Array[];
  /** Limits that let every case pass. */
  readonly whole: readonly Limit[];
}

/**
 * Cases in the order of their values, input after input, then of their outcome: what is drawn by lot from them does not depend on
 * the order in which they came.
 * @throws RangeError for no inputs, an id given twice, columns of different lengths, or a value that is not finite
 */
export function casesOf({ inputs, outcome }: DiscoveryData): Cases {
  refuse(inputs, outcome.length);
  const byContents = (a: number, b: number): number => {
    for (const { values } of inputs) if (values[a] !== values[b]) return values[a] - values[b];
    return Number(outcome[a]) - Number(outcome[b]);
  };
  const rows = Array.from(outcome, (_, row) => row).sort(byContents);
  // Adding 0 makes 0 of -0, which are one value here.
  const columns = inputs.map(({ id, kind, values }) => ({
    id,
    kind,
    values: Float64Array.from(rows, (row) => values[row] + 0),
  }));
  return {
    inputs: columns,
    ofInterest: Uint8Array.from(rows, (row) => Number(outcome[row])),
    order: columns.map(({ values }) =>
      Int32Array.from(rows.keys()).sort((a, b) => values[a] - values[b] || a - b),
    ),
    whole: columns.map(wholeOf),
  };
}

function wholeOf({ id, kind, values }: Cases['inputs'][number]): Limit {
  const levels = [...new Set(values)].sort((a, b) => a - b);
  if (kind === 'choice') return { id, kind, kept: levels, limited: false };
  const [low, high] = [levels[0] ?? Number.NaN, levels.at(-1) ?? Number.NaN];
  return { id, kind, low, high, lowLimited: false, highLimited: false };
}

function refuse(inputs: readonly DiscoveryInput[], cases: number): void {
  if (inputs.length === 0) throw new RangeError('no inputs, where at least one was expected');
  const twice = inputs.find(({ id }, n) => inputs.some((other, m) => m < n && other.id === id));
  if (twice !== undefined) throw new RangeError(`the input ${twice.id} is given twice`);
  for (const { id, values } of inputs) {
    if (values.length !== cases)
      throw new RangeError(`${values.length} values of ${id}, where ${cases} outcomes were given`);
    for (let row = 0; row < cases; row++)
      if (!Number.isFinite(values[row]))
        throw new RangeError(`${values[row]} for ${id}, where a finite number was expected`);
  }
}
