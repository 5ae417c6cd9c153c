import type { Chart, DrawnChart } from '../chart.js';
import { goalId } from '../experiment/experiment-context.js';
import type { DecisionContext } from './decision-context.js';
import { failingWorlds } from './failing-worlds.js';
import { peeling } from './peeling.js';
import { regretMap } from './regret.js';
import { robustnessRanks } from './robustness.js';
import { tornado } from './tornado.js';
import { tradeOffs } from './trade-offs.js';
import { turningPoints } from './turning-points.js';
import { whatDecidesOn } from './what-decides.js';
import { whatEachDependsOn } from './what-each-depends-on.js';
import { whatToFindOut } from './what-to-find-out.js';
import { whenItFails } from './when-it-fails.js';
import { worthOfStudies } from './worth-of-studies.js';

/** In the order in which a decision is made: what strategies bring, what that depends on, when they fail, what to find out. */
const chartsOf = ({ decision }: DecisionContext): Chart<DecisionContext>[] => [
  robustnessRanks,
  regretMap,
  tradeOffs,
  whatDecidesOn(decision.goals[0], 'what-decides'),
  tornado,
  whatEachDependsOn,
  turningPoints,
  whenItFails,
  failingWorlds,
  peeling,
  whatToFindOut,
  worthOfStudies,
];

/** Every chart of strategies in states of the world that has data for it. A new chart is a file and a line here. */
export const chartsOfDecision = (context: DecisionContext): DrawnChart[] =>
  chartsOf(context).flatMap((chart) => chart.draw(context));

/** What every goal depends on, where levers are inputs and no strategies are compared. */
export const chartsOfInputs = (context: DecisionContext): DrawnChart[] =>
  context.decision.goals.flatMap((goal, n) =>
    whatDecidesOn(goal, n === 0 ? 'what-decides' : `what-decides-${goalId(goal)}`).draw(context),
  );
