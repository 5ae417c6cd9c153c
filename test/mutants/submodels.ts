import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A submodel: its process files and the tests that must notice a fault in one of them, relative to the root. */
export interface Submodel {
  readonly name: string;
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

/** Where the submodels are, one folder each, and where their tests are, by the same names. */
const SUBMODELS = 'src/model/submodels';
const TESTS = 'test/model/submodels';

/** Files of a submodel that are tables of entries: no process reads a number from their statements. */
const TABLES = new Set(
  'parameters controls levers indicators flows figures prices purposes index'
    .split(' ')
    .map((name) => `${name}.ts`),
);

const filesIn = (root: string, folder: string): readonly string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .sort()
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    : [];

/** The submodels of the repository at `root`, in the order of their names; none is without a process file. */
export function submodelsOf(root: string): readonly Submodel[] {
  return readdirSync(join(root, SUBMODELS), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => ({
      name,
      sources: filesIn(root, `${SUBMODELS}/${name}`).filter(isProcessFile),
      tests: filesIn(root, `${TESTS}/${name}`).filter((file) => file.endsWith('.test.ts')),
    }))
    .filter(({ sources }) => sources.length > 0);
}

const isProcessFile = (file: string): boolean =>
  file.endsWith('.ts') && !file.endsWith('-parameters.ts') && !TABLES.has(basename(file));
