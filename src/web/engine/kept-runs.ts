import { type Block, type BlockResult, blockName, type Failure } from '../../ensemble/block.js';
import { type Collected, collectedFrom } from '../../ensemble/collected.js';
import { blocksOf, type Plan } from '../../ensemble/plan.js';
import type { Run, RunResult } from '../../ensemble/runs.js';
import { ensembleWork } from '../../ensemble/runs.js';
import { scenarioSeries } from '../../ensemble/scenario-series.js';
import { withIndicators } from '../../ensemble/with-indicators.js';
import type { Model } from '../../model/model.js';
import type { Observations } from '../../model/simulation.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Executor } from '../../work/job.js';

/** Scenarios whose runs are kept: the baseline, and strategies to which a planner may go back. */
const MOST_SCENARIOS = 12;

/** Runs of one scenario, by the name of their block. */
interface RunsOfScenario {
  readonly observations: Map<string, Observations>;
  readonly failures: Map<string, Failure>;
}

/** Runs of the scenarios that were asked for last, so that only what is new is simulated. */
export interface KeptRuns {
  /**
   * Makes the runs of a plan that are missing. Rejected with a signal's reason; what was made until then is kept.
   * `onRun` is called after each.
   */
  readonly complete: (
    plan: Plan,
    signal?: AbortSignal,
    onRun?: (done: number, of: number) => void,
  ) => Promise<void>;
  /** Whether no run of a plan is missing. */
  readonly has: (plan: Plan) => boolean;
  /** The runs of a plan that was completed, as columns, those of custom indicators among them. */
  readonly collected: (plan: Plan) => Collected;
}

/** Keeps runs of one model that an executor makes. */
export function keptRuns(model: Model, execute: Executor): KeptRuns {
  const kept = new Map<string, RunsOfScenario>();

  let last: Promise<unknown> = Promise.resolve();
  return {
    // One after another, so that the later finds what the earlier made; who has all needs not wait.
    has: hasAll,
    complete: (plan, signal, onRun) => {
      if (hasAll(plan)) return Promise.resolve();
      const turn = last.then(() => makeMissing(plan, signal, onRun));
      last = turn.catch(() => undefined);
      return turn;
    },
    collected: (plan) => {
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
    },
  };

  function hasAll(plan: Plan): boolean {
    const runs = plan.scenarios.map((scenario) => runsOf(kept, scenario));
    return blocksOf(plan).every((block) =>
      runs.every(({ observations }) => observations.has(blockName(block))),
    );
  }

  async function makeMissing(
    plan: Plan,
    signal?: AbortSignal,
    onRun?: (done: number, of: number) => void,
  ): Promise<void> {
    signal?.throwIfAborted();
    const runs = plan.scenarios.map((scenario) => runsOf(kept, scenario));
    const missing = (block: Block, scenario: number) => {
      const name = blockName(block);
      // A strategy that is the baseline has its runs.
      if (runs.indexOf(runs[scenario]) < scenario) return false;
      return !runs[scenario].observations.has(name);
    };
    const groups = blocksOf(plan)
      .map((block) =>
        plan.scenarios.flatMap((_, scenario): Run[] =>
          missing(block, scenario) ? [{ scenario, ...block }] : [],
        ),
      )
      .filter(({ length }) => length > 0);
    // What failed before may have failed for want of memory or a thread: it is tried again.
    for (const { failures } of runs) failures.clear();
    const all = groups.reduce((sum, { length }) => sum + length, 0);
    if (all === 0) return;
    let done = 0;
    const settled = () => onRun?.(++done, all);
    const job = {
      work: ensembleWork(model),
      given: plan.scenarios.map(asRun),
      groups,
      homeOf: ({ draw, replicate }: Run) => draw + replicate,
      nameOf: ({ scenario, draw, replicate }: Run) => `${plan.scenarios[scenario].id}:${draw}:${replicate}`,
    };
    const sink = {
      result: ({ scenario, ...block }: Run, { observations }: RunResult) => {
        runs[scenario].observations.set(blockName(block), observations);
        settled();
      },
      failure: ({ scenario, ...block }: Run, reason: string) => {
        const { id, seed } = plan.scenarios[scenario];
        runs[scenario].failures.set(blockName(block), { scenario: id, ...block, seed, reason });
        settled();
      },
    };
    await execute(job, sink, signal);
  }
}

/** What is kept of a scenario, which becomes the one that was asked for last; the one asked for longest ago is dropped. */
function runsOf(kept: Map<string, RunsOfScenario>, scenario: Scenario): RunsOfScenario {
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
