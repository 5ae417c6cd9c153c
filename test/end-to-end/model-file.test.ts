import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calledUndrawn as called, csvRows, scenarioText, workingFolders } from './command.js';

const folder = workingFolders();
const WITH = ['--model', 'integrity.mjs'];
const SIZE = [
  '--draws',
  '2',
  '--replicates',
  '1',
  '--years',
  '3',
  '--quiet',
  '--without-png',
  '--series-csv',
];
const POLICY = `policy:
  levers:
    - { lever: auditors, dose: 10 }
`;

/** A folder with the package installed, a model file, and a scenario that uses its lever. */
function place(name: string): string {
  const cwd = folder(name);
  mkdirSync(join(cwd, 'node_modules'), { recursive: true });
  symlinkSync(resolve('.'), join(cwd, 'node_modules/medinno'));
  copyFileSync(resolve('test/end-to-end/integrity-model.mjs'), join(cwd, 'integrity.mjs'));
  mkdirSync(join(cwd, 'scenarios'), { recursive: true });
  writeFileSync(join(cwd, 'scenarios/audited.yaml'), scenarioText(POLICY));
  return cwd;
}

describe('--model FILE', () => {
  const cwd = place('compared');

  it('lists, checks, runs on threads, reports, explains and moves no other column', async () => {
    for (const [what, id] of [
      ['levers', 'auditors'],
      ['parameters', 'auditorYield'],
      ['indicators', 'papersChecked'],
    ])
      expect((await called(cwd, ['list', what, ...WITH])).stdout).toContain(`${id} `);
    const checked = await called(cwd, ['check', 'audited', ...WITH]);
    expect([checked.code, checked.stdout]).toEqual([0, expect.stringContaining('auditors 10')]);
    const unknown = await called(cwd, ['check', 'audited']);
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('"auditors"')]);

    const call = ['compare', 'baseline', 'audited', ...SIZE];
    const ran = await called(cwd, [...call, ...WITH, '--workers', '2', '--out', 'mine']);
    expect([ran.code, ran.stderr]).toEqual([0, expect.any(String)]);
    const results = join(cwd, 'mine');
    const manifest = JSON.parse(readFileSync(join(results, 'manifest.json'), 'utf8'));
    expect(manifest.modelFile).toEqual({
      file: 'integrity.mjs',
      hash: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
    const rows = csvRows(join(results, 'series.csv'));
    const seen = rows.filter((row) => row.indicator === 'papersChecked' && row.scenario === 'audited');
    const draws = csvRows(join(results, 'draws.csv'));
    for (const { draw, value } of seen) {
      const drawn = draws.find((row) => row.draw === draw)!;
      expect(Number(value)).toBeCloseTo(10 * Number(drawn.auditorYield), 9);
    }
    expect(seen).toHaveLength(6);
    const prices = draws.map((row) => Number(row['prices.auditor']));
    expect(prices).toHaveLength(new Set(prices).size);
    for (const price of prices) expect(price >= 0.1 && price <= 0.4).toBe(true);
    const report = readFileSync(join(results, 'report.html'), 'utf8');
    expect(report).toContain('papers checked');
    expect(report).toContain('Auditor of papers for a year');
    expect(report).toContain('default of the model');

    await called(cwd, ['run', 'baseline', ...SIZE, '--out', 'own']);
    const own = csvRows(join(cwd, 'own', 'series.csv'));
    const same = rows.filter((row) => row.scenario === 'baseline' && row.indicator !== 'papersChecked');
    expect(same).toEqual(own);

    const year = seen[0].year;
    const explained = await called(cwd, [
      'replay',
      'mine',
      'audited:1:1',
      '--explain',
      'papersChecked',
      year,
      ...WITH,
    ]);
    expect(explained.stdout).toContain('auditorYield');
    expect(explained.stdout).toContain('paper auditors');
    const chinese = await called(cwd, ['report', 'mine', '--language', 'zh', '--without-png', ...WITH]);
    expect(chinese.code).toBe(0);
    expect(readFileSync(join(results, 'report.zh.html'), 'utf8')).toContain('已核查论文');
    expect(readFileSync(join(results, 'report.zh.html'), 'utf8')).toContain('百万元/人·年');

    for (const without of [
      ['report', 'mine'],
      ['replay', 'mine', 'audited:1:1'],
    ]) {
      const refused = await called(cwd, without);
      expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('--model integrity.mjs')]);
    }
  });

  it.each([
    ['no file', 'nowhere.mjs', '', 'found no file at'],
    ['a file that exports nothing', 'empty.mjs', 'const a = 1;', 'it exports nothing'],
    ['another export', 'other.mjs', 'export const levers = [];', 'no such export among levers'],
    ['no model', 'three.mjs', 'export default 3;', 'found no model as its export default'],
    ['a file that breaks', 'broken.mjs', "throw new Error('my fault');", 'Error: my fault'],
    ['a file of another kind', 'model.yaml', 'a: 1', 'the ending .yaml'],
  ])('%s is refused in words', async (_, file, text, said) => {
    if (text !== '') writeFileSync(join(cwd, file), text);
    const { code, stderr } = await called(cwd, ['list', 'levers', '--model', file]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
    expect(stderr).toContain(`${file}: --model: found`);
    expect(stderr).toContain('expected');
  });
});
