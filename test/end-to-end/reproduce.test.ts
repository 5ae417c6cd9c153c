import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reproduce } from '../../src/commands/reproduce.js';
import { write } from '../../src/node/write.js';
import { STUDIES } from '../../src/studies/catalogue.js';
import { called, calledUndrawn, csvRows, filesBelow, medinno, resultsOf, workingFolders } from './command.js';

const place = workingFolders();

const SMALL = ['--set', 'people=100', '--set', 'runs=6'];
const TALENT = ['reproduce', 'talent-versus-luck', ...SMALL];
/** A study with random numbers that the main model does not answer, so that nothing else is simulated. */
const LANDSCAPE = [
  'reproduce',
  'epistemic-landscape',
  '--set',
  'agents=5',
  '--set',
  'trials=2',
  '--set',
  'steps=40',
];

describe('medinno reproduce', () => {
  it('lists the studies where none is named', async () => {
    const cwd = place('list');
    const [plain, json, catalogue] = await Promise.all([
      called(cwd, ['reproduce']),
      called(cwd, ['reproduce', '--json']),
      called(cwd, ['list', 'studies', '--json']),
    ]);
    expect([plain.code, json.code, catalogue.code]).toEqual([0, 0, 0]);
    expect(plain.stdout.trimEnd().split('\n')).toHaveLength(STUDIES.length);
    for (const { name, doi } of STUDIES) expect(plain.stdout).toMatch(new RegExp(`^${name} .*${doi}`, 'm'));
    expect(json.stdout).toBe(catalogue.stdout);
    const names = STUDIES.map(({ name }) => name);
    expect(JSON.parse(json.stdout).map(({ id }: { id: string }) => id)).toEqual(names);
  });

  it('prints the table beside the paper’s and writes table, charts and manifest', async () => {
    const cwd = place('talent');
    const { code, stdout } = await called(cwd, [...TALENT, '--quiet']);
    expect(code).toBe(0);
    expect(stdout).toContain('Settings changed: people = 100, runs = 6');
    expect(stdout).toMatch(/^Everybody gets 1 +[\d.]+ +[\d.]+ +percent$/m);
    // A hundred people are not the paper's thousand: its numbers are not shown beside them.
    expect(stdout).not.toMatch(/secondary|^\[1\]/m);
    const folder = resultsOf(cwd);
    const charts = ['final-capital', 'richest-talent', 'strategies'].flatMap((id) => [
      `${id}.csv`,
      `${id}.png`,
      `${id}.svg`,
      `${id}.vl.json`,
    ]);
    expect(filesBelow(folder)).toEqual([
      'agreements.csv',
      ...charts.map((name) => join('charts', name)),
      'manifest.json',
      'table.csv',
    ]);
    const picture = readFileSync(join(folder, 'charts', 'strategies.png'));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.length).toBeGreaterThan(10_000);
    expect(stdout).toMatch(/^Gini coefficient of success( +[\d.]+){4} +fraction$/m);
    expect(csvRows(join(folder, 'table.csv'))[0]).toMatchObject({
      id: 'none',
      unit: 'percent',
      published: '',
    });
    expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toMatchObject({
      study: 'talent-versus-luck',
      seed: '1',
      settings: { people: 100, runs: 6, timing: 'end' },
    });
  });

  it('prints one document with --json, with the rows of the table', async () => {
    const cwd = place('json');
    const { code, stdout, stderr } = await calledUndrawn(cwd, [...TALENT, '--json', '--language', 'zh']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({
      study: 'talent-versus-luck',
      doi: '10.1142/S0219525918500145',
      settings: { people: 100 },
    });
    expect(Object.keys(document.rows[0])).toEqual(
      expect.arrayContaining(['id', 'label', 'value', 'standardError', 'unit', 'published']),
    );
    expect(document.rows[0]).toMatchObject({ id: 'none', label: '不资助' });
    expect(document.agreements[0]).toMatchObject({
      question: '成功的基尼系数',
      studyError: expect.any(Number),
      modelError: expect.any(Number),
    });
    expect(document.rows.every(({ published }: { published: unknown }) => published === null)).toBe(true);
  });

  it('shows the numbers of the paper, how they were found and where, in every output', async () => {
    const cwd = place('paper');
    const [plain, json] = await Promise.all([
      calledUndrawn(cwd, ['reproduce', 'pipeline-productivity', '--quiet', '--out', 'plain']),
      calledUndrawn(cwd, ['reproduce', 'pipeline-productivity', '--json', '--out', 'json']),
    ]);
    expect(plain.stdout).toMatch(
      /^capitalised per launch +1,778 +– +1,778 +yes +secondary \[1\] +million USD$/m,
    );
    expect(plain.stdout).toMatch(/^probability from target to launch +0\.04116 +– +fraction$/m);
    expect(plain.stdout).toMatch(/^\[1\] table of the paper as transcribed in /m);
    const { rows } = JSON.parse(json.stdout);
    const row = (id: string) => rows.find((one: { id: string }) => one.id === id);
    expect(row('outOfPocketPerLaunch').published).toEqual({
      value: 873,
      source: expect.stringContaining('E-9001'),
      confidence: 'secondary',
    });
    expect(row('targetToLaunchProbability').published).toBeNull();
    const csv = csvRows(join(cwd, 'plain', 'table.csv'));
    expect(csv.find(({ id }) => id === 'outOfPocketPerLaunch')).toMatchObject({
      published: '873',
      publishedError: '',
      confidence: 'secondary',
      source: expect.stringContaining('table of the paper as transcribed'),
    });
    expect(filesBelow(join(cwd, 'plain'))).toContain(join('charts', 'comparison-with-paper.svg'));
  });

  it('keeps the numbers of the paper from runs that they do not describe', async () => {
    const { stdout } = await calledUndrawn(place('changed'), [
      ...['reproduce', 'pipeline-productivity', '--set', 'phase2.probability=0.5', '--json'],
    ]);
    const { rows } = JSON.parse(stdout);
    const shown = rows.flatMap(({ id, published }: { id: string; published: unknown }) =>
      published === null ? [] : [id],
    );
    expect(shown).toEqual(expect.arrayContaining(['items-phase3', 'cycleTime', 'singleSuccessCost']));
    for (const id of ['outOfPocketPerLaunch', 'capitalisedPerLaunch', 'items-phase2', 'capitalised-phase1']) {
      expect(shown).not.toContain(id);
    }
  });

  it('names the steps of both beside figures of the paper, and what is near zero as no more than that', async () => {
    const { stdout } = await calledUndrawn(place('figures'), [
      ...['reproduce', 'funding-and-bad-science', '--set', 'table=setting', '--set', 'trials=1', '--quiet'],
      ...['--set', 'funding=rigour', '--set', 'publishNegative=0.5'],
    ]);
    expect(stdout).toMatch(/^False-positive rate of investigators .* read \[1\] +fraction$/m);
    expect(stdout).toMatch(/^False discoveries among papers .* < 0\.03 +(yes|no) +read \[2\] +fraction$/m);
    expect(stdout).toMatch(/^\[1\] .*cell 9.*after 10,000,000 steps.*this run: 1,000,000 steps$/m);
  });

  it('gives the same files on one worker, on two, and again; others for another seed', async () => {
    const folders = await Promise.all(
      [['1'], ['2'], ['1', '--seed', 'other']].map(async ([workers, ...more], n) => {
        const cwd = place(`workers-${n}`);
        await calledUndrawn(cwd, [...LANDSCAPE, '--quiet', '--workers', workers, ...more]);
        return resultsOf(cwd);
      }),
    );
    const [one, two, other] = folders.map((folder) =>
      ['table.csv', 'charts/map.svg'].map((name) => readFileSync(join(folder, name), 'utf8')),
    );
    expect(two).toEqual(one);
    expect(other).not.toEqual(one);
    const again = await calledUndrawn(place('workers-0'), [...LANDSCAPE, '--quiet', '--workers', '1']);
    expect(again.code).toBe(0);
    expect(readFileSync(join(resultsOf(place('workers-0')), 'table.csv'), 'utf8')).toBe(one[0]);
  });

  it('says how far it is', async () => {
    const { stderr } = await calledUndrawn(place('progress'), LANDSCAPE);
    expect(stderr).toMatch(/^(\d+) of \1 parts/m);
  });

  it('reports every mistake of the call at once', async () => {
    const cwd = place('wrong');
    const wrong = ['--set', 'peple=5', '--set', 'runs=1', '--set', 'timing=strat', '--workers', '0'];
    const { code, stdout } = await called(cwd, ['reproduce', 'talent-versus-luck', ...wrong, '--json']);
    expect(code).toBe(2);
    const { issues } = JSON.parse(stdout).error;
    expect(issues.map(({ path }: { path: string }) => path)).toEqual([
      '--workers',
      '--set',
      '--set runs',
      '--set timing',
    ]);
    expect(issues[1]).toMatchObject({ found: 'peple', suggestion: 'people' });
    expect(filesBelow(cwd)).toEqual([]);
  });

  it.each([
    [['reproduce', 'talent-vs-luck'], 'did you mean "talent-versus-luck"?'],
    [['reproduce', '--set', 'people=3'], 'the name of a study before it'],
    [
      ['reproduce', 'talent-versus-luck', '--seed', 'a', '--seed', 'b'],
      '--seed: found the option more than once',
    ],
    [['reproduce', 'talent-versus-luck', '--sets', 'people=3'], 'did you mean "set"?'],
  ])('refuses %j', async (args, says) => {
    const { code, stderr } = await called(place('refused'), args);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });

  it('does not replace a folder that holds something else', async () => {
    const cwd = place('occupied');
    mkdirSync(join(cwd, 'mine'));
    writeFileSync(join(cwd, 'mine', 'table.csv'), 'precious');
    const { code, stderr } = await called(cwd, [...TALENT, '--out', 'mine']);
    expect(code).toBe(2);
    expect(stderr).toContain('--out: found mine');
    expect(readFileSync(join(cwd, 'mine', 'table.csv'), 'utf8')).toBe('precious');
  });

  it('leaves folders next to the results as they are, and adds none', async () => {
    const cwd = place('beside');
    mkdirSync(join(cwd, 'mine.older'));
    writeFileSync(join(cwd, 'mine.older', 'table.csv'), 'precious');
    const { code } = await calledUndrawn(cwd, [...LANDSCAPE, '--quiet', '--out', 'mine']);
    expect(code).toBe(0);
    const held = filesBelow(cwd).filter((name) => !name.startsWith(`mine${sep}`));
    expect(held).toEqual([join('mine.older', 'table.csv')]);
    expect(readFileSync(join(cwd, held[0]), 'utf8')).toBe('precious');
  });

  it('refuses a folder below a file', async () => {
    const cwd = place('file');
    writeFileSync(join(cwd, 'mine'), 'precious');
    const { code, stderr } = await called(cwd, [...LANDSCAPE, '--quiet', '--out', 'mine/results']);
    expect(code).toBe(2);
    expect(stderr).toContain('--out');
  });

  it('stops at Ctrl-C, and the same command goes on from the parts that are kept', async () => {
    const cwd = place('interrupted');
    const study = ['reproduce', 'talent-versus-luck', '--set', 'people=1000', '--set', 'runs=40'];
    let said = false;
    const { code, stderr } = await medinno(cwd, [...study, '--workers', '1'], (_, interrupt) => {
      if (!said) interrupt();
      said = true;
    });
    expect(code).toBe(130);
    expect(stderr).toMatch(/interrupted\n\d+ parts are kept in .*\.unfinished; the same command goes on/);
    expect(filesBelow(cwd).map((name) => basename(name))).toEqual(['parts.bin']);
    const again = await calledUndrawn(cwd, study);
    expect(again.code).toBe(0);
    expect(again.stderr).toContain('from before');
    expect(filesBelow(cwd).filter((name) => name.includes('unfinished'))).toEqual([]);
  });
});

describe('a study that is written', () => {
  it('is the folder of the command, byte by byte, but for what the manifest says of the call', async () => {
    const cwd = place('written');
    const study = ['reproduce', 'epistemic-landscape', '--quiet', '--out', 'command', '--language', 'zh'];
    const few = ['--set', 'agents=3', '--set', 'trials=2', '--set', 'steps=30'];
    expect(await called(cwd, [...study, ...few])).toMatchObject({ code: 0 });
    const set = { agents: 3, trials: 2, steps: 30 };
    const result = await reproduce({ study: 'epistemic-landscape', set });
    const { folder } = await write(result, join(cwd, 'library'), { language: 'zh', say: () => {} });
    const names = filesBelow(folder);
    expect(names).toEqual(filesBelow(join(cwd, 'command')));
    const bytes = (of: string, name: string) => readFileSync(join(cwd, of, name));
    for (const name of names.filter((one) => one !== 'manifest.json'))
      expect(bytes('library', name).equals(bytes('command', name)), name).toBe(true);
    const manifest = (of: string) => {
      const { workers, timing, sha256, ...others } = JSON.parse(bytes(of, 'manifest.json').toString());
      return others;
    };
    expect(manifest('library')).toEqual(manifest('command'));
  });
});
