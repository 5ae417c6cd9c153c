import type { Collected } from '../ensemble/collected.js';
import { type AlternativeEffect, lowestReliability, probabilityBest, tied } from '../statistics/best.js';
import { errorsOfBest } from '../statistics/best-error.js';
import { allowsConclusion } from '../statistics/estimable.js';
import { inertScenarios } from './inert.js';
import type { Comparison } from './tables.js';
import { pairedDifference, seriesIndex, totalOver } from './totals.js';
import { isYardstick } from './yardstick.js';

/** What a strategy can be best at; all are better the more. */
export const GOALS = ['netHealthBenefit', 'dalysAverted', 'papers', 'introductions'] as const;

/**
 * Probability of being best on draw means with the noise of replicates removed; the baseline (doing nothing) and
 * the comparators compete too, but not those that change nothing, nor the yardstick on net health benefit, which it is the
 * measure of. Strategies are tied where none reaches 0.8. Not estimated where draws or replicates are too few to conclude
 * anything (`allowsConclusion`).
 */
export function bestRows(collected: Collected): Pick<Comparison, 'probabilityBest' | 'ties'> {
  const draws = collected.draws.length;
  const replicates = collected.replicates.length;
  if (!allowsConclusion({ draws, replicates })) return notEstimated(collected);
  const inert = inertScenarios(collected);
  const judging = { draws, replicates, direction: 1, shrinkage: 'spread' } as const;
  const byGoal = GOALS.map((goal) => {
    const effects = effectsOn(collected, competitors(collected, inert, goal), goal);
    const probabilities = probabilityBest(effects, judging);
    const errors = errorsOfBest(effects, judging);
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
function notEstimated(collected: Collected): Pick<Comparison, 'probabilityBest' | 'ties'> {
  const inert = inertScenarios(collected);
  return {
    probabilityBest: GOALS.flatMap((goal) =>
      competitors(collected, inert, goal).map((n) => ({
        scenario: collected.scenarios[n].id,
        goal,
        value: null,
        standardError: null,
      })),
    ),
    ties: [],
  };
}

/** Positions of the scenarios that can be best at a goal. */
function competitors({ scenarios, model }: Collected, inert: readonly string[], goal: string): number[] {
  return scenarios.flatMap((scenario, n) =>
    inert.includes(scenario.id) || (goal === 'netHealthBenefit' && isYardstick(scenario, model)) ? [] : [n],
  );
}

function effectsOn(collected: Collected, among: readonly number[], goal: string): AlternativeEffect[] {
  const column = seriesIndex(collected, goal);
  const baseline = totalOver(collected, 0, column);
  return among.map((s) => ({
    id: collected.scenarios[s].id,
    values: pairedDifference(totalOver(collected, s, column), baseline),
  }));
}
