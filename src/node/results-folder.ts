import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { horizonOf } from '../ensemble/collected.js';
import { blocksOf, type Plan } from '../ensemble/ensemble.js';
import { scenarioSeries } from '../ensemble/scenario-series.js';
import { LANGUAGES } from '../language/words.js';
import { VERSION } from '../results/version.js';
import { reportFile } from './language-files.js';
import { writeWhole } from './store/disk.js';
import { ASKED, finishedFolder, JOURNAL, LOCK, UNFINISHED, unfinishedFolder } from './store/place.js';
import { type CrateSource, roCrate } from './store/ro-crate.js';
import { writeSeriesCsv } from './store/series-csv.js';
import { writeSeriesParquet } from './store/series-parquet.js';
import { seriesGroups } from './store/series-rows.js';
import { sortJournal } from './store/sorted-journal.js';
import { storageProblem } from './store/storage-problem.js';
import type { Store } from './store/store.js';

/** First eight hexadecimal digits of the hash of the inputs, to name what they lead to. */
export function inputsHash(inputs: unknown): string {
  return createHash('sha256').update(JSON.stringify(inputs)).digest('hex').slice(0, 8);
}

/** Files of a results folder by their path inside it: text, or bytes. */
export type ResultFiles = Readonly<Record<string, string | Uint8Array>>;

/** Where an older folder is put while the new one takes its place: in the new one, so that no name outside is needed. */
const OLDER = 'replaced';

/** What a results folder may hold at its top. */
const ENTRIES = [
  'manifest.json',
  'scenario.resolved.yaml',
  'ro-crate-metadata.json',
  'series.parquet',
  'series.csv',
  JOURNAL,
  LOCK,
  'summary.csv',
  'effects.csv',
  'pairwise.csv',
  'failures.csv',
  'codebook.csv',
  'draws.csv',
  'draws.parquet',
  'comparison.json',
  'charts',
  ...LANGUAGES.map(reportFile),
  OLDER,
];
/** What an unfinished folder may hold beside those: what was asked for, and whatever is derived from journal and lock. */
const DERIVED = /^(?:asked\.json|columns\.tmp|(?:blocks\.bin|lock)[.-].+)$/;
/** What desktops leave in folders they show. */
const DROPPINGS = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/**
 * Why results cannot go into a folder, or null when they can: only a new folder, an empty one, or one that holds
 * older results and nothing else is written, since what is there is replaced. The same holds for the folder beside it
 * that they are gathered in.
 */
export function folderProblem(folder: string): string | null {
  const path = finishedFolder(folder);
  if (path.endsWith(UNFINISHED)) return `a name that ends like those of unfinished results, ${UNFINISHED}`;
  if (`${process.cwd()}/`.startsWith(`${path}/`)) return 'the working folder, or one around it';
  const existing = nearestExisting(path);
  if (!statSync(existing).isDirectory()) return `a file: ${existing}`;
  if (existing !== path && isThere(path)) return 'a link that leads nowhere';
  return (existing === path ? existingProblem(path) : null) ?? gatheringProblem(unfinishedFolder(path));
}

function existingProblem(path: string): string | null {
  const held = namesIn(path);
  if (held === undefined) return 'a folder that may not be read';
  const strange = held.filter((name) => !ENTRIES.includes(name));
  if (strange.length > 0) return `a folder that holds something else than results: ${strange[0]}`;
  if (held.length > 0 && !held.includes('manifest.json')) return 'a folder without a manifest of results';
  // It is moved aside for the new one, which a mounted disk cannot be, nor a folder of somebody else.
  if (statSync(path).dev !== statSync(dirname(path)).dev) return 'a mounted disk itself and no folder in it';
  return mayBeWritten(path) ? null : 'a folder that may not be written to';
}

