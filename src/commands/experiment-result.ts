import type { DrawnChart } from '../charts/chart.js';
import { experimentCharts } from '../charts/experiment/experiment-charts.js';
import { scenarioModel } from '../ensemble/scenario-series.js';
import { type ChangeRow, changeRows, type TogetherRow, togetherRows } from '../experiment/changes.js';
import { type GoalAnswer, goalAnswers } from '../experiment/goal-answers.js';
import { type LeagueRow, leagueRows } from '../experiment/league-rows.js';
import { type PointRow, pointRows } from '../experiment/point-rows.js';
import { type ResponseRow, responseRows } from '../experiment/response-rows.js';
import type { ExperimentRun, RunFailure } from '../experiment/run-experiment.js';
import type { AskedExperiment } from './asked-experiment.js';
import { chartNamed } from './chart-named.js';
import type { ChartAs } from './ensemble-result.js';
import { unknownName } from './unknown-name.js';

/** Tables that an experiment has. */
export interface ExperimentTables {
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

/** How the points were chosen and run. */
interface Design {
  readonly experiment: string;
  readonly method: string;
  readonly points: number;
  readonly draws: number;
  readonly replicates: number;
  readonly seed: string;
  readonly scenario: string;
  readonly region: string;
  readonly years: number;
  readonly inputs: readonly { readonly id: string; readonly role: string; readonly of: string }[];
}

/** What `explore` gives. */
export interface ExperimentResult {
  /** The call as it was read. */
  readonly asked: AskedExperiment;
  readonly run: ExperimentRun;
  /** A table as plain rows. @throws RangeError for a name that no table has */
  readonly table: <Name extends keyof ExperimentTables>(name: Name) => ExperimentTables[Name];
  /** Every chart: title, Vega-Lite specification and data. */
  readonly charts: (as?: ChartAs) => readonly DrawnChart[];
  /** One of them by its id. @throws RangeError for an id that no chart has */
  readonly chart: (id: string, as?: ChartAs) => DrawnChart;
  /** Design and tables as one plain document. */
  readonly json: { readonly design: Design } & ExperimentTables;
}

/** A run of an experiment, with the ways to ask about it. */
export function experimentResult(asked: AskedExperiment, run: ExperimentRun): ExperimentResult {
  const tables: ExperimentTables = {
    points: pointRows(run),
    responses: responseRows(run),
    goals: goalAnswers(run),
    changes: changeRows(run),
    together: togetherRows(run),
    league: leagueRows(run),
    failures: run.failures,
  };
  const charts = ({ language = 'en', form = 'wide' }: ChartAs = {}) =>
    experimentCharts({
      run,
      model: scenarioModel(asked.experiment.scenario, asked.model),
      changes: tables.changes,
      together: tables.together,
      language,
      form,
    });
  return {
    asked,
    run,
    charts,
    chart: (id, as) => chartNamed(charts(as), id),
    table: (name) => {
      if (!Object.hasOwn(tables, name)) throw unknownName('table', name, Object.keys(tables));
      return tables[name];
    },
    json: { design: designOf(asked), ...tables },
  };
}

function designOf({ experiment, points }: AskedExperiment): Design {
  const { id, scenario, inputs, sampling } = experiment;
  const { method, draws, replicates, seed } = sampling;
  return {
    experiment: id,
    method,
    points: points.length,
    draws,
    replicates,
    seed,
    scenario: scenario.id,
    region: scenario.region.id,
    years: scenario.horizon,
    inputs: inputs.map(({ id: input, role, of }) => ({ id: input, role, of })),
  };
}
