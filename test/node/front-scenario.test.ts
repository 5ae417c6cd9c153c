import { describe, expect, it } from 'vitest';
import { askedSearch } from '../../src/commands/asked-search.js';
import { candidatePolicy } from '../../src/experiment/search/candidate-policy.js';
import type { OptimisationRun } from '../../src/experiment/search/run-optimisation.js';
import { searchedExperiment } from '../../src/experiment/search/run-optimisation.js';
import { searchSpace } from '../../src/experiment/search/space.js';
import { frontScenario } from '../../src/node/front-scenario.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { resolveScenario } from '../../src/scenario/resolve.js';

const OWN = `kind: scenario
title: { en: Own, zh: 自有 }
description: { en: Own, zh: 自有 }
region: ./places/here.yaml
comparator: true
horizon: 7
seed: other
representation: 2
overrides: { doctorsGrowth: 0.01 }
indicators:
  papersEach: { title: { en: Papers each, zh: 单位论文 }, unit: papers, expression: papers / (1 + spending), direction: more }
`;
const MAOMING =
  scenarioFiles.own?.('scenarios/regions/maoming.yaml') ??
  scenarioFiles.read('scenarios/regions/maoming.yaml');
const TEXTS: Readonly<Record<string, unknown>> = {
  'own.yaml': OWN,
  './own.yaml': OWN,
  'places/here.yaml': MAOMING,
  './places/here.yaml': MAOMING,
};
const withOwn = (more: Readonly<Record<string, string>> = {}) => ({
  ...scenarioFiles,
  read: (path: string) => (({ ...TEXTS, ...more })[path] as string | undefined) ?? scenarioFiles.read(path),
});

const experiment = {
  id: 'small',
  scenario: './own.yaml',
  vary: [{ role: 'lever', lever: 'competitiveGrants', range: [0, 30] }],
  sampling: { draws: 2 },
  indicators: [{ indicator: 'papers', direction: 'more' }],
  budget: { payer: 'city', amount: 20 },
  search: { population: 4, generations: 1, heldOut: 'structures' },
};

describe('a portfolio as a scenario file', () => {
  it('is, when it is read again, the scenario that was searched in, with the policy of the portfolio', async () => {
    const asked = await askedSearch({
      experiment: experiment as never,
      sources: withOwn(),
      years: 5,
      seed: 'mine',
    });
    expect(asked.experiment.regionPath).toMatch(/places\/here\.yaml$/);
    const space = searchSpace(asked.experiment, asked.model);
    const policy = candidatePolicy(asked.experiment, space, { doses: [12], later: [0], values: [] });
    const run = { experiment: asked.experiment, front: [{ policy }] } as unknown as OptimisationRun;
    const text = frontScenario(run, 0, { model: asked.model, region: './places/here.yaml' });
    const again = await resolveScenario('./point.yaml', withOwn({ './point.yaml': text }), loadCompiler);
    if (!again.ok) throw new Error(JSON.stringify(again.issues));
    const { scenario } = searchedExperiment(asked.experiment, asked.model);
    const named = { id: '', title: null, description: null };
    expect({ ...again.value, ...named }).toEqual({ ...scenario, policy, ...named });
    expect(scenario).toMatchObject({ seed: 'mine', horizon: 5, representation: 2, comparator: true });
  });
});
