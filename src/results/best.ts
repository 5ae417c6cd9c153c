import type { Collected } from '../ensemble/collected.js';
import { type AlternativeEffect, lowestReliability, probabilityBest, tied } from '../statistics/best.js';
import type { Comparison, ProbabilityBestRow } from './tables.js';
import { pairedDifference, seriesIndex, totalOver } from './totals.js';

/** What a strategy can be best at; all are better the more. */
export const GOALS = ['netHealthBenefit', 'dalysAverted', 'papers', 'introductions'] as const;

/**
 * Probability of being best on draw means with the noise of replicates removed; the baseline (doing nothing) and
 * the comparators compete too. Strategies are tied where none reaches 0.8.
 */
export function bestRows(collected: Collected): {
  probabilityBest: ProbabilityBestRow[];
  ties: Comparison['ties'];
} {
  const draws = collected.draws.length;
  const replicates = collected.replicates.length;
  const byGoal = GOALS.map((goal) => {
    const effects = effectsOn(collected, goal);
    const probabilities = probabilityBest(effects, draws, replicates, 1, 'spread');
    return { goal, probabilities, reliability: lowestReliability(effects, draws, replicates) };
  });
  return {
    probabilityBest: byGoal.flatMap(({ goal, probabilities }) =>
      probabilities.map(({ id, probability }) => ({ scenario: id, goal, value: probability })),
    ),
    ties: byGoal.map(({ goal, probabilities, reliability }) => ({
      goal,
      scenarios: tied(probabilities),
      reliability,
    })),
  };
}

function effectsOn(collected: Collected, goal: string): AlternativeEffect[] {
  const column = seriesIndex(collected, goal);
  const baseline = totalOver(collected, 0, column);
  return collected.scenarios.map(({ id }, s) => ({
    id,
    values: pairedDifference(totalOver(collected, s, column), baseline),
  }));
}
