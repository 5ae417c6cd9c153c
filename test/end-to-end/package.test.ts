import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { CODE_HASHES, codeHashes } from '../../src/node/model-code.js';
import { REPOSITORY } from '../docs/installed.js';
import { csvRows, type Ended, filesBelow, resultsOf, workingFolders } from './command.js';
import { ran } from './command-under.js';

const MOST_BYTES = 15_000_000;
/** Loaded by a tree of sources alone, which no package is. */
const ONLY_WITH_SOURCES = ['esbuild'];

/** What `npm pack --json` says of a package. */
interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

const place = workingFolders();
const run = promisify(execFile);

let packed: Packed;
let paths: readonly string[];
let folder: string;

/** The command of the unpacked package, as `npx medinno` in that folder would call it. */
const medinno = (...args: string[]): Promise<Ended> =>
  ran(process.execPath, [join('node_modules', 'medinno', 'bin', 'medinno.js'), ...args], { cwd: folder });

/** Unpacks the package where an installation would, beside nothing but the packages that it says it needs. */
async function unpack(tarball: string): Promise<void> {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', modules]);
  renameSync(join(modules, 'package'), join(modules, 'medinno'));
  const { dependencies } = JSON.parse(readFileSync(join(modules, 'medinno/package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(REPOSITORY, 'node_modules', name), join(modules, name), 'dir');
  }
}

beforeAll(async () => {
  folder = place('installed');
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const { stdout } = await run('npm', args, { cwd: REPOSITORY, maxBuffer: 64_000_000 });
  [packed] = JSON.parse(stdout) as Packed[];
  paths = packed.files.map(({ path }) => path);
  await unpack(join(folder, packed.filename));
});

describe('the package', () => {
  it('is under 15 MB, packed and unpacked', () => {
    expect(packed.size).toBeLessThan(MOST_BYTES);
    expect(packed.unpackedSize).toBeLessThan(MOST_BYTES);
  });

  it('holds what a user needs: command, library with types, scenarios, fonts, schemas, licence', () => {
    const needed = [
      'bin/medinno.js',
      'dist/index.d.ts',
      'dist/node/index.d.ts',
      'dist/testing/index.d.ts',
      'dist/bundle/index.js',
      'dist/bundle/node.js',
      'dist/bundle/testing.js',
      'dist/bundle/main.js',
      'dist/bundle/worker.js',
      'dist/one-file/medinno.html.gz',
      'scenarios/baseline.yaml',
      'scenarios/regions/maoming.yaml',
      'scenarios/DATA-SOURCES.md',
      'fonts/NotoSansSC-Regular.ttf',
      'fonts/NotoSansSC-Bold.ttf',
      'fonts/OFL.txt',
      'docs/schemas/scenario.schema.json',
      'README.md',
      'LICENSE',
      'package.json',
    ];
    expect(needed.filter((path) => !paths.includes(path))).toEqual([]);
  });

  /** What bundlers made, with names of theirs. */
  const isBundle = (path: string): boolean => /^dist\/(page|bundle)\//.test(path);

  it('holds the page that medinno serve shows', () => {
    expect(paths).toContain('dist/page/index.html');
    expect(paths.filter((path) => /^dist\/page\/assets\/engine-thread-.*\.js$/.test(path))).toHaveLength(1);
  });

  it('holds no test, no source, no picture of the documents and nothing that was left behind', () => {
    const strange =
      /(^|\/)(test|tests|fixtures|coverage)\/|\.test\.|(?<!\.d)\.ts$|\.(png|svg|tgz|map|built-from)$/;
    expect(paths.filter((path) => strange.test(path) && !isBundle(path))).toEqual([]);
    const tops = new Set(paths.map((path) => path.split('/')[0]));
    expect(
      [...tops].filter(
        (top) => !/^(bin|dist|docs|fonts|scenarios|[A-Za-z.-]+\.(md|json|cff)|LICENSE)$/.test(top),
      ),
    ).toEqual([]);
  });

  it('has types of sources that still exist, and code in bundles alone', () => {
    const built = paths.filter((path) => path.startsWith('dist/') && !isBundle(path));
    const stale = built
      .filter((path) => path.endsWith('.d.ts'))
      .filter(
        (path) => !existsSync(join(REPOSITORY, path.replace(/^dist/, 'src').replace(/\.d\.ts$/, '.ts'))),
      );
    expect(stale, 'run `npm run build`').toEqual([]);
    expect(built.filter((path) => path.endsWith('.js'))).toEqual([]);
  });

  it('knows the code that it was made from', () => {
    const hashes = JSON.parse(readFileSync(join(REPOSITORY, 'dist/bundle', CODE_HASHES), 'utf8'));
    expect(paths).toContain(`dist/bundle/${CODE_HASHES}`);
    expect(hashes).toEqual(codeHashes(join(REPOSITORY, 'dist')));
  });

  it('needs no package of the developers, nor one that it does not install', () => {
    const { dependencies } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));
    const imported = paths
      .filter((path) => /^dist\/.*\.js$/.test(path))
      .flatMap((path) => ts.preProcessFile(readFileSync(join(REPOSITORY, path), 'utf8')).importedFiles)
      .map(({ fileName }) => fileName)
      .filter((name) => !name.startsWith('.') && !isBuiltin(name))
      .map((name) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(name)![0]);
    // What the bundles leave to their packages.
    expect(imported).toEqual(
      expect.arrayContaining(['mathjs', 'vega', '@resvg/resvg-js', 'bullmq', 'ioredis']),
    );
    expect(
      [...new Set(imported)].filter((name) => !(name in dependencies) && !ONLY_WITH_SOURCES.includes(name)),
    ).toEqual([]);
  });
});

