import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scratchCopy } from './copy.js';
import { mutated } from './mutations.js';
import type { Answer, Request } from './runner.js';
import type { Mutant } from './sample.js';

/** A mutant and the test that noticed it; null where it survived. */
export interface Verdict {
  readonly mutant: Mutant;
  readonly caughtBy: string | null;
}

/** A run without an answer for so long counts as hanging; the tests of a submodel take a few seconds. */
const LIMIT_MS = 30_000;
const HANGS = 'time limit';

const RUNNER = fileURLToPath(new URL('./runner.js', import.meta.url));

/** A copy of the repository and the process that runs tests in it, started anew whenever it hangs or ends. */
class Bench {
  readonly folder: string;
  private runner: Promise<ChildProcess> | null = null;

  constructor(root: string) {
    this.folder = scratchCopy(root);
  }

  /** Runs the tests; the answer names the first failure, a time limit or the end of the process. */
  async run(request: Request): Promise<string | null> {
    this.runner ??= started(this.folder);
    const runner = await this.runner;
    const reply = answerOf(runner);
    runner.send(request);
    const answer = await reply;
    if (answer.lost) this.stop(runner);
    return answer.failed;
  }

  async close(): Promise<void> {
    if (this.runner !== null) this.stop(await this.runner);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private stop(runner: ChildProcess): void {
    runner.kill('SIGKILL');
    this.runner = null;
  }
}

async function started(cwd: string): Promise<ChildProcess> {
  const runner = fork(RUNNER, { cwd, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const { failed, lost } = await answerOf(runner);
  if (lost) throw new Error(`the tests cannot be started: ${failed}`);
  return runner;
}

/** The next answer of a runner; `lost` where none comes and the process is of no more use. */
function answerOf(runner: ChildProcess): Promise<Answer & { readonly lost: boolean }> {
  return new Promise((resolve) => {
    const end = (answer: Answer, lost: boolean) => {
      clearTimeout(timer);
      runner.off('message', onMessage).off('exit', onExit);
      resolve({ ...answer, lost });
    };
    const onMessage = (answer: Answer) => end(answer, false);
    const onExit = () => end({ failed: 'the process ended' }, true);
    const timer = setTimeout(() => end({ failed: HANGS }, true), LIMIT_MS);
    runner.on('message', onMessage).on('exit', onExit);
  });
}

/** What a trial of mutants needs to know. */
export interface TrialOptions {
  readonly root: string;
  readonly workers: number;
  readonly onVerdict: (verdict: Verdict) => void;
}

/**
 * Tries each mutant with the tests of its submodel, in copies of the repository.
 * @throws Error where the tests of a submodel fail with nothing changed, before the mutants or after them: a copy in
 * which something of a mutant stayed would seem to catch all that follow
 */
export async function tryMutants(
  mutants: readonly Mutant[],
  options: TrialOptions,
): Promise<readonly Verdict[]> {
  const benches = Array.from({ length: options.workers }, () => new Bench(options.root));
  const verdicts = new Map<Mutant, Verdict>();
  const waiting = [...mutants];
  const work = async (bench: Bench) => {
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      const verdict = { mutant, caughtBy: await caughtBy(mutant, bench) };
      verdicts.set(mutant, verdict);
      options.onVerdict(verdict);
    }
  };
  try {
    await refuseFailing(mutants, benches[0]);
    await Promise.all(benches.map(work));
    await Promise.all(benches.map((bench) => refuseFailing(mutants, bench)));
  } finally {
    await Promise.all(benches.map((bench) => bench.close()));
  }
  return mutants.flatMap((mutant) => verdicts.get(mutant) ?? []);
}

async function caughtBy({ submodel, file, mutation }: Mutant, bench: Bench): Promise<string | null> {
  if (submodel.tests.length === 0) return null;
  const path = join(bench.folder, file);
  const original = readFileSync(path, 'utf8');
  const failed = await bench.run({
    tests: submodel.tests,
    change: { file, text: mutated(original, mutation) },
  });
  writeFileSync(path, original);
  return failed;
}

async function refuseFailing(mutants: readonly Mutant[], bench: Bench): Promise<void> {
  for (const { name, tests } of new Set(mutants.map(({ submodel }) => submodel))) {
    const failed = tests.length === 0 ? null : await bench.run({ tests });
    if (failed !== null) throw new Error(`the tests of ${name} fail without any mutant: ${failed}`);
  }
}
