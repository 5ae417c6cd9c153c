import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsOf } from '../../src/experiment/points.js';
import type { Experiment } from '../../src/scenario/experiment/experiment.js';
import { readExperiment } from '../../src/scenario/experiment/experiment-file.js';
import type { InputValues } from '../../src/scenario/experiment/experiment-input.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { orThrow } from '../../src/scenario/reading/input-error.js';
import { withCompiler } from '../../src/scenario/resolve.js';
import { projectSources } from '../scenario/project-files.js';

const input = (id: string, values: InputValues) =>
  ({ id, role: 'uncertainty', of: 'parameter', values, dates: null }) as const;
const designed = (
  method: Experiment['sampling']['method'],
  samples: number,
  inputs: Experiment['inputs'],
  seed = 'a',
) => pointsOf({ inputs, sampling: { method, samples, seed } });

describe('the points of a grid', () => {
  it('are every combination of the choices, the last input changing fastest', () => {
    const inputs = [input('a', { choices: [1, 2] }), input('b', { choices: [5, 6, 7] })];
    expect(designed('grid', 6, inputs)).toEqual([
      [1, 5],
      [1, 6],
      [1, 7],
      [2, 5],
      [2, 6],
      [2, 7],
    ]);
  });
});

describe('the points of one input at a time, and of pairs', () => {
  const inputs = [
    input('a', { choices: [0, 1, 2] }),
    input('b', { choices: [0, 5] }),
    input('c', { choices: [0, 7] }),
  ];
  const alone = [
    [0, 0, 0],
    [1, 0, 0],
    [2, 0, 0],
    [0, 5, 0],
    [0, 0, 7],
  ];

  it('are the first choices, then every other choice alone', () => {
    expect(designed('oneAtATime', 5, inputs)).toEqual(alone);
  });

  it('have every two of different inputs together besides', () => {
    expect(designed('pairs', 10, inputs)).toEqual([
      ...alone,
      [1, 5, 0],
      [1, 0, 7],
      [2, 5, 0],
      [2, 0, 7],
      [0, 5, 7],
    ]);
  });

  it('are as many as a file of them says', async () => {
    const file = (method: string) => `kind: experiment
title: { en: T, zh: 题 }
description: { en: D, zh: 述 }
scenario: baseline
vary:
  - { role: lever, lever: postdocs, choices: [0, 6, 12] }
  - { role: lever, lever: youngTalent, choices: [0, 5] }
  - { role: lever, lever: lottery, choices: [0, 1] }
sampling: { method: ${method} }
indicators: [{ indicator: papers, direction: more }]
`;
    for (const method of ['grid', 'oneAtATime', 'pairs']) {
      const read = await withCompiler(loadCompiler, (compile) =>
        readExperiment(
          { path: 'scenarios/experiments/t.yaml', text: file(method) },
          projectSources(),
          compile,
        ),
      );
      const { inputs, sampling } = orThrow(read);
      expect(pointsOf({ inputs, sampling })).toHaveLength(sampling.samples);
    }
  });
});

describe('the points of a Latin hypercube', () => {
  it('have one value in each of as many strata as there are points, in every input', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.string(), (samples, seed) => {
        const inputs = [
          input('a', { range: [2, 4], whole: false }),
          input('b', { range: [0, 1], whole: false }),
        ];
        const points = designed('latinHypercube', samples, inputs, seed);
        const strata = (n: number, low: number, width: number) =>
          points.map((point) => Math.floor(((point[n] - low) / width) * samples)).sort((a, b) => a - b);
        const all = Array.from({ length: samples }, (_, stratum) => stratum);
        expect(strata(0, 2, 2)).toEqual(all);
        expect(strata(1, 0, 1)).toEqual(all);
      }),
    );
  });

  it('give choices equal shares', () => {
    const points = designed('latinHypercube', 30, [input('a', { choices: [1, 2, 3] })]);
    for (const choice of [1, 2, 3]) expect(points.filter(([a]) => a === choice)).toHaveLength(10);
  });
});

