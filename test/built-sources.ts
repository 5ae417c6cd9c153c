import { execFileSync } from 'node:child_process';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCES = join(ROOT, 'src') + sep;
const BUILT = join(ROOT, 'dist') + sep;

/** Modules that Node loads by itself, not transformed: the installed packages, and the sources as they are built. */
export const LOADED_BY_NODE = [
  /\/node_modules\//,
  new RegExp(`^(file://)?${BUILT.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`),
];

/**
 * What tests import from `src` is taken from `dist`. There Node runs it as it runs for users, and some two and a half times as
 * fast as modules that the test runner transforms, in which every imported function is looked up at every call. Bundles for
 * browsers, workers that a test writes, mutants and files that stand in for modules are made from `src` itself.
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

/** Before all tests: builds the sources where the build is not known to be theirs. */
export default function buildWhatChanged(): void {
  execFileSync('npm', ['run', '--silent', 'build', '--', '--if-changed'], { cwd: ROOT, stdio: 'inherit' });
}
