import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { horizonOf } from '../ensemble/collected.js';
import { blocksOf, type Plan } from '../ensemble/ensemble.js';
import { seriesOf } from '../model/indicators/catalogue.js';
import { VERSION } from '../results/version.js';
import { writeWhole } from './store/disk.js';
import { type CrateSource, roCrate } from './store/ro-crate.js';
import { writeSeriesCsv } from './store/series-csv.js';
import { writeSeriesParquet } from './store/series-parquet.js';
import { seriesGroups } from './store/series-rows.js';
import { sortJournal } from './store/sorted-journal.js';
import { storageProblem } from './store/storage-problem.js';
import { JOURNAL, LOCK, type Store } from './store/store.js';

/** First eight hexadecimal digits of the hash of the inputs, to name what they lead to. */
export function inputsHash(inputs: unknown): string {
  return createHash('sha256').update(JSON.stringify(inputs)).digest('hex').slice(0, 8);
}

/** Files of a results folder by their path inside it. */
export type ResultFiles = Readonly<Record<string, string>>;

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
  'failures.csv',
  'codebook.csv',
  'charts',
  'report.html',
];
/** What desktops leave in folders they show. */
const DROPPINGS = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/**
 * Why results cannot go into a folder, or null when they can: only a new folder, an empty one, or one that holds
 * older results and nothing else is written, since what is there is replaced.
 */
export function folderProblem(folder: string): string | null {
  const path = resolve(folder);
  if (`${process.cwd()}/`.startsWith(`${path}/`)) return 'the working folder, or one around it';
  const existing = nearestExisting(path);
  if (!statSync(existing).isDirectory()) return `a file: ${existing}`;
  if (existing !== path) return null;
  const held = namesIn(path)?.filter((name) => !DROPPINGS.includes(name));
  if (held === undefined) return 'a folder that may not be read';
  const strange = held.filter((name) => !ENTRIES.includes(name));
  if (strange.length > 0) return `a folder that holds something else than results: ${strange[0]}`;
  return held.length > 0 && !held.includes('manifest.json') ? 'a folder without a manifest of results' : null;
}

function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder);
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
  try {
    clearExcept(store.place, [JOURNAL, LOCK]);
    writeSeries(store, published);
    writeFiles(store, published);
    sortJournal(store);
    store.shut();
    moveIntoPlace(store.place, resolve(folder));
    store.close(resolve(folder));
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
  const series = seriesOf(region);
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
  for (const [name, text] of Object.entries(all)) {
    const path = join(place, name);
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(write, path, text);
  }
}

/** The older folder steps aside before the new one takes its name, and goes when it has. */
function moveIntoPlace(place: string, folder: string): void {
  const older = `${folder}.replaced`;
  rmSync(older, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, older);
  renameSync(place, folder);
  rmSync(older, { recursive: true, force: true });
}
