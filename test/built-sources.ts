import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCES = join(ROOT, 'src') + sep;
const BUILT = join(ROOT, 'dist');

/** Modules that Node loads by itself, not transformed: the installed packages, and the sources as they are built. */
export const LOADED_BY_NODE = [/\/node_modules\//, /\/dist\//];

/**
 * What tests import from `src` is taken from `dist`. There Node runs it as it runs for users, and some two and a half times as
 * fast as modules that the test runner transforms, in which every imported function is looked up at every call.
 */
export const builtSources = {
  name: 'built-sources',
  enforce: 'pre',
  resolveId(source: string, importer: string | undefined): string | undefined {
    if (importer === undefined || !source.startsWith('.')) return undefined;
    const path = resolve(dirname(importer), source);
    if (!path.startsWith(SOURCES)) return undefined;
    return join(BUILT, relative(SOURCES, path).replace(/\.ts$/, '.js'));
  },
} as const;

/** Before all tests: builds the sources where they have changed since. */
export default function buildWhatChanged(): void {
  if (newest(SOURCES) > builtAt())
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit' });
}

/** When the last of a folder's files was changed, or the folder itself, in milliseconds: what was taken away counts too. */
function newest(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return Math.max(...paths.map((path) => statSync(path).mtimeMs));
}

/** When the build began to write; 0 where there is none. */
function builtAt(): number {
  const entry = statSync(join(BUILT, 'index.js'), { throwIfNoEntry: false });
  return entry?.mtimeMs ?? 0;
}
