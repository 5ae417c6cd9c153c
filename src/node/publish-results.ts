import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { horizonOf } from '../ensemble/collected.js';
import { blocksOf, type Plan } from '../ensemble/plan.js';
import { scenarioSeries } from '../ensemble/scenario-series.js';
import { VERSION } from '../results/version.js';
import { CRATE } from './folder-contents.js';
import { clearGathering, type Gathering, gather, publishGathered } from './publish-folder.js';
import type { ResultFiles } from './result-files.js';
import { MANIFEST, type Rename } from './store/move-into-place.js';
import { ASKED, finishedFolder, JOURNAL, LOCK } from './store/place.js';
import { type CrateSource, roCrate } from './store/ro-crate.js';
import { writeSeriesCsv } from './store/series-csv.js';
import { writeSeriesParquet } from './store/series-parquet.js';
import { seriesGroups } from './store/series-rows.js';
import { sortJournal } from './store/sorted-journal.js';
import { storageProblem } from './store/storage-problem.js';
import type { Store } from './store/store.js';

/** What a results folder is made of, apart from the runs in its store. */
interface Published {
  readonly files: ResultFiles;
  /** Names of the files of the series, which were gathered before. */
  readonly series: readonly string[];
  /** What the manifest says apart from the list of files; it is written last. */
  readonly manifest: object;
  /** How the folder is described as one run of one tool. */
  readonly crate: Omit<CrateSource, 'files'>;
}

/** What is written of the runs, and with what the disk may be let fail in a test. */
interface Series {
  readonly plan: Plan;
  /** As text too. */
  readonly seriesCsv: boolean;
}

/**
 * Writes the series of a results folder next to the runs that were gathered, after what earlier attempts left is cleared away: the
 * largest of its files, which need nothing but the runs. Throws a StorageProblem where the disk does not let it. Names of the files.
 */
export function gatherSeries(store: Store, folder: string, series: Series): readonly string[] {
  try {
    clearGathering(gatheringOf(store, folder), [JOURNAL, LOCK, ASKED]);
    return writeSeries(store, series);
  } catch (error) {
    throw storageProblem(error, store.place);
  }
}

const gatheringOf = ({ place, write }: Store, folder: string, rename: Rename = renameSync): Gathering => ({
  kind: 'simulation',
  place,
  finished: finishedFolder(folder),
  write,
  rename,
});

/**
 * Write a results folder whole or not at all: all files are written next to the runs and series that were gathered, then the
 * folder is moved into place. An older folder of that name is replaced only once the new one is complete. Throws a
 * StorageProblem where the disk does not let it, with everything that was computed kept in the unfinished folder.
 * The store is closed when this returns.
 */
export function publishResults(
  store: Store,
  folder: string,
  published: Published,
  rename: Rename = renameSync,
): void {
  const { place } = store;
  const { series } = published;
  const gathering = gatheringOf(store, folder, rename);
  try {
    const others = [...Object.keys(published.files), ...series, JOURNAL];
    const described = roCrate({ ...published.crate, files: [...others, MANIFEST] });
    const files = { ...published.files, [CRATE]: described };
    gather(gathering, files);
    sortJournal(store);
    rmSync(join(place, ASKED), { force: true });
    store.shut();
    publishGathered(gathering, [...Object.keys(files), ...series, JOURNAL], published.manifest);
    store.close(gathering.finished);
  } catch (error) {
    throw storageProblem(error, place);
  }
}

/** The tidy series; the names of their files. */
function writeSeries(
  { place, model, journal, records, write }: Store,
  { plan, seriesCsv }: Series,
): string[] {
  const { scenarios } = plan;
  const { region, seed } = scenarios[0];
  const series = scenarioSeries(scenarios[0], model);
  const ordered = records(blocksOf(plan).sort((a, b) => a.draw - b.draw || a.replicate - b.replicate));
  const groups = () => seriesGroups(journal, scenarios, ordered, series.length * horizonOf(plan));
  const source = { series, policyYear: region.policyYear, version: VERSION, seed };
  writeSeriesParquet(join(place, 'series.parquet'), groups(), source, write);
  if (!seriesCsv) return ['series.parquet'];
  writeSeriesCsv(join(place, 'series.csv'), groups(), model, write);
  return ['series.parquet', 'series.csv'];
}
