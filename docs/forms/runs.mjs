// Runs of Maoming's comparison with parameters held at a value in every scenario, the same draws and random numbers throughout.
import { availableParallelism } from 'node:os';
import { blocksOf, collector, loadCompiler, resolveScenario, runEnsemble } from '../../dist/index.js';
import { createWorkerExecutor, scenarioFiles } from '../../dist/node/index.js';
import { pairedDifference, seriesIndex, totalOver } from '../../dist/results/totals.js';
import { drawMeans } from '../../dist/statistics/crossed-layout.js';
import { mean, sampleVariance } from '../../dist/statistics/mean.js';

export const DRAWS = 100;
export const REPLICATES = 2;

export async function resolved(names) {
  return Promise.all(
    names.map(async (name) => {
      const result = await resolveScenario(name, scenarioFiles, loadCompiler);
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      return result.value;
    }),
  );
}

/** What runs scenarios on all cores with some parameters held; `close` ends its threads. */
export function runner() {
  const { execute, close } = createWorkerExecutor({ workers: availableParallelism() });
  const collect = async (scenarios, held) => {
    const plan = {
      scenarios: scenarios.map((one) => ({ ...one, overrides: { ...one.overrides, ...held } })),
      draws: DRAWS,
      replicates: REPLICATES,
    };
    const { sink, collected } = collector(plan);
    await runEnsemble({ scenarios: plan.scenarios, blocks: blocksOf(plan), sink, execute });
    return collected();
  };
  return { collect, close };
}

/** Difference of a scenario to the first in every run, a total over the horizon. */
export function effectsOf(collected, scenario, indicator = 'netHealthBenefit', part = '') {
  const column = seriesIndex(collected, indicator, part);
  return pairedDifference(totalOver(collected, scenario, column), totalOver(collected, 0, column));
}

/** Standard error of the mean effect on net health benefit over draws, replicates being what they are. */
export function errorOfMean(collected, scenario) {
  const means = drawMeans(effectsOf(collected, scenario), DRAWS, REPLICATES);
  return Math.sqrt(sampleVariance(means) / DRAWS);
}

export const meanEffect = (collected, scenario, indicator, part) =>
  mean(effectsOf(collected, scenario, indicator, part));
