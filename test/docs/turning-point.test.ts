import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Turning {
  readonly atLow: number;
  readonly atHigh: number;
  readonly turns: null | Readonly<Record<'value' | 'below' | 'above' | 'atBelow' | 'atAbove', number>>;
}
type TurningPoint = (valueAt: (x: number) => Promise<number>, low: number, high: number) => Promise<Turning>;
const SCRIPT = fileURLToPath(new URL('../../docs/forms/turning-point.mjs', import.meta.url));
const { turningPoint } = (await import(SCRIPT)) as { turningPoint: TurningPoint };

describe('the value at which a strategy turns', () => {
  it('is found on a line, with the values half way to either end', async () => {
    expect(await turningPoint(async (x) => 3 - x, 0, 8)).toMatchObject({
      atLow: 3,
      atHigh: -5,
      turns: { value: 3, below: 1.5, above: 5.5, atBelow: 1.5, atAbove: -2.5 },
    });
  });

  it('is found on a curve to a hundredth of what lies between the ends', async () => {
    const rootOf = async (f: (x: number) => number, low: number, high: number) =>
      (await turningPoint(async (x) => f(x), low, high)).turns?.value;
    expect(await rootOf((x) => x ** 3 - 8, 0, 10)).toBeCloseTo(2, 1);
    expect(await rootOf(Math.log, 0.1, 20)).toBeCloseTo(1, 1);
    expect(await rootOf((x) => Math.exp(x) - 2, 0, 6)).toBeCloseTo(Math.LN2, 1);
    expect(Math.abs(((await rootOf((x) => 1 / x - 1 / 3, 0.1, 50)) ?? 0) - 3)).toBeLessThan(0.5);
  });

  it('is none where both ends have the same sign, whatever lies between', async () => {
    const ends = await turningPoint(async (x) => x * x - 1, -2, 2);
    expect(ends).toMatchObject({ atLow: 3, atHigh: 3, turns: null });
  });
});
