import { warningsInWords } from '../language/warnings.js';
import type { Language } from '../language/words.js';
import type { Simulated } from '../node/simulate-to-folder.js';

/** The `run` document: summaries by scenario, checks passed, timing. */
export function runJson(
  { comparison, collected, folder, timing, untilError, kept }: Simulated,
  language: Language,
) {
  return {
    results: folder,
    warnings: warningsInWords(comparison, language, collected.model),
    scenarios: comparison.scenarios.map(({ id }) => ({
      name: id,
      summary: comparison.summary
        .filter(({ scenario }) => scenario === id)
        .map(({ scenario: _scenario, ...row }) => row),
    })),
    checks: {
      ledger: collected.failures.length === 0,
      failures: collected.failures,
      plausibility: comparison.plausibility,
      ...(untilError === undefined ? {} : { untilError }),
    },
    timing,
    kept,
  };
}

/** The `compare` document: the same, with effects and the probability of being best. */
export function comparisonJson(simulated: Simulated, language: Language) {
  const { effects, pairwise, probabilityBest, ties, costPerDaly, outlives, budgetImpact, variants } =
    simulated.comparison;
  const { breakEvens, firstMillions, information, leaders, structures } = simulated.comparison;
  return {
    ...runJson(simulated, language),
    effects,
    pairwise,
    probabilityBest,
    ties,
    costPerDaly,
    outlives,
    budgetImpact,
    variants,
    breakEvens,
    leaders,
    structures,
    information,
    ...(firstMillions === undefined ? {} : { firstMillions }),
  };
}
