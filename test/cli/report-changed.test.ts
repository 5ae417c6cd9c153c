import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import yargs from 'yargs';
import { sharedOptions, withSharedOptions } from '../../src/cli/options.js';
import { replay } from '../../src/cli/replay.js';
import { report } from '../../src/cli/report.js';
import { whole } from '../../src/cli/running.js';
import type { SharedOptions } from '../../src/cli/shared-options.js';
import { simulate } from '../../src/cli/simulate.js';
import { folderProblem } from '../../src/node/results-folder.js';
import { folderManifest } from '../../src/node/results-manifest.js';
import { fileHash } from '../../src/node/sha256.js';
import { InputError } from '../../src/scenario/reading/input-error.js';
import { rewriteFile, withoutList } from '../end-to-end/changed-manifest.js';
import { workingFolders } from '../end-to-end/command.js';
import { numberOfCases } from '../number-of-cases.js';
import { REGION, withFewPosts } from '../small-place.js';

const place = workingFolders();
const cwd = place('changed');
/** Folders are changed alike however many people they are about. */
const small = join(cwd, 'small.yaml');
const [first, other, alone] = ['first', 'other', 'alone'].map((name) => join(cwd, name));

/** A comparison; without a second scenario a run, whose pages have a quarter of the charts. */
async function run(out: string, names: readonly string[], ...more: string[]): Promise<void> {
  const frame = [
    '--draws',
    '2',
    '--replicates',
    '1',
    '--years',
    '3',
    '--workers',
    '1',
    '--without-png',
    '--region',
    small,
  ];
  const typed = withSharedOptions(yargs([...frame, '--quiet', '--out', out, ...more]), 'en').parseSync();
  const options = sharedOptions(typed as unknown as SharedOptions);
  // So few people are warned of.
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    await simulate(names.length > 1 ? 'compare' : 'run', names, options, whole(new AbortController().signal));
  } finally {
    said.mockRestore();
  }
}

const BOTH = ['baseline', 'young-talent'];

beforeAll(async () => {
  writeFileSync(small, withFewPosts(readFileSync(REGION, 'utf8')));
  await run(first, BOTH);
  await run(other, BOTH, '--seed', 'other');
  await run(alone, ['baseline']);
});

afterEach(() => void vi.restoreAllMocks());

function copied(results = first): string {
  const folder = join(cwd, 'copy');
  rmSync(folder, { recursive: true, force: true });
  cpSync(results, folder, { recursive: true });
  return folder;
}

