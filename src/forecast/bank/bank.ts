import { agentYears } from '../../ensemble/agent-years.js';
import { drawsOf } from '../../ensemble/plan.js';
import type { Progress } from '../../ensemble/sink.js';
import type { KeptRuns } from '../../experiment/run-experiment.js';
import type { Model } from '../../model/model.js';
import { inThisThread } from '../../work/in-this-thread.js';
import type { Executor } from '../../work/job.js';
import { type BankGiven, type BankRun, bankWork } from './bank-work.js';

export interface BankRunning {
  readonly draws: number;
  readonly replicates: number;
  readonly executor?: Executor | undefined;
  readonly model: Model;
  readonly kept?: KeptRuns | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Runs of a region along its record, from the prior: what every forecast of it is made from, whatever its origin. */
export interface Bank extends BankGiven {
  readonly firstYear: number;
  readonly years: number;
  /** Of every run that came to its end, in the order of replicates, then draws. */
  readonly runs: readonly Omit<BankRun, 'place'>[];
  /** Of every run: a row a year, a column an indicator. */
  readonly values: readonly Float64Array[];
  /** In the same order. */
  readonly failures: readonly (Omit<BankRun, 'place'> & { readonly reason: string })[];
}

/** Makes every run of a bank that is not kept from an earlier call. */
export async function makeBank(
  given: BankGiven,
  { draws, replicates, executor = inThisThread, model, kept, onProgress, signal }: BankRunning,
): Promise<Bank> {
  const tasks = tasksOf(draws, replicates);
  const results = new Map(
    tasks.map((task) => [task, kept?.held.get(task.place) as Float64Array | undefined]),
  );
  const failed = new Map<BankRun, string>();
  const todo = tasks.filter((task) => results.get(task) === undefined);
  const reused = tasks.length - todo.length;
  let done = reused;
  const report = () => {
    done++;
    onProgress?.({ done, total: tasks.length, failed: failed.size, ...(reused > 0 ? { reused } : {}) });
  };
  const sink = {
    result: (task: BankRun, result: Float64Array) => {
      results.set(task, result);
      kept?.keep(task.place, result);
      report();
    },
    failure: (task: BankRun, reason: string) => {
      failed.set(task, reason);
      report();
    },
  };
  const job = {
    work: bankWork(model),
    given,
    groups: todo.map((task) => [task]),
    shareOf: ({ place }: BankRun, shares: number) => place % shares,
    nameOf: ({ draw, replicate }: BankRun) => `${given.scenario.id}:${draw}:${replicate}`,
    agentYears: agentYears(given.scenario, { worlds: todo.length, runs: todo.length }),
  };
  if (todo.length > 0) await executor(job, sink, signal);
  for (const task of tasks) {
    const missing = withoutValue(results.get(task), given);
    if (missing !== null) failed.set(task, missing);
  }
  const whole = tasks.filter((task) => results.get(task) !== undefined && !failed.has(task));
  return {
    ...given,
    firstYear: given.scenario.region.startYear,
    years: given.scenario.horizon,
    runs: whole.map(({ draw, replicate }) => ({ draw, replicate })),
    values: whole.map((task) => results.get(task)!),
    // In the order of runs, not in that in which they came: the same whatever the workers.
    failures: tasks.flatMap((task) => {
      const reason = failed.get(task);
      return reason === undefined ? [] : [{ draw: task.draw, replicate: task.replicate, reason }];
    }),
  };
}

/** Why a run can't be used: a ratio has no value in a year in which there is nothing to divide by. Null where it has all. */
function withoutValue(values: Float64Array | undefined, { indicators, scenario }: BankGiven): string | null {
  const place = values?.findIndex((value) => Number.isNaN(value)) ?? -1;
  if (place < 0) return null;
  const year = scenario.region.startYear + Math.floor(place / indicators.length);
  return `${indicators[place % indicators.length]} has no value in ${year}`;
}

/** All draws in the first replicate, then in the next: what is done at any time covers the prior evenly. */
function tasksOf(draws: number, replicates: number): BankRun[] {
  const numbers = drawsOf({ draws });
  const cells = Array.from({ length: replicates }, (_, r) =>
    numbers.map((draw) => ({ draw, replicate: r + 1 })),
  );
  return cells.flat().map((cell, place) => ({ place, ...cell }));
}
