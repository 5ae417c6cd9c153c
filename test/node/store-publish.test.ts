import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/ensemble/block.js';
import { blocksOf } from '../../src/ensemble/plan.js';
import { folderProblem } from '../../src/node/results-folder.js';
import { type Write, writeToDisk } from '../../src/node/store/disk.js';
import { unfinishedFolder } from '../../src/node/store/place.js';
import { VERSION } from '../../src/results/version.js';
import { publishWhole } from './publish-whole.js';
import {
  failureOf,
  HORIZON,
  opened,
  PLAN,
  resultOf,
  SCENARIOS,
  SERIES,
  temporaryFolders,
} from './store-runs.js';

const newFolder = temporaryFolders();
const BLOCKS = blocksOf(PLAN);
const CRATE = { version: '1.0', command: 'medinno compare a b', title: 'A; B', hash: '0123abcd' };
const PUBLISHED = {
  plan: PLAN,
  files: {
    'summary.csv': 'a\n1\n',
    'charts/fan.vl.json': '{}',
    'charts/fan.svg': '<svg />',
    'scenario.resolved.yaml': 'a: 1\n',
  },
  manifest: { version: '1.0' },
  seriesCsv: true,
  crate: CRATE,
};

/** A results folder made from these runs in this order. */
function publishedFrom(order: readonly Block[], folder = join(newFolder(), 'results')): string {
  const { store } = opened(folder);
  for (const { draw, replicate } of order) store.sink.result(resultOf(draw, replicate));
  publishWhole(store, folder, PUBLISHED);
  return folder;
}

describe('a results folder', () => {
  it('appears whole, without the folder that it was gathered in', () => {
    const folder = publishedFrom(BLOCKS);
    expect(readdirSync(folder).sort()).toEqual(
      ['blocks.bin', 'charts', 'manifest.json', 'ro-crate-metadata.json', 'scenario.resolved.yaml'].concat([
        'series.csv',
        'series.parquet',
        'summary.csv',
      ]),
    );
    expect(readdirSync(join(folder, '..'))).toEqual(['results']);
  });

  it('is the same to the byte in whatever order its runs came, in one call or in two', () => {
    const [whole, mixed] = [publishedFrom(BLOCKS), join(newFolder(), 'results')];
    const { store } = opened(mixed);
    for (const { draw, replicate } of BLOCKS.slice(0, 3)) store.sink.result(resultOf(draw, replicate));
    store.close();
    publishedFrom(BLOCKS.slice(3).reverse(), mixed);
    for (const name of ['series.parquet', 'series.csv', 'blocks.bin', 'ro-crate-metadata.json']) {
      expect(readFileSync(join(mixed, name)).equals(readFileSync(join(whole, name))), name).toBe(true);
    }
  });

  it('replaces an older one, and takes its runs over', () => {
    const folder = join(newFolder(), 'results');
    const first = opened(folder).store;
    for (const { draw, replicate } of BLOCKS.slice(0, 4)) first.sink.result(resultOf(draw, replicate));
    publishWhole(first, folder, { ...PUBLISHED, files: { ...PUBLISHED.files, 'effects.csv': 'older' } });
    const { store } = opened(folder);
    expect(store.missing(BLOCKS)).toEqual(BLOCKS.slice(4));
    for (const { draw, replicate } of BLOCKS.slice(4)) store.sink.result(resultOf(draw, replicate));
    publishWhole(store, folder, PUBLISHED);
    expect(existsSync(join(folder, 'effects.csv'))).toBe(false);
    const whole = publishedFrom(BLOCKS);
    expect(readFileSync(join(folder, 'blocks.bin')).equals(readFileSync(join(whole, 'blocks.bin')))).toBe(
      true,
    );
  });

  it('takes the place of one that a link leads to; the link stays', () => {
    const [folder, elsewhere] = [newFolder(), newFolder()];
    const [link, target] = [join(folder, 'results'), join(elsewhere, 'on-the-large-disk')];
    mkdirSync(target);
    symlinkSync(target, link);
    publishedFrom(BLOCKS, link);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(existsSync(join(target, 'series.parquet'))).toBe(true);
    expect([readdirSync(folder), readdirSync(elsewhere)]).toEqual([['results'], ['on-the-large-disk']]);
  });

  it('touches no folder of somebody else, whatever it is called', () => {
    const folder = publishedFrom(BLOCKS.slice(0, 4));
    mkdirSync(`${folder}.replaced`);
    writeFileSync(join(`${folder}.replaced`, 'mine.txt'), 'kept');
    publishedFrom(BLOCKS, folder);
    expect(readFileSync(join(`${folder}.replaced`, 'mine.txt'), 'utf8')).toBe('kept');
    expect(readdirSync(folder)).not.toContain('replaced');
  });

  it('is made of what is there when the process died between the two moves', () => {
    const [folder, whole] = [publishedFrom(BLOCKS.slice(0, 4)), publishedFrom(BLOCKS)];
    const place = unfinishedFolder(folder);
    const { store } = opened(folder);
    for (const { draw, replicate } of BLOCKS.slice(4)) store.sink.result(resultOf(draw, replicate));
    store.close();
    renameSync(folder, join(place, 'replaced'));
    expect(folderProblem(folder)).toBe(null);
    const { store: again } = opened(folder);
    expect(again.missing(BLOCKS)).toEqual([]);
    publishWhole(again, folder, PUBLISHED);
    expect(readdirSync(folder).sort()).toEqual(readdirSync(whole).sort());
    expect(readFileSync(join(folder, 'blocks.bin')).equals(readFileSync(join(whole, 'blocks.bin')))).toBe(
      true,
    );
  });

  it('keeps failures in its journal, so that they are known as such the next time', () => {
    const folder = join(newFolder(), 'results');
    const first = opened(folder);
    first.store.sink.result(resultOf(1, 1));
    first.store.sink.failure(failureOf(2, 1));
    publishWhole(first.store, folder, PUBLISHED);
    const { store } = opened(folder);
    expect(store.origin(BLOCKS)).toEqual({
      reused: 1,
      redone: [{ draw: 2, replicate: 1, reason: 'it failed before' }],
    });
    store.close();
  });

  it('is left as it was, with every run kept, when the disk fills up while it is written', () => {
    for (const room of [0, 3000, 60_000, 90_000]) {
      const folder = join(newFolder(), 'results');
      mkdirSync(folder);
      let [left, full] = [room, false];
      const write: Write = (file, data, offset, length, position) => {
        if (full && left < length)
          throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
        if (full) left -= length;
        return writeToDisk(file, data, offset, length, position);
      };
      const { store } = opened(folder, { write });
      for (const { draw, replicate } of BLOCKS) store.sink.result(resultOf(draw, replicate));
      full = true;
      expect(() => publishWhole(store, folder, PUBLISHED), String(room)).toThrow(
        /no space is left on the disk/,
      );
      store.close();
      expect(readdirSync(folder)).toEqual([]);
      const again = opened(folder);
      expect(again.store.missing(BLOCKS)).toEqual([]);
      publishWhole(again.store, folder, PUBLISHED);
      expect(existsSync(unfinishedFolder(folder))).toBe(false);
      const whole = readFileSync(join(publishedFrom(BLOCKS), 'series.parquet'));
      expect(readFileSync(join(folder, 'series.parquet')).equals(whole)).toBe(true);
    }
  });
});

