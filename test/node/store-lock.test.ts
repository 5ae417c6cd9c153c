import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { releaseLock, takeLock } from '../../src/node/store/lock.js';
import { temporaryFolders } from './store-futures.js';

const newFolder = temporaryFolders();
const newLock = (): string => join(newFolder(), 'lock');

/** A process number that was in use a moment ago and is no longer. */
const gone = (): number => spawnSync(process.execPath, ['-e', '0']).pid;

function taking(path: string): string[] {
  const said: string[] = [];
  takeLock(path, (message) => said.push(message));
  return said;
}

describe('the lock of a folder', () => {
  it('names process, machine and start, and goes when it is released', () => {
    const path = newLock();
    expect(taking(path)).toEqual([]);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
    releaseLock(path);
    expect(existsSync(path)).toBe(false);
  });

  it('is refused while its process lives', () => {
    const path = newLock();
    taking(path);
    expect(() => taking(path)).toThrow(`process ${process.pid} on ${hostname()} is writing this folder`);
  });

  it.each([
    ['whose process is gone', () => ({ pid: gone(), host: hostname(), start: '' })],
    ['whose number another process has now', () => ({ pid: process.pid, host: hostname(), start: 'boot 1' })],
  ])('is taken over with a word when it is one %s', (_, holder) => {
    const path = newLock();
    writeFileSync(path, JSON.stringify(holder()));
    expect(taking(path)).toEqual([expect.stringMatching(/is gone; taken over$/)]);
    expect(JSON.parse(readFileSync(path, 'utf8')).pid).toBe(process.pid);
  });

  it('is taken over when whoever made it died before writing a name', () => {
    const path = newLock();
    writeFileSync(path, '');
    expect(taking(path)).toEqual([expect.stringContaining('left no name; taken over')]);
  });

  it('of another machine is never taken over: nobody here can tell whether it lives', () => {
    const path = newLock();
    writeFileSync(path, JSON.stringify({ pid: gone(), host: 'elsewhere', start: '' }));
    expect(() => taking(path)).toThrow(/on elsewhere is writing this folder; .*delete the lock/);
  });
});
