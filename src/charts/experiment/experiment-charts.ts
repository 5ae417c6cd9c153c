import { hasStrategies } from '../../experiment/decision-of-experiment.js';
import type { DrawnChart } from '../chart.js';
import { changesOnAllGoals } from './all-goals.js';
import { changesOnGoal } from './changes.js';
import type { ExperimentContext } from './experiment-context.js';
import { responseOnGoal } from './responses.js';
import { togetherOnGoal } from './together.js';

/** Every chart of an experiment that has data for it, goal by goal after the table of all. */
export const experimentCharts = (context: ExperimentContext): DrawnChart[] =>
  hasStrategies(context.run) ? [] : chartsOfPoints(context);

const chartsOfPoints = (context: ExperimentContext): DrawnChart[] => [
  ...changesOnAllGoals.draw(context),
  ...context.run.experiment.goals.flatMap((goal) =>
    [changesOnGoal(goal), responseOnGoal(goal), togetherOnGoal(goal)].flatMap((chart) => chart.draw(context)),
  ),
];