/** What is said against a folder; empty where a page was made of it. */
async function complaint(call: () => unknown): Promise<string> {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    await call();
    return '';
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

const page = join(cwd, 'page.html');
const reported = (folder: string) =>
  complaint(() => report(folder, { language: 'en', out: page, withoutPng: true, json: false }));
const replayed = (folder: string) =>
  complaint(() => replay(folder, 'young-talent:1:1', { explain: undefined, json: false }));

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

function isSame(json: string, other: string): boolean {
  try {
    return JSON.stringify(JSON.parse(json)) === JSON.stringify(JSON.parse(other));
  } catch {
    return false;
  }
}

// Page, workbook, charts and crate are made anew from the data.
const dataFiles = () =>
  Object.keys(folderManifest(first)!.files!).filter((name) => !/^charts|\.(html|xlsx)$|^ro-crate/.test(name));

describe('a results folder that was changed since it was written', () => {
  it('lists all that it is made of with its hash', () => {
    expect(dataFiles().sort()).toEqual(
      expect.arrayContaining([
        'blocks.bin',
        'comparison.json',
        'effects.csv',
        'scenario.resolved.yaml',
        'series.parquet',
      ]),
    );
  });

  it('gives no report, whatever byte of whatever data file it was, and the file is named', async () => {
    expect(await reported(first)).toBe('');
    const manifest = read(first, 'manifest.json');
    const files = [...dataFiles(), 'manifest.json'];
    const folder = copied();
    const byte = fc.tuple(fc.constantFrom(...files), fc.nat(), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(byte, async ([name, at, by]) => {
        const whole = readFileSync(join(first, name));
        const bytes = Buffer.from(whole);
        bytes[at % bytes.length] ^= by;
        writeFileSync(join(folder, name), bytes);
        rmSync(page, { force: true });
        const said = await reported(folder);
        writeFileSync(join(folder, name), whole);
        // Blanks between the values of a manifest say nothing.
        if (name === 'manifest.json' && isSame(bytes.toString(), manifest)) return;
        expect(said).toContain(join(folder, name));
        expect(existsSync(page)).toBe(false);
      }),
      { numRuns: numberOfCases(files.length + 5, 500), examples: files.map((name) => [[name, 1000, 1]]) },
    );
  });

  it('gives no report either where a file is missing, longer, or a link to the like', async () => {
    const changes: Record<string, (path: string) => void> = {
      'nothing there': (path) => rmSync(path),
      'changed since': (path) => appendFileSync(path, '\n'),
      'a link': (path) => {
        rmSync(path);
        symlinkSync(join(first, 'effects.csv'), path);
      },
    };
    for (const [message, change] of Object.entries(changes)) {
      const folder = copied();
      change(join(folder, 'effects.csv'));
      expect(await reported(folder)).toContain(
        `effects.csv: found ${message === 'changed since' ? 'a file that was changed since' : message}`,
      );
    }
  });

  it('is replayed only from the scenarios that were written', async () => {
    expect(await replayed(first)).toBe('');
    const folder = copied();
    const file = join(folder, 'scenario.resolved.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('seed: medinno', 'seed: another'));
    expect(await replayed(folder)).toMatch(/scenario\.resolved\.yaml: found a file that was changed/);
  });
});

describe('a journal of other results', () => {
  it('is found out by the keys of its runs, also where no hash shows it', async () => {
    for (const older of [false, true]) {
      const folder = copied();
      cpSync(join(other, 'blocks.bin'), join(folder, 'blocks.bin'));
      if (older) withoutList(folder);
      else rewriteFile(folder, 'summary.csv', (text) => text);
      const said = await reported(folder);
      expect(said).toContain(
        older
          ? 'blocks.bin: found runs of other results: computed from other scenarios'
          : 'blocks.bin: found a file',
      );
    }
    const folder = copied();
    withoutList(folder);
    expect(await reported(folder)).toBe('');
  });
});

describe('a page that is written', () => {
  it('replaces an older page, and no other file, folder or link', async () => {
    const folder = copied(alone);
    for (const make of [
      (path: string) => writeFileSync(path, 'my thesis'),
      (path: string) => mkdirSync(path),
      (path: string) => symlinkSync('victim', path),
    ]) {
      const path = join(cwd, 'thesis.docx');
      rmSync(path, { recursive: true, force: true });
      writeFileSync(join(cwd, 'victim'), 'precious');
      make(path);
      const said = await complaint(() =>
        report(folder, { language: 'en', out: path, withoutPng: true, json: false }),
      );
      expect(said).toMatch(/out: found .*thesis\.docx: a file that is no report of medinno/);
      expect(readFileSync(join(cwd, 'victim'), 'utf8')).toBe('precious');
    }
    expect(await reported(folder)).toBe('');
    expect(await reported(folder)).toBe('');
  });

  it('in the folder replaces a link there and not what it leads to', async () => {
    const folder = copied(alone);
    writeFileSync(join(cwd, 'victim'), 'precious');
    rmSync(join(folder, 'report.html'));
    symlinkSync('../victim', join(folder, 'report.html'));
    await complaint(() => report(folder, { language: 'en', out: undefined, withoutPng: true, json: false }));
    expect(readFileSync(join(cwd, 'victim'), 'utf8')).toBe('precious');
  });

  it('in the folder is listed with its charts, so that newer results still take their place', async () => {
    for (const older of [false, true]) {
      const folder = copied(alone);
      if (older) withoutList(folder);
      await complaint(() =>
        report(folder, { language: 'zh', out: undefined, withoutPng: true, json: false }),
      );
      expect(existsSync(join(folder, 'charts/zh/fan-papers.svg'))).toBe(true);
      expect(folderProblem(folder)).toBe(null);
      expect(await reported(folder)).toBe('');
      const { files, sound } = folderManifest(folder)!;
      expect(sound).toBe(true);
      expect(files === undefined).toBe(older);
      for (const [name, hash] of Object.entries(files ?? {}))
        expect(fileHash(join(folder, name)), name).toBe(hash);
      if (!older) expect(Object.keys(files!)).toContain('charts/zh/fan-papers.svg');
    }
  });

  it('in the folder goes into no folder that a link leads to', async () => {
    const folder = copied(alone);
    const elsewhere = join(cwd, 'elsewhere');
    mkdirSync(elsewhere);
    rmSync(join(folder, 'charts'), { recursive: true });
    symlinkSync(elsewhere, join(folder, 'charts'));
    const said = await complaint(() =>
      report(folder, { language: 'en', out: undefined, withoutPng: true, json: false }),
    );
    expect(said).toMatch(/charts: no folder/);
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  it('needs a folder for temporary files, and says so', async () => {
    vi.stubEnv('TMPDIR', join(cwd, 'nowhere'));
    expect(await reported(first)).toMatch(/TMPDIR: found .*nowhere, where no file can be made/);
    vi.unstubAllEnvs();
  });
});

describe('results that were being given their name when that was broken off', () => {
  it('are pointed to by whatever reads them, with what ends it', async () => {
    const folder = copied();
    const place = `${folder}.unfinished`;
    cpSync(folder, join(place, 'replaced'), { recursive: true });
    cpSync(folder, place, { recursive: true });
    rmSync(folder, { recursive: true });
    const calls = [
      () => reported(folder),
      () => reported(place),
      () => reported(`${place}/`),
      () => replayed(folder),
    ];
    for (const call of calls)
      expect(await call()).toMatch(
        /copy: found nothing there: .*moved out of .*copy\.unfinished.*same command/s,
      );
    await run(folder, BOTH);
    expect(existsSync(place)).toBe(false);
    expect(await reported(folder)).toBe('');
  });
});
