import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { medinno } from '../model/medinno.js';
import { FILE_TEXT, LARGEST_FILE, TABLE_TEXT, textOf, type Unreadable } from '../scenario/file-text.js';
import type { Catalogue } from '../scenario/policy-schema.js';
import type { Sources } from '../scenario/sources.js';
import { ZIP_LIMITS } from '../scenario/workbook/zip.js';
import { readOrdinary } from './read-file.js';

/** The folder that the package's own scenarios lie under. */
export const PACKAGE_ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Every name that the files of this version may use. */
export const CATALOGUE: Catalogue = {
  levers: medinno.levers.map(({ id }) => id),
  parameters: Object.keys(medinno.parameters),
  doses: Object.fromEntries(medinno.levers.map(({ id, range }) => [id, range])),
  indicators: medinno.indicators.map(({ id }) => id),
  ranges: Object.fromEntries(Object.keys(medinno.parameters).map((id) => [id, medinno.parameters[id].range])),
  hard: Object.fromEntries(
    Object.keys(medinno.parameters).map((id) => [
      id,
      { bounds: medinno.parameters[id].hard, unit: medinno.parameters[id].unit },
    ]),
  ),
  structures: Object.keys(medinno.parameters).filter((id) => medinno.parameters[id].role === 'structure'),
};

/** Paths count from the working folder; bare names are looked for there first, then among the files of the package. */
export const scenarioFiles: Sources = {
  read: (path) => readText(resolve(path)),
  bytes: (path) => readWorkbookBytes(resolve(path)),
  own: (path) => readText(join(PACKAGE_ROOT, path)),
  list: (folder) => [...new Set([resolve(folder), join(PACKAGE_ROOT, folder)].flatMap(namesIn))].sort(),
  catalogue: CATALOGUE,
};

/** The bytes of a workbook, unless they are more than a workbook may have. Never throws. */
function readWorkbookBytes(file: string): Uint8Array | Unreadable | null {
  return readOrdinary(file, ZIP_LIMITS.fileBytes);
}

/** The text of a file; of one that is too large no more is read than shows it. Never throws. */
export function readText(file: string): string | Unreadable | null {
  const bytes = readOrdinary(file, LARGEST_FILE);
  return bytes instanceof Uint8Array ? textOf(bytes, /\.csv$/i.test(file) ? TABLE_TEXT : FILE_TEXT) : bytes;
}

/** Bare names; `maoming.posterior.json` beside a region is none. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).flatMap((name) => /^([^.]+)\.(?:ya?ml|json)$/.exec(name)?.[1] ?? []);
  } catch {
    return [];
  }
}
