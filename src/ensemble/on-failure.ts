import type { Failure } from './block.js';
import { type Executor, inProcess, type Progress, type Sink } from './ensemble.js';

/** What a failed future means: left out, the end of the run, or run once more before it counts. */
export type FailurePolicy = 'continue' | 'stop' | 'retry';

/**
 * The same executor under a policy on failures. `stop`: the first failure goes to the sink, running ends, and the
 * promise is rejected with an Error that names it; results that still come in are kept. `retry`: failures are held
 * back, run once more by `again` when all else is done, and go to the sink only if they fail there too.
 */
export function withFailurePolicy(
  execute: Executor,
  policy: FailurePolicy,
  again: Executor = inProcess,
): Executor {
  return { continue: execute, stop: stopping(execute), retry: retrying(execute, again) }[policy];
}

function stopping(execute: Executor): Executor {
  return async (scenarios, blocks, sink, onProgress, signal) => {
    const ending = new AbortController();
    let first: Failure | undefined;
    const watched: Sink = {
      ...sink,
      failure: (failure) => {
        first ??= failure;
        ending.abort();
        return sink.failure(failure);
      },
    };
    const either = signal === undefined ? ending.signal : AbortSignal.any([signal, ending.signal]);
    try {
      await execute(scenarios, blocks, watched, onProgress, either);
    } catch (error) {
      // Whoever pressed Ctrl-C, and an executor that broke by itself, keep their own word.
      if (error !== ending.signal.reason) throw error;
    }
    if (first !== undefined) throw new Error(`stopped at the first failure: ${failureText(first)}`);
  };
}

const failureText = ({ scenario, draw, replicate, reason }: Failure): string =>
  `${scenario}:${draw}:${replicate}: ${reason}`;

function retrying(execute: Executor, again: Executor): Executor {
  return async (scenarios, blocks, sink, onProgress, signal) => {
    const held: Failure[] = [];
    let last: Progress = { done: 0, total: blocks.length, failed: 0 };
    const holding: Sink = { ...sink, failure: (failure) => void held.push(failure) };
    const unsettled = (progress: Progress): void => {
      last = { ...progress, done: progress.done - held.length, failed: progress.failed - held.length };
      onProgress?.(last);
    };
    await execute(scenarios, blocks, holding, unsettled, signal);
    if (held.length === 0) return;
    const once = held.map(({ draw, replicate }) => ({ draw, replicate }));
    const settled = ({ done, failed }: Progress): void =>
      onProgress?.({ ...last, done: last.total - held.length + done, failed: last.failed + failed });
    await again(scenarios, once, sink, settled, signal);
  };
}
