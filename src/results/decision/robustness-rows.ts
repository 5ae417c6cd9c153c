import { ROBUSTNESS_METRICS, type RobustnessMetric } from '../../analysis/robustness/metrics.js';
import { payoffsOfRuns } from '../../analysis/robustness/noise.js';
import type { Acceptable } from '../../analysis/robustness/payoffs.js';
import { type Robustness, robustness } from '../../analysis/robustness/robustness.js';
import { isAcceptable, type Limits } from './acceptable.js';
import { type Decision, type DecisionGoal, expectedPayoffs, payoffRuns } from './decision.js';
import { leadingPair } from './outcomes.js';

/** How well a strategy does on a goal over all states by one measure. Values are effects in the sense that more is better. */
export interface RobustnessRow {
  readonly indicator: string;
  readonly part: string;
  readonly unit: string;
  readonly strategy: string;
  readonly measure: RobustnessMetric;
  /** In the unit of the goal, as better is more; of shares from 0 to 1; regrets are positive. */
  readonly value: number;
  /** Among the strategies, 1 for the best; equal ones share the mean of their ranks. */
  readonly rank: number;
  /** Share of resampled states, with the noise in them, in which it is first by this measure. */
  readonly first: number;
}

/** What a strategy is expected to bring where the model has one form of a structure. */
export interface StructureRankRow {
  readonly indicator: string;
  readonly part: string;
  readonly unit: string;
  /** Id of the structure, and the value of its form. */
  readonly structure: string;
  readonly form: number;
  readonly states: number;
  readonly strategy: string;
  readonly expected: number;
  readonly rank: number;
}

/** How alike two measures order the strategies. */
export interface AgreementRow {
  readonly indicator: string;
  readonly part: string;
  readonly one: RobustnessMetric;
  readonly other: RobustnessMetric;
  /** Kendall's tau-b, from -1 to 1; null where one of the measures ties all strategies. */
  readonly tau: number | null;
}

/** Robustness on every goal: by strategy and measure, by form of each structure, and how alike the measures are. */
export interface RobustnessTables {
  readonly robustness: readonly RobustnessRow[];
  readonly structureRanks: readonly StructureRankRow[];
  readonly agreement: readonly AgreementRow[];
}

/** Fewer states say nothing of a worst case or of a share. */
export const FEWEST_STATES = 10;

const MEASURES = Object.keys(ROBUSTNESS_METRICS) as RobustnessMetric[];

/** Robustness of strategies; nothing of fewer than two strategies or of too few states. */
export function robustnessTables(decision: Decision, limits: Limits): RobustnessTables {
  if (decision.strategies.length < 2 || decision.count < FEWEST_STATES)
    return { robustness: [], structureRanks: [], agreement: [] };
  // Whether a strategy is acceptable in a state is a question of all limits, and so the same whatever goal is looked at.
  const acceptable = decision.strategies.map((_, strategy) => isAcceptable(decision, strategy, limits));
  const ofGoals = decision.goals.map((goal) => ({ goal, found: robustnessOn(decision, goal, acceptable) }));
  return {
    robustness: ofGoals.flatMap(({ goal, found }) => rowsOn(decision, goal, found)),
    structureRanks: decision.goals.flatMap((goal) => structureRows(decision, goal)),
    agreement: ofGoals.flatMap(({ goal, found }) =>
      found.agreement.map(({ metrics: [one, other], kendall: tau }) => ({ ...named(goal), one, other, tau })),
    ),
  };
}

const named = ({ indicator, part }: DecisionGoal) => ({ indicator, part });

function robustnessOn(decision: Decision, goal: DecisionGoal, acceptable: Acceptable): Robustness {
  const { count: states, replicates } = decision;
  const runs = payoffRuns(goal);
  // Noise is taken out of what strategies differ by from the leader: of what they share no regret comes. A single replicate does
  // not show how much of the differences between states is chance.
  const known =
    replicates > 1
      ? payoffsOfRuns(runs, { states, replicates, reference: leadingPair(decision, goal)?.[0] ?? 0 })
      : { payoffs: runs.map((_, strategy) => expectedPayoffs(goal, strategy, replicates)) };
  return robustness({ ...known, acceptable, seed: 'robustness' });
}

const rowsOn = ({ strategies }: Decision, goal: DecisionGoal, found: Robustness): RobustnessRow[] =>
  strategies.flatMap((strategy, s) =>
    MEASURES.flatMap((measure) => {
      const own = found.strategies[s][measure];
      if (own === null) return [];
      const first = found.chance?.first[measure]?.[s] ?? 0;
      return [{ ...named(goal), unit: goal.unit, strategy, measure, ...own, first }];
    }),
  );

/** By each structure alone: of forms of all structures together there would be few states each. */
function structureRows(decision: Decision, goal: DecisionGoal): StructureRankRow[] {
  const payoffs = goal.effects.map((_, strategy) => expectedPayoffs(goal, strategy, decision.replicates));
  return decision.inputs
    .filter(({ role }) => role === 'structure')
    .flatMap(({ id, values }) => {
      const found = robustness({ payoffs, structures: Array.from(values, String), resamples: 0 });
      return found.structures
        .filter(({ states }) => states >= FEWEST_STATES)
        .flatMap(({ structure, states, strategies }) =>
          strategies.map(({ expected }, s) => ({
            ...named(goal),
            unit: goal.unit,
            structure: id,
            form: Number(structure),
            states: states,
            strategy: decision.strategies[s],
            expected: expected!.value,
            rank: expected!.rank,
          })),
        );
    });
}
