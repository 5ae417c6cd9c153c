import { agentYears } from '../../ensemble/agent-years.js';
import { drawsOf } from '../../ensemble/plan.js';
import type { Progress } from '../../ensemble/sink.js';
import type { Model } from '../../model/model.js';
import { inThisThread } from '../../work/in-this-thread.js';
import type { Executor } from '../../work/job.js';
import { type BankGiven, type BankRun, bankWork } from './bank-work.js';

/** Results of runs that are kept from one call to the next, by the place of the run. */
export interface KeptRuns {
  readonly held: ReadonlyMap<number, unknown>;
  readonly keep: (place: number, result: unknown) => void;
}

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
  /** Of every run that came to its end, in the order of draws, then replicates. */
  readonly runs: readonly Omit<BankRun, 'place'>[];
  /** Of every run: a row a year, a column an indicator. */
  readonly values: readonly Float64Array[];
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
    nameOf: ({ draw, replicate }: BankRun) => `${given.scenario.id}:${draw}:${replicate}`,
    agentYears: agentYears(given.scenario, { worlds: todo.length, runs: todo.length }),
  };
  if (todo.length > 0) await executor(job, sink, signal);
  const whole = tasks.filter((task) => results.get(task) !== undefined);
  return {
    ...given,
    firstYear: given.scenario.region.startYear,
    years: given.scenario.horizon,
    runs: whole.map(({ draw, replicate }) => ({ draw, replicate })),
    values: whole.map((task) => results.get(task)!),
    failures: [...failed].map(([{ draw, replicate }, reason]) => ({ draw, replicate, reason })),
  };
}

/** All draws in the first replicate, then in the next: what is done at any time covers the prior evenly. Results stand draw by draw. */
function tasksOf(draws: number, replicates: number): BankRun[] {
  const numbers = drawsOf({ draws });
  const cells = Array.from({ length: replicates }, (_, r) =>
    numbers.map((draw) => ({ draw, replicate: r + 1 })),
  );
  return cells.flat().map((cell, place) => ({ place, ...cell }));
}