describe('the package in an empty folder', () => {
  it('starts a region, checks it, and compares a scenario about it', async () => {
    const file = 'scenarios/regions/my-city.yaml';
    expect(await medinno('new', 'region', 'my-city', '--like', 'maoming')).toMatchObject({
      code: 0,
      stderr: '',
    });
    const schema = /\$schema=(\S+)/.exec(readFileSync(join(folder, file), 'utf8'))![1];
    expect(existsSync(resolve(folder, dirname(file), schema)), schema).toBe(true);
    const checked = await medinno('check', file);
    expect(checked).toMatchObject({ code: 0, stderr: '' });
    expect(checked.stdout).toContain('without a mistake');
    expect(await medinno('new', 'scenario', 'my-plan', '--like', 'my-city')).toMatchObject({ code: 0 });
    expect(await medinno('check', 'scenarios/my-plan.yaml')).toMatchObject({ code: 0 });
    const small = ['--draws', '2', '--replicates', '1', '--years', '5', '--quiet'];
    const compared = await medinno('compare', 'my-city', 'my-plan', ...small);
    expect(compared.code).toBe(0);
    // A region from the template is warned of, and nothing else is said.
    expect(compared.stderr).toMatch(/^(Warning: .+\n)+$/);
    expect(compared.stdout).toContain('report.html');
  });

  it('leaves results that hold the report, its charts and the data', () => {
    const results = resultsOf(folder);
    const files = filesBelow(results);
    for (const name of ['report.html', 'series.parquet', 'effects.csv', 'manifest.json'])
      expect(files).toContain(name);
    expect(files.filter((name) => /^charts\/.*\.vl\.json$/.test(name)).length).toBeGreaterThan(3);
    const scenarios = csvRows(join(results, 'effects.csv')).map(({ scenario }) => scenario);
    expect(new Set(scenarios)).toEqual(new Set(['my-plan']));
  });

  it('lists levers as JSON, and knows the file that was just made', async () => {
    const levers = await medinno('list', 'levers', '--json');
    expect(levers).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(levers.stdout).map(({ id }: { id: string }) => id)).toContain('youngTalent');
    const regions = await medinno('list', 'regions', '--json');
    expect(JSON.parse(regions.stdout).map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['maoming', 'my-city']),
    );
  });

  it('gives its types to another TypeScript project', async () => {
    const program = `import { resolveScenario, loadCompiler, type Scenario, type Loaded } from 'medinno';
import { scenarioFiles } from 'medinno/node';
export const loaded: Promise<Loaded<Scenario>> = resolveScenario('baseline', scenarioFiles, loadCompiler);
export const horizon = loaded.then((it) => (it.ok ? it.value.horizon.toFixed(0) : it.issues.length));
`;
    writeFileSync(join(folder, 'index.ts'), program);
    writeFileSync(join(folder, 'wrong.ts'), program.replace('toFixed(0)', 'toFixedly(0)'));
    const options = {
      module: 'nodenext',
      moduleResolution: 'nodenext',
      target: 'es2023',
      strict: true,
      noEmit: true,
    };
    const compilerOptions = { ...options, types: [], skipLibCheck: true };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['index.ts', 'wrong.ts'] }),
    );
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const compiler = join(REPOSITORY, 'node_modules/typescript/bin/tsc');
    const { stdout } = await ran(process.execPath, [compiler, '-p', folder]);
    expect(stdout.match(/\w+\.ts.*: error .*/g)).toEqual([expect.stringMatching(/^wrong\.ts.*toFixedly/)]);
  });
});
