import { join } from 'node:path';
import { FORMATS, type ResultsKind } from './results-kind.js';
import { contentHash } from './sha256.js';
import { MANIFEST } from './store/move-into-place.js';
import { readOwn } from './store/own-file.js';

/** What a manifest says of the folder it stands in. */
export interface FolderManifest {
  readonly kind: ResultsKind;
  /** SHA-256 of every other file by its path in the folder; undefined in folders of before they were listed. */
  readonly files: Readonly<Record<string, string>> | undefined;
  /** False where the manifest itself was changed since it was written. */
  readonly sound: boolean;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The text of a manifest: what is known of the results, what files there are, and a hash of all this. */
export function manifestText(
  kind: ResultsKind,
  content: object,
  files: Readonly<Record<string, string>>,
): string {
  const names = Object.keys(files).sort();
  const listed = Object.fromEntries(names.map((name) => [name, files[name]]));
  return `${JSON.stringify(sealed({ format: FORMATS[kind], ...content, files: listed }), null, 2)}\n`;
}

/** A manifest with the hash of everything else in it, as its last entry. */
export function sealed({
  sha256: _,
  ...content
}: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...content, sha256: contentHash(JSON.stringify(content)) };
}

/** The manifest of a folder; null where it is none of medinno, or none that can be read. */
export function folderManifest(folder: string): FolderManifest | null {
  let content: Record<string, unknown>;
  try {
    content = JSON.parse(readOwn(join(folder, MANIFEST)).toString());
  } catch {
    return null;
  }
  const kind = kindOf(content);
  if (kind === null) return null;
  // Any of these was written with the others.
  const listed = ['format', 'files', 'sha256'].some((key) => key in content);
  return {
    kind,
    files: listed ? filesIn(content.files) : undefined,
    sound: !listed || sealed(content).sha256 === content.sha256,
    content,
  };
}

/** Before manifests named their format, they were known by version and hash. */
function kindOf(content: unknown): ResultsKind | null {
  if (typeof content !== 'object' || content === null) return null;
  const { format, version, hash, study, scenarios } = content as Record<string, unknown>;
  if (format !== undefined) return KINDS.find((kind) => FORMATS[kind] === format) ?? null;
  if (typeof version !== 'string' || typeof hash !== 'string' || !/^[0-9a-f]{8}$/.test(hash)) return null;
  if (typeof study === 'string') return 'study';
  return Array.isArray(scenarios) ? 'simulation' : null;
}

const KINDS = Object.keys(FORMATS) as ResultsKind[];

const filesIn = (files: unknown): Record<string, string> =>
  typeof files === 'object' && files !== null ? (files as Record<string, string>) : {};
