import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders whose code decides what a run is. */
const MODEL_FOLDERS = ['maths', 'random', 'model', 'draws', 'ensemble'];
/** Folders whose code decides what a run of an experiment is. */
const EXPERIMENT_FOLDERS = [...MODEL_FOLDERS, 'experiment', 'analysis/designs', 'analysis/sensitivity'];
/** Folders whose code decides what a search runs, and what comes of it. */
const SEARCH_FOLDERS = [...EXPERIMENT_FOLDERS, 'statistics', 'analysis/optimisation'];
/** Folders whose code decides what a run of a forecast is. */
const FORECAST_FOLDERS = [...MODEL_FOLDERS, 'forecast'];
/** Folders whose code decides what a part of a study is. */
const STUDY_FOLDERS = ['maths', 'random', 'statistics', 'model', 'studies'];
const SOURCES = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * First twelve hexadecimal digits of the hash of the model's code as it runs, so that a stored run is not taken
 * for one of a model that was changed under the same version.
 * @example
 * modelCode() === modelCode(); // => true
 */
export const modelCode = (): string => codeOf(MODEL_FOLDERS);

/** The same with the code of experiments. */
export const experimentCode = (): string => codeOf(EXPERIMENT_FOLDERS);

/** The same with the code of searches. */
export const searchCode = (): string => codeOf(SEARCH_FOLDERS);

/** The same with the code of forecasts. */
export const forecastCode = (): string => codeOf(FORECAST_FOLDERS);

/** The same for the code of published studies. */
export const studyCode = (): string => codeOf(STUDY_FOLDERS);

function codeOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of folders.flatMap((folder) => codeFiles(join(SOURCES, folder)))) {
    hash.update(relative(SOURCES, file)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

function codeFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return codeFiles(path);
    return ['.js', '.ts'].includes(extname(path)) && !path.endsWith('.d.ts') ? [path] : [];
  });
}
