import {
  type ChildProcess,
  type ForkOptions,
  fork,
  type SpawnOptionsWithoutStdio,
  spawn,
} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const COMMAND = fileURLToPath(new URL('../../bin/medinno.js', import.meta.url));
const BUILT = fileURLToPath(new URL('../../dist/bundle/main.js', import.meta.url));
const KEPT = fileURLToPath(new URL('./kept-command.mjs', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a command says on stderr beside its warnings. */
export const besideWarnings = (stderr: string): string => stderr.replace(/^Warning: .*\n/gm, '');

/** Makes working folders by name for the tests of one file; all are removed after them. */
export function workingFolders(): (name: string) => string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'medinno-')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => {
    const path = join(folder, name);
    mkdirSync(path, { recursive: true });
    return path;
  };
}

/** The only results folder of a working folder. */
export function resultsOf(cwd: string): string {
  const names = readdirSync(join(cwd, 'results'));
  if (names.length !== 1) throw new Error(`not one results folder: ${names.join(', ')}`);
  return join(cwd, 'results', names[0]);
}

/** Options of the smallest run that has something to say, and of one that only has to end. */
export const SMALL = ['--draws', '2', '--replicates', '1', '--years', '12'];
export const TINY = ['--draws', '0', '--replicates', '1', '--years', '2', '--quiet', '--without-png'];

/** A scenario file on Maoming with further fields. */
export const scenarioText = (more: string): string => `title: { en: A case, zh: 一例 }
description: { en: A case, zh: 一例 }
region: maoming
${more}`;

/** The real command as a separate process, started in a folder; `onStderr` may signal it, with Ctrl-C unless it says otherwise. */
export function medinno(
  cwd: string,
  args: readonly string[],
  onStderr?: (text: string, interrupt: (signal?: NodeJS.Signals) => void) => void,
): Promise<Ended> {
  const options: SpawnOptionsWithoutStdio = { cwd, env: plainEnvironment() };
  const child = spawn(process.execPath, [COMMAND, ...args], options);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    onStderr?.(text, (signal = 'SIGINT') => child.kill(signal));
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** The environment without what says how a terminal looks; throws where the command is not built. */
function plainEnvironment(): NodeJS.ProcessEnv {
  if (!existsSync(BUILT)) throw new Error('the command is not built: run `npm run build` first');
  const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, ...env } = process.env;
  return env;
}

let kept: ChildProcess | undefined;
let lastCall: Promise<unknown> = Promise.resolve();

/**
 * The same call, one after the other, in a process that the test files of a worker share: the built command without
 * starting Node, loading its parts and warming them up each time. It ends with the worker, whose messages it waits for.
 * For what does not depend on signals, on other processes or on a fresh one.
 */
export const called = (cwd: string, args: readonly string[]): Promise<Ended> =>
  inTurn({ cwd, args, drawn: true });

/** The same, with the specification of each chart in place of its drawing: for what is about anything but drawings. */
export const calledUndrawn = (cwd: string, args: readonly string[]): Promise<Ended> =>
  inTurn({ cwd, args, drawn: false });

/** The same as `calledUndrawn`, by a user who may write in no folder of another. */
export const calledUnprivileged = (cwd: string, args: readonly string[]): Promise<Ended> =>
  inTurn({ cwd, args, drawn: false, unprivileged: true });

/**
 * A program on the library, that of a path which was not carried out before, in that process: without loading the library
 * anew. For what starts no threads; that a program on threads comes to its end is for a separate process to show.
 */
export const carriedOut = (cwd: string, program: string): Promise<Ended> =>
  inTurn({ cwd, program: join(cwd, program), drawn: false });

interface Call {
  readonly cwd: string;
  readonly args?: readonly string[];
  readonly program?: string;
  readonly shell?: string;
  readonly drawn: boolean;
  readonly unprivileged?: boolean;
}

function inTurn(call: Call): Promise<Ended> {
  const answer = lastCall.then(() => answerOf(keptCommand(), call));
  lastCall = answer.catch(() => undefined);
  return answer;
}

/** The kept process; another one where it has ended. */
function keptCommand(): ChildProcess {
  kept = kept?.connected ? kept : forked({ execArgv: [] });
  return kept;
}

/** A process that is kept, and that keeps nothing from ending. */
function forked(options: ForkOptions): ChildProcess {
  const child = fork(KEPT, { env: plainEnvironment(), ...options });
  child.unref();
  child.channel?.unref();
  return child;
}

/** Calls of the tests of one file by a process of theirs, started by a program that changes what it sees, such as `unshare`. */
export function callsUnder([program, ...args]: readonly string[]) {
  let child: ChildProcess | undefined;
  const answer = (call: Call) => {
    child ??= forked({ execPath: program, execArgv: [...args, process.execPath] });
    return answerOf(child, call);
  };
  afterAll(() => child?.disconnect());
  return {
    called: (cwd: string, args: readonly string[]) => answer({ cwd, args, drawn: true }),
    /** What a shell answers that sees the same. */
    shell: (cwd: string, shell: string) => answer({ cwd, shell, drawn: false }),
  };
}

function answerOf(child: ChildProcess, call: Call): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`the kept command ended with ${code}`));
    child.once('exit', onExit);
    child.once('message', (ended) => {
      child.off('exit', onExit);
      resolve(ended as Ended);
    });
    child.send(call, (error) => error && reject(error));
  });
}

/** What every results folder holds beside charts and report. */
export const DATA_FILES = [
  'blocks.bin',
  'codebook.csv',
  'comparison.json',
  'draws.csv',
  'draws.parquet',
  'manifest.json',
  'ro-crate-metadata.json',
  'scenario.resolved.yaml',
  'series.parquet',
  'summary.csv',
];

/** Every file below a folder, by its path in it, in order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => relative(folder, join(folder, String(name))))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

/** Rows of a CSV file without quoted line breaks, as mappings. */
export function csvRows(file: string): Record<string, string>[] {
  // The mark of files with Chinese is not of the first name.
  const [head, ...lines] = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const fields = line.split(',');
    return Object.fromEntries(names.map((name, n) => [name, fields[n]]));
  });
}
