import { csvFile } from '../results/csv.js';
import type { DrawnChart } from './chart.js';

/** Files of charts other than their drawings, by their path below a folder: the specification in Vega-Lite, and the data. */
export function chartTexts(folder: string, { id, spec, rows }: DrawnChart): Readonly<Record<string, string>> {
  return {
    [`${folder}/${id}.vl.json`]: `${JSON.stringify(spec, null, 2)}\n`,
    [`${folder}/${id}.csv`]: csvFile(rows),
  };
}
