/** The same data files with 1, 2 and 4 workers. */
import { join } from 'node:path';
import { DATA_FILES, differing, hashesOf, runComparison } from './data-files.mjs';
import { inTemporaryFolder } from './temporary-folder.mjs';

const WORKERS = [1, 2, 4];

/** @returns one line for each count of workers whose files are not those of the first. */
export function workerCounts(say) {
  return inTemporaryFolder(async (folder) => {
    const faults = [];
    let expected;
    for (const workers of WORKERS) {
      const out = join(folder, `workers-${workers}`);
      const { milliseconds } = await runComparison(out, { workers, league: true });
      const hashes = hashesOf(out, [...DATA_FILES, 'first-millions.csv']);
      expected ??= hashes;
      const different = differing(hashes, expected);
      say(`${workers} workers: ${(milliseconds / 1000).toFixed(1)} s, ${different.length} files differ`);
      if (different.length > 0) faults.push(`${workers} workers: ${different.join(', ')}`);
    }
    return faults;
  });
}
