import { describe, expect, it } from 'vitest';
import { type ResponsePoint, responseAt, responsesIn } from '../../src/web/engine/responses.js';
import { LEAGUE } from './bundled.js';

const at = (dose: number, effect: number, half: number): ResponsePoint => ({
  indicator: 'papers',
  dose,
  cost: dose,
  effect,
  low: effect - half,
  high: effect + half,
});

describe('where a dose stands on the curve of its lever', () => {
  const curve = [at(1, 1, 2), at(5, 50, 10), at(15, 140, 10), at(30, 160, 10)];

  it('is too little below the lowest dose whose mean effect differs from none', () => {
    expect(responseAt(curve, 3)).toBe('too little');
  });

  it('is steep while a further unit brings at least half of what one brought at first', () => {
    expect(responseAt(curve, 5)).toBe('steep');
    expect(responseAt(curve, 15)).toBe('steep');
  });

  it('is saturated beyond', () => {
    expect(responseAt(curve, 16)).toBe('saturated');
    expect(responseAt(curve, 100)).toBe('saturated');
  });

  it('falls where the effect is a loss', () => {
    const loss = curve.map((point) => ({
      ...point,
      effect: -point.effect,
      low: -point.high,
      high: -point.low,
    }));
    expect([responseAt(loss, 3), responseAt(loss, 20)]).toEqual(['too little', 'falling']);
  });

  it('is unknown of a dose in the other direction, and of a single dose that differs', () => {
    expect([responseAt(curve, -3), responseAt(curve.slice(0, 2), 7)]).toEqual([null, null]);
  });

  it('is unknown of a lever that was not run, or that no dose of differs from none', () => {
    expect([responseAt([], 3), responseAt([at(1, 1, 2)], 3)]).toEqual([null, null]);
  });
});

describe('the stored runs of levers alone', () => {
  it('give a point a dose and indicator, by the dose', async () => {
    const points = responsesIn(await LEAGUE())('youngTalent', '').filter(
      ({ indicator }) => indicator === 'papers',
    );
    const doses = points.map(({ dose }) => dose);
    expect(doses.length).toBeGreaterThanOrEqual(3);
    expect(doses).toEqual([...new Set(doses)].sort((a, b) => a - b));
    for (const { low, effect, high } of points) expect(low <= effect && effect <= high).toBe(true);
  });
});
