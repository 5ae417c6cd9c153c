import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bilingual } from '../../scenario/reading/bilingual.js';
import { failed, type InputIssue, inputIssue, type Loaded } from '../../scenario/reading/issues.js';
import type { ModelInUse } from './model-in-use.js';
import { modelOfModule, NoModel } from './model-module.js';

const WANTED = 'an ES module with `export default extend(medinno, { … })`, or a `model` that is exported';

/**
 * The model in a file that a call names: a JavaScript module, which is run. Issues where there is no such file, where it
 * breaks, or where it exports no model.
 */
export async function readModelFile(file: string): Promise<Loaded<ModelInUse>> {
  const path = resolve(file);
  const unfit = unfitFile(file, path);
  if (unfit !== null) return failed([unfit]);
  const address = pathToFileURL(path);
  try {
    const model = await modelOfModule(address);
    return { ok: true, value: { model, file: { file, hash: codeHash(path), address } } };
  } catch (error) {
    return failed([issue(file, foundIn(error), expectedAfter(error))]);
  }
}

/** What can be said of a file before it is run. */
function unfitFile(file: string, path: string): InputIssue | null {
  if (!existsSync(path)) return issue(file, `no file at ${path}`, WANTED);
  if (!statSync(path).isFile()) return issue(file, 'a folder', WANTED);
  if (MODULES.includes(extname(path))) return null;
  const ending = extname(path) === '' ? 'no ending' : `the ending ${extname(path)}`;
  return issue(file, `a file with ${ending}`, `JavaScript, as in my-model.mjs: ${WANTED}`);
}

const MODULES = ['.mjs', '.js'];

const foundIn = (error: unknown): string =>
  error instanceof NoModel ? error.message : `a module that throws: ${messageOf(error)}`;

const messageOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** A module that does not find the package lies where none is installed. */
function expectedAfter(error: unknown): string {
  const lost = error instanceof Error && (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND';
  if (lost && /'medinno(?:\/node)?'/.test(error.message))
    return 'a file in or below a folder where the package is installed: `npm install FOLDER-OF-MEDINNO` there';
  return error instanceof NoModel ? WANTED : 'a module that can be run: `node FILE` shows where it breaks';
}

/** Statements that import a file by a relative path; one in a comment counts as well, if there is such a file. */
const IMPORTS = /\b(?:from|import)\s*\(?\s*(["'])(\.{1,2}\/[^"'\n]+)\1/g;

/** The hash of a module and of all that it imports by relative paths: names and texts, in the order of the names. */
function codeHash(path: string): string {
  const texts = new Map<string, string>();
  const add = (file: string): void => {
    if (texts.has(file) || !existsSync(file) || !statSync(file).isFile()) return;
    const text = readFileSync(file, 'utf8');
    texts.set(file, text);
    for (const [, , name] of text.matchAll(IMPORTS)) add(resolve(dirname(file), name));
  };
  add(path);
  const named = [...texts].map(([file, text]) => [relative(dirname(path), file).replaceAll('\\', '/'), text]);
  named.sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(named)).digest('hex').slice(0, 12);
}

const issue = (file: string, found: Bilingual | string, expected: Bilingual | string): InputIssue =>
  inputIssue({ file, line: 0, column: 0, path: '--model' }, found, expected);
