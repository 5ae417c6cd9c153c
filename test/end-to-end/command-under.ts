import { type SpawnOptions, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Ended } from './command.js';

export const COMMAND = fileURLToPath(new URL('../../bin/medinno.js', import.meta.url));

/** Runs a program to its end. */
export function ran(
  program: string,
  args: readonly string[],
  options: Omit<SpawnOptions, 'stdio'> = {},
): Promise<Ended> {
  const child = spawn(program, [...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** The real command with code that every thread of it loads first: a clock that jumps, a worker that dies. */
export function medinnoWith(preload: string, cwd: string, args: readonly string[]): Promise<Ended> {
  const address = `data:text/javascript,${encodeURIComponent(preload)}`;
  return ran(process.execPath, ['--import', address, COMMAND, ...args], { cwd });
}

/** The user that owns nothing, on most systems. */
const NOBODY = 65534;

/** How to run as a user without rights: as oneself, or as nobody where this is the superuser, who may write everywhere. */
export const unprivileged: SpawnOptions = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** Why a program cannot be run under these conditions, or null when it can. */
export async function whyNot(program: string, args: readonly string[], options: SpawnOptions = {}) {
  try {
    const { code, stderr } = await ran(program, args, options);
    return code === 0 ? null : stderr.trim() || `${program} ended with ${code}`;
  } catch (error) {
    return String(error);
  }
}
