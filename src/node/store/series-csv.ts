import { closeSync, fsyncSync } from 'node:fs';
import type { Model } from '../../model/model.js';
import { seriesHead, seriesLines } from '../../results/series-csv.js';
import { type Write, writeAll } from './disk.js';
import { openOwn } from './own-file.js';
import type { SeriesGroup } from './series-rows.js';

/** Write the tidy series as comma-separated text, a run at a time. */
export function writeSeriesCsv(
  path: string,
  groups: Iterable<SeriesGroup>,
  model: Model,
  write: Write,
): void {
  const file = openOwn(path, 'make');
  try {
    writeAll(write, file, Buffer.from(seriesHead()), null);
    for (const group of groups) {
      const each = group.values.length / group.runs.length;
      for (const [n, run] of group.runs.entries()) {
        const observations = group.values.subarray(n * each, (n + 1) * each);
        const lines = seriesLines(group.scenario, run, observations, model);
        writeAll(write, file, Buffer.from(lines), null);
      }
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
