import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Whether this machine can start a Redis; where it cannot, the tests that need one say so and are left out. */
export const HAS_REDIS = spawnSync('redis-server', ['--version']).status === 0;
if (!HAS_REDIS)
  process.stderr.write(
    'LEFT OUT: tests of work over a queue, as there is no redis-server here (Debian: apt-get install redis-server)\n',
  );

/** A Redis of a test. */
export interface TestRedis {
  readonly port: number;
  readonly url: string;
  /** Ends it, at once or after it wrote down what it holds where it does so. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
  readonly send: (signal: NodeJS.Signals) => void;
  /** Starts it again, with what it wrote down. */
  readonly start: () => Promise<void>;
  /** What a command of `redis-cli` prints. */
  readonly ask: (...words: readonly string[]) => string;
}

/** What ends every Redis that this file's tests started: a hook that is set up while tests run is never called. */
const ending: (() => Promise<void>)[] = [];

/** Ends every Redis that was started; for `afterAll` of each file that starts one. */
export async function endServers(): Promise<void> {
  for (const end of ending.splice(0)) await end();
}

/** Starts a Redis, which `endServers` ends. */
export async function startRedis({ keeps = false, more = [] as readonly string[] } = {}): Promise<TestRedis> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'medinno-redis-'));
  const keeping = keeps ? ['--appendonly', 'yes', '--appendfsync', 'always'] : ['--appendonly', 'no'];
  const words = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder, ...keeping];
  let server: ChildProcess | undefined;
  const ask = (...asked: readonly string[]): string =>
    spawnSync('redis-cli', ['-p', String(port), ...asked], { encoding: 'utf8' }).stdout.trim();
  const start = async (): Promise<void> => {
    server = spawn('redis-server', [...words, ...more], { stdio: 'ignore' });
    await until(() => /PONG|NOAUTH/.test(ask('ping')));
  };
  const stop = (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => ended(server, signal);
  ending.push(async () => {
    await stop('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  await start();
  const send = (signal: NodeJS.Signals): void => void server?.kill(signal);
  return { port, url: `redis://127.0.0.1:${port}`, stop, send, start, ask };
}

/** Ends a process and waits until it is gone. */
export function ended(child: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

/** Resolves when something is so, which is looked at every twentieth of a second. */
export async function until(isSo: () => boolean | Promise<boolean>, seconds = 60): Promise<void> {
  for (let n = 0; n < 20 * seconds; n++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`this did not come about within ${seconds} seconds: ${isSo}`);
}

/** A port that is free. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
}

/** A way of a test to a port through which bytes pass, or lie still until they pass again. */
export async function stallingWay(to: number) {
  const pairs = new Set<Socket>();
  let isStalled = false;
  const server = createServer((here) => {
    const there = connect(to, '127.0.0.1');
    for (const [one, other] of [
      [here, there],
      [there, here],
    ]) {
      pairs.add(one);
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
      one.pipe(other);
      if (isStalled) one.pause();
    }
  });
  const port = await listening(server);
  onTestFinished(() => {
    for (const socket of pairs) socket.destroy();
    server.close();
  });
  const setStalled = (stalled: boolean): void => {
    isStalled = stalled;
    for (const socket of pairs) stalled ? socket.pause() : socket.resume();
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    stall: () => setStalled(true),
    goOn: () => setStalled(false),
  };
}