/** What is in that folder is cleared away in the end, so nothing strange may be in it. */
function gatheringProblem(path: string): string | null {
  const strange = namesIn(path)?.filter((name) => !ENTRIES.includes(name) && !DERIVED.test(name)) ?? [];
  return strange.length > 0 ? `gathered in ${path}, which holds something else: ${strange[0]}` : null;
}

/** Also a link that leads nowhere is there. */
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

function mayBeWritten(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** What is in a folder beside what desktops leave; undefined where that cannot be told. */
function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder).filter((name) => !DROPPINGS.includes(name));
  } catch {
    return undefined;
  }
}

function nearestExisting(path: string): string {
  return existsSync(path) ? path : nearestExisting(dirname(path));
}

/** What a results folder is made of beside the futures in its store. */
export interface Published {
  readonly plan: Plan;
  readonly files: ResultFiles;
  /** What the manifest says; it is written last. */
  readonly manifest: object;
  readonly seriesCsv: boolean;
  /** How the folder is described as one run of one tool. */
  readonly crate: Omit<CrateSource, 'files'>;
}

/**
 * Write a results folder whole or not at all: all files are written beside the futures that were gathered, then the
 * folder is moved into place. An older folder of that name is replaced only once the new one is complete. Throws a
 * StorageProblem where the disk does not let it, with everything that was computed kept in the unfinished folder.
 * The store is closed when this returns.
 */
export function publishResults(store: Store, folder: string, published: Published): void {
  const finished = finishedFolder(folder);
  try {
    clearExcept(store.place, [JOURNAL, LOCK, ASKED]);
    writeSeries(store, published);
    writeFiles(store, published);
    sortJournal(store);
    rmSync(join(store.place, ASKED), { force: true });
    store.shut();
    moveIntoPlace(store.place, finished);
    store.close(finished);
  } catch (error) {
    throw storageProblem(error, store.place);
  }
}

/** What an earlier attempt left. */
function clearExcept(place: string, kept: readonly string[]): void {
  for (const name of readdirSync(place)) {
    if (!kept.includes(name)) rmSync(join(place, name), { recursive: true, force: true });
  }
}

function writeSeries({ place, journal, records, write }: Store, { plan, seriesCsv }: Published): void {
  const { scenarios } = plan;
  const { region, seed } = scenarios[0];
  const series = scenarioSeries(scenarios[0]);
  const ordered = records(blocksOf(plan).sort((a, b) => a.draw - b.draw || a.replicate - b.replicate));
  const groups = () => seriesGroups(journal, scenarios, ordered, series.length * horizonOf(plan));
  const source = { series, policyYear: region.policyYear, version: VERSION, seed };
  writeSeriesParquet(join(place, 'series.parquet'), groups(), source, write);
  if (seriesCsv) writeSeriesCsv(join(place, 'series.csv'), groups(), write);
}

function writeFiles({ place, write }: Store, { files, manifest, seriesCsv, crate }: Published): void {
  const others = [JOURNAL, 'series.parquet', ...(seriesCsv ? ['series.csv'] : []), 'manifest.json'];
  const described = roCrate({ ...crate, files: [...Object.keys(files), ...others] });
  const all = {
    ...files,
    'ro-crate-metadata.json': described,
    'manifest.json': `${JSON.stringify(manifest, null, 2)}\n`,
  };
  for (const [name, content] of Object.entries(all)) {
    const path = join(place, name);
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(write, path, content);
  }
}

/** The older folder steps aside before the new one takes its name, comes back if that fails, and goes when it has. */
function moveIntoPlace(place: string, folder: string): void {
  const older = join(place, OLDER);
  const replaces = existsSync(folder);
  if (replaces) renameSync(folder, older);
  try {
    renameSync(place, folder);
  } catch (error) {
    if (replaces) renameSync(older, folder);
    throw error;
  }
  clearAway(join(folder, OLDER));
}

/** What cannot be removed stays: the new results are whole all the same, and the next ones replace both. */
function clearAway(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Nothing that anybody needs is lost.
  }
}
