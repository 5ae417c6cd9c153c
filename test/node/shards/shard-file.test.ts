import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readShards } from '../../../src/node/shards/read-shards.js';
import { readShard, SHARD, type Shard, writeShard } from '../../../src/node/shards/shard-file.js';
import { takeUpShard } from '../../../src/node/shards/shard-folder.js';
import { VERSION } from '../../../src/results/version.js';

const place = mkdtempSync(join(tmpdir(), 'medinno-shards-'));
afterAll(() => rmSync(place, { recursive: true }));

const COMMAND = ['run', 'baseline', '--language', 'en'];
const ONE: Shard = {
  command: COMMAND,
  share: { nth: 1, of: 2 },
  inputs: { version: `${VERSION}+0123456789ab`, scenarios: '0123456789abcdef' },
  runs: 0,
  failures: [],
};

/** A folder with a shard that differs from the first in this. */
function folderOf(name: string, other: Partial<Shard> = {}): string {
  const folder = join(place, name);
  mkdirSync(folder);
  writeShard(folder, { ...ONE, ...other });
  return folder;
}

describe('what a shard says of itself', () => {
  it('is read as it was written', () => {
    expect(readShard(folderOf('written'))).toMatchObject(ONE);
  });

  it.each<[string, Partial<Shard>]>([
    ['a share that is not one of so many', { share: { nth: 3, of: 2 } }],
    ['more shares than a command is cut into', { share: { nth: 1, of: 1e15 } }],
    [
      'inputs that are no hash, by which a folder is named',
      { inputs: { version: VERSION, scenarios: '../../x' } },
    ],
  ])('is not read where it says %s', (name, other) => {
    expect(readShard(folderOf(name.replaceAll('/', ''), other))).toBeNull();
  });
});

describe('shards that were made under different languages', () => {
  it('belong together, as no run follows from the language', () => {
    const zh = folderOf('zh', { share: { nth: 2, of: 2 }, command: ['run', 'baseline', '--language', 'zh'] });
    const other = folderOf('other', {
      share: { nth: 2, of: 2 },
      command: ['run baseline', '--language', 'zh'],
    });
    expect(readShards([folderOf('en'), zh], true).ok).toBe(true);
    expect(readShards([join(place, 'en'), other], true)).toMatchObject({
      issues: [{ found: "a shard of “'run baseline' --language zh”" }],
    });
  });
});

describe('a folder that is taken up for a shard', () => {
  it('is one with the same share of the same command, and no other, which would be lost', () => {
    const folder = folderOf('whole');
    expect(() => takeUpShard(folder, COMMAND, { nth: 2, of: 2 })).toThrow(
      /found shard 1 of 2 of “run baseline/,
    );
    expect(() => takeUpShard(folder, ['run', 'platforms'], { nth: 1, of: 2 })).toThrow(
      /found shard 1 of 2 of .* expected another folder for this shard/,
    );
    expect(readShard(folder)).toMatchObject(ONE);
    takeUpShard(folder, ['run', 'baseline', '--language', 'zh'], { nth: 1, of: 2 });
    expect(readShard(`${folder}.unfinished`)).toMatchObject(ONE);
  });

  it('has no finished results, before any run is made in vain', () => {
    const folder = join(place, 'results');
    mkdirSync(folder);
    writeFileSync(join(folder, 'manifest.json'), '{}');
    expect(() => takeUpShard(folder, COMMAND, { nth: 1, of: 2 })).toThrow(
      /found finished results, expected another folder/,
    );
    expect(readShard(join(place, 'results', SHARD))).toBeUndefined();
  });
});
