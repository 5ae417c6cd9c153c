import { type Bank, makeBank } from '../forecast/bank/bank.js';
import { inThisThread } from '../work/in-this-thread.js';
import { withFailurePolicy } from '../work/on-failure.js';
import type { AskedBank } from './asked-bank.js';
import type { BankOptions } from './forecast-options.js';

/**
 * Makes the runs of a call.
 * @throws Error where no run succeeded
 */
export async function runAskedBank(
  { bank, draws, replicates, model }: AskedBank,
  { executor = inThisThread, onFailure = 'continue', onProgress, signal, kept }: BankOptions,
): Promise<Bank> {
  const running = { draws, replicates, model, kept, onProgress, signal };
  const made = await makeBank(bank, { ...running, executor: withFailurePolicy(executor, onFailure) });
  const [first] = made.failures;
  if (made.runs.length < FEWEST_RUNS)
    throw new Error(
      `${made.runs.length} runs succeeded, ${FEWEST_RUNS} are needed to know how series vary together${first === undefined ? '' : `; the first that failed: ${first.reason}`}`,
    );
  return made;
}

/** Runs from which covariances can be estimated at all. */
const FEWEST_RUNS = 20;
