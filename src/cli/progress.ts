import type { Progress } from '../ensemble/sink.js';
import { standardError } from './output.js';

/** Where lines go, whether they can be rewritten there, and the time. */
export interface ProgressOutput {
  readonly write: (text: string) => unknown;
  readonly terminal: boolean;
  /** Milliseconds of a clock that nobody sets; one that jumps all the same does no harm. */
  readonly now: () => number;
}

/** A plain line comes at least this often, however long a tenth of the work takes. */
const LONGEST_SILENCE = 30_000;

/** A step of time longer than this, and so many times longer than any before it, is not believed. */
const BELIEVED_STEP = 60_000;
const BELIEVED_FACTOR = 20;

/**
 * Milliseconds that work took, by a clock that may jump: a machine that slept, a process that was stopped for hours, or a
 * clock that was set back. A step back counts as none, and an incredible one forward as the longest that is believed.
 */
export function workClock(now: () => number): () => number {
  let seen = now();
  let elapsed = 0;
  let longest = 0;
  return () => {
    const at = now();
    const step = Math.max(0, at - seen);
    seen = at;
    const most = longest === 0 ? step : Math.max(BELIEVED_STEP, BELIEVED_FACTOR * longest);
    elapsed += Math.min(step, most);
    longest = Math.max(longest, Math.min(step, most));
    return elapsed;
  };
}

/**
 * Progress on stderr: one line rewritten on a terminal; elsewhere a plain line at every tenth, and when long nothing was
 * said. Rate and time left count what is computed now: neither what an earlier run had done already, nor an earlier round
 * where replicates are added.
 * @param counted what the work consists of, in the plural
 */
export function progressReporter(
  quiet: boolean,
  { write, terminal, now }: ProgressOutput = standardError(),
  counted = 'runs',
): ((progress: Progress) => void) | undefined {
  if (quiet) return undefined;
  const worked = workClock(now);
  let [began, last, spoke] = [0, 0, 0];
  let taken = 0;
  let tenths = 0;
  return (progress) => {
    const { done, total, reused = 0 } = progress;
    if (reused !== taken) began = last;
    taken = reused;
    last = worked();
    const line = progressLine(progress, last - began, counted);
    if (terminal) {
      write(`\r\u001b[K${done >= total ? '' : line}`);
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

/** Count, rate, time left and failures in one line. */
export function progressLine(
  { done, total, failed, reused = 0 }: Progress,
  milliseconds: number,
  counted = 'runs',
): string {
  const computed = done - reused;
  const rate = computed > 0 && milliseconds > 0 ? (1000 * computed) / milliseconds : null;
  return [
    `${done} of ${total} ${counted}`,
    ...(reused > 0 ? [`${reused} from before`] : []),
    ...(rate === null ? [] : [rateText(rate), `${timeText((total - done) / rate)} left`]),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ].join(', ');
}

/** Work slower than one a second is counted by the minute. */
function rateText(rate: number): string {
  const [number, unit] = rate >= 1 ? [rate, 'second'] : [60 * rate, 'minute'];
  return `${Number(number.toPrecision(2))} a ${unit}`;
}

/** Seconds as people say them. */
function timeText(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  const minutes = Math.round(whole / 60);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
