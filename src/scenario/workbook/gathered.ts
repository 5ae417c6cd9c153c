import { alike, type Bilingual } from '../reading/bilingual.js';
import { nearestName } from '../reading/nearest-name.js';
import type { PricedModel } from '../region/region-fields.js';
import type { ColumnName } from './layout.js';
import type { Plain } from './plain.js';
import { type Issues, issueIn, type Place, type Row } from './row.js';

/** A region as a workbook has it: plain values as a region file would hold them, and where each of them stands. */
export interface Gathered {
  readonly region: Plain;
  readonly places: Map<string, Place>;
  /** Positions of the entries of lists, by list and id. */
  readonly entries: Map<string, number>;
  readonly issues: Issues;
  /** Sources that are named by a code, as `S3`. */
  readonly sources: ReadonlyMap<string, string>;
  readonly model: PricedModel;
}

/** What looks like the code of a source. */
export const SOURCE_CODE = /^S\d{1,4}$/;

/** The text of a cell, a source's code replaced by what it stands for. */
export function textIn(
  row: Row,
  column: ColumnName,
  { sources, issues }: Pick<Gathered, 'sources' | 'issues'>,
): string | undefined {
  const text = row.text(column);
  if (column !== 'source' || text === undefined) return text;
  const source = sources.get(text);
  if (source === undefined && SOURCE_CODE.test(text)) {
    const near = nearestName(text, [...sources.keys()]);
    issues.push(issueIn(row.place('source'), '', alike(text), EXPLAINED, near));
    return undefined;
  }
  return source ?? text;
}

const EXPLAINED: Bilingual = {
  en: 'a code that the sheet Sources explains, or the source itself',
  zh: '“来源”工作表中已列的编码，或来源本身',
};
