import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { workingFolders } from '../end-to-end/command.js';
import { ran } from '../end-to-end/command-under.js';
import { install, REPOSITORY } from './installed.js';

/** The public faces of the library, by the name that is imported. */
const FACES: Readonly<Record<string, string>> = {
  medinno: 'src/index.ts',
  'medinno/node': 'src/node/index.ts',
  'medinno/testing': 'src/testing/index.ts',
};

interface Documented {
  readonly name: string;
  readonly face: string;
  readonly examples: readonly string[];
}

/** Every function that a face exports, with the examples of its comment, and where every value comes from. */
function publicFaces(): {
  readonly documented: readonly Documented[];
  readonly names: ReadonlyMap<string, string>;
} {
  const program = ts.createProgram(
    Object.values(FACES).map((path) => join(REPOSITORY, path)),
    { noLib: true, skipLibCheck: true },
  );
  const checker = program.getTypeChecker();
  const exports = Object.entries(FACES).flatMap(([face, path]) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(join(REPOSITORY, path))!)!;
    return checker.getExportsOfModule(module).map((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      return { face, name: exported.name, symbol };
    });
  });
  const documented = exports
    .filter(({ symbol }) => isFunction(symbol))
    .map(({ face, name, symbol }) => {
      const tags = symbol.getJsDocTags(checker).filter((tag) => tag.name === 'example');
      return { face, name, examples: tags.map(({ text }) => ts.displayPartsToString(text)) };
    });
  const values = exports.filter(({ symbol }) => symbol.valueDeclaration !== undefined);
  return { documented, names: new Map(values.map(({ name, face }) => [name, face])) };
}

function isFunction({ valueDeclaration: declared }: ts.Symbol): boolean {
  if (declared === undefined) return false;
  if (ts.isFunctionDeclaration(declared)) return true;
  return (
    ts.isVariableDeclaration(declared) &&
    declared.initializer !== undefined &&
    (ts.isArrowFunction(declared.initializer) || ts.isFunctionExpression(declared.initializer))
  );
}

/** `expression; // => value` says what the expression gives: an assertion of the program. */
const withAssertions = (example: string): string =>
  example.replace(
    /^(.+?);?[ \t]*\/\/ => (.+)$/gm,
    (_, expression: string, value: string) => `assert.deepEqual(${expression}, ${value});`,
  );

/** An example as a program: public names that it does not import itself, and what Node has, are imported for it. */
function asProgram(example: string): string {
  const imported = [...names].filter(
    ([name]) =>
      new RegExp(`\\b${name}\\b`).test(example) && !new RegExp(`import [^;]*\\b${name}\\b`).test(example),
  );
  const lines = imported.map(([name, face]) => `import { ${name} } from '${face}';`);
  return [...OF_NODE, ...lines, withAssertions(example), ''].join('\n');
}

const OF_NODE = [
  "import assert from 'node:assert/strict';",
  "import { isMainThread } from 'node:worker_threads';",
  "import { readFileSync, writeFileSync } from 'node:fs';",
];

/** Imports one program after another, and prints what went wrong by name. */
const DRIVER = `
const failed = {};
for (const name of process.argv.slice(2)) {
  try { await import('./' + name); } catch (error) { failed[name] = String(error?.stack ?? error); }
}
console.log(JSON.stringify(failed));
process.exit(0);
`;

const place = workingFolders();
const { documented, names } = publicFaces();

describe('the examples of public functions', () => {
  let failed: Record<string, string>;
  beforeAll(async () => {
    const folder = place('functions');
    install(folder, ['medinno']);
    const programs = documented.flatMap(({ name, face, examples }) =>
      examples.map((example, n) => ({ file: `${face.replace('/', '-')}-${name}-${n}.mjs`, example })),
    );
    mkdirSync(folder, { recursive: true });
    for (const { file, example } of programs) writeFileSync(join(folder, file), asProgram(example));
    writeFileSync(join(folder, 'driver.mjs'), DRIVER);
    const names = programs.map(({ file }) => file);
    const { stdout, stderr } = await ran(process.execPath, ['driver.mjs', ...names], { cwd: folder });
    expect(stderr).toBe('');
    failed = JSON.parse(stdout.trimEnd().split('\n').at(-1)!);
  });

  it('run as they stand and give what they say', () => {
    expect(failed).toEqual({});
  });

  it('are there for every public function', () => {
    expect(documented.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual([]);
  });
});
