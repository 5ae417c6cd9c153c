import { execFileSync } from 'node:child_process';
import {
  closeSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Write, writeToDisk, writeWhole } from '../../src/node/store/disk.js';
import { openOwn, readOwn } from '../../src/node/store/own-file.js';
import { replaceWhole } from '../../src/node/store/replacement.js';
import { temporaryFolders } from './store-runs.js';

const newFolder = temporaryFolders();
const WAYS = ['read', 'make', 'continue'] as const;

describe('a file of a results folder', () => {
  it.each<[string, (path: string) => void, RegExp]>([
    ['a link', (path) => symlinkSync('victim', path), /: a link/],
    ['a link that leads nowhere', (path) => symlinkSync('nowhere', path), /: a link/],
    ['a folder', (path) => mkdirSync(path), /: a folder/],
    ['a pipe that nobody writes to', (path) => void execFileSync('mkfifo', [path]), /: a pipe or a device/],
  ])('is never opened where %s stands, and nobody waits', (_, make, message) => {
    for (const way of WAYS) {
      const folder = newFolder();
      writeFileSync(join(folder, 'victim'), 'precious');
      make(join(folder, 'file'));
      expect(() => openOwn(join(folder, 'file'), way), way).toThrow(message);
      expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('precious');
      expect(readdirSync(folder)).toHaveLength(2);
    }
  });

  it('is not gone on with where it has a second name', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'victim'), 'precious');
    linkSync(join(folder, 'victim'), join(folder, 'file'));
    expect(() => openOwn(join(folder, 'file'), 'continue')).toThrow(/another name too/);
    expect(readOwn(join(folder, 'file')).toString()).toBe('precious');
  });

  it('is made where nothing stands, and gone on with', () => {
    const path = join(newFolder(), 'file');
    writeWhole(writeToDisk, path, 'one');
    expect(() => writeWhole(writeToDisk, path, 'two')).toThrow(/EEXIST/);
    closeSync(openOwn(path, 'continue'));
    expect(readOwn(path).toString()).toBe('one');
  });
});

describe('a file that takes the place of another', () => {
  it('leaves the older one, and nothing beside it, when the disk fills in the middle', () => {
    const folder = newFolder();
    const path = join(folder, 'page');
    writeFileSync(path, 'older');
    const half: Write = (file, bytes, offset, length, position) => {
      if (offset > 0) throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' });
      return writeToDisk(file, bytes, offset, Math.floor(length / 2), position);
    };
    expect(() => replaceWhole(half, path, 'the newer page')).toThrow('full');
    expect([readdirSync(folder), readFileSync(path, 'utf8')]).toEqual([['page'], 'older']);
    replaceWhole(writeToDisk, path, 'the newer page');
    expect([readdirSync(folder), readFileSync(path, 'utf8')]).toEqual([['page'], 'the newer page']);
  });

  it('replaces a link and not what it leads to', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'victim'), 'precious');
    symlinkSync('victim', join(folder, 'page'));
    replaceWhole(writeToDisk, join(folder, 'page'), 'page');
    expect(['victim', 'page'].map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([
      'precious',
      'page',
    ]);
  });
});
