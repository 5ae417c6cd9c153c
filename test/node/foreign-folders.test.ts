import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/ensemble/plan.js';
import { openPartsFolder } from '../../src/node/parts-folder.js';
import { folderProblem } from '../../src/node/results-folder.js';
import type { ResultsKind } from '../../src/node/results-kind.js';
import { folderManifest } from '../../src/node/results-manifest.js';
import { OLDER, type Rename } from '../../src/node/store/move-into-place.js';
import { unfinishedFolder } from '../../src/node/store/place.js';
import { publishWhole } from './publish-whole.js';
import { opened, PLAN, resultOf, temporaryFolders } from './store-runs.js';

const newFolder = temporaryFolders();
const FILES = {
  'scenario.resolved.yaml': 'a: 1\n',
  'report.html': '<html>',
  'charts/fan.vl.json': '{}',
  'charts/fan.svg': '<svg/>',
};
const PUBLISHED = {
  plan: PLAN,
  files: FILES,
  manifest: { version: '1.0', hash: '0123abcd', scenarios: [] },
  seriesCsv: false,
  crate: { version: '1.0', command: 'medinno run a', title: 'A', hash: '0123abcd' },
};
const STUDY = { 'table.csv': 'id\n', 'charts/map.vl.json': '{}', 'charts/map.png': 'png' };
const quiet = () => {};

/** Results of either kind in a folder of such a name, in place of older ones. */
const OF_A_STUDY = {
  kind: 'study' as const,
  given: { study: 'a', settings: {}, seed: '1' },
  version: '1',
  say: quiet,
};

const publish: Readonly<Record<ResultsKind, (folder: string, rename?: Rename) => void>> = {
  simulation: (folder, rename) => {
    const { store } = opened(folder);
    for (const { draw, replicate } of store.missing(blocksOf(PLAN)))
      store.sink.result(resultOf(draw, replicate));
    try {
      publishWhole(store, folder, PUBLISHED, rename);
    } finally {
      store.close();
    }
  },
  study: (folder, rename) => {
    const study = openPartsFolder({ ...OF_A_STUDY, folder, ...(rename === undefined ? {} : { rename }) });
    try {
      study.publish(STUDY, { version: '1.0', hash: '0123abcd', study: 'a' });
    } finally {
      study.close();
    }
  },
  experiment: (folder, rename) => publishParts('experiment', folder, { 'points.csv': 'point\n1\n' }, rename),
  forecast: (folder, rename) => publishParts('forecast', folder, { 'scores.csv': 'series\na\n' }, rename),
  search: (folder, rename) => publishParts('search', folder, { 'front.csv': 'point\n1\n' }, rename),
};

function publishParts(
  kind: 'experiment' | 'forecast' | 'search',
  folder: string,
  files: Readonly<Record<string, string>>,
  rename?: Rename,
): void {
  const parts = openPartsFolder({ ...OF_A_STUDY, kind, folder, ...(rename === undefined ? {} : { rename }) });
  try {
    parts.publish(files, { version: '1.0', hash: '0123abcd', [kind]: 'a' });
  } finally {
    parts.close();
  }
}

const KINDS = ['simulation', 'study'] as const;

function write(folder: string, name: string, text = 'mine'): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

function newResults(kind: ResultsKind): string {
  const folder = join(newFolder(), 'r');
  publish[kind](folder);
  return folder;
}

/** The manifest as it was before it listed files. */
function withoutList(folder: string): void {
  const { format: _, files: __, sha256: ___, ...older } = folderManifest(folder)!.content;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(older));
}

const stranger = fc.constantFrom(
  'thesis.txt',
  'mine/notes.txt',
  'charts/my-edited-chart.svg',
  'charts/fan.pdf',
  'charts/mine/sales.svg',
  'charts/.hidden',
  'reports.html',
  'lockers',
  'series.csv.bak',
);

