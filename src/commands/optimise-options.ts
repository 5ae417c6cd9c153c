import type { ExploreOptions } from './explore-options.js';

/** Options of `optimise`: those of `explore`, and a target. */
export interface OptimiseOptions extends ExploreOptions {
  /** What is to be reached at least cost, as `indicator>=value` or `indicator<=value`, over the horizon. @defaultValue that of the experiment, else none */
  readonly target?: string | undefined;
}
