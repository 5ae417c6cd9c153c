import type { Collected } from '../ensemble/collected.js';
import { type AlternativeEffect, lowestReliability, probabilityBest, tied } from '../statistics/best.js';
import { errorsOfBest } from '../statistics/best-error.js';
import { showsParameters } from '../statistics/estimable.js';
import type { Comparison } from './tables.js';
import { pairedDifference, seriesIndex, totalOver } from './totals.js';

/** What a strategy can be best at; all are better the more. */
export const GOALS = ['netHealthBenefit', 'dalysAverted', 'papers', 'introductions'] as const;

/**
 * Probability of being best on draw means with the noise of replicates removed; the baseline (doing nothing) and
 * the comparators compete too. Strategies are tied where none reaches 0.8. Not estimated where too few draws or replicates
 * show what not knowing the parameters adds (`showsParameters`).
 */
export function bestRows(collected: Collected): Pick<Comparison, 'probabilityBest' | 'ties'> {
  const draws = collected.draws.length;
  const replicates = collected.replicates.length;
  if (!showsParameters({ draws, replicates })) return notEstimated(collected);
  const byGoal = GOALS.map((goal) => {
    const effects = effectsOn(collected, goal);
    const probabilities = probabilityBest(effects, draws, replicates, 1, 'spread');
    const errors = errorsOfBest(effects, draws, replicates, 1, 'spread');
    return { goal, probabilities, errors, reliability: lowestReliability(effects, draws, replicates) };
  });
  return {
    probabilityBest: byGoal.flatMap(({ goal, probabilities, errors }) =>
      probabilities.map(({ id, probability }, n) => ({
        scenario: id,
        goal,
        value: probability,
        standardError: errors[n],
      })),
    ),
    ties: byGoal.map(({ goal, probabilities, reliability }) => ({
      goal,
      scenarios: tied(probabilities),
      reliability,
    })),
  };
}

/** Of too few draws, or of one replicate whose noise cannot be removed. */
const notEstimated = ({ scenarios }: Collected): Pick<Comparison, 'probabilityBest' | 'ties'> => ({
  probabilityBest: GOALS.flatMap((goal) =>
    scenarios.map(({ id }) => ({ scenario: id, goal, value: null, standardError: null })),
  ),
  ties: [],
});

function effectsOn(collected: Collected, goal: string): AlternativeEffect[] {
  const column = seriesIndex(collected, goal);
  const baseline = totalOver(collected, 0, column);
  return collected.scenarios.map(({ id }, s) => ({
    id,
    values: pairedDifference(totalOver(collected, s, column), baseline),
  }));
}
