import type { Catalogue } from '../../scenario/reading/catalogue.js';
import { endless, FILE_TEXT, TABLE_TEXT, textOf } from '../../scenario/reading/file-text.js';
import type { Sources } from '../../scenario/reading/sources.js';
import { ZIP_LIMITS } from '../../scenario/workbook/zip.js';

/** Texts by their path: `scenarios/baseline.yaml`. */
export type Texts = Readonly<Record<string, string>>;

/** Bytes of files that a planner brought, by their name. */
export type Brought = ReadonlyMap<string, Uint8Array>;

/**
 * Files that come with the page, under the names that commands know them by, and what a planner brings: texts that the page
 * wrote, and files. A bare name that leads to nothing that comes with the page leads to a file of that name.
 */
export const bundledFiles = (
  texts: Texts,
  catalogue: Catalogue,
  written: Texts = {},
  brought: Brought = new Map(),
): Sources => {
  const read: Sources['read'] = (path) => {
    if (Object.hasOwn(written, path)) return written[path];
    const bytes = broughtAt(path, texts, brought);
    return bytes === undefined ? null : textOf(bytes, /\.csv$/i.test(path) ? TABLE_TEXT : FILE_TEXT);
  };
  return {
    read,
    own: (path) => (Object.hasOwn(texts, path) ? texts[path] : null),
    bytes: (path) => {
      const bytes = brought.get(fileName(path));
      if (bytes === undefined) return null;
      return bytes.length > ZIP_LIMITS.fileBytes ? endless(ZIP_LIMITS.fileBytes) : bytes;
    },
    list: (folder) =>
      Object.keys(texts)
        .flatMap((path) => new RegExp(`^${folder}/([^./]+)\\.ya?ml$`).exec(path)?.[1] ?? [])
        .sort(),
    catalogue,
  };
};

/** Files of a planner have no folders: one that was chosen is meant, wherever it lies. */
function broughtAt(path: string, texts: Texts, brought: Brought): Uint8Array | undefined {
  const isBareName = path.startsWith('scenarios/');
  return isBareName && Object.hasOwn(texts, path) ? undefined : brought.get(fileName(path));
}

export const fileName = (path: string): string => path.replace(/^.*[/\\]/, '');
