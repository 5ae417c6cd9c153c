import type { Progress } from '../ensemble/sink.js';
import { type ProgressWords, progressLine } from '../language/progress-line.js';
import { workClock } from '../work/work-clock.js';
import { CLEAR_LINE, standardError } from './output.js';

/** Where lines go, whether they can be rewritten there, and the time. */
interface ProgressOutput {
  readonly write: (text: string) => unknown;
  readonly terminal: boolean;
  /** Milliseconds of a clock that is never set; one that jumps all the same does no harm. */
  readonly now: () => number;
}

/** A plain line comes at least this often, however long a tenth of the work takes. */
const LONGEST_SILENCE = 30_000;

/**
 * Progress on stderr: one line rewritten on a terminal; elsewhere a plain line at every tenth, and when long nothing was
 * said. Rate and time left count what is computed now: neither what an earlier run had done already, nor an earlier round
 * where replicates are added, nor an earlier job of the same command.
 */
export function progressReporter(
  quiet: boolean,
  { write, terminal, now }: ProgressOutput = standardError(),
  words: ProgressWords = {},
): ((progress: Progress) => void) | undefined {
  if (quiet) return undefined;
  const worked = workClock(now);
  let [began, last, spoke] = [0, 0, 0];
  let [taken, before] = [0, 0];
  let tenths = 0;
  return (progress) => {
    const { done, total, reused = 0 } = progress;
    if (reused !== taken || done < before) began = last;
    [taken, before] = [reused, done];
    last = worked();
    const line = progressLine(progress, last - began, words);
    if (terminal) {
      write(`${CLEAR_LINE}${done >= total ? '' : line}`);
      return;
    }
    // Of what is left to do; more may have been added since the last time.
    const tenth = Math.floor((10 * (done - reused)) / Math.max(1, total - reused));
    if (tenth !== tenths || last - spoke >= LONGEST_SILENCE) {
      tenths = tenth;
      spoke = last;
      write(`${line}\n`);
    }
  };
}
