import { estimateShown } from '../../charts/naming.js';
import type { Context } from '../../language/context.js';
import { excludesZero } from '../../statistics/estimable.js';
import { numberFormat } from './number-format.js';
import type { Figure } from './table-sheet.js';

interface Estimate {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A difference with its interval in the unit that it is shown in: mean, low, high; the mean is bold where it is clear. */
export function estimateFigures(
  context: Context,
  estimate: Estimate | undefined,
  unit: string,
): readonly [mean: Figure, low: Figure, high: Figure] {
  if (estimate === undefined || estimate.mean === null) return [NONE, NONE, NONE];
  const { mean, low, high } = estimateShown(context, { ...estimate, mean: estimate.mean }, unit);
  return [
    { value: mean, clear: excludesZero(estimate, context.comparison) },
    { value: low },
    { value: high },
  ];
}

const NONE: Figure = { value: null };

/** Figures of one quantity, which stand in a column with others: shown to the same decimal as each other. */
export function alike(figures: readonly Figure[]): Figure[] {
  const format = numberFormat(figures.map(({ value }) => value));
  return figures.map((figure) => ({ ...figure, format }));
}
