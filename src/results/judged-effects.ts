import type { Collected } from '../ensemble/collected.js';
import type { Judged } from '../ensemble/until-error.js';
import { pairedDifference, seriesIndex, totalOver } from './totals.js';

/**
 * What `moreReplicates` judges: over the horizon, the paired difference of every alternative to the first scenario in
 * each of the indicators; the indicators themselves where a scenario was run alone. None when no run is left.
 * @throws Error for an indicator that was not observed
 * @example
 * const { value: scenario } = await resolveScenario('baseline', scenarioFiles, loadCompiler);
 * const plan = { scenarios: [{ ...scenario, horizon: 2 }], draws: 0, replicates: 2 };
 * const { sink, collected } = collector(plan);
 * await runEnsemble({ scenarios: plan.scenarios, blocks: blocksOf(plan), sink });
 * judgedEffects(collected(), ['papers'])[0].replicates; // => 2
 */
export function judgedEffects(collected: Collected, indicators: readonly string[]): Judged[] {
  const { scenarios, draws, replicates } = collected;
  if (draws.length === 0) return [];
  const layout = { draws: draws.length, replicates: replicates.length };
  return indicators.flatMap((id) => {
    const column = seriesIndex(collected, id);
    const first = totalOver(collected, 0, column);
    if (scenarios.length === 1) return [{ values: first, ...layout }];
    return scenarios.slice(1).map((_, n) => ({
      values: pairedDifference(totalOver(collected, n + 1, column), first),
      ...layout,
    }));
  });
}
