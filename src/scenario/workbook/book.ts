import type { Bilingual } from '../../model/place/region.js';
import type { HistoryRow } from '../region/history-row.js';
import type { PricedModel } from '../region/region-fields.js';
import type { RegionFile } from '../region/region-schema.js';
import { SOURCE_CODE } from './gathered.js';
import type { ColumnName } from './layout.js';

export interface WorkbookOptions {
  /** Short name of the place; the region's own unless given. */
  readonly id?: string;
  /** Its name; unless given, the region's own, and in a form to be filled in. */
  readonly name?: Bilingual;
  /** Language of sheet names and headings. */
  readonly language: 'en' | 'zh';
  /**
   * A form for another place: no values, ranges and sources, with the region's values at the side as a hint, and the region
   * named as the one that figures left empty are taken from.
   */
  readonly blank: boolean;
  /** A like region whose values stand at the side as hints; a form has those of its region there. */
  readonly hints?: RegionFile;
  readonly history?: readonly HistoryRow[];
  /** The model whose prices the region has; that of the package unless given. */
  readonly model?: PricedModel;
}

/** A workbook while it is written. */
export interface Book {
  readonly region: RegionFile;
  readonly options: WorkbookOptions;
  /** Codes of sources by their texts. */
  readonly codes: Map<string, string>;
}

/** What stands in a row, by column. */
export type Cells = Partial<Record<ColumnName, string | number | undefined>>;

/** Sources that are short stand in the row itself. */
const SHORT_SOURCE = 24;

/** A source as it stands in a row: itself, or the code by which the sheet of sources explains it. */
export function codeOf(source: string, { codes }: Book): string {
  if (source.length <= SHORT_SOURCE && !SOURCE_CODE.test(source)) return source;
  const code = codes.get(source) ?? `S${codes.size + 1}`;
  codes.set(source, code);
  return code;
}
