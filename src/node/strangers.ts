import { join } from 'node:path';
import { alike, type Bilingual } from '../scenario/reading/bilingual.js';
import { knownTo, listedIn } from './folder-contents.js';
import { entriesOf } from './folder-entries.js';
import type { ResultsKind } from './results-kind.js';
import { type FolderManifest, folderManifest } from './results-manifest.js';
import { MANIFEST, OLDER } from './store/move-into-place.js';
import { LOCK } from './store/place.js';
import { REPLACEMENT } from './store/replacement.js';

/** What desktops leave in folders they show. */
const DROPPINGS = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/**
 * What stands in a folder only while results are gathered: what was asked for, results of a study's parts and which of
 * them failed, and what is derived from journal and lock.
 */
const DERIVED =
  /^(?:asked\.json|shard\.json|parts\.bin|failures\.csv|columns\.tmp|(?:blocks\.bin|lock)[.-].+)$/;

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
