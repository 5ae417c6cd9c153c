import { describe, expect, it } from 'vitest';
import { workClock } from '../../src/work/work-clock.js';

const HOURS = 3600_000;

/** A clock that shows these times one after the other. */
const clockOf = (...times: number[]) => {
  const left = times.values();
  return () => left.next().value as number;
};

describe('a clock that jumps', () => {
  it('back by hours, counts nothing for the jump and all that is worked after it', () => {
    const worked = workClock(clockOf(5 * HOURS, 5 * HOURS + 1000, 1000, 2000));
    expect([worked(), worked(), worked()]).toEqual([1000, 1000, 2000]);
  });

  it('forward by hours, counts a minute at most where the work goes by seconds', () => {
    const worked = workClock(clockOf(0, 1000, 2000, 7 * HOURS, 7 * HOURS + 1000));
    expect([worked(), worked(), worked(), worked()]).toEqual([1000, 2000, 62_000, 63_000]);
  });

  it('is distinguished from work that is slow by itself', () => {
    const worked = workClock(clockOf(0, 1 * HOURS, 3 * HOURS, 5 * HOURS));
    expect([worked(), worked(), worked()]).toEqual([1 * HOURS, 3 * HOURS, 5 * HOURS]);
  });
});
