import { type ChangeRow, changeRows, type TogetherRow, togetherRows } from './changes.js';
import { hasStrategies } from './decision-of-experiment.js';
import type { ExperimentDecision } from './experiment-decision.js';
import { type GoalAnswer, goalAnswers } from './goal-answers.js';
import { type LeagueRow, leagueRows } from './league-rows.js';
import { type PointRow, pointRows } from './point-rows.js';
import { type ResponseRow, responseRows } from './response-rows.js';
import type { ExperimentRun, RunFailure } from './run-experiment.js';

/** Tables that an experiment has. */
export interface ExperimentTables extends Omit<ExperimentDecision, 'decision'> {
  /** The points: their inputs, whether they keep the limits, how their runs went. */
  readonly points: readonly PointRow[];
  /** Every quantity at every point: level, effect against no policy, and their intervals. */
  readonly responses: readonly ResponseRow[];
  /** On every goal the best point, and the points that the runs do not separate from it. */
  readonly goals: readonly GoalAnswer[];
  /** Of designs of choices, what every change alone brings to every goal against the ordinary point; else empty. */
  readonly changes: readonly ChangeRow[];
  /** What every two changes bring beyond the sum of both alone; empty where no points have two. */
  readonly together: readonly TogetherRow[];
  /** On every goal the points by expected rank; those whose sign does not hold in 80 % of the draws have none. */
  readonly league: readonly LeagueRow[];
  readonly failures: readonly RunFailure[];
}

/** Every table of a run, with what it says of a decision. */
export const experimentTables = (
  run: ExperimentRun,
  { decision: _, ...tables }: ExperimentDecision,
): ExperimentTables => ({
  points: pointRows(run),
  responses: responseRows(run),
  // Of strategies in many states of the world no point is an answer.
  goals: hasStrategies(run) ? [] : goalAnswers(run),
  changes: changeRows(run),
  together: togetherRows(run),
  league: hasStrategies(run) ? [] : leagueRows(run),
  failures: run.failures,
  ...tables,
});
