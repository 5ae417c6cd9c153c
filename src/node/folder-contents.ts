import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../language/words.js';
import { alike, type Bilingual } from '../scenario/reading/bilingual.js';
import { reportFile } from './language-files.js';
import { type FolderManifest, folderManifest, type ResultsKind } from './results-manifest.js';
import { REPLACEMENT } from './store/disk.js';
import { MANIFEST, OLDER } from './store/move-into-place.js';
import { readOwn } from './store/own-file.js';
import { JOURNAL, LOCK } from './store/place.js';

/** What desktops leave in folders they show. */
const DROPPINGS = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

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
    'draws.csv',
    'draws.parquet',
    'failures.csv',
    'codebook.csv',
    'comparison.json',
    ...LANGUAGES.map(reportFile),
  ],
  study: ['table.csv', 'agreements.csv'],
};

/**
 * What stands in a folder only while results are gathered: what was asked for, results of a study's parts and which of
 * them failed, and what is derived from journal and lock.
 */
const DERIVED = /^(?:asked\.json|parts\.bin|failures\.csv|columns\.tmp|(?:blocks\.bin|lock)[.-].+)$/;

/** A drawing or its data, which stand in a folder only with the specification of the chart. */
const DRAWING = /^(charts\/.+)\.(?:svg|png|csv)$/;
const SPECIFICATION = /^charts\/.+\.vl\.json$/;

/** The files of finished results as their manifest lists them, or where it cannot be relied on their description; null if neither does. */
export const listedIn = (folder: string, manifest: FolderManifest | null): string[] | null =>
  manifest?.sound && manifest.files ? Object.keys(manifest.files) : describedIn(folder);

/**
 * The first thing in a finished results folder that this program did not write there; null where there is none. What it
 * wrote is what the manifest lists; where that cannot be relied on, what the description of the folder lists.
 */
export function strangerInFinished(folder: string, manifest: FolderManifest | null): Bilingual | null {
  const kind = manifest?.kind ?? 'simulation';
  const listed = listedIn(folder, manifest);
  if (listed === null) return strangerIn(folder, knownTo(kind));
  const own = new Set([...listed, MANIFEST, LOCK]);
  return strangerIn(folder, () => (name) => own.has(name) || REPLACEMENT.test(name));
}

/** The same for a folder that results are gathered in, whose files nothing lists yet. */
export const strangerInGathering = (place: string, kind: ResultsKind): Bilingual | null =>
  strangerIn(place, (all) => (name) => DERIVED.test(name) || knownTo(kind)(all)(name));

/** The first of the names that no results folder of this kind has, or undefined. */
export const unknownName = (kind: ResultsKind, names: readonly string[]): string | undefined =>
  names.find((name) => !knownTo(kind)(new Set(names))(name));

/** Whether this program writes files of such a name in a folder that holds all these. */
const knownTo = (kind: ResultsKind) => (all: ReadonlySet<string>) => (name: string) => {
  const drawn = DRAWING.exec(name)?.[1];
  if (drawn !== undefined) return all.has(`${drawn}.vl.json`);
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

/** Older results that stand in a folder are looked at as the separate folder that they were. */
function strangerIn(
  folder: string,
  ownAmong: (all: ReadonlySet<string>) => (name: string) => boolean,
): Bilingual | null {
  const entries = entriesOf(folder);
  const inFolder = entries.filter(({ name }) => !name.startsWith(`${OLDER}/`));
  const irregular = inFolder.find(({ kind }) => kind === 'irregular');
  if (irregular !== undefined) return linkOrNoFile(irregular.name);
  const isOwn = ownAmong(new Set(inFolder.map(({ name }) => name)));
  const strange = inFolder.find(
    ({ name, kind }) => !isOwn(name) && !isDropping(name) && !(kind === 'empty' && name.startsWith('charts')),
  );
  if (strange !== undefined) return alike(strange.name);
  const older = join(folder, OLDER);
  if (inFolder.length === entries.length) return null;
  const inOlder = strangerInFinished(older, folderManifest(older));
  return inOlder === null ? null : { en: `${OLDER}/${inOlder.en}`, zh: `${OLDER}/${inOlder.zh}` };
}

const linkOrNoFile = (name: string): Bilingual => ({
  en: `${name}, which is a link or no file`,
  zh: `${name}（链接，或并非文件）`,
});

const isDropping = (name: string): boolean => DROPPINGS.includes(name.split('/').at(-1)!);

/** A file, a folder in which nothing is, or something that is neither file nor folder, by its path in a folder. */
interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'empty' | 'irregular';
}

/** What stands in a folder and in those in it; no link is followed. */
function entriesOf(folder: string, below = ''): Entry[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  if (entries.length === 0 && below !== '') return [{ name: below.slice(0, -1), kind: 'empty' }];
  return entries.flatMap((entry): Entry[] => {
    const name = `${below}${entry.name}`;
    if (entry.isDirectory()) return entriesOf(folder, `${name}/`);
    return [{ name, kind: entry.isFile() ? 'file' : 'irregular' }];
  });
}

/** Remove finished results; where anything stands among them that this program did not write, nothing is removed. */
export function removeFinished(folder: string): void {
  const entries = entriesOf(folder);
  if (strangerInFinished(folder, folderManifest(folder)) !== null) return;
  // One by one, so that what came since stays.
  for (const { name, kind } of entries) if (kind === 'file') rmSync(join(folder, name), { force: true });
  removeEmptyBelow(folder);
}

function removeEmptyBelow(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) removeEmptyBelow(join(folder, entry.name));
  rmdirSync(folder);
}
