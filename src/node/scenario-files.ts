import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { INDICATORS } from '../model/indicators/catalogue.js';
import { LEVERS } from '../model/levers/catalogue.js';
import { PARAMETER_IDS, PARAMETERS } from '../model/parameters/registry.js';
import { textOf, tooLarge, type Unreadable } from '../scenario/file-text.js';
import type { Catalogue } from '../scenario/policy-schema.js';
import type { Sources } from '../scenario/sources.js';
import { ZIP_LIMITS } from '../scenario/workbook/zip.js';

/** The folder that the package's own scenarios lie under. */
export const PACKAGE_ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Every name that the files of this version may use. */
export const CATALOGUE: Catalogue = {
  levers: LEVERS.map(({ id }) => id),
  parameters: PARAMETER_IDS,
  doses: Object.fromEntries(LEVERS.map(({ id, range }) => [id, range])),
  indicators: INDICATORS.map(({ id }) => id),
  ranges: Object.fromEntries(PARAMETER_IDS.map((id) => [id, PARAMETERS[id].range])),
  structures: PARAMETER_IDS.filter((id) => PARAMETERS[id].role === 'structure'),
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
  return readOrdinary(file, (size) =>
    size > ZIP_LIMITS.fileBytes
      ? {
          found: `a file of ${(size / 1e6).toFixed(1)} MB`,
          expected: `at most ${ZIP_LIMITS.fileBytes / 1e6} MB`,
        }
      : new Uint8Array(readFileSync(file)),
  );
}

/** The text of a file; its size is asked for before it is read. Never throws. */
export function readText(file: string): string | Unreadable | null {
  return readOrdinary(file, (size) => tooLarge(size) ?? textOf(readFileSync(file)));
}

/** What reading an ordinary file of some size gives; why there is none where it is something else. */
function readOrdinary<T>(file: string, read: (size: number) => T): T | Unreadable | null {
  try {
    const about = statSync(file);
    if (about.isDirectory()) return { found: 'a folder', expected: 'a file' };
    if (!about.isFile()) return { found: 'a device or a pipe', expected: 'an ordinary file' };
    return read(about.size);
  } catch (error) {
    return problemOf(error);
  }
}

/** Why the system gives no file, in words; null where there is none. */
function problemOf(error: unknown): Unreadable | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return null;
  const found = WHY[code] ?? `a file that cannot be read (${code || String(error)})`;
  return { found, expected: 'a file that can be read' };
}

const WHY: Readonly<Record<string, string>> = {
  ELOOP: 'links that lead in a circle',
  EACCES: 'a file that you may not read',
  EPERM: 'a file that you may not read',
  ENAMETOOLONG: 'a name that is too long',
  ERR_INVALID_ARG_VALUE: 'a name that no file can have',
};

/** Bare names; `maoming.posterior.json` beside a region is none. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).flatMap((name) => /^([^.]+)\.(?:ya?ml|json)$/.exec(name)?.[1] ?? []);
  } catch {
    return [];
  }
}
