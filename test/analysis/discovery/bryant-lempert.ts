import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DiscoveryData } from '../../../src/analysis/discovery/cases.js';

/**
 * 882 runs of a model of renewable fuels, 89 of them of interest: the data of Bryant and Lempert 2010, DOI 10.1016/j.techfore.2009.08.002,
 * as they come with EMA Workbench (J. H. Kwakkel, licence BSD 3-Clause). Columns 2 to 10 are inputs, column 15 says what is of interest.
 */
export function bryantLempert(): DiscoveryData {
  const text = readFileSync(join(import.meta.dirname, 'bryant-lempert-2010.csv'), 'utf8');
  const [names, ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const inputs = names.slice(2, 11).map((id, n) => ({
    id,
    kind: 'number' as const,
    values: rows.map((row) => Number(row[n + 2])),
  }));
  return { inputs, outcome: rows.map((row) => Number(row[15]) === 1) };
}
