import { describe, expect, it } from 'vitest';
import { prim } from '../../../src/analysis/discovery/prim.js';
import { bryantLempert } from './bryant-lempert.js';

/**
 * Figures of the guide "Performing Scenario Discovery in Python" of EMA Workbench, which peels these data with 0.1, shows box 21 of the
 * trajectory, drops its cellulosic cost, and seeks a second box.
 */
const data = bryantLempert();
const result = prim({ ...data, peel: 0.1, threshold: 0.8, step: 21, boxes: 2 });

describe("PRIM on Bryant and Lempert's data", () => {
  it('peels from 89 of 882 cases to the last box of the guide', () => {
    expect(result.trajectory[0]).toMatchObject({ count: 882, interesting: 89, coverage: 1, restricted: [] });
    const last = result.trajectory.at(-1)!;
    expect(last.mass).toBe(0.05102040816326531);
    expect(last.coverage).toBe(0.5056179775280899);
    expect(last.density).toBe(1);
    expect(last.restricted).toHaveLength(6);
  });

  it('has the box of the guide at step 21, with its four restrictions', () => {
    const { coverage, density, mass, limits, restricted } = result.trajectory[21];
    expect(coverage).toBeCloseTo(0.752809, 6);
    expect(density).toBeCloseTo(0.770115, 6);
    expect(mass).toBeCloseTo(0.0986395, 7);
    expect(restricted).toEqual([
      'Cellulosic cost',
      'Total biomass',
      'Demand elasticity',
      'Biomass backstop price',
    ]);
    const printed = limits.flatMap((limit) =>
      limit.kind === 'number' && restricted.includes(limit.id)
        ? [[limit.id, limit.low.toFixed(6), limit.high.toFixed(6), limit.lowLimited, limit.highLimited]]
        : [],
    );
    expect(printed).toEqual([
      ['Cellulosic cost', '72.650002', '133.699997', true, false],
      ['Total biomass', '450.000000', '755.799988', false, true],
      ['Demand elasticity', '-0.422000', '-0.202000', true, false],
      ['Biomass backstop price', '150.049995', '199.600006', true, false],
    ]);
  });

  it('drops the limit that the guide drops, and is left with its box', () => {
    const { box } = result;
    expect(box!.dropped.map(({ id, quasiP }) => [id, quasiP.toFixed(9)])).toEqual([
      ['Cellulosic cost', '0.157413335'],
    ]);
    expect(box!.coverage).toBeCloseTo(0.764045, 6);
    expect(box!.density).toBeCloseTo(0.715789, 6);
    expect(box!.mass).toBeCloseTo(0.10771, 5);
    expect(box!.restricted).toEqual(['Total biomass', 'Demand elasticity', 'Biomass backstop price']);
    expect(box!.significant).toBe(true);
  });

  it('finds no second box: 787 cases, 21 of interest, at best a density of 0.354', () => {
    const [second] = result.further;
    expect(second.trajectory[0]).toMatchObject({ count: 787, interesting: 21 });
    expect(second.trajectory.at(-1)!.density).toBe(0.3541666666666667);
    expect(second).toMatchObject({ chosen: null, box: null, reason: 'belowThreshold' });
    expect(result.boxes).toHaveLength(1);
  });

  it('takes the next step by itself, the first as dense as 0.8', () => {
    const { chosen, trajectory } = prim({ ...data, peel: 0.1, resamples: 0, permutations: 0 });
    expect(chosen).toBe(22);
    expect(trajectory[22].density).toBeGreaterThanOrEqual(0.8);
    expect(trajectory[21].density).toBeLessThan(0.8);
  });
});
