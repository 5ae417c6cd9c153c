import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  besideWarnings,
  called,
  calledUndrawn,
  csvRows,
  filesBelow,
  resultsOf,
  scenarioText,
  TINY,
  workingFolders,
} from './command.js';

const place = workingFolders();
const KINDS = ['region', 'policy', 'scenario', 'experiment'] as const;

describe('new', () => {
  it('writes templates that check finds no mistake in, where their names lead to them', async () => {
    const cwd = place('templates');
    for (const kind of KINDS) {
      const made = await called(cwd, ['new', kind, `my-${kind}`]);
      expect(made).toMatchObject({ code: 0, stderr: '' });
      expect(made.stdout).toMatch(/was written\.\nNext:\n {2}edit scenarios\//);
      const { code, stdout } = await called(cwd, ['check', `my-${kind}`]);
      expect({ kind, code }).toEqual({ kind, code: 0 });
      expect(stdout).toMatch(new RegExp(`: an? ${kind}, without a mistake`));
    }
    const [first] = readFileSync(join(cwd, 'scenarios/my-scenario.yaml'), 'utf8').split('\n');
    const schema = /\$schema=(.*)$/.exec(first)![1];
    expect(existsSync(join(cwd, 'scenarios', schema))).toBe(true);
  });

  it('never overwrites, and refuses names that are taken or are none', async () => {
    const cwd = place('taken');
    mkdirSync(join(cwd, 'scenarios/regions'), { recursive: true });
    writeFileSync(join(cwd, 'scenarios/mine.yaml'), 'kept');
    for (const [kind, name] of [
      ['scenario', 'mine'],
      ['scenario', 'baseline'],
      ['region', 'maoming'],
      ['region', '../up'],
      ['region', 'My City'],
      ['policy', ''],
    ]) {
      const { code, stderr } = await called(cwd, ['new', kind, name]);
      expect({ name, code }).toEqual({ name, code: 2 });
      expect(stderr).toMatch(/^command line: NAME: found /);
    }
    expect(filesBelow(cwd)).toEqual(['scenarios/mine.yaml']);
    expect(readFileSync(join(cwd, 'scenarios/mine.yaml'), 'utf8')).toBe('kept');
  });

  it('suggests the nearest region to be like, and writes nothing', async () => {
    const cwd = place('like');
    const { code, stderr } = await called(cwd, ['new', 'region', 'my-city', '--like', 'maomin']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--like: found maomin.*did you mean "maoming"/);
    expect(filesBelow(cwd)).toEqual([]);
  });

  it('makes a region and a scenario of it that can be compared at once', async () => {
    const cwd = place('my-city');
    await called(cwd, ['new', 'region', 'my-city', '--like', 'maoming']);
    await called(cwd, ['new', 'scenario', 'my-plan', '--like', 'my-city']);
    const { code, stderr } = await calledUndrawn(cwd, ['compare', 'my-city', 'my-plan', ...TINY]);
    expect({ code, stderr: besideWarnings(stderr) }).toEqual({ code: 0, stderr: '' });
    expect(stderr).toMatch(/^Warning: .*placeholder/m);
  });
});

describe('files of a user in an empty folder', () => {
  it('name each other by paths from their own folders', async () => {
    const cwd = place('paths');
    await called(cwd, ['new', 'region', 'my-region']);
    const region = readFileSync(join(cwd, 'scenarios/regions/my-region.yaml'), 'utf8');
    mkdirSync(join(cwd, 'mine/deep'), { recursive: true });
    writeFileSync(join(cwd, 'mine/my-region.yaml'), region);
    const base = scenarioText('').replace('region: maoming', 'region: ./my-region.yaml');
    writeFileSync(join(cwd, 'mine/base.yaml'), base);
    const policy = 'policy: { levers: [{ lever: youngTalent, dose: 5 }] }\n';
    writeFileSync(join(cwd, 'mine/deep/plan.yaml'), `extends: ../base.yaml\n${policy}`);
    const { code, stderr } = await calledUndrawn(cwd, [
      'compare',
      './mine/base.yaml',
      'mine/deep/plan.yaml',
      ...TINY,
    ]);
    expect({ code, stderr: besideWarnings(stderr) }).toEqual({ code: 0, stderr: '' });
    expect(stderr).toMatch(/^Warning: .*youngTalent.*research money/m);
  });

  it('may have their own indicators, which are rows of every table of the results', async () => {
    const cwd = place('indicators');
    const own = `indicators:
  perHead: { expression: papers / researchers, unit: papers per head, title: { en: Papers per head, zh: 人均论文 } }
  never: { expression: papers / (patents - patents), unit: ratio, title: { en: Never, zh: 从不 } }
`;
    writeFileSync(join(cwd, 'mine.yaml'), `extends: young-talent\n${own}`);
    const ran = await calledUndrawn(cwd, ['compare', 'baseline', './mine.yaml', ...TINY, '--series-csv']);
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    const folder = resultsOf(cwd);
    const of = (file: string) =>
      csvRows(join(folder, file)).filter(({ indicator }) => indicator === 'perHead');
    expect(of('summary.csv').map(({ scenario }) => scenario)).toEqual([
      ...Array<string>(3).fill('baseline'),
      ...Array<string>(3).fill('mine'),
    ]);
    expect(of('effects.csv')).toHaveLength(3);
    expect(of('series.csv')).toHaveLength(4);
    expect(of('codebook.csv')).toMatchObject([{ name: 'Papers per head', unit: 'papers per head' }]);
    const never = csvRows(join(folder, 'series.csv')).filter(({ indicator }) => indicator === 'never');
    expect(never.map(({ value }) => value)).toEqual(['', '', '', '']);
    expect(await called(cwd, ['replay', folder, 'mine:0:1'])).toMatchObject({ code: 0 });
    // Where people look: terminal, report, charts; what is undefined has neither a number nor a chart.
    const custom = ran.stdout.slice(ran.stdout.indexOf('Custom indicators'));
    expect(custom.slice(0, custom.indexOf('real one?'))).toMatch(/Papers per\s/);
    expect(ran.stdout).not.toMatch(/NaN|undefined/);
    const report = readFileSync(join(folder, 'report.html'), 'utf8');
    const section = report.slice(report.indexOf('id="custom"'), report.indexOf('id="harms"'));
    for (const text of ['Papers per head', 'papers per head', 'papers / researchers', '<td>–</td>'])
      expect(section).toContain(text);
    expect(report.replace(/<svg.*?<\/svg>/gs, '')).not.toMatch(/\bNaN\b|\bundefined\b/);
    const charts = readdirSync(join(folder, 'charts'));
    expect(charts).toEqual(expect.arrayContaining(['effects-perHead.svg', 'fan-perHead.svg']));
    expect(charts.filter((name) => name.includes('never'))).toEqual([]);
    for (const language of ['en', 'zh']) {
      const levels = await calledUndrawn(cwd, ['run', './mine.yaml', ...TINY, '--language', language]);
      expect(levels.stdout).not.toMatch(/NaN|undefined/);
      expect(levels.stdout).toContain(language === 'en' ? 'Papers per head' : '人均论文');
    }
  });

  it('may have signs of markup in their names, which no report takes for markup', async () => {
    const cwd = place('signs');
    const text = scenarioText('').replaceAll('A case', `"a < b & c > 'd' --> ]]>"`);
    writeFileSync(join(cwd, 'mine.yaml'), text);
    const { code, stderr } = await called(cwd, ['compare', 'baseline', './mine.yaml', ...TINY]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const report = readFileSync(join(resultsOf(cwd), 'report.html'), 'utf8');
    expect(report).toContain('a &lt; b &amp; c');
    expect(report).not.toContain('a < b');
  });
});

describe('an experiment', () => {
  it.each(['maoming-levers', './mine.yaml'])(
    'is refused by name where runs are asked for: %s',
    async (name) => {
      const cwd = place(`experiment-${name.replaceAll(/\W/g, '')}`);
      const { stdout: listed } = await called(cwd, ['list', 'experiments', 'maoming-levers']);
      expect(listed).toContain('medinno explore maoming-levers');
      expect((await called(cwd, ['new', 'experiment', 'mine'])).stdout).toContain('medinno explore');
      renameSync(join(cwd, 'scenarios/experiments/mine.yaml'), join(cwd, 'mine.yaml'));
      for (const command of [['run'], ['compare', 'baseline']]) {
        const { code, stdout, stderr } = await called(cwd, [...command, name, ...TINY]);
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
        expect(stderr).toMatch(
          /^\S+\.yaml: found an experiment, which medinno explore runs, expected a scenario or region\n$/,
        );
      }
    },
  );
});

describe('check', () => {
  it('says as one document what a file is and resolves to', async () => {
    const cwd = place('document');
    const { code, stdout, stderr } = await called(cwd, ['check', 'maoming-levers', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'scenarios/experiments/maoming-levers.yaml',
      kind: 'experiment',
      says: { scenario: 'baseline, region maoming, 20 years' },
      warnings: [],
    });
    expect(filesBelow(cwd)).toEqual([]);
  });

  it('ends with 2 and every mistake as data', async () => {
    const cwd = place('mistakes');
    writeFileSync(join(cwd, 'a.yaml'), scenarioText('horizont: 12\noverrides: { reviewNoise: loud }\n'));
    const { code, stdout } = await called(cwd, ['check', 'a.yaml', '--json']);
    expect(code).toBe(2);
    const { error } = JSON.parse(stdout);
    expect(error.issues).toMatchObject([
      { file: 'a.yaml', line: 4, column: 1, path: 'horizont', suggestion: 'horizon' },
      { file: 'a.yaml', line: 5, column: 27, path: 'overrides.reviewNoise', found: '"loud"' },
    ]);
  });
});

describe('check of an experiment', () => {
  it('refuses what would be refused when it is run: here limits that hardly any point keeps together', async () => {
    const cwd = place('unfit');
    const experiment = {
      kind: 'experiment',
      title: { en: 'Unfit', zh: '不可行' },
      description: { en: 'Unfit', zh: '不可行' },
      scenario: 'baseline',
      vary: [
        { role: 'uncertainty', parameter: 'climateGain' },
        { role: 'uncertainty', figure: 'workforce.payGap' },
      ],
      combinations: [
        { sum: { climateGain: 1, 'workforce.payGap': 1 }, atMost: 0.5 },
        { sum: { climateGain: -1, 'workforce.payGap': 1 }, atLeast: 0.45 },
      ],
      sampling: { method: 'latinHypercube', samples: 16 },
      indicators: [{ indicator: 'abilityInPost', direction: 'more' }],
    };
    writeFileSync(join(cwd, 'unfit.json'), JSON.stringify(experiment));
    const [checked, run] = [
      await called(cwd, ['check', 'unfit.json']),
      await called(cwd, ['explore', 'unfit.json']),
    ];
    expect([checked.code, run.code]).toEqual([2, 2]);
    expect(checked.stderr).toContain('fewer than 1 % of the points');
    expect(checked.stderr).toBe(run.stderr);
  });
});

describe('schema', () => {
  it.each(KINDS)('prints the JSON Schema of a %s', async (kind) => {
    const { code, stdout } = await called(place('schemas'), ['schema', kind]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ title: `medinno ${kind}`, type: 'object' });
  });
});