describe.each(KINDS)('a folder of results (%s)', (kind) => {
  it('is replaced by newer ones, and holds nothing else then', () => {
    const folder = newResults(kind);
    expect(folderProblem(folder, kind)).toBe(null);
    publish[kind](folder);
    expect(existsSync(unfinishedFolder(folder))).toBe(false);
    expect(existsSync(join(folder, OLDER))).toBe(false);
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  it('with anything of somebody else in it, at any depth, is refused, named and left alone', () => {
    fc.assert(
      fc.property(stranger, fc.boolean(), fc.constantFrom('call', 'end'), (name, older, when) => {
        const folder = newResults(kind);
        if (older) withoutList(folder);
        if (when === 'call') {
          write(folder, name);
          expect(folderProblem(folder, kind)?.en).toBe(
            `a folder that holds something else than results: ${name}`,
          );
        }
        // It may also come while the run is on, after the call was found to be right.
        const late: Rename = () => expect.fail('something was moved');
        if (when === 'end') write(folder, name);
        expect(() => publish[kind](folder, late)).toThrow(name);
        expect(readFileSync(join(folder, name), 'utf8')).toBe('mine');
        expect(existsSync(join(folder, 'manifest.json'))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('beside whose gathered files something stands is refused and left alone', () => {
    fc.assert(
      fc.property(stranger, (name) => {
        const folder = join(newFolder(), 'r');
        const place = unfinishedFolder(folder);
        write(place, name);
        expect(folderProblem(folder, kind)?.en).toContain(name);
        expect(() => publish[kind](folder)).toThrow(name);
        expect(readFileSync(join(place, name), 'utf8')).toBe('mine');
      }),
      { numRuns: 10 },
    );
  });

  it.each(['charts', 'charts/mine.svg', 'report.html'])('with a link at %s in it is refused', (name) => {
    const elsewhere = newFolder();
    write(elsewhere, 'precious.svg');
    const folder = newResults(kind);
    rmSync(join(folder, name), { recursive: true, force: true });
    symlinkSync(elsewhere, join(folder, name));
    expect(folderProblem(folder, kind)?.en).toContain(`${name}, which is a link or no file`);
    expect(() => publish[kind](folder)).toThrow(name);
    expect(readFileSync(join(elsewhere, 'precious.svg'), 'utf8')).toBe('mine');
  });

  it('whose gathering folder is a link is refused', () => {
    const elsewhere = newFolder();
    const folder = join(newFolder(), 'r');
    symlinkSync(elsewhere, unfinishedFolder(folder));
    expect(folderProblem(folder, kind)?.en).toContain('which is no folder');
    expect(() => publish[kind](folder)).toThrow(/a link/);
  });

  it('of the other kind is refused', () => {
    const [other] = KINDS.filter((one) => one !== kind);
    expect(folderProblem(newResults(other), kind)?.en).toMatch(/do(es)? not replace/);
  });

  it('keeps both results whichever moves fail, and the next run brings all in order', () => {
    for (const fails of [[1], [2], [2, 3]]) {
      const folder = newResults(kind);
      let step = 0;
      const rename: Rename = (from, to) => {
        step += 1;
        if (fails.includes(step)) throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'rename' });
        cpSync(from, to, { recursive: true });
        rmSync(from, { recursive: true });
      };
      expect(() => publish[kind](folder, rename), String(fails)).toThrow(/EIO/);
      const homes = [folder, join(unfinishedFolder(folder), OLDER)].filter((path) =>
        existsSync(join(path, 'manifest.json')),
      );
      expect(homes, String(fails)).toHaveLength(1);
      publish[kind](folder);
      expect(folderProblem(folder, kind)).toBe(null);
      expect([unfinishedFolder(folder), join(folder, OLDER)].filter((path) => existsSync(path))).toEqual([]);
    }
  });
});

describe('a folder that only looks like results', () => {
  it.each([
    ['{"name":"my app"}'],
    ['{"name":"my app","version":"1.0.0"}'],
    ['{"study":"mine"}'],
    ['[]'],
    ['nonsense'],
  ])('by a manifest %s is refused and left alone', (manifest) => {
    for (const kind of KINDS) {
      const app = join(newFolder(), 'app');
      write(app, 'manifest.json', manifest);
      for (const name of ['report.html', 'charts/sales.svg']) write(app, name);
      expect(folderProblem(app, kind)?.en).toMatch(/manifest\.json is not one of medinno/);
      expect(() => publish[kind](app)).toThrow(/not one of medinno/);
      for (const name of ['report.html', 'charts/sales.svg'])
        expect(readFileSync(join(app, name), 'utf8')).toBe('mine');
    }
  });

  it('of which the manifest is damaged is still known by its journal, so that the same command mends it', () => {
    for (const damage of ['', '{"format":"medinno-results-1","files":{']) {
      const folder = newResults('simulation');
      write(folder, 'manifest.json', damage);
      expect(folderProblem(folder)).toBe(null);
      publish.simulation(folder);
      expect(folderManifest(folder)).toMatchObject({ kind: 'simulation', sound: true });
    }
  });
});

describe('a study that is being run', () => {
  it('has its folder alone; what was not published is cleared away', () => {
    const folder = join(newFolder(), 'r');
    const study = openPartsFolder({ ...OF_A_STUDY, folder });
    expect(() => openPartsFolder({ ...OF_A_STUDY, folder })).toThrow(/is writing this folder/);
    study.close();
    expect(existsSync(unfinishedFolder(folder))).toBe(false);
  });

  it('keeps the results of its parts for the next call, and for one of the same study, settings, seed and code alone', () => {
    const folder = join(newFolder(), 'r');
    const first = openPartsFolder({ ...OF_A_STUDY, folder });
    first.kept.keep(2, { values: Float64Array.of(1, 2.5), name: 'third' });
    first.fail([{ place: 0, reason: 'no such paper' }]);
    first.close();
    expect(readFileSync(join(first.place, 'failures.csv'), 'utf8')).toBe('part,reason\n1,no such paper\n');
    const other = openPartsFolder({ ...OF_A_STUDY, folder, given: { ...OF_A_STUDY.given, seed: '2' } });
    expect([...other.kept.held]).toEqual([]);
    other.close();
    const again = openPartsFolder({ ...OF_A_STUDY, folder });
    expect([...again.kept.held]).toEqual([[2, { values: Float64Array.of(1, 2.5), name: 'third' }]]);
    again.publish(STUDY, { version: '1.0', hash: '0123abcd', study: 'a' });
    again.close();
    expect(existsSync(again.place)).toBe(false);
    expect(existsSync(join(folder, 'parts.bin'))).toBe(false);
  });
});

describe('names that no disk takes', () => {
  it.each([
    ['a name of 300 letters', 'n'.repeat(300)],
    ['three thousand folders', 'd/'.repeat(3000)],
  ])('%s, are a problem of the folder', (_, name) => {
    expect(folderProblem(join(newFolder(), name))?.en).toMatch(/too long \(ENAMETOOLONG\)/);
  });
});
