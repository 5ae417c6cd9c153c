import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Folders whose words people read while a command runs. */
const FOLDERS = ['src/cli', 'src/node'];

/** Three words in a row: names, units, codes and single words have fewer. */
const SENTENCE = /[A-Za-z]{2,}(?: [a-z]+){2,}/;
const HAN = /\p{Script=Han}/u;

/** Texts that commands look for or write into files for programs; nobody reads them as sentences. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  'src/cli/wrong-call.ts': ['a command is needed'],
  'src/node/catalogue-entries.ts': ['the dose is money', 'price times dose'],
  // Reasons in manifest.json and failures.csv.
  'src/node/store/reuse.ts': ['its record was damaged'],
  'src/node/queue/batch-work.ts': [
    'the worker process was lost … times while it carried this out',
    'no batch of tasks',
    'tasks of …; this worker is of …',
    'tasks of a kind of work that this worker does not know',
    'no tasks of …',
    'what the tasks have in common was changed on the way',
    'nothing that tasks of … can have in common',
  ],
  'src/node/queue/gathering.ts': ['a worker answered with what is no result of …'],
  'src/node/stored-runs.ts': ['not among the stored runs'],
  'src/node/workers/thread.ts': [
    "the worker's answer could not be read: …",
    'the worker broke: …',
    'the worker ended with exit code …',
    'no result within the time limit of … ms',
  ],
  'src/node/store/ro-crate.ts': [
    'Results of …. Dated by the year of the version of medinno, from which they follow; computedAt in manifest.json says when they were computed.',
    'Terms of use',
    'Those of the sources of the region, which its file names; the software has its own licence.',
  ],
};

/** Faults of a program that calls the library, and of ours: its words are for programmers, as those of Node are. */
const FAULTS: ReadonlySet<string> = new Set(['RangeError', 'TypeError', 'Error']);

/** Calls to type, which are the same in every language. */
const isCall = (said: string): boolean => /^(?:medinno )?(?:compare|run|new|list|check) [\w…-]/.test(said);

const textOf = (node: ts.Node): string | null => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…')
    : null;
};

const COMPARING: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** Names and values that are compared, which nobody reads. */
const isKey = ({ parent }: ts.Node): boolean =>
  (ts.isBinaryExpression(parent) && COMPARING.has(parent.operatorToken.kind)) ||
  ts.isLiteralTypeNode(parent) ||
  ts.isImportDeclaration(parent);

/** True where what stands around a text gives it in Chinese too, or it is of a fault. */
function hasChinese(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isSourceFile(parent)) return false;
  if (ts.isPropertyAssignment(parent) && (parent.name.getText() === 'en' || parent.name === node))
    return true;
  if (ts.isNewExpression(parent) && FAULTS.has(parent.expression.getText())) return true;
  const pairs = ts.isCallExpression(parent) || ts.isConditionalExpression(parent);
  const listed = ts.isArrayLiteralExpression(parent) && parent.elements.length === 2;
  return ((pairs || listed) && HAN.test(parent.getText())) || hasChinese(parent);
}

/** English sentences of a text that stand nowhere beside Chinese ones. */
function alone(text: string): string[] {
  const source = ts.createSourceFile('any.ts', text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const said = textOf(node);
    if (said !== null && SENTENCE.test(said) && !HAN.test(said) && !isCall(said))
      if (!isKey(node) && !hasChinese(node)) found.push(said);
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

describe('what commands say', () => {
  it.each(files)('stands in both languages in %s', (file) => {
    expect(alone(readFileSync(file, 'utf8'))).toEqual(EXCEPTIONS[file] ?? []);
  });

  it('is looked for in every file that an exception names', () => {
    expect(Object.keys(EXCEPTIONS).filter((file) => !files.includes(file))).toEqual([]);
  });

  it('is found wherever it stands in English alone', () => {
    const text =
      'say("runs have failed here"); const a = { en: "all is well now", zh: "一切正常" };' +
      'throw new InputError("this is not good"); throw new RangeError("out of the range");';
    expect(alone(text)).toEqual(['runs have failed here', 'this is not good']);
  });
});
