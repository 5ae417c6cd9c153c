import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders whose code decides what a run is. */
const MODEL_FOLDERS = ['maths', 'random', 'model', 'draws', 'ensemble'];
/** Folders whose code decides what a run of an experiment is. */
const EXPERIMENT_FOLDERS = [
  ...MODEL_FOLDERS,
  // Which choices make the points, and which combinations of them are left out.
  'scenario/experiment',
  'experiment',
  'analysis/designs',
  'analysis/sensitivity',
];
const FORECAST_FOLDERS = [...MODEL_FOLDERS, 'forecast'];
const STUDY_FOLDERS = ['maths', 'random', 'statistics', 'model', 'studies'];
const FOLDERS = {
  model: MODEL_FOLDERS,
  experiment: EXPERIMENT_FOLDERS,
  /** Of what a search runs, and what comes of it. */
  search: [...EXPERIMENT_FOLDERS, 'statistics', 'analysis/optimisation'],
  forecast: FORECAST_FOLDERS,
  study: STUDY_FOLDERS,
  /** Of any task that a worker of a queue carries out, and of what both sides of it say to each other. */
  work: [
    ...['maths', 'random', 'statistics', 'analysis', 'model', 'scenario', 'draws', 'ensemble', 'results'],
    ...['experiment', 'forecast', 'studies', 'patterns', 'work', 'node/queue', 'node/workers'],
  ],
} as const;

type CodeKind = keyof typeof FOLDERS;

const HERE = dirname(fileURLToPath(import.meta.url));
/** Stands next to a bundle, whose code is no longer in these folders: the hashes of what it was made from. */
export const CODE_HASHES = 'code-hashes.json';

/**
 * First twelve hexadecimal digits of the hash of the model's code as it runs, so that a stored run is not taken
 * for one of a model that was changed under the same version.
 * @example
 * modelCode() === modelCode(); // => true
 */
export const modelCode = (): string => codeOf('model');

/** The same with the code of experiments. */
export const experimentCode = (): string => codeOf('experiment');

/** The same with the code of searches. */
export const searchCode = (): string => codeOf('search');

/** The same with the code of forecasts. */
export const forecastCode = (): string => codeOf('forecast');

/** The same for the code of published studies. */
export const studyCode = (): string => codeOf('study');

/** The same for all that workers of a queue carry out. */
export const workCode = (): string => codeOf('work');

function codeOf(kind: CodeKind): string {
  const ofBundle = join(HERE, CODE_HASHES);
  if (existsSync(ofBundle)) return JSON.parse(readFileSync(ofBundle, 'utf8'))[kind];
  return hashOf(kind, join(HERE, '..'));
}

/** The hash of every kind of code below a folder of sources, compiled or not. */
export const codeHashes = (sources: string): Readonly<Record<CodeKind, string>> => ({
  model: hashOf('model', sources),
  experiment: hashOf('experiment', sources),
  search: hashOf('search', sources),
  forecast: hashOf('forecast', sources),
  study: hashOf('study', sources),
  work: hashOf('work', sources),
});

function hashOf(kind: CodeKind, sources: string): string {
  const hash = createHash('sha256');
  for (const file of FOLDERS[kind].flatMap((folder) => codeFiles(join(sources, folder)))) {
    hash.update(relative(sources, file)).update(readFileSync(file));
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
