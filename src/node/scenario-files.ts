import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LEVERS } from '../model/levers/catalogue.js';
import { PARAMETER_IDS } from '../model/parameters/registry.js';
import type { Sources } from '../scenario/sources.js';

/** The folder that the package's own scenarios lie under. */
const PACKAGE_ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Files of the working folder first, then those that come with the package. */
export const scenarioFiles: Sources = {
  read: (path) => {
    const file = [resolve(path), join(PACKAGE_ROOT, path)].find(
      (candidate) => existsSync(candidate) && statSync(candidate).isFile(),
    );
    return file === undefined ? null : readFileSync(file, 'utf8');
  },
  list: (folder) => [...new Set([resolve(folder), join(PACKAGE_ROOT, folder)].flatMap(yamlNames))].sort(),
  catalogue: {
    levers: LEVERS.map(({ id }) => id),
    parameters: PARAMETER_IDS,
    doses: Object.fromEntries(LEVERS.map(({ id, range }) => [id, range])),
  },
};

function yamlNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length));
}
