import { describe, expect, it } from 'vitest';
import { decisionOfExperiment, strategiesOf } from '../../src/experiment/decision-of-experiment.js';
import { designSensitivity, hasDesignMethod } from '../../src/experiment/design-sensitivity.js';
import { experimentDecision } from '../../src/experiment/experiment-decision.js';
import { medinno } from '../../src/model/medinno.js';
import { INPUTS, madeRun } from './made-run.js';

describe('the decision of an experiment whose levers are crossed', () => {
  const run = madeRun({}, ([dose, climate], replicate) => dose * climate + 0.01 * replicate);
  const decision = decisionOfExperiment(run, medinno);

  it('has a strategy for every combination of levers, and a state for every world', () => {
    expect(strategiesOf(run)).toEqual(['youngTalent=0', 'youngTalent=10']);
    expect(decision).toMatchObject({ count: 64, replicates: 2, leftOut: 0 });
    expect(decision.inputs.map(({ id, role, kind }) => [id, role, kind])).toEqual([
      ['climateGain', 'uncertainty', 'number'],
      ['minimumGrant', 'uncertainty', 'number'],
      ['practiceChannel', 'structure', 'choice'],
    ]);
  });

  it('has the effects of each strategy against no policy in the same state', () => {
    const [climate] = decision.inputs;
    const [, ten] = decision.goals[0].effects;
    for (let state = 0; state < 64; state++) {
      expect(ten[2 * state]).toBeCloseTo(10 * climate.values[state], 9);
      expect(ten[2 * state + 1]).toBeCloseTo(10 * climate.values[state] + 0.01, 9);
    }
  });

  it('leaves a state out for all strategies in which a run of one failed', () => {
    const broken = madeRun({}, ([dose, climate]) => (dose === 10 && climate < 0.25 ? null : 1));
    const { count, leftOut, inputs } = decisionOfExperiment(broken, medinno);
    expect([count, leftOut]).toEqual([48, 16]);
    expect(Math.min(...inputs[0].values)).toBeGreaterThan(0.25);
  });

  it('names a choice among policies by the policy', () => {
    const policies = ['none', 'platforms'].map((id) => ({
      id,
      title: { en: id, zh: id },
      policy: { levers: [], programme: null },
    }));
    const choice = {
      id: 'strategy',
      role: 'lever',
      of: 'policy',
      values: { choices: [0, 1] },
      dates: null,
      policies,
    } as const;
    expect(strategiesOf(madeRun({}, () => 1, [choice, ...INPUTS.slice(1)]))).toEqual(['none', 'platforms']);
  });
});

/** The same run in a place where a DALY has a cost. */
const placed = (run: ReturnType<typeof madeRun>): ReturnType<typeof madeRun> => {
  const scenario = {
    ...run.experiment.scenario,
    region: { health: { opportunityCost: { central: 40_000 } } },
  };
  return { ...run, experiment: { ...run.experiment, scenario: scenario as never } };
};

describe('sensitivities by the design', () => {
  it('are Sobol indices of the blocks of Saltelli, without the noise of replicates', () => {
    // Of 10 a + 5 b the shares are 4 to 1.
    const noise = (replicate: number) => (replicate === 0 ? 0.3 : -0.3);
    const run = madeRun({ method: 'saltelli', samples: 256 }, ([dose, a, b], replicate) =>
      dose === 0 ? 0 : 10 * a + 5 * b + noise(replicate),
    );
    const decision = decisionOfExperiment(run, medinno);
    expect(hasDesignMethod(run, decision)).toBe(true);
    const { sensitivity } = designSensitivity(run, decision);
    const effect = sensitivity.filter(({ against }) => against === null);
    expect(effect.map(({ input, role }) => [input, role])).toEqual([
      ['climateGain', 'uncertainty'],
      ['minimumGrant', 'uncertainty'],
      ['practiceChannel', 'structure'],
    ]);
    expect(effect[0].first).toBeCloseTo(0.8, 1);
    expect(effect[1].total).toBeCloseTo(0.2, 1);
    expect(effect[2].total).toBeCloseTo(0, 6);
    // The lead of the best strategy over the other is the same effect.
    expect(sensitivity.find(({ against }) => against === 'youngTalent=0')).toMatchObject({
      strategy: 'youngTalent=10',
      input: 'climateGain',
    });
  });

  it('are elementary effects of trajectories of Morris', () => {
    const run = madeRun({ method: 'morris', samples: 8 }, ([dose, a, b]) =>
      dose === 0 ? 0 : 10 * a - 5 * b,
    );
    const { sensitivity } = designSensitivity(run, decisionOfExperiment(run, medinno));
    const effect = sensitivity.filter(({ against }) => against === null);
    expect(effect.map(({ size, mean }) => [size, mean].map((value) => Math.round(value!)))).toEqual([
      [10, 10],
      [5, -5],
      [0, 0],
    ]);
    expect(effect[0].first).toBeNull();
  });

  it('are of trajectories what the move from one choice to the other brings, and not of a part of it', () => {
    const run = madeRun({ method: 'morris', samples: 8 }, ([dose, , , form]) => (dose === 0 ? 0 : form));
    const { sensitivity } = designSensitivity(run, decisionOfExperiment(run, medinno));
    const form = sensitivity.find(({ input, against }) => input === 'practiceChannel' && against === null)!;
    expect(form.size).toBeCloseTo(1, 9);
  });

  it('leave to all other tables only states that know nothing of each other', () => {
    const outcome = ([dose, a]: readonly number[]) => dose * a;
    const worlds = (method: 'saltelli' | 'morris' | 'sobol') =>
      experimentDecision(placed(madeRun({ method, samples: 16 }, outcome)), medinno);
    expect(worlds('sobol').decision!.count).toBe(16);
    // Two base points of each block; the others differ from these in one input.
    expect(worlds('saltelli').decision!.count).toBe(32);
    expect(worlds('saltelli').robustness.length).toBeGreaterThan(0);
    expect(worlds('morris').robustness).toEqual([]);
    expect(worlds('morris').sensitivity.length).toBeGreaterThan(0);
  });

  it('need every run: with one that failed the rest is read as given data', () => {
    const run = madeRun({ method: 'saltelli', samples: 16 }, ([dose, a]) =>
      dose === 10 && a > 0.9 ? null : a,
    );
    expect(hasDesignMethod(run, decisionOfExperiment(run, medinno))).toBe(false);
  });

  it('have levers among the inputs where they are not crossed', () => {
    const run = madeRun({ method: 'saltelli', samples: 64, levers: 'together' }, ([dose, a]) => dose + a);
    const { sensitivity } = designSensitivity(run, decisionOfExperiment(run, medinno));
    expect(sensitivity.map(({ strategy, input, role }) => [strategy, input, role])[0]).toEqual([
      null,
      'youngTalent',
      'lever',
    ]);
    expect(sensitivity[0].first).toBeGreaterThan(0.9);
  });
});
