import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import yargs from 'yargs';
import { sharedOptions, withSharedOptions } from '../../src/cli/options.js';
import { report } from '../../src/cli/report.js';
import { whole } from '../../src/cli/running.js';
import type { SharedOptions } from '../../src/cli/shared-options.js';
import { simulate } from '../../src/cli/simulate.js';
import type { Simulated } from '../../src/node/simulate-to-folder.js';
import { InputError } from '../../src/scenario/reading/input-error.js';
import { rewriteFile, rewriteManifest, withoutList } from '../end-to-end/changed-manifest.js';
import { REGION, withFewPosts } from '../small-place.js';

/** What lists the files of a folder, and so lists added ones too. */
const LISTS = ['ro-crate-metadata.json', 'manifest.json'];

let place: string;
let results: string;
let simulated: Simulated;

function options(...args: string[]): SharedOptions {
  const small = ['--draws', '2', '--replicates', '2', '--years', '6', '--workers', '1', '--quiet'];
  small.push('--without-png', '--region', join(place, 'small.yaml'));
  const parser = withSharedOptions(yargs([...small, ...args]), 'en');
  return sharedOptions(parser.parseSync() as unknown as SharedOptions);
}

const read = (file: string) => readFileSync(file, 'utf8');

/** Build again without a word on stdout; what was said. */
async function rebuilt(folder: string, language: 'en' | 'zh', out?: string, json = false): Promise<string> {
  let said = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  try {
    await report(folder, { language, out, json, withoutPng: true });
  } finally {
    write.mockRestore();
  }
  return said;
}

/** The results folder under another name. */
function copied(name: string): string {
  const folder = join(place, name);
  cpSync(results, folder, { recursive: true });
  return folder;
}

async function issueOf(folder: string): Promise<string> {
  try {
    await rebuilt(folder, 'en');
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  throw new Error('no issue');
}

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'medinno-rebuild-'));
  results = join(place, 'results');
  writeFileSync(join(place, 'small.yaml'), withFewPosts(readFileSync(REGION, 'utf8')));
  const names = ['baseline', 'learning-hospital', 'ordinary-care'];
  const signal = new AbortController().signal;
  // So few people are warned of.
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  simulated = await simulate('compare', names, options('--variants', '--out', results), whole(signal));
  said.mockRestore();
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('variants that are asked for', () => {
  it('are run, told apart, and never ranked or compared', () => {
    const { comparison } = simulated;
    expect(comparison.scenarios.map(({ id }) => id)).toEqual([
      'baseline',
      'learning-hospital',
      'ordinary-care',
    ]);
    expect(new Set(comparison.variants.map(({ scenario }) => scenario))).toEqual(
      new Set([
        'learning-hospital~stopped',
        'learning-hospital~halfPaid',
        'ordinary-care~stopped',
        'ordinary-care~halfPaid',
      ]),
    );
    const known = new Set(['baseline', 'learning-hospital', 'ordinary-care']);
    for (const { scenario } of comparison.probabilityBest) expect(known).toContain(scenario);
    for (const { scenario } of comparison.effects) expect(known).toContain(scenario);
    expect(comparison.command).toContain('--variants');
  });

  it('pay what they say: three years of the sum, and half of it', () => {
    const paid = (id: string) =>
      simulated.comparison.variants.find(
        ({ scenario, indicator }) => scenario === id && indicator === 'programmePaid',
      )!.mean;
    expect(paid('ordinary-care~stopped')).toBeCloseTo(3 * 30, 6);
    expect(paid('ordinary-care~halfPaid')).toBeCloseTo(6 * 15, 6);
  });
});

describe('a report that is built again', () => {
  it('is the one that the run wrote, byte by byte', async () => {
    const again = join(place, 'again.html');
    expect(await rebuilt(results, 'en', again)).toBe(`Report: ${again}\n`);
    expect(read(again)).toBe(read(join(results, 'report.html')));
  });

  it('is in the other language where that is asked for, page and charts, beside what the folder holds', async () => {
    const folder = join(place, 'chinese');
    cpSync(results, folder, { recursive: true });
    const said = JSON.parse(await rebuilt(folder, 'zh', undefined, true));
    expect(said).toEqual({
      results: folder,
      report: join(folder, 'report.zh.html'),
      language: 'zh',
      unfinished: null,
    });
    expect(read(join(folder, 'report.zh.html'))).toContain('<html lang="zh-CN">');
    expect(read(join(folder, 'charts/zh/fan-papers.svg'))).toContain('论文');
    const names = readdirSync(results, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !LISTS.includes(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    expect(names.length).toBeGreaterThan(20);
    for (const name of names)
      expect(readFileSync(name).equals(readFileSync(name.replace(results, folder))), name).toBe(true);
    const crate = read(join(folder, 'ro-crate-metadata.json'));
    for (const name of [
      'report.html',
      'report.zh.html',
      'results.zh.xlsx',
      'charts/zh/fan-papers.svg',
      'manifest.json',
    ])
      expect(crate).toContain(`"@id": "${name}"`);
  });

  it('is refused where the folder holds no comparison, another version or damaged runs', async () => {
    expect(await issueOf(place)).toMatch(/without manifest.json/);
    const noJson = copied('no-json');
    rewriteFile(noJson, 'comparison.json', () => 'nonsense');
    expect(await issueOf(noJson)).toMatch(/no comparison/);
    const other = copied('other');
    rewriteManifest(other, (manifest) => ({ ...manifest, version: '0.0.1' }));
    expect(await issueOf(other)).toMatch(/results of medinno 0\.0\.1/);
    const damaged = copied('damaged');
    const journal = join(damaged, 'blocks.bin');
    writeFileSync(journal, readFileSync(journal).subarray(0, 5000));
    withoutList(damaged);
    expect(await issueOf(damaged)).toMatch(/damaged or missing/);
  });

  it('is a wrong call where it cannot be written', async () => {
    await expect(rebuilt(results, 'en', join(place, 'no', 'such', 'folder.html'))).rejects.toThrow(
      InputError,
    );
  });
});

describe('scenarios that are only run', () => {
  it('are not set against the first of them', async () => {
    const signal = new AbortController().signal;
    const out = join(place, 'run');
    const names = ['baseline', 'ordinary-care'];
    const warned = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { comparison } = await simulate('run', names, options('--out', out), whole(signal));
    warned.mockRestore();
    expect(comparison.effects).toEqual([]);
    expect(comparison.probabilityBest).toEqual([]);
    expect(read(join(out, 'report.html'))).toContain('id="levels"');
    expect(await rebuilt(out, 'zh')).toContain('report.zh.html');
    expect(read(join(out, 'report.zh.html'))).toContain('id="levels"');
  });
});
