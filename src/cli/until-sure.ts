import type { Collected } from '../ensemble/collected.js';
import type { Plan } from '../ensemble/ensemble.js';
import { GROWTH, type Growth, moreReplicates, type Precision, precisionOf } from '../ensemble/until-error.js';
import type { StoredRun } from '../node/store/run-stored.js';
import { judgedEffects } from '../results/judged-effects.js';
import type { SharedOptions } from './options.js';

/** What --until-error asked for and what came of it. */
export interface UntilError extends Precision {
  /** Those whose effects were held to the target. */
  readonly indicators: readonly string[];
}

const growthOf = ({ mostReplicates }: SharedOptions): Growth => ({ ...GROWTH, most: mostReplicates });

/** How a run goes on until it is sure enough; nothing where that was not asked for. */
export function untilSure(options: SharedOptions): Pick<StoredRun, 'more'> {
  const { untilError, untilIndicator } = options;
  if (untilError === undefined) return {};
  const more = (collected: Collected, { replicates }: Plan) =>
    moreReplicates(judgedEffects(collected, untilIndicator), untilError, replicates, growthOf(options));
  return { more };
}

/** How near the target the run came; undefined where there was none. */
export function untilErrorOf(
  collected: Collected,
  { replicates }: Plan,
  options: SharedOptions,
): UntilError | undefined {
  const { untilError, untilIndicator } = options;
  if (untilError === undefined) return undefined;
  const effects = judgedEffects(collected, untilIndicator);
  return {
    ...precisionOf(effects, untilError, replicates, growthOf(options)),
    indicators: untilIndicator,
  };
}

/** A target that was not reached, in words. */
export function untilErrorText({ target, reached, replicates, most }: Precision): string {
  const error = reached === null ? 'cannot be told' : `is ${Number(reached.toPrecision(3))}`;
  const cap = replicates >= most ? `, the most there may be (--most-replicates ${most})` : '';
  return `--until-error ${target} was not reached: the largest standard error by chance ${error} after ${replicates} replicates${cap}`;
}