describe('points of any design', () => {
  it.each(['random', 'latinHypercube'] as const)(
    'are within their ranges, whole where asked (%s)',
    (method) => {
      const points = designed(method, 200, [
        input('a', { range: [0, 4], whole: true }),
        input('b', { range: [-1, 3], whole: false }),
      ]);
      expect(points).toHaveLength(200);
      expect([...new Set(points.map(([a]) => a))].sort()).toEqual([0, 1, 2, 3, 4]);
      for (const [, b] of points) expect(b >= -1 && b <= 3).toBe(true);
    },
  );

  it('do not change when an input is added, and do with the seed', () => {
    const a = input('a', { range: [0, 1], whole: false });
    const b = input('b', { range: [0, 1], whole: false });
    const alone = designed('latinHypercube', 10, [a]).map(([value]) => value);
    expect(designed('latinHypercube', 10, [b, a]).map(([, value]) => value)).toEqual(alone);
    expect(designed('latinHypercube', 10, [a], 'b').map(([value]) => value)).not.toEqual(alone);
  });

  it('are those of the design in the values of the inputs, choices as equal parts', () => {
    const inputs = [input('a', { range: [10, 20], whole: false }), input('b', { choices: [3, 5] })];
    const points = designed('sobol', 64, inputs);
    expect(points).toHaveLength(64);
    // One in each of 64 strata, half of the choices each.
    expect(new Set(points.map(([value]) => Math.floor(6.4 * (value - 10)))).size).toBe(64);
    expect(points.filter(([, choice]) => choice === 3)).toHaveLength(32);
  });

  it('change one input a step along trajectories of Morris, whose levels reach both ends', () => {
    const inputs = [input('a', { range: [0, 3], whole: false }), input('b', { choices: [3, 5] })];
    const points = designed('morris', 20, inputs);
    expect(points).toHaveLength(20 * 3);
    expect(new Set(points.map(([value]) => Math.round(value)))).toEqual(new Set([0, 1, 2, 3]));
    expect(new Set(points.map(([, choice]) => choice))).toEqual(new Set([3, 5]));
  });

  it('stand block by block in the design of Saltelli, each input in turn from the other block', () => {
    const inputs = [input('a', { range: [0, 1], whole: false }), input('b', { range: [0, 1], whole: false })];
    const [a, b, withA, withB] = designed('saltelli', 8, inputs);
    expect([withA, withB]).toEqual([
      [b[0], a[1]],
      [a[0], b[1]],
    ]);
  });

  it('lie as it is believed where no range was given, and leave what has one choice as it is', () => {
    const believed = { of: 'parameter', distribution: 'uniform', massAtZero: 0.5 } as const;
    const inputs = [
      input('a', { range: [1, 2], whole: false, believed }),
      input('b', { choices: [7] }),
      input('c', { range: [1, 100], whole: false, believed: { of: 'figure', value: 10 } }),
    ];
    const points = designed('sobol', 64, inputs);
    expect(points.filter(([effect]) => effect === 0)).toHaveLength(32);
    expect(points.every(([effect, fixed]) => (effect === 0 || effect >= 1) && fixed === 7)).toBe(true);
    // The figure as written is the median.
    expect(points.filter(([, , figure]) => figure < 10)).toHaveLength(32);
  });

  it('are every strategy in every world where levers are crossed', () => {
    const lever = { ...input('dose', { choices: [0, 1, 2] }), role: 'lever', of: 'lever' } as const;
    const inputs = [input('a', { range: [0, 1], whole: false }), lever];
    const sampling = { method: 'sobol', samples: 4, levers: 'crossed', seed: 'a' } as const;
    const points = pointsOf({ inputs, sampling });
    expect(points).toHaveLength(12);
    expect(points.map(([, dose]) => dose)).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2]);
    for (let world = 0; world < 4; world++)
      expect(new Set(points.slice(3 * world, 3 * world + 3).map(([value]) => value)).size).toBe(1);
  });
});
