import { describe, expect, it } from 'vitest';
import { heldAgainst } from '../../../src/experiment/search/held-against.js';

/** Worlds around a middle, the same for all, so that differences are exact but for what is added. */
const WORLDS = [-2, -1, 0, 1, 2, 0];
const around = (middle: number, noise: readonly number[] = [0, 0, 0, 0, 0, 0]) =>
  WORLDS.map((world, n) => middle + world + noise[n]);
/** Noise of mean 0 that makes a difference of 1 one that chance may explain. */
const NOISE = [6, -6, 6, -6, 6, -6];

describe('a strategy against a front', () => {
  it('is dominated by a point that is as good on every goal and clearly better on one', () => {
    const front = [[around(5), around(1)]];
    expect(heldAgainst([around(3), around(1)], front)).toEqual({
      standing: 'dominated',
      by: 0,
      signs: [1, 0],
    });
  });

  it('is equalled by a point of which chance explains that it is behind', () => {
    const front = [[around(2, NOISE), around(1)]];
    const held = heldAgainst([around(3), around(1)], front);
    expect([held.standing, held.by]).toEqual(['equalled', 0]);
  });

  it('is not dominated by a point that is only ahead by chance', () => {
    expect(heldAgainst([around(3)], [[around(4, NOISE)]]).standing).toBe('equalled');
  });

  it('is ahead where every point is clearly behind in some goal, and says which one comes nearest and where', () => {
    const front = [
      [around(9), around(0)],
      [around(1), around(9)],
    ];
    const held = heldAgainst([around(5), around(5)], front);
    expect(held.standing).toBe('ahead');
    expect(held.signs).toContain(-1);
  });

  it('takes the point with which it fares worst', () => {
    const front = [[around(3)], [around(6)], null];
    expect(heldAgainst([around(4)], front)).toMatchObject({ standing: 'dominated', by: 1 });
  });

  it('is not known where its runs failed, or those of all points', () => {
    expect(heldAgainst(null, [[around(1)]]).standing).toBe('unknown');
    expect(heldAgainst([around(1)], [null])).toEqual({ standing: 'unknown', by: null, signs: [] });
  });

  it('is not known of a single world, which shows nothing of chance', () => {
    expect(heldAgainst([[1]], [[[2]]])).toEqual({ standing: 'unknown', by: null, signs: [] });
  });

  it('asks for more of a lead the more differences are looked at', () => {
    // A lead of 1 with a standard error of 0.365: t = 2.74 with five degrees of freedom, p = 0.041.
    const lead = around(4, [0.9, -0.9, 0.9, -0.9, 0.6, -0.6]);
    const strategy = [around(3)];
    expect(heldAgainst(strategy, [[lead]]).standing).toBe('dominated');
    const many = Array.from({ length: 5 }, () => [around(-9)]);
    expect(heldAgainst(strategy, [[lead], ...many]).standing).toBe('equalled');
  });
});
