import { describe, expect, it } from 'vitest';
import { experimentWork } from '../../src/experiment/experiment-work.js';
import { scenarioAt } from '../../src/experiment/scenario-at.js';
import { changeTitle, inputTitle } from '../../src/language/experiment-names.js';
import { medinno } from '../../src/model/medinno.js';
import { readExperiment } from '../../src/scenario/experiment/experiment-file.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { catalogueOf } from '../../src/scenario/reading/catalogue.js';
import { withCompiler } from '../../src/scenario/resolve.js';
import { projectSources } from '../scenario/project-files.js';

const POLICY = `kind: policy
title: { en: A, zh: 甲 }
values: { trigger: 0.25, level: { value: 30, title: { en: Sum, zh: 金额 } } }
levers:
  - { lever: competitiveGrants, dose: level, when: fundingRate < trigger }
`;

const read = (vary: string, scenario = './mine.yaml') => {
  const sources = {
    ...projectSources({
      'mine.yaml':
        'title: { en: B, zh: 乙 }\ndescription: { en: B., zh: 乙。 }\nregion: maoming\nhorizon: 5\npolicy: ./a.yaml\n',
      'a.yaml': POLICY,
    }),
    catalogue: catalogueOf(medinno),
  };
  const text = `kind: experiment
title: { en: A, zh: 甲 }
description: { en: A., zh: 甲。 }
scenario: ${scenario}
vary: [${vary}]
sampling: { method: random, samples: 4 }
indicators: [{ indicator: papers, direction: more }]
`;
  return withCompiler(loadCompiler, (compile) =>
    readExperiment({ path: 'experiment.yaml', text }, sources, compile),
  );
};

async function experimentOf(vary: string) {
  const result = await read(vary);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.value;
}

async function issuesOf(vary: string, scenario?: string) {
  const result = await read(vary, scenario);
  return result.ok ? [] : result.issues;
}

describe('a named value of a policy as an input', () => {
  it('varies as a dose does, in every expression that uses it', async () => {
    const experiment = await experimentOf('{ role: lever, value: trigger, range: [0.1, 0.5] }');
    expect(experiment.inputs[0]).toEqual({
      id: 'trigger',
      role: 'lever',
      of: 'value',
      values: { range: [0.1, 0.5], whole: false },
      dates: null,
    });
    const [use] = scenarioAt(experiment, [0.4], medinno).policy.levers;
    expect(use.values).toEqual({ trigger: 0.4, level: 30 });
    expect(experiment.scenario.policy.levers[0].values).toEqual({ trigger: 0.25, level: 30 });
  });

  it('brings more where the threshold holds more often, in one world that is spun up once', async () => {
    const experiment = await experimentOf('{ role: lever, value: trigger, choices: [0, 2] }');
    const run = experimentWork(medinno).begin(experiment);
    const [never, always] = [0, 2].map((value, point) =>
      run({ place: point, point, values: [value], draw: 0, replicate: 1 }),
    );
    expect(never.value).toEqual(never.baseline);
    expect(always.value).not.toEqual(always.baseline);
    expect(always.baseline).toEqual(never.baseline);
  });

  it('has to be one that the policy of the scenario has, with a range or choices', async () => {
    expect(await issuesOf('{ role: lever, value: triger, range: [0.1, 0.5] }')).toMatchObject([
      { path: 'vary.0.value', suggestion: 'trigger', expected: 'one of trigger, level' },
    ]);
    expect(await issuesOf('{ role: lever, value: trigger }')).toMatchObject([{ found: 'no range' }]);
    expect(await issuesOf('{ role: uncertainty, value: trigger, range: [0, 1] }')).toMatchObject([
      { path: 'vary.0.value' },
    ]);
    const none = await issuesOf('{ role: lever, value: trigger, range: [0, 1] }', 'young-talent');
    expect(none[0].expected).toContain('which has none');
  });

  it('has the title that its policy or the experiment gives it, which nothing else may have', async () => {
    const own = 'title: { en: Line, zh: 界线 }';
    const [named] = (await experimentOf(`{ role: lever, value: trigger, range: [0.1, 0.5], ${own} }`)).inputs;
    expect(inputTitle(named, medinno, 'zh')).toBe('界线');
    expect(changeTitle(named, 0.25, medinno, 'en')).toBe('Line: 0.25');
    const [plain] = (await experimentOf('{ role: lever, value: level, range: [0, 30] }')).inputs;
    expect(plain.title).toEqual({ en: 'Sum', zh: '金额' });
    expect(await issuesOf(`{ role: lever, lever: postdocs, range: [0, 5], ${own} }`)).toMatchObject([
      { path: 'vary.0.title', found: 'a title of a lever' },
    ]);
  });

  it('keeps doses within the range of their lever', async () => {
    const [issue] = await issuesOf('{ role: lever, value: level, range: [0, 99999] }');
    expect(issue.path).toBe('vary.0.range');
    expect(issue.found).toBe('99999, with which the dose of competitiveGrants comes to 99999 in 2025');
    expect(issue.zh.found).toContain('力度为 99999');
  });
});
