import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Model } from '../model/model.js';
import { catalogueOf } from '../scenario/reading/catalogue.js';
import {
  FILE_TEXT,
  LARGEST_FILE,
  TABLE_TEXT,
  textOf,
  type Unreadable,
} from '../scenario/reading/file-text.js';
import type { Sources } from '../scenario/reading/sources.js';
import { ZIP_LIMITS } from '../scenario/workbook/zip.js';
import { OWN_MODEL } from './model/model-in-use.js';
import { readOrdinary } from './read-file.js';

/** The folder that the package's own scenarios lie under. */
export const PACKAGE_ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Paths count from the working folder; bare names are looked for there first, then among the files of the package; they use the names of a model. */
export const filesOf = (model: Model): Sources => ({
  read: (path) => readText(resolve(path)),
  bytes: (path) => readWorkbookBytes(resolve(path)),
  own: (path) => readText(join(PACKAGE_ROOT, path)),
  list: (folder) => [...new Set([resolve(folder), join(PACKAGE_ROOT, folder)].flatMap(namesIn))].sort(),
  catalogue: catalogueOf(model),
});

/** The same under the names of the package's own model. */
export const scenarioFiles: Sources = filesOf(OWN_MODEL.model);

/** The bytes of a workbook, unless they are more than a workbook may have. Never throws. */
function readWorkbookBytes(file: string): Uint8Array | Unreadable | null {
  return readOrdinary(file, ZIP_LIMITS.fileBytes);
}

/** The text of a file; of one that is too large no more is read than shows it. Never throws. */
export function readText(file: string): string | Unreadable | null {
  const bytes = readOrdinary(file, LARGEST_FILE);
  return bytes instanceof Uint8Array ? textOf(bytes, /\.csv$/i.test(file) ? TABLE_TEXT : FILE_TEXT) : bytes;
}

/** Bare names; `maoming.posterior.json` in the folder of a region is none. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).flatMap((name) => /^([^.]+)\.(?:ya?ml|json)$/.exec(name)?.[1] ?? []);
  } catch {
    return [];
  }
}
