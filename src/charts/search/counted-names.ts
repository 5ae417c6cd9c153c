import type { SoughtRow } from '../../experiment/search/optimisation-rows.js';
import { formatShare } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { LOW_SHARE } from '../../scenario/experiment/search.js';
import type { SearchContext } from './search-context.js';
import { soughtName } from './sought-names.js';

type Of = Pick<SearchContext, 'run' | 'model' | 'language' | 'tables'>;

/** Whether of something sought something else counts than its mean. */
export const isCountedApart = ({ run, tables }: Of, goal: SoughtRow): boolean =>
  run.sought[tables.goals.findIndex(({ id, part }) => id === goal.id && part === goal.part)].aggregate
    .kind !== 'mean';

/** What counts of something sought, by name: the thing itself where that is its mean. */
export function countedName(context: Of, goal: SoughtRow): string {
  const name = soughtName(context, goal);
  if (!isCountedApart(context, goal)) return name;
  const { goal: counted } = context.run.experiment.search.search;
  return words(context.language).search.countedOf[counted](name, shareKept(context));
}

/** The share of the runs that what counts is reached in. */
export function shareKept({ run }: Pick<Of, 'run'>): string {
  const { share = LOW_SHARE } = run.experiment.search.search;
  return formatShare(1 - share);
}
