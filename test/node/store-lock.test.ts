import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { releaseLock, takeLock } from '../../src/node/store/lock.js';
import { temporaryFolders } from './store-runs.js';

const newFolder = temporaryFolders();
const newLock = (): string => join(newFolder(), 'lock');

/** A process number that was in use a moment ago and is no longer. */
const gone = (): number => spawnSync(process.execPath, ['-e', '0']).pid;

function taking(path: string): string[] {
  const said: string[] = [];
  takeLock(path, ({ en }) => said.push(en));
  return said;
}

describe('the lock of a folder', () => {
  it('names process, machine and start, and goes when it is released', () => {
    const path = newLock();
    expect(taking(path)).toEqual([]);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
    expect(readdirSync(join(path, '..'))).toEqual(['lock']);
    releaseLock(path);
    expect(existsSync(path)).toBe(false);
  });

  it('is refused while its process lives', () => {
    const path = newLock();
    taking(path);
    expect(() => taking(path)).toThrow(`process ${process.pid} on ${hostname()} is writing this folder`);
    expect(readdirSync(join(path, '..'))).toEqual(['lock']);
  });

  it.each([
    ['whose process is gone', () => ({ pid: gone(), host: hostname(), start: '' })],
    ['whose number another process has now', () => ({ pid: process.pid, host: hostname(), start: 'boot 1' })],
  ])('is taken over with a word when it is one %s', (_, holder) => {
    const path = newLock();
    writeFileSync(path, JSON.stringify(holder()));
    expect(taking(path)).toEqual([expect.stringMatching(/is gone; taken over$/)]);
    expect(JSON.parse(readFileSync(path, 'utf8')).pid).toBe(process.pid);
    expect(readdirSync(join(path, '..'))).toEqual(['lock']);
  });

  it('is taken over when whoever made it died before writing a name', () => {
    const path = newLock();
    writeFileSync(path, '');
    expect(taking(path)).toEqual([expect.stringContaining('left no name; taken over')]);
  });

  it('of another machine is never taken over: it cannot be known here whether it lives', () => {
    const path = newLock();
    writeFileSync(path, JSON.stringify({ pid: gone(), host: 'elsewhere', start: '' }));
    expect(() => taking(path)).toThrow(/on elsewhere is writing this folder; .*delete the lock/);
  });
});

const HOUR = 3600;

describe('a clock that jumps', () => {
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['hours ago', -9 * HOUR],
    ['in hours to come', 9 * HOUR],
    ['years ago', -5 * 365 * 24 * HOUR],
  ])('changes nothing of who has the lock: made %s by the clock of now', (_, seconds) => {
    const path = newLock();
    const dead = newLock();
    taking(path);
    writeFileSync(dead, JSON.stringify({ pid: gone(), host: hostname(), start: '' }));
    const time = Date.now() / 1000 + seconds;
    for (const lock of [path, dead]) utimesSync(lock, time, time);
    expect(() => taking(path)).toThrow('is writing this folder');
    expect(taking(dead)).toEqual([expect.stringContaining('taken over')]);
  });

  it.each([-9 * HOUR, 9 * HOUR])('by %d seconds while the lock is held leaves it held', (seconds) => {
    const path = newLock();
    taking(path);
    vi.useFakeTimers({ now: Date.now() + 1000 * seconds, toFake: ['Date', 'performance'] });
    expect(() => taking(path)).toThrow('is writing this folder');
    releaseLock(path);
    expect(taking(path)).toEqual([]);
  });
});

/** The taker as one file that Node runs by itself. */
function takerIn(folder: string): string {
  const outfile = join(folder, 'taker.mjs');
  const entry = fileURLToPath(new URL('./store-lock-taker.ts', import.meta.url));
  buildSync({ entryPoints: [entry], bundle: true, outfile, format: 'esm', platform: 'node' });
  return outfile;
}

/** Processes that all wait for the same moment to take the same lock; what became of them, line by line. */
async function takers(folder: string, count: number, holdFor: number): Promise<string[]> {
  const [lock, go, log] = ['lock', 'go', 'log'].map((name) => join(folder, name));
  const taker = takerIn(folder);
  const children: ChildProcess[] = Array.from({ length: count }, () =>
    spawn(process.execPath, [taker, lock, go, log, String(holdFor)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  );
  const ended = children.map((child) => once(child, 'exit'));
  await Promise.all(children.map((child) => once(child.stdout!, 'data')));
  writeFileSync(go, '');
  await Promise.all(ended);
  return readFileSync(log, 'utf8').trimEnd().split('\n');
}

/** How many had the lock at once at most. */
function mostAtOnce(lines: readonly string[]): number {
  let [now, most] = [0, 0];
  for (const line of lines) {
    if (line.startsWith('has')) now++;
    if (line.startsWith('gone')) now--;
    most = Math.max(most, now);
  }
  return most;
}

describe('several processes that take a lock at once', () => {
  it.each([
    ['a folder that nobody has', null],
    ['a lock whose process is gone', 'dead'],
    ['a lock without a name', 'nameless'],
  ])('have it one at a time, the others are refused: %s', async (_, left) => {
    const folder = newFolder();
    if (left === 'dead') {
      writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: gone(), host: hostname(), start: '' }));
    }
    if (left === 'nameless') writeFileSync(join(folder, 'lock'), '');
    const lines = await takers(folder, 6, 1500);
    expect(lines.filter((line) => line.startsWith('broken'))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('has'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('refused'))).toHaveLength(5);
  });

  it('never have it together, however soon it is let go', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: gone(), host: hostname(), start: '' }));
    const lines = await takers(folder, 8, 0);
    expect(lines.filter((line) => line.startsWith('broken'))).toEqual([]);
    expect(mostAtOnce(lines)).toBe(1);
  });
});
