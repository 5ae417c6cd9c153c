import { describe, expect, it } from 'vitest';
import { decisionOfExperiment } from '../../src/experiment/decision-of-experiment.js';
import { medinno } from '../../src/model/medinno.js';
import { givenDataSensitivity } from '../../src/results/decision/given-data-sensitivity.js';
import { valuesOfInformation } from '../../src/results/decision/information-rows.js';
import type { Experiment } from '../../src/scenario/experiment/experiment.js';
import { goingTogether } from '../../src/scenario/experiment/going-together.js';
import { INPUTS, madeRun } from './made-run.js';

describe('inputs that go together', () => {
  const inputs = ['a', 'b', 'c', 'd'].map((id) => ({ ...INPUTS[1], id }));
  const bound: Pick<Experiment, 'inputs' | 'correlations' | 'combinations'> = {
    inputs,
    correlations: [{ between: ['c', 'a'], rank: 0.5 }],
    combinations: [{ sum: { a: 1, b: 1 }, atMost: 1 }],
  };

  it('are those that are correlated, and those that are limited together, one through the other', () => {
    expect(inputs.map(({ id }) => goingTogether(bound, id))).toEqual([
      ['b', 'c'],
      ['a', 'c'],
      ['a', 'b'],
      [],
    ]);
  });

  it('go with each other through what is limited, and not through what is only correlated', () => {
    const through = (own: Omit<typeof bound, 'inputs'>) => goingTogether({ inputs, ...own }, 'a');
    const limits = [
      { sum: { a: 1, b: 1 }, atMost: 1 },
      { sum: { b: 1, c: 1 }, atMost: 1 },
    ];
    expect(through({ combinations: limits })).toEqual(['b', 'c']);
    const pairs = [
      { between: ['a', 'b'], rank: 0.5 },
      { between: ['b', 'c'], rank: 0.5 },
    ] as const;
    expect(through({ correlations: pairs })).toEqual(['b']);
    expect(through({ correlations: pairs.slice(1), combinations: limits.slice(0, 1) })).toEqual(['b', 'c']);
  });

  it('are none that do not vary', () => {
    const still = inputs.map((input) => (input.id === 'b' ? { ...input, values: { choices: [1] } } : input));
    expect(goingTogether({ ...bound, inputs: still }, 'a')).toEqual(['c']);
  });

  it('stand beside every share and every worth, and in no table of independent inputs', () => {
    const run = madeRun({}, ([dose, gain, grant]) => dose * gain + grant);
    const correlations = [{ between: ['climateGain', 'minimumGrant'], rank: 0.8 }] as const;
    const tablesOf = (experiment: Experiment) => {
      const decision = decisionOfExperiment({ ...run, experiment }, medinno);
      const known = valuesOfInformation(decision, decision.goals[0], 1)!.table.rows;
      return {
        shares: givenDataSensitivity(decision).sensitivity,
        worths: known.filter(({ kind }) => kind === 'uncertainty' || kind === 'structure'),
      };
    };
    const apart = tablesOf(run.experiment);
    expect([...apart.shares, ...apart.worths].some((row) => 'goesWith' in row)).toBe(false);
    const { shares, worths } = tablesOf({ ...run.experiment, correlations });
    const expected = ['climateGain,minimumGrant', 'minimumGrant,climateGain', 'practiceChannel,'];
    expect(new Set(shares.map(({ input, goesWith }) => `${input},${goesWith}`))).toEqual(new Set(expected));
    expect(worths.map(({ of, goesWith }) => `${of},${goesWith}`)).toEqual(expected);
  });
});
