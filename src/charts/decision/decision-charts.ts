import type { DrawnChart } from '../chart.js';
import { goalId } from '../experiment/experiment-context.js';
import type { DecisionContext } from './decision-context.js';
import { failingWorlds } from './failing-worlds.js';
import { regretMap } from './regret.js';
import { whatDecidesOn } from './what-decides.js';
import { whatToFindOut } from './what-to-find-out.js';
import { whenItFails } from './when-it-fails.js';

/** Every chart of strategies in states of the world that has data for it, in the order in which a decision is made. */
export const chartsOfDecision = (context: DecisionContext): DrawnChart[] =>
  [
    whatDecidesOn(context.decision.goals[0], 'what-decides'),
    whatToFindOut,
    regretMap,
    whenItFails,
    failingWorlds,
  ].flatMap((chart) => chart.draw(context));

/** What every goal depends on, where levers are inputs and no strategies are compared. */
export const chartsOfInputs = (context: DecisionContext): DrawnChart[] =>
  context.decision.goals.flatMap((goal, n) =>
    whatDecidesOn(goal, n === 0 ? 'what-decides' : `what-decides-${goalId(goal)}`).draw(context),
  );
