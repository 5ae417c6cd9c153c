import type { Bilingual } from './bilingual.js';
import type { Catalogue } from './catalogue.js';
import { type FieldPath, parseSource, type SourceDocument } from './document.js';
import { READABLE, type Unreadable } from './file-text.js';
import { foreignFile } from './foreign-files.js';
import { type InputIssue, wholeIssue } from './issues.js';
import { FOLDERS, KINDS, type Kind } from './kind.js';
import { KIND_IN_WORDS, KIND_NAMES, ofKinds } from './kind-names.js';
import { kindOf } from './kind-of.js';
import { nearestName } from './nearest-name.js';
import { describe, issueAt } from './validate.js';

/** Where files come from and which names they may use. Nothing here touches a disk or a network. */
export interface Sources {
  /** The text of a file, null when there is none, or why it gives no text. Paths use `/`. */
  readonly read: (path: string) => string | Unreadable | null;
  /** The same among the files that come with the program. Only bare names lead to them, when `read` has none. */
  readonly own?: (path: string) => string | Unreadable | null;
  /** The bytes of a workbook, likewise; without it no workbook can be read. */
  readonly bytes?: (path: string) => Uint8Array | Unreadable | null;
  /** Bare names of the files in a folder, for suggestions. */
  readonly list?: (folder: string) => readonly string[];
  readonly catalogue: Catalogue;
}

/** A file that was found, under the path it was read by. */
export interface FoundFile {
  readonly path: string;
  /** Empty for a workbook. */
  readonly text: string;
  /** The content of a workbook, which only a region can be. */
  readonly bytes?: Uint8Array;
  /** Reads another file from where this one was found: the working folder or the program's own files. */
  readonly sameFolder?: Sources['read'];
}

/** What a name leads to: a file, or one that cannot be read. */
type Found = FoundFile | { readonly path: string; readonly problem: Unreadable };

const ENDINGS = ['yaml', 'yml', 'json'];

/**
 * The first file that a name can mean. A path is a path, and leads to nothing else. A bare name is looked for kind by
 * kind: in the folder of the kind below the working folder, then among the files that come with the program.
 */
export function find(name: string, sources: Sources, kinds: readonly Kind[]): Found | null {
  if (sources.bytes && WORKBOOK.test(name) && kinds.includes('region'))
    return findWorkbook(name, sources.bytes);
  const paths = isPath(name)
    ? [name]
    : kinds.flatMap((kind) => ENDINGS.map((ending) => `${FOLDERS[kind]}/${name}.${ending}`));
  const places = isPath(name) || !sources.own ? [sources.read] : [sources.read, sources.own];
  for (const path of paths) {
    for (const read of places) {
      const found = foundAt(path, read);
      if (found !== null) return found;
    }
  }
  return null;
}

function foundAt(path: string, read: Sources['read']): Found | null {
  const content = read(path);
  if (content === null) return null;
  const problem = foreignFile(path) ?? (typeof content === 'string' ? null : content);
  return problem === null ? { path, text: String(content), sameFolder: read } : unread(path, problem);
}

/** Names of workbooks, of the kinds that are refused too: their content decides which they are. */
const WORKBOOK = /\.xls[xmb]?$/i;

function findWorkbook(path: string, bytesOf: NonNullable<Sources['bytes']>): Found | null {
  const content = bytesOf(path);
  if (content === null) return null;
  return content instanceof Uint8Array ? { path, text: '', bytes: content } : unread(path, content);
}

const unread = (path: string, problem: Unreadable): Found => ({ path, problem });

/** Whether a name in a call or a file is a path; any other is a bare name. */
export function isPath(name: string): boolean {
  return /[/\\]|\.(ya?ml|json|txt|xls[xmb]?)$/i.test(name) || foreignFile(name) !== null;
}

/** A path as a file names it, counted from the folder of that file; a bare name stays one. */
export function fromFile(file: string, name: string): string {
  if (!isPath(name) || /^(?:\/|\\|[A-Za-z]:)/.test(name)) return name;
  const parts: string[] = [];
  for (const part of [...file.split('/').slice(0, -1), ...name.split('/')]) {
    if (part === '.' || (part === '' && parts.length > 0)) continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop();
    else parts.push(part);
  }
  const path = parts.join('/');
  return isPath(path) ? path : `./${path}`;
}

