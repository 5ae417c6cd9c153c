import type { Plan } from '../../src/ensemble/plan.js';
import { gatherSeries, publishResults } from '../../src/node/publish-results.js';
import type { Rename } from '../../src/node/store/move-into-place.js';
import type { Store } from '../../src/node/store/store.js';

/** A results folder but for the series, and which runs these are of. */
type Content = Omit<Parameters<typeof publishResults>[2], 'series'> & {
  readonly plan: Plan;
  readonly seriesCsv: boolean;
};

/** Writes the series of a store and publishes its folder. */
export function publishWhole(store: Store, folder: string, content: Content, rename?: Rename): void {
  const { plan, seriesCsv, ...others } = content;
  const series = gatherSeries(store, folder, { plan, seriesCsv });
  publishResults(store, folder, { ...others, series }, rename);
}