describe('a folder that results cannot go into', () => {
  /** A place below a new folder, and what is wrong with it. */
  const problemOf = (make: (path: string) => void, name = 'results') => {
    const path = join(newFolder(), name);
    make(path);
    return folderProblem(path)?.en ?? null;
  };

  it.each<[string, (path: string) => void, RegExp | null]>([
    ['a new one can', () => {}, null],
    ['an empty one can', (path) => mkdirSync(path), null],
    [
      'one of other files',
      (path) => {
        mkdirSync(path);
        writeFileSync(join(path, 'thesis.txt'), '');
      },
      /something else than results: thesis\.txt/,
    ],
    [
      'one beside other files in the folder for gathering',
      (path) => {
        mkdirSync(`${path}.unfinished`);
        writeFileSync(join(`${path}.unfinished`, 'chapter.txt'), '');
      },
      /gathered in .*results\.unfinished, which holds something else: chapter\.txt/,
    ],
    ['a link that leads nowhere', (path) => symlinkSync('nowhere', path), /a link that leads nowhere/],
  ])('%s', (_, make, problem) => {
    if (problem === null) expect(problemOf(make)).toBe(null);
    else expect(problemOf(make)).toMatch(problem);
  });

  it('one that is called like the folder of unfinished results', () => {
    expect(problemOf(() => {}, 'results.unfinished')).toMatch(/unfinished results/);
  });

  it('holds nothing strange after a run that ended in the middle of its work', () => {
    const folder = join(newFolder(), 'results');
    const { store } = opened(folder);
    store.sink.result(resultOf(1, 1));
    store.collected(PLAN, BLOCKS.slice(0, 1));
    for (const left of ['lock.1234', 'blocks.bin.copy', 'blocks.bin.sorted', 'series.parquet', '.DS_Store'])
      writeFileSync(join(store.place, left), '');
    expect(folderProblem(folder)).toBe(null);
    store.close();
  });
});

