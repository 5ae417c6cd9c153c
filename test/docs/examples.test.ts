import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  calledUndrawn as called,
  carriedOut,
  csvRows,
  type Ended,
  resultsOf,
  workingFolders,
} from '../end-to-end/command.js';
import { ran, whyNot } from '../end-to-end/command-under.js';
import { install, REPOSITORY } from './installed.js';

const EXAMPLES = join(REPOSITORY, 'docs/examples');
/** An estimate and its interval, as the examples print them. */
const ESTIMATE = /^(.*) (-?\d+) \[(-?\d+) to (-?\d+)\]$/;

const place = workingFolders();
const noPython = await whyNot('python3', ['--version']);
if (noPython !== null) process.stderr.write(`SKIPPED: read_with_python.py is not run here: ${noPython}\n`);

let folder: string;

/** Runs an example in its own folder, where medinno is a package among others. */
const runs = (program: string, ...args: string[]): Promise<Ended> => ran(program, args, { cwd: folder });

/** Runs an example on fewer draws and replicates than it asks for. */
function runsInSmall(name: string, asked: string, smaller: string): Promise<Ended> {
  const program = readFileSync(join(folder, name), 'utf8');
  expect(program).toContain(asked);
  writeFileSync(join(folder, `small-${name}`), program.replace(asked, smaller));
  return carriedOut(folder, `small-${name}`);
}

beforeAll(() => {
  folder = place('examples');
  cpSync(EXAMPLES, folder, { recursive: true });
  install(folder, ['medinno', '@duckdb/node-api']);
});

const estimates = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, name, mean, low, high] = ESTIMATE.exec(line) ?? [line];
      return { name, mean: Number(mean), low: Number(low), high: Number(high) };
    });

it('names every example in the README of its folder', () => {
  const listed = readFileSync(join(EXAMPLES, 'README.md'), 'utf8');
  for (const name of readdirSync(EXAMPLES)) if (name !== 'README.md') expect(listed).toContain(name);
});

describe('which programme', () => {
  it('answers in both languages, and sets every strategy against every other', async () => {
    const small = 'sources: scenarioFiles, draws: 6, replicates: 1,';
    const { code, stdout, stderr } = await runsInSmall(
      'which-programme.mjs',
      'sources: scenarioFiles,',
      small,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [english, chinese] = stdout.split('\n');
    expect(english).toMatch(/^[A-Z].*\.$/);
    expect(chinese).toMatch(/。$/);
    expect(stdout.match(/netHealthBenefit/g)).toHaveLength(6);
  });
});

describe('a scenario from code', () => {
  it('compares what was changed in code: twice the recruits bring more papers than once', async () => {
    const { code, stdout, stderr } = await runsInSmall(
      'scenario-from-code.mjs',
      'draws: 10, replicates: 2',
      'draws: 4, replicates: 1',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = estimates(stdout);
    expect(rows).toHaveLength(6);
    for (const { mean, low, high } of rows) expect(low <= mean && mean <= high).toBe(true);
    const papers = (id: string) => rows.find(({ name }) => name === `${id} papers`)!.mean;
    expect(papers('young-talent')).toBeGreaterThan(0);
    expect(papers('young-talent-doubled')).toBeGreaterThan(1.3 * papers('young-talent'));
  });
});

describe('a lever from outside the house', () => {
  it('acts: papers rise by what the freed hours bring', async () => {
    const { code, stdout, stderr } = await runsInSmall(
      'own-lever.mjs',
      'draws: 10',
      'draws: 5, replicates: 1',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = estimates(stdout);
    expect(rows.map(({ name }) => name)).toEqual(['papers']);
    expect(rows[0].low).toBeGreaterThan(0);
  });
});

describe('reading results', () => {
  let results: string;

  beforeAll(async () => {
    const cwd = place('results');
    const small = ['--draws', '2', '--replicates', '1', '--years', '3', '--quiet', '--without-png'];
    expect(await called(cwd, ['compare', 'baseline', 'young-talent', ...small])).toMatchObject({ code: 0 });
    results = resultsOf(cwd);
  });

  it('with DuckDB gives the means of summary.csv', async () => {
    const { code, stdout, stderr } = await runs(process.execPath, 'read-with-duckdb.mjs', results);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const expected = csvRows(join(results, 'summary.csv'))
      .filter(({ indicator, part, year }) => indicator === 'papers' && part === '' && year !== 'total')
      .map(({ scenario, year, mean }) => `${scenario} ${year} ${Number(mean).toFixed(1)} (2 runs)`);
    expect(expected).toHaveLength(6);
    expect(stdout.trimEnd().split('\n')).toEqual(expected.sort());
  });

  it.skipIf(noPython !== null)(
    `with Python's standard library gives the effects of effects.csv${noPython === null ? '' : ` (SKIPPED: ${noPython})`}`,
    async () => {
      const { code, stdout, stderr } = await runs('python3', 'read_with_python.py', results);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const { version } = JSON.parse(readFileSync(join(results, 'manifest.json'), 'utf8'));
      expect(stdout).toContain(`medinno ${version}`);
      const effect = csvRows(join(results, 'effects.csv')).find(
        ({ indicator, part, year }) => indicator === 'netHealthBenefit' && part === '' && year === 'total',
      )!;
      expect(stdout).toContain(`young-talent: ${Number(effect.mean).toFixed(0)} [`);
    },
  );
});
