import type { FieldPath, SourceDocument } from './document.js';
import type { InputIssue } from './issues.js';
import { nearestName } from './nearest-name.js';
import type { Catalogue } from './policy-schema.js';
import { issueAt } from './validate.js';

/** Where files come from and which names they may use. Nothing here touches a disk or a network. */
export interface Sources {
  /** The text of a file, or null when there is none. Paths use `/`. */
  readonly read: (path: string) => string | null;
  /** Bare names of the files in a folder, for suggestions. */
  readonly list?: (folder: string) => readonly string[];
  readonly catalogue: Catalogue;
}

/** Where a bare name is looked for. */
const FOLDERS = { scenario: 'scenarios', region: 'scenarios/regions', policy: 'scenarios/policies' } as const;
export type Kind = keyof typeof FOLDERS;

/** A file that was found, under the path it was read by. */
export interface FoundFile {
  readonly path: string;
  readonly text: string;
}

/** The first file that a name can mean: the path itself, or the bare name in the folders of these kinds in turn. */
export function find(name: string, sources: Sources, kinds: readonly Kind[]): FoundFile | null {
  const paths = isPath(name) ? [name] : kinds.map((kind) => `${FOLDERS[kind]}/${name}.yaml`);
  for (const path of paths) {
    const text = sources.read(path);
    if (text !== null) return { path, text };
  }
  return null;
}

function isPath(name: string): boolean {
  return /[/\\]|\.(ya?ml|json)$/.test(name);
}

/** A file's name without its folders and its ending. */
export function bareName(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/\.(ya?ml|json)$/, '');
}

function expectedKinds(name: string, kinds: readonly Kind[]): string {
  return isPath(name) ? 'a file that can be read' : `the name of a ${kinds.join(' or ')}, or a path`;
}

function nearestKnown(name: string, sources: Sources, kinds: readonly Kind[]): string | null {
  return nearestName(
    name,
    kinds.flatMap((kind) => sources.list?.(FOLDERS[kind]) ?? []),
  );
}

/** The issue of a name given in a call that leads to no file. */
export function notFound(name: string, sources: Sources, kinds: readonly Kind[]): InputIssue {
  const expected = expectedKinds(name, kinds);
  const suggestion = nearestKnown(name, sources, kinds);
  return { file: name, line: 0, column: 0, path: '', found: `no file for ${name}`, expected, suggestion };
}

/** Finds the file that a field of a document names; a name that leads nowhere is an issue at that field. */
export function findFrom(
  document: SourceDocument,
  path: FieldPath,
  name: string,
  kind: Kind,
  sources: Sources,
  issues: InputIssue[],
): FoundFile | null {
  const file = find(name, sources, [kind]);
  if (file === null) {
    const suggestion = nearestKnown(name, sources, [kind]);
    issues.push(issueAt(document, path, JSON.stringify(name), expectedKinds(name, [kind]), suggestion));
  }
  return file;
}
