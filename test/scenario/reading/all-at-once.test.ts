import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medinno } from '../../../src/model/medinno.js';
import { checkFile } from '../../../src/scenario/check.js';
import { loadCompiler } from '../../../src/scenario/expressions/expressions.js';
import { catalogueOf } from '../../../src/scenario/reading/catalogue.js';
import { numberOfCases } from '../../number-of-cases.js';
import { readProjectFile } from '../project-files.js';

/** Lines of a file, each right or with one mistake. */
type Line = readonly [right: string, wrong: string];

const SCENARIO: readonly Line[] = [
  ['kind: scenario', 'kind: scenery'],
  ['title: { en: T, zh: 题 }', 'title: { en: 5, zh: 题 }'],
  ['description: { en: D, zh: 述 }', 'description: { en: D, zh: "<b>" }'],
  ['region: maoming', 'region: maomin'],
  ['horizon: 20', 'horizon: 0'],
  ['seed: 7', 'seed: !!js/function 7'],
  ['representation: 1', 'representation: *nowhere'],
  ['overrides: { reviewNoise: 0.5 }', 'overrides: { reviewNoize: 0.5 }'],
  ['# none', '__proto__: 1'],
  ['policy:', 'polici: 1\npolicy:'],
  ['  levers:', '  leverz: 1\n  levers:'],
  ['    - { lever: youngTalent, dose: 20 }', '    - { lever: youngTalent, dose: "20 +" }'],
  ['    - { lever: retention, dose: 2 }', '    - { lever: retentions, dose: 2 }'],
  ['    - { lever: lottery, dose: 0.1, end: 2030 }', '    - { lever: lottery, dose: 0.1, end: soon }'],
];

const EXPERIMENT: readonly Line[] = [
  ['kind: experiment', 'kind: experiments'],
  ['title: { en: T, zh: 题 }', 'title: T'],
  ['description: { en: D, zh: 述 }', 'description: { en: D }'],
  ['scenario: baseline', 'scenario: baselin'],
  ['vary:', 'varies: 1\nvary:'],
  [
    '  - { role: lever, lever: lottery, range: [0, 1] }',
    '  - { role: lever, lever: lottery, range: [1, 0] }',
  ],
  [
    '  - { role: lever, lever: retention, range: [0, 9] }',
    '  - { role: lever, lever: retain, range: [0, 9] }',
  ],
  ['  - { role: uncertainty, parameter: reviewNoise }', '  - { role: uncertainty, parameter: reviewNoize }'],
  ['sampling: { method: sobol, samples: 8 }', 'sampling: { method: sobol, samples: 8.5 }'],
  [
    'indicators: [{ indicator: papers, direction: more }]',
    'indicators: [{ indicator: papers, direction: up }]',
  ],
  ['constraints:', 'constraint: 1\nconstraints:'],
  ['  - { indicator: papers, atLeast: 1, atMost: 2 }', '  - { indicator: papers, atLeast: 3, atMost: 2 }'],
];

async function linesWithMistakes(lines: readonly Line[], wrong: readonly boolean[]) {
  const text = lines.map((line, n) => line[wrong[n] ? 1 : 0]).join('\n');
  const sources = {
    read: (path: string) => (path === 'case.yaml' ? text : readProjectFile(path)),
    list: () => [],
    catalogue: catalogueOf(medinno),
  };
  const result = await checkFile('case.yaml', sources, loadCompiler);
  return result.ok ? [] : result.issues.filter(({ file }) => file === 'case.yaml').map(({ line }) => line);
}

/** The lines of the text in which the mistakes stand. */
function wrongLines(lines: readonly Line[], wrong: readonly boolean[]): number[] {
  let at = 1;
  return lines.flatMap((line, n) => {
    const here = at;
    at += line[wrong[n] ? 1 : 0].split('\n').length;
    return wrong[n] ? [here] : [];
  });
}

describe.each([
  ['a scenario', SCENARIO],
  ['an experiment', EXPERIMENT],
])('%s with several mistakes that do not depend on each other', (_, lines) => {
  it('has every one of them reported at once, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { minLength: lines.length, maxLength: lines.length }),
        async (wrong) => {
          expect(await linesWithMistakes(lines, wrong)).toEqual(wrongLines(lines, wrong));
        },
      ),
      { numRuns: numberOfCases(25, 1000), examples: [[lines.map(() => true)]] },
    );
  });
});
