import { describe, expect, it } from 'vitest';
import { leaseIn } from '../../../src/node/queue/lease.js';

describe('the lease of a queue', () => {
  it('is twenty seconds, or what the surroundings say', () => {
    expect(leaseIn({})).toEqual({ ok: true, value: 20_000 });
    expect(leaseIn({ MEDINNO_QUEUE_LEASE: '1.5' })).toEqual({ ok: true, value: 1500 });
  });

  it.each(['soon', '0', '0.5', '3601'])('is refused where it is none: %s', (text) => {
    expect(leaseIn({ MEDINNO_QUEUE_LEASE: text })).toMatchObject({
      ok: false,
      issues: [{ file: 'MEDINNO_QUEUE_LEASE', found: text, expected: 'seconds, from 1 to 3600' }],
    });
  });
});
