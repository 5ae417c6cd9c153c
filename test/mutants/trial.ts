import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Bench } from './bench.js';
import { scratchCopy } from './copy.js';
import { mutated } from './mutations.js';
import type { Mutant } from './sample.js';

/** A mutant and the test that noticed it; null where it survived. */
export interface Verdict {
  readonly mutant: Mutant;
  readonly caughtBy: string | null;
}

const RUNNER = fileURLToPath(new URL('./runner.js', import.meta.url));

/** What a trial of mutants needs to know. */
export interface TrialOptions {
  readonly root: string;
  readonly workers: number;
  readonly onVerdict: (verdict: Verdict) => void;
}

/**
 * Tries each mutant with the tests of its submodel, in copies of the repository; as many verdicts as mutants.
 * @throws Error where the tests of a submodel fail with nothing changed, before the mutants or after them: a copy in
 * which something of a mutant stayed would seem to catch all that follow; and where tests cannot be run
 */
export async function tryMutants(
  mutants: readonly Mutant[],
  options: TrialOptions,
): Promise<readonly Verdict[]> {
  const benches = Array.from({ length: options.workers }, () => new Bench(scratchCopy(options.root), RUNNER));
  try {
    await refuseFailing(mutants, benches[0]);
    const verdicts = await verdictsOf(mutants, benches, async (mutant, bench) => {
      const verdict = { mutant, caughtBy: await caughtBy(mutant, bench) };
      options.onVerdict(verdict);
      return verdict;
    });
    for (const bench of benches) await refuseFailing(mutants, bench);
    return verdicts;
  } finally {
    for (const bench of benches) {
      bench.close();
      rmSync(bench.folder, { recursive: true, force: true });
    }
  }
}

/**
 * A verdict on each mutant, in their order, each bench taking the next that none has taken.
 * @throws Error where a bench fails: the others finish what they have begun, and no verdict is taken for the whole
 */
export async function verdictsOf<M, B, V>(
  mutants: readonly M[],
  benches: readonly B[],
  judge: (mutant: M, bench: B) => Promise<V>,
): Promise<readonly V[]> {
  const verdicts = new Map<number, V>();
  const waiting = mutants.map((mutant, number) => ({ mutant, number }));
  const faults: unknown[] = [];
  const work = async (bench: B): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      verdicts.set(next.number, await judge(next.mutant, bench));
  };
  const stop = (fault: unknown): void => {
    faults.push(fault);
    waiting.length = 0;
  };
  await Promise.all(benches.map((bench) => work(bench).catch(stop)));
  if (faults.length > 0)
    throw new Error(
      `only ${verdicts.size} of ${mutants.length} mutants were tried: ${messageOf(faults[0])}`,
      {
        cause: faults[0],
      },
    );
  return mutants.map((_, number) => verdicts.get(number) as V);
}

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

async function caughtBy({ submodel, file, mutation }: Mutant, bench: Bench): Promise<string | null> {
  if (submodel.tests.length === 0) return null;
  const path = join(bench.folder, file);
  const original = readFileSync(path, 'utf8');
  try {
    const change = { file, text: mutated(original, mutation) };
    return await bench.run({ tests: submodel.tests, change });
  } finally {
    writeFileSync(path, original);
  }
}

async function refuseFailing(mutants: readonly Mutant[], bench: Bench): Promise<void> {
  for (const { name, tests } of new Set(mutants.map(({ submodel }) => submodel))) {
    const failed = tests.length === 0 ? null : await bench.run({ tests });
    if (failed !== null) throw new Error(`the tests of ${name} fail without any mutant: ${failed}`);
  }
}
