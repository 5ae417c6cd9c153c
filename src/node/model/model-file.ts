import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Bilingual, quoted } from '../../scenario/reading/bilingual.js';
import { failed, type InputIssue, inputIssue, type Loaded } from '../../scenario/reading/issues.js';
import type { ModelInUse } from './model-in-use.js';
import { modelOfModule, NoModel } from './model-module.js';

const WANTED: Bilingual = {
  en: 'an ES module with `export default extend(medinno, { … })`, or a `model` that is exported',
  zh: '含 `export default extend(medinno, { … })` 或导出 `model` 的 ES 模块',
};

/**
 * The model in a file that a call names: a JavaScript module, which is run. Issues where there is no such file, where it
 * breaks, or where it exports no model.
 * @example
 * (await readModelFile('no-such-model.mjs')).ok; // => false
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
  if (!existsSync(path)) return issue(file, { en: `no file at ${path}`, zh: `${path} 处没有的文件` }, WANTED);
  if (!statSync(path).isFile()) return issue(file, FOLDER, WANTED);
  if (MODULES.includes(extname(path))) return null;
  return issue(file, fileWith(extname(path)), JAVASCRIPT);
}

const FOLDER: Bilingual = { en: 'a folder', zh: '文件夹' };
const JAVASCRIPT: Bilingual = {
  en: `JavaScript, as in my-model.mjs: ${WANTED.en}`,
  zh: `JavaScript 文件，如 my-model.mjs（${WANTED.zh}）`,
};

const fileWith = (ending: string): Bilingual =>
  ending === ''
    ? { en: 'a file with no ending', zh: '没有扩展名的文件' }
    : { en: `a file with the ending ${ending}`, zh: `扩展名为 ${ending} 的文件` };

const MODULES = ['.mjs', '.js'];

const foundIn = (error: unknown): Bilingual =>
  error instanceof NoModel
    ? error.found
    : {
        en: `a module that throws: ${messageOf(error)}`,
        zh: `运行出错的模块：${quoted(messageOf(error)).zh}`,
      };

const messageOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** A module that does not find the package lies where none is installed. */
function expectedAfter(error: unknown): Bilingual {
  const lost = error instanceof Error && (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND';
  if (lost && /'medinno(?:\/node)?'/.test(error.message)) return INSTALLED;
  return error instanceof NoModel ? WANTED : RUNNABLE;
}

const INSTALLED: Bilingual = {
  en: 'a file in or below a folder where the package is installed: `npm install FOLDER-OF-MEDINNO` there',
  zh: '位于已安装本软件包的文件夹内的文件（请在该处执行 `npm install FOLDER-OF-MEDINNO`）',
};
const RUNNABLE: Bilingual = {
  en: 'a module that can be run: `node FILE` shows where it breaks',
  zh: '可运行的模块（用 `node FILE` 查看出错位置）',
};

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

const issue = (file: string, found: Bilingual, expected: Bilingual): InputIssue =>
  inputIssue({ file, line: 0, column: 0, path: '--model' }, found, expected);
