import { hasStrategies } from '../../experiment/decision-of-experiment.js';
import type { DrawnChart } from '../chart.js';
import { chartsOfDecision, chartsOfInputs } from '../decision/decision-charts.js';
import { changesOnAllGoals } from './all-goals.js';
import { changesOnGoal } from './changes.js';
import { decisionOfContext } from './decision-of-context.js';
import type { ExperimentContext } from './experiment-context.js';
import { responseOnGoal } from './responses.js';
import { togetherOnGoal } from './together.js';

/**
 * Every chart of an experiment that has data for it: of strategies in states of the world those of a decision, of points goal by goal after
 * the table of all, with what each goal depends on where levers are inputs of a sample.
 */
export function experimentCharts(context: ExperimentContext): DrawnChart[] {
  const decision = decisionOfContext(context);
  if (decision !== null && hasStrategies(context.run)) return chartsOfDecision(decision);
  return [...chartsOfPoints(context), ...(decision === null ? [] : chartsOfInputs(decision))];
}

const chartsOfPoints = (context: ExperimentContext): DrawnChart[] => [
  ...changesOnAllGoals.draw(context),
  ...context.run.experiment.goals.flatMap((goal) =>
    [changesOnGoal(goal), responseOnGoal(goal), togetherOnGoal(goal)].flatMap((chart) => chart.draw(context)),
  ),
];
