import type { HandWrittenRow } from '../../experiment/search/optimisation-rows.js';
import type { SearchContext } from './search-context.js';

/**
 * Whether a strategy may be counted with others against the portfolios: it asks for the same, or what it asks for is a goal like any
 * other, as it is where a target is sought at least cost.
 */
export const isComparable = (
  { tables }: Pick<SearchContext, 'tables'>,
  { sameBudget }: Pick<HandWrittenRow, 'sameBudget'>,
): boolean => sameBudget || tables.target !== null;
