import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../src/charts/direct-labels.js';
import { COLOURS, STRATEGY_COLOURS } from '../../src/charts/theme.js';

describe('labels beside the ends of curves', () => {
  it('stay where they are wanted while they do not touch', () => {
    expect(spread([50, 100, 200], [18, 18, 18], 340)).toEqual([50, 100, 200]);
  });

  it('move apart evenly where they would overlap', () => {
    expect(spread([100, 100], [20, 20], 340)).toEqual([90, 110]);
  });

  it('never overlap, keep their order, and stay within the plot while there is room', () => {
    const wanted = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(wanted, (ys) => {
        const heights = ys.map((_, n) => (n % 3 === 0 ? 32 : 18));
        const centres = spread(ys, heights, 340);
        const order = ys.map((_, n) => n).sort((a, b) => centres[a] - centres[b]);
        order.forEach((n, place) => {
          expect(centres[n] - heights[n] / 2).toBeGreaterThanOrEqual(-1e-9);
          expect(centres[n] + heights[n] / 2).toBeLessThanOrEqual(340 + 1e-9);
          if (place === 0) return;
          const above = order[place - 1];
          expect(centres[n] - centres[above]).toBeGreaterThanOrEqual(
            (heights[n] + heights[above]) / 2 - 1e-9,
          );
          expect(ys[above]).toBeLessThanOrEqual(ys[n]);
        });
      }),
    );
  });
});

/**
 * How colours look with normal sight and with protanopia, deuteranopia and tritanopia: matrices of Machado, Oliveira and
 * Fernandes 2009, DOI 10.1109/TVCG.2009.113, severity 1, on linear RGB.
 */
const SIGHTS = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

function linear(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}

/** CIE 1976 L*a*b* under D65. */
function lab(hex: string, sight: readonly number[]): number[] {
  const rgb = linear(hex);
  const [r, g, b] = [0, 3, 6].map((row) =>
    Math.min(1, Math.max(0, sight[row] * rgb[0] + sight[row + 1] * rgb[1] + sight[row + 2] * rgb[2])),
  );
  const xyz = [
    (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047,
    0.2126729 * r + 0.7151522 * g + 0.072175 * b,
    (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883,
  ].map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116));
  return [116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])];
}

describe('colours of strategies', () => {
  it.each(Object.entries(SIGHTS))('are told apart, and from the grey of the baseline (%s)', (_, sight) => {
    const seen = [COLOURS.baseline, ...STRATEGY_COLOURS].map((colour) => lab(colour, sight));
    for (const [n, a] of seen.entries()) {
      for (const b of seen.slice(n + 1)) {
        expect(Math.hypot(...a.map((value, axis) => value - b[axis]))).toBeGreaterThan(13);
      }
    }
  });
});
