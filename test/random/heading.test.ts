import { describe, expect, it } from 'vitest';
import { MIDDLE, SECTOR_MIDDLES, TURN } from '../../src/random/heading.js';
import { smallCosine, smallSine } from '../../src/random/small-angle.js';

describe('headings', () => {
  it('are the sines and cosines of their angle to the last digits', () => {
    for (const bits of [0, 1, 0xffffff, 0x1000000, 0x7f123456, 0x80000000, 0xc0ffee00, 0xffffffff]) {
      const angle = (bits + 0.5) * ((2 * Math.PI) / 2 ** 32);
      const turn = ((bits & 0xffffff) - MIDDLE) * TURN;
      const [sine, cosine] = [smallSine(turn, turn * turn), smallCosine(turn * turn)];
      const [a, b] = SECTOR_MIDDLES.slice((bits >>> 24) * 2);
      expect(a * cosine - b * sine).toBeCloseTo(Math.cos(angle), 14);
      expect(b * cosine + a * sine).toBeCloseTo(Math.sin(angle), 14);
    }
  });
});
