import { join } from 'node:path';
import { LANGUAGES } from '../language/words.js';
import { reportFile, workbookFile } from '../report/file-names.js';
import { DECISION_FILES } from './decision-files.js';
import type { ResultsKind } from './results-kind.js';
import type { FolderManifest } from './results-manifest.js';
import { MANIFEST } from './store/move-into-place.js';
import { readOwn } from './store/own-file.js';
import { JOURNAL, LOCK } from './store/place.js';
import { REPLACEMENT } from './store/replacement.js';

export const CRATE = 'ro-crate-metadata.json';

/** What may stand at the top of a results folder of this version or an older one. */
const TOP: Readonly<Record<ResultsKind, readonly string[]>> = {
  simulation: [
    'scenario.resolved.yaml',
    CRATE,
    'series.parquet',
    'series.csv',
    JOURNAL,
    'summary.csv',
    'effects.csv',
    'pairwise.csv',
    'first-millions.csv',
    ...DECISION_FILES,
    'draws.csv',
    'draws.parquet',
    'failures.csv',
    'codebook.csv',
    'comparison.json',
    ...LANGUAGES.map(reportFile),
    ...LANGUAGES.map(workbookFile),
  ],
  study: ['table.csv', 'agreements.csv'],
  experiment: [
    'scenario.resolved.yaml',
    'points.csv',
    'responses.csv',
    'goals.csv',
    'changes.csv',
    'together.csv',
    'league.csv',
    ...DECISION_FILES,
    'codebook.csv',
    'failures.csv',
    ...LANGUAGES.map(reportFile),
  ],
  forecast: [
    'forecast.csv',
    'forecast-hub.csv',
    'posterior.json',
    'inputs.csv',
    'fitted.csv',
    'checks.csv',
    'scores.csv',
    'scored.csv',
    'families.csv',
    'scored.yaml',
    'newer.csv',
    'history.csv',
    'scenario.resolved.yaml',
    'codebook.csv',
    'failures.csv',
    ...LANGUAGES.map(reportFile),
  ],
  search: [
    'scenario.resolved.yaml',
    'front.csv',
    'hand-written.csv',
    'shrinkage.csv',
    'retest.csv',
    'forms.csv',
    'front-forms.csv',
    'candidates.csv',
    'generations.csv',
    'searches.csv',
    'codebook.csv',
    ...LANGUAGES.map(reportFile),
  ],
};

/** A portfolio of a search as a scenario. */
const OF_THE_FRONT = /^front\/point-\d+\.yaml$/;

/** A drawing or its data, which stand in a folder only with the specification of the chart. */
const DRAWING = /^(charts\/.+)\.(?:svg|png|csv)$/;
const SPECIFICATION = /^charts\/.+\.vl\.json$/;

/** The files of finished results as their manifest lists them, or where it cannot be relied on their description; null if neither does. */
export const listedIn = (folder: string, manifest: FolderManifest | null): string[] | null =>
  manifest?.sound && manifest.files ? Object.keys(manifest.files) : describedIn(folder);

/** The first of the names that no results folder of this kind has, or undefined. */
export const unknownName = (kind: ResultsKind, names: readonly string[]): string | undefined =>
  names.find((name) => !knownTo(kind)(new Set(names))(name));

/** Whether this program writes files of such a name in a folder that holds all these. */
export const knownTo = (kind: ResultsKind) => (all: ReadonlySet<string>) => (name: string) => {
  const drawn = DRAWING.exec(name)?.[1];
  if (drawn !== undefined) return all.has(`${drawn}.vl.json`);
  if (kind === 'search' && OF_THE_FRONT.test(name)) return true;
  return [MANIFEST, LOCK, ...TOP[kind]].includes(name) || SPECIFICATION.test(name) || REPLACEMENT.test(name);
};

/** The files that the folder's own description lists, and itself; null where there is none to read. */
function describedIn(folder: string): string[] | null {
  try {
    const { '@graph': graph } = JSON.parse(readOwn(join(folder, CRATE)).toString());
    const files = (graph as Record<string, string>[]).filter((one) => one['@type'] === 'File');
    return [CRATE, ...files.map((one) => decodeURIComponent(one['@id']))];
  } catch {
    return null;
  }
}