describe('series.parquet', () => {
  it('opens in a reader with the documented columns, in canonical order, every value the same to the bit', async () => {
    const folder = publishedFrom([...BLOCKS].reverse());
    const file = await asyncBufferFromFile(join(folder, 'series.parquet'));
    const metadata = await parquetMetadataAsync(file);
    expect(metadata.schema.slice(1).map(({ name, type }) => `${name} ${type}`)).toEqual([
      'scenario BYTE_ARRAY',
      'draw INT32',
      'replicate INT32',
      'year INT32',
      'indicator BYTE_ARRAY',
      'part BYTE_ARRAY',
      'value DOUBLE',
    ]);
    expect(metadata.key_value_metadata).toEqual([
      { key: 'medinno.version', value: VERSION },
      { key: 'medinno.seed', value: 'test' },
    ]);
    const ordered = [...BLOCKS].sort((a, b) => a.draw - b.draw || a.replicate - b.replicate);
    const expected = SCENARIOS.flatMap(({ id, region }, s) =>
      ordered.flatMap(({ draw, replicate }) =>
        Array.from(resultOf(draw, replicate).observations[s], (value, n) => {
          const { indicator, part } = SERIES[n % SERIES.length];
          const year = region.policyYear + Math.floor(n / SERIES.length);
          return { scenario: id, draw, replicate, year, indicator: indicator.id, part, value };
        }),
      ),
    );
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(SCENARIOS.length * BLOCKS.length * HORIZON * SERIES.length);
    expect(rows).toEqual(expected);
    const lines = readFileSync(join(folder, 'series.csv'), 'utf8').trimEnd().split('\n');
    expect(lines[0]).toBe('scenario,draw,replicate,year,indicator,part,value');
    expect(lines.slice(1)).toEqual(expected.map((row) => Object.values(row).join(',')));
  });
});

interface Entity {
  readonly '@id': string;
  readonly '@type': string;
  readonly [property: string]: unknown;
}

const idOf = (reference: unknown): string => (reference as Entity)['@id'];

describe('ro-crate-metadata.json', () => {
  const folder = publishedFrom(BLOCKS);
  const text = readFileSync(join(folder, 'ro-crate-metadata.json'), 'utf8');
  const graph: Entity[] = JSON.parse(text)['@graph'];
  const entity = (id: string) => graph.find((one) => one['@id'] === id) as Entity;
  const typed = (type: string) => graph.filter((one) => one['@type'] === type);
  const [root, [action]] = [entity('./'), typed('CreateAction')];

  // What the profile and the specification below it say MUST be there, one line each.
  it.each<[string, () => void]>([
    [
      'the descriptor is about the root and conforms to RO-Crate 1.1',
      () => {
        const descriptor = entity('ro-crate-metadata.json');
        expect(descriptor).toMatchObject({ '@type': 'CreativeWork', about: { '@id': './' } });
        expect(idOf(descriptor.conformsTo)).toBe('https://w3id.org/ro/crate/1.1');
      },
    ],
    [
      'the root is a Dataset whose id ends with a slash, dated in ISO 8601, named, described, with terms',
      () => {
        expect(root['@type']).toBe('Dataset');
        expect(root.datePublished).toMatch(/^\d{4}(-\d{2}){0,2}$/);
        for (const property of ['name', 'description']) expect(root[property]).toEqual(expect.any(String));
        expect(entity(idOf(root.license))).toBeDefined();
      },
    ],
    [
      'the root conforms to a CreativeWork under the versioned address of the profile',
      () => {
        expect(entity(idOf(root.conformsTo))).toMatchObject({
          '@id': 'https://w3id.org/ro/wfrun/process/0.5',
          '@type': 'CreativeWork',
        });
      },
    ],
    [
      'the action has type and id, and the root mentions it',
      () => {
        expect(typed('CreateAction')).toHaveLength(1);
        expect(idOf(root.mentions)).toBe(action['@id']);
      },
    ],
    [
      'its instrument is an application with type, id, name and version',
      () => {
        expect(entity(idOf(action.instrument))).toMatchObject({
          '@type': 'SoftwareApplication',
          name: 'medinno',
          softwareVersion: '1.0',
        });
      },
    ],
    [
      'it lists what it took and what it made, each a File of the crate',
      () => {
        const [objects, results] = [action.object, action.result].map((list) =>
          (list as unknown[]).map(idOf),
        );
        expect(objects).toEqual(['scenario.resolved.yaml']);
        for (const id of [...objects, ...results]) expect(entity(id)['@type']).toBe('File');
      },
    ],
    [
      'every File is a part of the root and lies in the folder, and every file of the folder is one',
      () => {
        const files = typed('File').map((file) => file['@id']);
        expect((root.hasPart as unknown[]).map(idOf)).toEqual(files);
        for (const file of files) expect(existsSync(join(folder, file)), file).toBe(true);
        const lying = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
          one.isFile(),
        );
        expect(files).toHaveLength(lying.length - 1);
      },
    ],
    [
      'no id stands twice, and no reference leads nowhere',
      () => {
        const ids = graph.map((one) => one['@id']);
        expect(new Set(ids).size).toBe(ids.length);
        const outside = ['https://w3id.org/ro/crate/1.1'];
        const referenced = [...text.matchAll(/"@id": "([^"]+)"/g)].map(([, id]) => id);
        expect(referenced.filter((id) => !ids.includes(id) && !outside.includes(id))).toEqual([]);
      },
    ],
  ])('%s', (_, check) => check());
});
