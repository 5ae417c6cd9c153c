import type { Collected } from '../ensemble/collected.js';
import type { Plan } from '../ensemble/plan.js';
import type { PlanRun } from '../ensemble/run-plan.js';
import { GROWTH, type Growth, moreReplicates, type Precision, precisionOf } from '../ensemble/until-error.js';
import { judgedEffects } from '../results/judged-effects.js';

/** How sure a run is to be before it ends. */
export interface Sureness {
  /** Standard error by chance that replicates are added down to; undefined where none are added. */
  readonly untilError?: number | undefined;
  readonly untilIndicator: readonly string[];
  readonly mostReplicates: number;
}

/** What such a run came to. */
export interface UntilError extends Precision {
  /** Those whose effects were held to the target. */
  readonly indicators: readonly string[];
}

const growthOf = ({ mostReplicates }: Sureness): Growth => ({ ...GROWTH, most: mostReplicates });

/** How a run goes on until it is sure enough; nothing where that was not asked for. */
export function untilSure(sureness: Sureness): Pick<PlanRun, 'more'> {
  const { untilError, untilIndicator } = sureness;
  if (untilError === undefined) return {};
  const more = (collected: Collected, { replicates }: Plan) =>
    moreReplicates(judgedEffects(collected, untilIndicator), untilError, replicates, growthOf(sureness));
  return { more };
}

/** How near the target the run came; undefined where there was none. */
export function untilErrorOf(
  collected: Collected,
  { replicates }: Plan,
  sureness: Sureness,
): UntilError | undefined {
  const { untilError, untilIndicator } = sureness;
  if (untilError === undefined) return undefined;
  const effects = judgedEffects(collected, untilIndicator);
  return {
    ...precisionOf(effects, untilError, replicates, growthOf(sureness)),
    indicators: untilIndicator,
  };
}
