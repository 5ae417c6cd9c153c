import type { Row, Sheet } from 'write-excel-file/universal';
import { pricedIn } from '../../model/in-currency.js';
import { medinno } from '../../model/medinno.js';
import { currencyOf } from '../region/currency-of-file.js';
import type { RegionFile } from '../region/region-schema.js';
import type { Book, WorkbookOptions } from './book.js';
import { dropDowns } from './drop-downs.js';
import { headingCell } from './heading-cell.js';
import { COLUMNS, type ColumnName, SHEET_NAMES, SHEETS, type SheetName } from './layout.js';
import { READ_ME_WIDTH, readMeRows } from './read-me.js';
import { workbookBytes } from './workbook-bytes.js';
import { cellOf } from './written-cell.js';
import { rowsOn } from './written-rows.js';

/**
 * A region as an .xlsx workbook: a row for each figure, sheets and columns as in layout.ts. Read back by `readWorkbook`
 * it gives the same region. The bytes depend on the arguments alone.
 * @example
 * const { value: region } = readRegionFile(scenarioFiles.own('scenarios/regions/maoming.yaml'), 'maoming.yaml');
 * const bytes = await writeWorkbook(region, { language: 'en', blank: false });
 * readWorkbook('maoming.xlsx', bytes).ok; // => true
 */
export async function writeWorkbook(region: RegionFile, options: WorkbookOptions): Promise<Uint8Array> {
  const { model = medinno } = options;
  const priced = pricedIn(model, currencyOf(region));
  const book = { region, options: { ...options, model: priced }, codes: new Map<string, string>() };
  // Sources are numbered while the sheets before theirs are written.
  const sheets = SHEET_NAMES.map((name) => sheetOf(name, book));
  return workbookBytes(sheets, [dropDowns]);
}

function sheetOf(name: SheetName, book: Book): Sheet<Blob> {
  const { language } = book.options;
  const title = SHEETS[name].title[language];
  if (SHEETS[name].use === 'text') {
    return {
      sheet: title,
      data: readMeRows(language),
      columns: [{ width: READ_ME_WIDTH }],
      showGridLines: false,
      orientation: 'landscape',
    };
  }
  const columns = columnsOf(name, book.options);
  const rows = rowsOn(name, book);
  const data: Row[] = [
    columns.map((column) => headingCell(COLUMNS[column].heading[language])),
    ...rows.map((cells) => columns.map((column) => cellOf(column, cells, name))),
  ];
  return {
    sheet: title,
    data,
    columns: columns.map((column) => ({ width: COLUMNS[column].width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

function columnsOf(name: SheetName, { blank, hints }: WorkbookOptions): readonly ColumnName[] {
  const { columns, use } = SHEETS[name];
  return (blank || hints !== undefined) && use === 'figures' ? [...columns, 'hint'] : columns;
}
