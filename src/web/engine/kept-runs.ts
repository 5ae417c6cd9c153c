import { type Block, type BlockResult, blockName, type Failure } from '../../ensemble/block.js';
import { type Collected, collectedFrom } from '../../ensemble/collected.js';
import { homeOfBlock } from '../../ensemble/home-of-block.js';
import { blocksOf, type Plan } from '../../ensemble/plan.js';
import type { Run, RunResult } from '../../ensemble/runs.js';
import { ensembleWork } from '../../ensemble/runs.js';
import { scenarioSeries } from '../../ensemble/scenario-series.js';
import { observationsWith, withIndicators } from '../../ensemble/with-indicators.js';
import type { Model } from '../../model/model.js';
import type { Observations } from '../../model/simulation.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Executor, TaskSink } from '../../work/job.js';

/** Scenarios whose runs are kept: the baseline, and strategies to which a planner may go back. */
const MOST_SCENARIOS = 12;

/** Runs of one scenario, by the name of their block. */
interface RunsOfScenario {
  readonly observations: Map<string, Observations>;
  readonly failures: Map<string, Failure>;
}

/** What is kept, by what the runs of a scenario follow from. */
type Kept = Map<string, RunsOfScenario>;

/** Is called after each run. */
type OnRun = (done: number, of: number) => void;

/** Runs of the scenarios that were asked for last, so that only what is new is simulated. */
export interface KeptRuns {
  /**
   * Makes the runs of a plan that are missing. Rejected with a signal's reason; what was made until then is kept.
   * `onRun` is called after each.
   */
  readonly complete: (plan: Plan, signal?: AbortSignal, onRun?: OnRun) => Promise<void>;
  /** How many runs of a plan are yet to be made. */
  readonly missing: (plan: Plan) => number;
  /** The runs of a plan that was completed, as columns, those of custom indicators among them. */
  readonly collected: (plan: Plan) => Collected;
  /** The runs of a scenario that are kept, with its custom indicators. */
  readonly runs: (scenario: Scenario) => (block: Block) => Observations | undefined;
}

/** Keeps runs of one model that an executor makes. */
export function keptRuns(model: Model, execute: Executor): KeptRuns {
  const kept: Kept = new Map();
  let last: Promise<unknown> = Promise.resolve();
  const missing = (plan: Plan): number => countOf(missingGroups(plan, kept));
  return {
    missing,
    // One after another, so that the later finds what the earlier made; who has all needs not wait.
    complete: (plan, signal, onRun) => {
      if (missing(plan) === 0) return Promise.resolve();
      const turn = last.then(() => makeMissing(plan, { model, execute, kept, signal, onRun }));
      last = turn.catch(() => undefined);
      return turn;
    },
    collected: (plan) => collectedOf(plan, model, kept),
    runs: (scenario) => {
      const found = kept.get(contentOf(scenario));
      const series = scenarioSeries(scenario, model);
      return (block) => {
        const observations = found?.observations.get(blockName(block));
        return observations && observationsWith(observations, series, scenario.horizon);
      };
    },
  };
}

const countOf = (groups: readonly (readonly Run[])[]): number =>
  groups.reduce((sum, { length }) => sum + length, 0);

/** Runs of a plan that are not there, those of a block together. */
function missingGroups(plan: Plan, kept: Kept): Run[][] {
  const runs = plan.scenarios.map((scenario) => runsOf(kept, scenario));
  const isMissing = (block: Block, scenario: number): boolean =>
    // A strategy that is the baseline has its runs.
    runs.indexOf(runs[scenario]) === scenario && !runs[scenario].observations.has(blockName(block));
  return blocksOf(plan)
    .map((block) =>
      plan.scenarios.flatMap((_, scenario): Run[] =>
        isMissing(block, scenario) ? [{ scenario, ...block }] : [],
      ),
    )
    .filter(({ length }) => length > 0);
}

interface Making {
  readonly model: Model;
  readonly execute: Executor;
  readonly kept: Kept;
  readonly signal: AbortSignal | undefined;
  readonly onRun: OnRun | undefined;
}

async function makeMissing(plan: Plan, { model, execute, kept, signal, onRun }: Making): Promise<void> {
  signal?.throwIfAborted();
  const groups = missingGroups(plan, kept);
  const all = countOf(groups);
  // What failed before may have failed for want of memory or a thread: it is tried again.
  for (const scenario of plan.scenarios) runsOf(kept, scenario).failures.clear();
  if (all === 0) return;
  const job = {
    work: ensembleWork(model),
    given: plan.scenarios.map(asRun),
    groups,
    homeOf: homeOfBlock,
    nameOf: ({ scenario, draw, replicate }: Run) => `${plan.scenarios[scenario].id}:${draw}:${replicate}`,
  };
  let done = 0;
  await execute(
    job,
    keeping(plan, kept, () => onRun?.(++done, all)),
    signal,
  );
}

/** Keeps what comes of the runs of a plan. */
function keeping({ scenarios }: Plan, kept: Kept, onSettled: () => void): TaskSink<Run, RunResult> {
  const runs = scenarios.map((scenario) => runsOf(kept, scenario));
  return {
    result: ({ scenario, ...block }, { observations }) => {
      runs[scenario].observations.set(blockName(block), observations);
      onSettled();
    },
    failure: ({ scenario, ...block }, reason) => {
      const { id, seed } = scenarios[scenario];
      runs[scenario].failures.set(blockName(block), { scenario: id, ...block, seed, reason });
      onSettled();
    },
  };
}

function collectedOf(plan: Plan, model: Model, kept: Kept): Collected {
  const runs = plan.scenarios.map((scenario) => runsOf(kept, scenario));
  const results: BlockResult[] = [];
  const failures: Failure[] = [];
  for (const block of blocksOf(plan)) {
    const name = blockName(block);
    const observations = runs.map((one) => one.observations.get(name));
    if (observations.every((one) => one !== undefined)) results.push({ ...block, observations });
    failures.push(...runs.flatMap((one) => one.failures.get(name) ?? []).slice(0, 1));
  }
  const [first] = plan.scenarios;
  const series = scenarioSeries(asRun(first), model);
  const found = collectedFrom({ ...plan, model }, { series, results, failures });
  return withIndicators(found, first.indicators ?? []);
}

/** What is kept of a scenario, which becomes the one that was asked for last; the one asked for longest ago is dropped. */
function runsOf(kept: Kept, scenario: Scenario): RunsOfScenario {
  const key = contentOf(scenario);
  const runs = kept.get(key) ?? { observations: new Map(), failures: new Map() };
  kept.delete(key);
  kept.set(key, runs);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_SCENARIOS) break;
    kept.delete(oldest);
  }
  return runs;
}

/** What is run of a scenario: custom indicators are computed from its runs, so that another one needs no other runs. */
const asRun = ({ indicators: _, ...scenario }: Scenario): Scenario => scenario;

/** Everything that the runs of a scenario follow from; its name and texts are not part of it. */
function contentOf(scenario: Scenario): string {
  const known = contents.get(scenario);
  if (known !== undefined) return known;
  const { id: _, title: _title, description: _text, ...content } = asRun(scenario);
  const made = JSON.stringify(content);
  contents.set(scenario, made);
  return made;
}

/** A region has thousands of figures: they are written out once for all the questions of a move. */
const contents = new WeakMap<Scenario, string>();
