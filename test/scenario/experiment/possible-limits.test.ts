import { describe, expect, it } from 'vitest';
import { medinno } from '../../../src/model/medinno.js';
import { readExperiment } from '../../../src/scenario/experiment/experiment-file.js';
import { loadCompiler } from '../../../src/scenario/expressions/expressions.js';
import { catalogueOf } from '../../../src/scenario/reading/catalogue.js';
import { withCompiler } from '../../../src/scenario/resolve.js';
import { projectSources } from '../project-files.js';

const crossed = { method: 'random', samples: 8, levers: 'crossed' };

const mistakes = async (own: Readonly<Record<string, unknown>>) => {
  const file = {
    kind: 'experiment',
    title: { en: 'T', zh: '题' },
    description: { en: 'D', zh: '述' },
    scenario: 'baseline',
    vary: [
      { role: 'lever', lever: 'postdocs', choices: [0, 10] },
      { role: 'uncertainty', parameter: 'reviewNoise' },
    ],
    sampling: { method: 'random', samples: 8 },
    indicators: [{ indicator: 'papers', direction: 'more' }],
    ...own,
  };
  const result = await withCompiler(loadCompiler, (compile) =>
    readExperiment(
      { path: 'scenarios/experiments/t.yaml', text: JSON.stringify(file) },
      { ...projectSources(), catalogue: catalogueOf(medinno) },
      compile,
    ),
  );
  return result.ok
    ? []
    : result.issues.map(({ path, found, expected, zh }) => [path, `${found}; ${expected}`, zh.expected]);
};

describe('a limit that no value keeps', () => {
  it('is refused at its place with what is possible, whatever else is wrong', async () => {
    const found = await mistakes({
      vary: [{ role: 'lever', lever: 'postdocs', range: [9, 0] }],
      constraints: [
        { indicator: 'papers', atMost: -1 },
        { indicator: 'fundingRate', atLeast: 1.5 },
        { indicator: 'treatedHere', part: 'area=oncology', atMost: -0.1 },
      ],
    });
    const said = found.map(([path, text]) => `${path}: ${text}`);
    expect(said).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^vary\.0\.range: .*the lower value first/),
        'constraints.0.atMost: -1; a limit that can be kept: papers can only be 0 or more',
        'constraints.1.atLeast: 1.5; a limit that can be kept: fundingRate can only be from 0 to 1',
        expect.stringMatching(/^constraints\.2\.atMost: -0\.1/),
      ]),
    );
    const [, , zh] = found.find(([path]) => path === 'constraints.1.atLeast')!;
    expect(zh).toBe('可以满足的界限（fundingRate只能在 0 至 1 之间）');
  });

  it('of effects is one beyond the whole range: an effect may be below 0', async () => {
    const acceptable = [
      { indicator: 'papers', atMost: -1 },
      { indicator: 'fundingRate', atMost: -0.9 },
      { indicator: 'fundingRate', atLeast: -1.2, atMost: -1.1 },
    ];
    expect((await mistakes({ sampling: crossed, acceptable })).map(([path]) => path)).toEqual([
      'acceptable.2.atMost',
    ]);
  });

  it('is not one of what may be below 0, or one that can be kept', async () => {
    const constraints = [
      { indicator: 'netHealthBenefit', atMost: -1 },
      { indicator: 'netTalentFlow', atMost: -1 },
      { indicator: 'papers', atLeast: 0, atMost: 0 },
      { indicator: 'fundingRate', atLeast: 1 },
    ];
    expect(await mistakes({ constraints })).toEqual([]);
  });
});
