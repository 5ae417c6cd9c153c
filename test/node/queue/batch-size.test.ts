import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOut, groupsInBatch, seenAfter } from '../../../src/node/queue/batch-size.js';

const seen = fc.record({
  milliseconds: fc.double({ min: 0, max: 1e7, noNaN: true }),
  bytes: fc.double({ min: 0, max: 1e9, noNaN: true }),
});
const threads = fc.nat(5000);

describe('a batch', () => {
  it('is about a second of work, of at most 1000 groups and 4 MB of results', () => {
    expect(groupsInBatch(1e9, 2, { milliseconds: 4, bytes: 10 })).toBe(250);
    expect(groupsInBatch(1e9, 2, { milliseconds: 0, bytes: 10 })).toBe(1000);
    expect(groupsInBatch(1e9, 2, { milliseconds: 4, bytes: 1e6 })).toBe(4);
    expect(groupsInBatch(1e9, 2, { milliseconds: 60_000, bytes: 1e8 })).toBe(1);
  });

  it('becomes smaller towards the end, so that threads end together', () => {
    expect(groupsInBatch(60, 2, { milliseconds: 4, bytes: 10 })).toBe(10);
    expect(groupsInBatch(5, 2, { milliseconds: 4, bytes: 10 })).toBe(1);
  });

  it('has a group at least, and what is out of them is never too much for Redis', () => {
    fc.assert(
      fc.property(fc.nat(1e6), threads, seen, (left, count, what) => {
        const groups = groupsInBatch(left, count, what);
        const out = batchesOut(count, what);
        expect(groups).toBeGreaterThanOrEqual(1);
        expect(out).toBeGreaterThanOrEqual(4);
        expect(out).toBeLessThanOrEqual(512);
        // Four batches are out in any case, of one group where groups are large.
        if (out > 4) expect(out * groups * what.bytes).toBeLessThanOrEqual(256_000_000);
      }),
    );
  });

  it('is out twice for every thread, so that none waits for the next', () => {
    expect(batchesOut(0, null)).toBe(4);
    expect(batchesOut(16, null)).toBe(32);
    expect(batchesOut(4000, { milliseconds: 400, bytes: 100 })).toBe(512);
  });

  it('is sized by the latest answers, of which old ones count less and less', () => {
    const first = seenAfter(null, { groups: 4, milliseconds: 80, bytes: 400 });
    expect(first).toEqual({ milliseconds: 20, bytes: 100 });
    expect(seenAfter(first, { groups: 0, milliseconds: 80, bytes: 400 })).toBe(first);
    expect(seenAfter(first, { groups: 1, milliseconds: 120, bytes: 200 })).toEqual({
      milliseconds: 40,
      bytes: 120,
    });
  });
});
