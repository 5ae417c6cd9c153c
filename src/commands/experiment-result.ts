import type { DrawnChart } from '../charts/chart.js';
import { experimentCharts } from '../charts/experiment/experiment-charts.js';
import type { ExperimentContext } from '../charts/experiment/experiment-context.js';
import { scenarioModel } from '../ensemble/scenario-series.js';
import { experimentDecision } from '../experiment/experiment-decision.js';
import { type ExperimentTables, experimentTables } from '../experiment/experiment-tables.js';
import type { ExperimentRun } from '../experiment/run-experiment.js';
import type { Experiment } from '../scenario/experiment/experiment.js';
import type { AskedExperiment } from './asked-experiment.js';
import { chartNamed } from './chart-named.js';
import type { ChartAs } from './ensemble-result.js';
import { unknownName } from './unknown-name.js';

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
  /** Left out where all inputs are independent, and where every combination of them is tried. */
  readonly correlations?: Experiment['correlations'];
  readonly combinations?: Experiment['combinations'];
}

/** What `explore` gives. */
export interface ExperimentResult {
  /** The call as it was read. */
  readonly asked: AskedExperiment;
  readonly run: ExperimentRun;
  /** A table as plain rows. @throws RangeError for a name that no table has */
  readonly table: <Name extends keyof ExperimentTables>(name: Name) => ExperimentTables[Name];
  /** What charts and the page are made from, for a reader. */
  readonly context: (as?: ChartAs) => ExperimentContext;
  /** Every chart: title, Vega-Lite specification and data. */
  readonly charts: (as?: ChartAs) => readonly DrawnChart[];
  /** One of them by its id. @throws RangeError for an id that no chart has */
  readonly chart: (id: string, as?: ChartAs) => DrawnChart;
  /** Design and tables as one plain document. */
  readonly json: { readonly design: Design } & ExperimentTables;
}

/** A run of an experiment, with the ways to ask about it. */
export function experimentResult(asked: AskedExperiment, run: ExperimentRun): ExperimentResult {
  const found = experimentDecision(run, asked.model);
  const tables = experimentTables(run, found);
  const context = ({ language = 'en', form = 'wide' }: ChartAs = {}): ExperimentContext => ({
    run,
    model: scenarioModel(asked.experiment.scenario, asked.model),
    ...tables,
    decision: found.decision,
    language,
    form,
  });
  const charts = (as?: ChartAs) => experimentCharts(context(as));
  return {
    asked,
    run,
    context,
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
  const { id, scenario, inputs, sampling, correlations, combinations } = experiment;
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
    ...(correlations === undefined ? {} : { correlations }),
    ...(combinations === undefined ? {} : { combinations }),
  };
}
