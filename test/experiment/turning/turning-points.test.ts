import { describe, expect, it } from 'vitest';
import type { Axis } from '../../../src/experiment/turning/axis.js';
import { type Evaluate, turningPoints } from '../../../src/experiment/turning/turning-points.js';

const number = (id: string, input: number, centre = 0.5): Axis => ({
  input,
  id,
  kind: 'number',
  centre,
  choices: 0,
  valueAt: (share) => 10 * share,
});

const choice = (id: string, input: number, choices: number): Axis => ({
  input,
  id,
  kind: 'choice',
  centre: 0,
  choices,
  valueAt: (place) => [7, 8, 9][place],
});

const NOISE = [-0.02, 0.01, 0.03, -0.02];

/** Two strategies whose payoffs follow from the shares of the axes, with noise that moves each differently. */
function decided(axes: readonly Axis[], lead: (at: (n: number) => number) => number, noise = NOISE) {
  const asked: number[] = [];
  const evaluate: Evaluate = async (worlds) => {
    asked.push(worlds.length);
    return worlds.map((moved) => {
      const at = (n: number) => moved.get(axes[n]) ?? axes[n].centre;
      return [Float64Array.from(noise, (own) => lead(at) + own), Float64Array.from(noise, () => 0)];
    });
  };
  return { asked, evaluate };
}

describe('turning points of one input', () => {
  it('lie between two runs, each of which shows its winner clearly', async () => {
    const axes = [number('a', 0), number('b', 1)];
    const { evaluate } = decided(axes, (at) => 0.8 - at(0));
    const { winner, runnerUp, lead, points } = await turningPoints(axes, evaluate);
    expect([winner, runnerUp]).toEqual([0, 1]);
    expect(lead?.mean).toBeCloseTo(0.3, 10);
    expect(points).toHaveLength(1);
    const [{ moved, challenger, leadBefore, leadAfter, distance }] = points;
    expect(challenger).toBe(1);
    const [{ axis, before, after }] = moved;
    expect(axis.id).toBe('a');
    expect(before).toBeLessThan(8);
    expect(after).toBeGreaterThan(8);
    expect(after - before).toBeLessThan(1.5);
    expect([leadBefore.clear, leadAfter.clear]).toEqual([true, true]);
    expect(distance).toBeGreaterThan(0.3);
    expect(distance).toBeLessThanOrEqual(0.5);
  });

  it('are sought on both sides, the nearest first', async () => {
    const axes = [number('a', 0), number('b', 1)];
    const { evaluate } = decided(axes, (at) => Math.min(0.75 - at(0), at(0) - 0.05, at(1) - 0.35));
    const { points } = await turningPoints(axes, evaluate);
    expect(points.map(({ moved: [{ axis, after }] }) => [axis.id, after > 5])).toEqual([
      ['b', false],
      ['a', true],
      ['a', false],
    ]);
  });

  it('of choices are the choices themselves', async () => {
    const axes = [choice('form', 0, 3)];
    const { evaluate } = decided(axes, (at) => (at(0) === 2 ? -1 : 1));
    const { points } = await turningPoints(axes, evaluate);
    expect(points.map(({ moved: [{ before, after }] }) => [before, after])).toEqual([[7, 9]]);
  });

  it('are none where nothing changes the winner, however far', async () => {
    const axes = [number('a', 0), choice('form', 1, 2)];
    const { evaluate } = decided(axes, () => 1);
    const { points, directions } = await turningPoints(axes, evaluate);
    expect(points).toEqual([]);
    expect(directions).toBe(3);
  });

  it('are tested in other runs than those that they were found in', async () => {
    const axes = [number('a', 0)];
    // Under the random numbers of the search the other strategy wins from 8 on; under those of the test nothing is left of it.
    const { evaluate } = decided(axes, (at) => 0.8 - at(0));
    const disappointed: Evaluate = async (worlds, runs) =>
      runs === 'tested'
        ? worlds.map(() => [Float64Array.of(1, -1, 1, -1), Float64Array.of(0, 0, 0, 0)])
        : evaluate(worlds);
    const { points, unconfirmed } = await turningPoints(axes, disappointed);
    expect(points).toEqual([]);
    expect(unconfirmed).toBe(1);
    expect((await turningPoints(axes, evaluate)).unconfirmed).toBe(0);
  });

  it('are not called clear where chance alone explains the lead', async () => {
    const axes = [number('a', 0)];
    const { evaluate } = decided(axes, (at) => 0.8 - at(0), [-3, 3, -2, 2]);
    const [{ leadBefore, leadAfter }] = (await turningPoints(axes, evaluate)).points;
    expect([leadBefore.clear, leadAfter.clear]).toEqual([false, false]);
  });

  it('have no interval of a single replicate', async () => {
    const axes = [number('a', 0)];
    const { evaluate } = decided(axes, (at) => 0.8 - at(0), [0]);
    const { lead } = await turningPoints(axes, evaluate);
    expect(lead).toMatchObject({ low: null, high: null, clear: false });
  });
});

describe('turning points of two inputs', () => {
  it('are found where neither alone changes the winner', async () => {
    const axes = [number('a', 0), number('b', 1), number('c', 2)];
    const { evaluate } = decided(axes, (at) => 1.7 - at(0) - at(1));
    const { points } = await turningPoints(axes, evaluate);
    expect(points).toHaveLength(1);
    expect(points[0].moved.map(({ axis }) => axis.id)).toEqual(['a', 'b']);
    for (const { before, after } of points[0].moved) {
      expect(before).toBeLessThan(8.5);
      expect(after).toBeGreaterThan(8.5);
    }
  });

  it('are all asked for in a few rounds of runs', async () => {
    const axes = Array.from({ length: 8 }, (_, n) => number(`x${n}`, n));
    const { evaluate, asked } = decided(axes, (at) => 0.8 - at(0));
    await turningPoints(axes, evaluate);
    expect(asked.length).toBeLessThanOrEqual(8);
  });
});
