import type { Progress } from '../engine/messages.js';

/** Milliseconds to full precision from which on time left is said and runs can be stopped. */
const WORTH_SAYING = 8000;

/** Milliseconds after which a first run that has not come is one of many people. */
const SLOW_FIRST = 1000;

/** How far runs are. */
interface Shown {
  readonly done: number;
  readonly of: number;
  /** Seconds to the next picture and to full precision; null until a run was made. */
  readonly left: number | null;
  readonly toFull: number | null;
}

/** How far the runs of a strategy are, and how long they will take. */
export class Pace {
  /** What is under way; null where nothing is, or where it is soon over. */
  shown: Shown | null = $state.raw(null);
  /** Whether the planner stopped the runs. */
  isStopped = $state(false);

  #began = 0;
  #isLong = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** A strategy was asked for. */
  begin(): void {
    this.end();
    this.isStopped = false;
    this.#isLong = false;
  }

  take({ done, of, toFull }: Progress): void {
    clearTimeout(this.#waiting);
    const now = performance.now();
    if (done === 0) this.#began = now;
    const each = done === 0 ? null : (now - this.#began) / done;
    this.#isLong ||= each !== null && each * toFull > WORTH_SAYING;
    const seconds = (runs: number) => (each === null ? null : (each * runs) / 1000);
    const shown = { done, of, left: seconds(of - done), toFull: seconds(toFull) };
    const show = () => {
      this.shown = shown;
    };
    if (this.#isLong) show();
    else if (done === 0) this.#waiting = setTimeout(show, SLOW_FIRST);
  }

  stop(): void {
    this.end();
    this.isStopped = true;
  }

  end(): void {
    clearTimeout(this.#waiting);
    this.shown = null;
  }
}
