import { alike, type Bilingual } from '../reading/bilingual.js';
import { nearestName } from '../reading/nearest-name.js';
import type { PricedModel } from '../region/region-fields.js';
import type { ColumnName } from './layout.js';
import { type Issues, issueIn, type Place, type Row } from './rows.js';

export type Plain = Record<string, unknown>;

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

/** Puts a value at a path, mappings made on the way; undefined leaves no trace. */
export function put(owner: Plain, path: readonly (string | number)[], value: unknown): void {
  if (value === undefined) return;
  let place: Record<string | number, unknown> = owner;
  for (const key of path.slice(0, -1)) {
    place[key] ??= {};
    place = place[key] as Record<string | number, unknown>;
  }
  place[path.at(-1)!] = value;
}

export function at(owner: Plain, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    owner,
  );
}