/** A file's name without its folders and its ending. */
export function bareName(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/\.(ya?ml|json|xlsx)$/i, '');
}

function expectedKinds(name: string, kinds: readonly Kind[]): Bilingual {
  if (isPath(name)) return READABLE;
  const named = kinds.map((kind) => KIND_NAMES[kind]).join('或');
  return { en: `the name of a ${kinds.join(' or ')}, or a path`, zh: `${named}的名称，或文件路径` };
}

function nearestKnown(name: string, sources: Sources, kinds: readonly Kind[]): string | null {
  return nearestName(name, namesOf(sources, kinds));
}

/** The bare names that files of these kinds have. */
export function namesOf(sources: Sources, kinds: readonly Kind[]): readonly string[] {
  return kinds.flatMap((kind) => sources.list?.(FOLDERS[kind]) ?? []);
}

/** The file a name in a call leads to, or the issue of a name that leads to none. */
export function findCalled(
  name: string,
  sources: Sources,
  kinds: readonly Kind[],
): { readonly file: FoundFile } | { readonly issue: InputIssue } {
  const found = find(name, sources, kinds);
  if (found !== null && 'text' in found) return { file: found };
  if (found !== null) return { issue: wholeIssue(found.path, found.problem.found, found.problem.expected) };
  const other = find(name, sources, KINDS);
  if (other !== null && 'text' in other) {
    const kind = kindOf(parseSource(other.text, other.path));
    if (kind !== null && !kinds.includes(kind)) return { issue: otherKind(other, kind, kinds) };
  }
  const suggestion = nearestKnown(name, sources, kinds);
  const none = { en: `no file for ${name}`, zh: `没有与 ${name} 对应的文件` };
  return { issue: wholeIssue(name, none, expectedKinds(name, kinds), suggestion) };
}

/** The issue of a file that is of a kind which the call does not take. */
export function otherKind({ path }: FoundFile, kind: Kind, kinds: readonly Kind[]): InputIssue {
  return wholeIssue(path, KIND_IN_WORDS[kind], ofKinds(kinds));
}

/** A path is looked for where it counts from; what was tried is said, for it may be another place than was meant. */
function expectedFrom(file: string, name: string, kinds: readonly Kind[]): Bilingual {
  if (!isPath(name)) return expectedKinds(name, kinds);
  const tried = fromFile(file, name);
  return {
    en: `${READABLE.en}: ${tried} was tried, since a path counts from the folder of its file`,
    zh: `${READABLE.zh}（路径从所在文件的文件夹算起，已尝试 ${tried}）`,
  };
}

/** How a file that a call would find under this path is named from the folder of a document below the working folder. */
function nearerPath(file: string, name: string, sources: Sources, kinds: readonly Kind[]): string | null {
  const folders = file
    .split('/')
    .slice(0, -1)
    .filter((part) => part !== '.');
  if (folders.length === 0 || file.startsWith('/') || folders.includes('..') || !isPath(name)) return null;
  const called = fromFile('', name);
  const found = find(called, sources, kinds);
  return found !== null && 'text' in found ? `${'../'.repeat(folders.length)}${called}` : null;
}

/** Finds the file that a field of a document names; a name that leads nowhere is an issue at that field. */
export function findFrom(
  document: SourceDocument,
  path: FieldPath,
  name: string,
  kinds: readonly Kind[],
  sources: Sources,
  issues: InputIssue[],
): FoundFile | null {
  const found = find(fromFile(document.file, name), sources, kinds);
  if (found !== null && 'text' in found) return found;
  if (found === null) {
    const suggestion = nearerPath(document.file, name, sources, kinds) ?? nearestKnown(name, sources, kinds);
    issues.push(
      issueAt(
        document,
        path,
        isPath(name) ? leadsNowhere(name) : describe(name),
        expectedFrom(document.file, name, kinds),
        suggestion,
      ),
    );
  } else {
    issues.push(issueAt(document, path, called(name, found.problem.found), found.problem.expected));
  }
  return null;
}

/** A name as it was written, with what is to be said of it. */
function called(name: string, what: Bilingual): Bilingual {
  const { en, zh } = describe(name);
  return { en: `${en}, ${what.en}`, zh: `${zh}（${what.zh}）` };
}

const leadsNowhere = (name: string): Bilingual =>
  called(name, { en: 'which leads to no file', zh: '没有对应的文件' });
