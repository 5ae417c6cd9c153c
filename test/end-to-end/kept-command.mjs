/**
 * The built command in a process that is kept: each message is a call of it, a program on the built library or a line for
 * a shell; each answer is its exit code and what it wrote.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { register, syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import { pathToFileURL } from 'node:url';

// As on a machine of one core: a call that names no number of threads starts none, each of which would load and warm up
// the model once more. Calls that name a number have them, and so have fresh processes.
os.availableParallelism = () => 1;
// Files that a test reads need not be on the disk already; a call of many charts waits for it dozens of times.
fs.fsyncSync = () => {};
syncBuiltinESMExports();
register('./made-once.mjs', import.meta.url);
const { drawFromNowOn } = await import('./drawn-once.mjs');
const { main } = await import('../../dist/cli/main.js');

let last = Promise.resolve();

/** The user that owns nothing, on most systems. */
const NOBODY = 65534;

process.on('message', ({ cwd, args, program, shell, drawn, unprivileged }) => {
  last = last.then(async () => {
    if (shell !== undefined) return process.send(inShell(cwd, shell));
    drawFromNowOn(drawn);
    const run = program === undefined ? () => main(args) : () => carriedOut(program);
    process.send(await ended(cwd, run, unprivileged));
  });
});

/** A line for a shell that sees the disks which this process sees. */
function inShell(cwd, line) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

/** A module and what it waits for; it ends with 1, as Node would, where it throws. */
async function carriedOut(program) {
  try {
    await import(pathToFileURL(program).href);
    return 0;
  } catch (error) {
    process.stderr.write(`${error?.stack ?? error}\n`);
    return 1;
  }
}

/** One call; what it writes is caught instead of written. The superuser, who may write everywhere, can call as a user without rights. */
async function ended(cwd, run, unprivileged) {
  const home = process.cwd();
  process.chdir(cwd);
  const written = { stdout: '', stderr: '' };
  const writes = { stdout: process.stdout.write, stderr: process.stderr.write };
  for (const name of Object.keys(written)) {
    process[name].write = (text) => {
      written[name] += text;
      return true;
    };
  }
  const becomes = unprivileged && process.getuid?.() === 0;
  try {
    if (becomes) process.seteuid(NOBODY);
    return { code: await run(), ...written };
  } finally {
    if (becomes) process.seteuid(0);
    process.chdir(home);
    for (const name of Object.keys(writes)) process[name].write = writes[name];
  }
}
