import type { SearchContext } from '../../charts/search/search-context.js';
import { soughtUnit } from '../../charts/search/sought-names.js';
import type { ReachedRow, ShrinkageRow, SoughtRow } from '../../experiment/search/optimisation-rows.js';
import { formatEstimate } from '../../language/numbers.js';
import { words } from '../../language/words.js';

type Of = Pick<SearchContext, 'run' | 'language'>;

/** A mean with its interval, in the unit that it is shown in. */
export function reachedText(context: Of, reached: ReachedRow): string {
  const shown = reachedShown(context, reached);
  if (shown === null) return '–';
  const text = formatEstimate(shown.mean, shown.low, shown.high, { signed: true });
  return words(context.language).interval(text.mean, text.low, text.high);
}

/** The same as numbers; null where a run failed. */
export function reachedShown(
  context: Of,
  { mean, low, high, ...goal }: Pick<ReachedRow, 'mean' | 'low' | 'high'> & SoughtRow,
) {
  const { times } = soughtUnit(context, goal);
  if (mean === null) return null;
  const inUnit = (value: number | null) => (value === null ? null : value * times);
  return { mean: mean * times, low: inUnit(low), high: inUnit(high) };
}

/** How much less than promised, with its interval. */
export function shrinkageText(context: Of, row: ShrinkageRow): string {
  const { times } = soughtUnit(context, row);
  if (row.shrinkage === null || row.low === null || row.high === null) return '–';
  const text = formatEstimate(row.shrinkage * times, row.low * times, row.high * times);
  return words(context.language).interval(text.mean, text.low, text.high);
}
