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
