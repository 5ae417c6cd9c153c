import { describe, expect, it } from 'vitest';
import { experimentDecision } from '../../src/experiment/experiment-decision.js';
import type { ExperimentRun } from '../../src/experiment/run-experiment.js';
import { exp } from '../../src/maths/exp.js';
import { normalCdf } from '../../src/maths/normal.js';
import { medinno } from '../../src/model/medinno.js';
import { normal } from '../../src/random/normal.js';
import { EVSI_OF_TEN } from '../analysis/information/normal-decision.js';
import { plannedStudy } from '../results/decision/planned-study.js';
import { INPUTS, madeRun } from './made-run.js';

/** Million CNY that a DALY is worth here. */
const WORTH = 0.04;

/** A lever that does nothing or brings p - other: p normal of mean and deviation 1, other of mean 0, in as many worlds. */
function normalRun(
  samples: number,
  deviation: number,
  sizes: readonly number[],
  noise: number,
): ExperimentRun {
  const p = (u: number) => 1 + normal(u);
  const run = madeRun(
    { samples },
    ([dose, u, v], replicate) =>
      dose === 0 ? 0 : p(u) - deviation * normal(v) + (replicate === 0 ? noise : -noise),
    INPUTS.slice(0, 3),
  );
  const region = { health: { opportunityCost: { central: WORTH * 1e6 } } };
  const experiment = {
    ...run.experiment,
    scenario: { ...run.experiment.scenario, region } as never,
    goals: [{ indicator: 'netHealthBenefit', part: '', direction: 1 as const }],
    studies: [
      plannedStudy({ of: 'climateGain', deviation: 1, sizes, fixed: 0.001, perObservation: 0.000_01 }),
    ],
  };
  // What the study measures is p, and not where it lies in its distribution.
  const points = run.points.map(([dose, u, v]) => [dose, p(u), v]);
  const quantities = [{ indicator: 'netHealthBenefit', part: '', unit: 'DALYs' }];
  return { ...run, experiment, points, quantities };
}

/** Of the choice between 0 and p, by so many observations of deviation 1: s phi(1 / s) - Phi(-1 / s), s the deviation of the posterior mean. */
function exact(size: number): number {
  const s = Math.sqrt(size / (size + 1));
  const density = exp(-1 / (2 * s * s)) / Math.sqrt(2 * Math.PI);
  return s * density - normalCdf(-1 / s);
}

describe('what a study is worth, of the linear-normal decision', () => {
  it('is known in closed form', () => {
    expect(exact(10)).toBeCloseTo(EVSI_OF_TEN, 6);
  });

  const sizes = [1, 3, 10, 30, 100, 300];
  const { studies: plain } = experimentDecision(normalRun(512, 0, sizes, 0), medinno);

  it('is that to a hundredth where the strategies differ by nothing else', () => {
    for (const { size, value, low, high } of plain) {
      expect(Math.abs(value / (WORTH * exact(size)) - 1)).toBeLessThan(0.01);
      expect(low).toBeLessThan(WORTH * exact(size));
      expect(high).toBeGreaterThan(WORTH * exact(size));
    }
  });

  it('is that to a twentieth, and within its interval, where they differ by more and runs by chance', () => {
    const { studies, information } = experimentDecision(normalRun(1024, 2, [1, 10, 100], 1), medinno);
    for (const { size, value, low, high } of studies) {
      expect(Math.abs(value / (WORTH * exact(size)) - 1)).toBeLessThan(0.05);
      expect(low).toBeLessThan(WORTH * exact(size));
      expect(high).toBeGreaterThan(WORTH * exact(size));
    }
    const known = information.rows.find(({ of }) => of === 'climateGain')!;
    expect(studies.at(-1)!.value).toBeLessThanOrEqual(known.value);
  });

  it('less its cost is highest at the size that a hand works out', () => {
    const net = sizes.map((size) => WORTH * exact(size) - 0.001 - 0.000_01 * size);
    const best = sizes[net.indexOf(Math.max(...net))];
    expect(plain.filter((row) => row.best).map(({ size }) => size)).toEqual([best]);
    for (const [n, row] of plain.entries()) expect(row.net).toBeCloseTo(net[n], 4);
  });
});
