import type { Collected } from '../ensemble/collected.js';
import type { Compile } from '../scenario/expressions/expressions.js';
import { mergedWarnings, type Warning } from '../scenario/reading/warning.js';
import { awardWarnings } from './awards.js';
import { bestRows } from './best.js';
import { breakEvenRows } from './break-evens.js';
import { budgetImpactRows } from './budget-impact.js';
import { frameOf, leftOutOf, plannedRuns } from './comparison-frame.js';
import { driverRows } from './drivers.js';
import { effectRows } from './effects.js';
import { informationOf } from './information.js';
import { leaderRows } from './leaders.js';
import { outlivesRows } from './outlives.js';
import { pairwiseRows } from './pairwise.js';
import { isIllustrative, plausibilityRows } from './plausibility.js';
import { resultWarnings, withoutRepeats } from './result-warnings.js';
import { ruleWarnings } from './rules-in-force.js';
import { structureRows } from './structures.js';
import { summaryRows } from './summaries.js';
import type { Comparison } from './tables.js';
import { costPerDalyRows } from './value-for-money.js';
import { defaultWorldRows, variantRows, withoutVariants } from './variants.js';

/** How a comparison was asked for. */
export interface Asked {
  readonly version: string;
  /** The exact command that makes it again. */
  readonly command: string;
  /** False where scenarios are only shown side by side: no baseline was named, so no scenario is compared with the first. */
  readonly paired?: boolean;
  /** What the call itself gives a second look: `callWarnings`. */
  readonly warnings?: readonly Warning[];
  /** When the last run was computed, ISO 8601 in UTC. */
  readonly computedAt?: string;
  /** Runs that were computed, where not all were yet. */
  readonly done?: number;
}

/**
 * All tables of a comparison; the first scenario is the baseline. Throws when no run succeeded.
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const plan = { scenarios: [{ ...scenario, horizon: 2 }], draws: 0, replicates: 2 };
 * const { sink, collected } = collector(plan);
 * await runEnsemble({ scenarios: plan.scenarios, blocks: blocksOf(plan), sink });
 * const asked = { version: VERSION, command: 'mine', paired: false };
 * compareScenarios(collected(), asked, await loadCompiler()).replicates; // => 2
 */
export function compareScenarios(gathered: Collected, asked: Asked, compile: Compile): Comparison {
  if (gathered.draws.length === 0) {
    throw new Error('no run could be simulated, so there is nothing to compare');
  }
  const collected = withoutVariants(gathered);
  const { paired = true, warnings = [], done, ...made } = asked;
  const differences = paired ? differenceTables(collected) : NO_DIFFERENCES;
  const plausibility = plausibilityRows(collected, differences.costPerDaly, compile);
  return {
    ...made,
    ...frameOf(collected, isIllustrative(plausibility)),
    ...leftOutOf(collected, done),
    ...(done === undefined ? {} : { unfinished: { done, runs: plannedRuns(collected) } }),
    summary: summaryRows(collected),
    ...differences,
    variants: paired ? variantRows(gathered) : [],
    defaultWorld: defaultWorldRows(gathered),
    plausibility,
    warnings: withoutRepeats(
      mergedWarnings([
        ...(paired ? resultWarnings(collected) : []),
        ...awardWarnings(collected),
        ...ruleWarnings(collected),
        ...warnings,
      ]),
    ),
  };
}

/** Everything that sets an alternative against the baseline. */
function differenceTables(collected: Collected) {
  const drivers = driverRows(collected);
  return {
    effects: effectRows(collected),
    pairwise: pairwiseRows(collected),
    ...bestRows(collected),
    costPerDaly: costPerDalyRows(collected),
    outlives: outlivesRows(collected),
    budgetImpact: budgetImpactRows(collected),
    drivers,
    leaders: leaderRows(collected),
    breakEvens: breakEvenRows(collected, drivers),
    structures: structureRows(collected),
    information: informationOf(collected),
  };
}

/** The same of scenarios that are only shown side by side. */
export const NO_DIFFERENCES: ReturnType<typeof differenceTables> = {
  effects: [],
  pairwise: [],
  probabilityBest: [],
  ties: [],
  costPerDaly: [],
  outlives: [],
  budgetImpact: [],
  drivers: [],
  leaders: [],
  breakEvens: [],
  structures: [],
  information: null,
};
