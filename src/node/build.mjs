import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/**
 * Builds the package into dist: its modules, what the page begins with, then at once the bundle and the page in its two forms. With
 * --if-changed only where dist does not hold the build of these sources.
 */
const ROOT = resolve(import.meta.dirname, '../..');
const BUILT = join(ROOT, 'dist');

/** What the build follows from, besides the sources. */
const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
/** Folders of which every file counts: the sources, and what the page holds of the scenarios. */
const FOLDERS = ['src', 'scenarios'];
const OF_PAGE = ['docs/levers/league.csv'];

/** Stands in a whole build: the hash of what it was made from. */
const STAMP = join(BUILT, '.built-from');

const sources = fingerprint();
if (!process.argv.includes('--if-changed') || !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== sources) {
  rmSync(BUILT, { recursive: true, force: true });
  mkdirSync(BUILT);
  execFileSync('npm', ['run', '--silent', 'tsc', '--', '-p', 'tsconfig.build.json'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  await runScript('build:first-look');
  const parts = await Promise.allSettled(['build:bundle', 'build:page', 'build:one-file'].map(runScript));
  // Thrown once none of the others writes any more.
  for (const { reason } of parts) if (reason !== undefined) throw reason;
  // Of what was there before the build: a file that was changed meanwhile is built next time.
  writeFileSync(STAMP, sources);
}

/** Resolves when a script of the package has ended well; what it printed comes at once, not between lines of others. */
function runScript(name) {
  return new Promise((done, failed) => {
    const script = spawn('npm', ['run', '--silent', name], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed = [];
    for (const stream of [script.stdout, script.stderr]) stream.on('data', (part) => printed.push(part));
    script.on('error', failed);
    script.on('close', (code) => {
      process.stderr.write(Buffer.concat(printed));
      if (code === 0) done();
      else failed(new Error(`npm run ${name} ended with ${code}`));
    });
  });
}

/** Hash of all that the build follows from: paths and contents. */
function fingerprint() {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }).filter((file) => file.isFile()),
  );
  const paths = [
    ...SETTINGS,
    ...OF_PAGE,
    ...files.map((file) => relative(ROOT, join(file.parentPath, file.name))),
  ].sort();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\n`).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex');
}
