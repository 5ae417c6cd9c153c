import { zipSync } from 'fflate';
import writeXlsxFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/universal';
import type { Bilingual } from '../../model/place/region.js';
import { formatOf } from '../reading/formats.js';
import { valueAt } from '../reading/validate.js';
import { chineseUnit } from '../region/chinese-units.js';
import type { RegionField } from '../region/region-field.js';
import { FIGURE_LISTS, type FigureList, fieldName, SHARES } from '../region/region-fields.js';
import type { RegionFile } from '../region/region-schema.js';
import { type Book, type Cells, codeOf, type WorkbookOptions } from './book.js';
import { dropDowns } from './drop-downs.js';
import {
  COLUMNS,
  type ColumnName,
  FIGURE_COLUMNS,
  type FigureColumn,
  fieldsOn,
  keyOf,
  SHEET_NAMES,
  SHEETS,
  type SheetName,
  WORD_ROWS,
} from './layout.js';
import { pageWide } from './printing.js';
import { READ_ME_WIDTH, readMeRows } from './read-me.js';
import { factRows, historyRows, payerRows, pointRows } from './written-lists.js';
import { unpack, zipEntries } from './zip.js';

/**
 * A region as an .xlsx workbook: a row for each figure, sheets and columns as in layout.ts. Read back by `readWorkbook`
 * it gives the same region. The bytes depend on the arguments alone.
 * @example
 * const { value: region } = readRegionFile(scenarioFiles.own('scenarios/regions/maoming.yaml'), 'maoming.yaml');
 * const bytes = await writeWorkbook(region, { language: 'en', blank: false });
 * readWorkbook('maoming.xlsx', bytes).ok; // => true
 */
export async function writeWorkbook(region: RegionFile, options: WorkbookOptions): Promise<Uint8Array> {
  const book = { region, options, codes: new Map<string, string>() };
  // Sources are numbered while the sheets before theirs are written.
  const sheets = SHEET_NAMES.map((name) => sheetOf(name, book));
  const blob = await writeXlsxFile(sheets, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [dropDowns, pageWide],
  }).toBlob();
  return undated(new Uint8Array(await blob.arrayBuffer()));
}

const HEADER = {
  backgroundColor: '#1F4E79',
  textColor: '#FFFFFF',
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'center',
} as const;
/** Cells to be filled, cells that have to be, and cells that only explain. */
const FILL = '#FFF9E5';
const REQUIRED = '#FCE0C8';
const FIXED = '#EDF1F5';
/** Figures that are another region's. */
const BORROWED = '#E6DFF2';
const HINT = '#7F7F7F';

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
    columns.map((column) => ({
      value: COLUMNS[column].heading[language],
      type: String,
      height: 32,
      ...HEADER,
    })),
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

function columnsOf(name: SheetName, { blank }: WorkbookOptions): readonly ColumnName[] {
  const { columns, use } = SHEETS[name];
  return blank && use === 'figures' ? [...columns, 'hint'] : columns;
}

const EXPLAINING: ReadonlySet<ColumnName> = new Set(['key', 'whatEn', 'whatZh', 'allowed', 'hint', 'code']);

function cellOf(column: ColumnName, cells: Cells, sheet: SheetName): CellObject {
  const content = cells[column];
  const explaining = EXPLAINING.has(column) || isFixed(column, cells, sheet);
  const required = !explaining && isRequired(cells, column, sheet);
  const style = {
    backgroundColor: explaining
      ? FIXED
      : cells.borrowedFrom !== undefined
        ? BORROWED
        : required
          ? REQUIRED
          : FILL,
    borderColor: '#C9D2DB',
    borderStyle: 'thin',
    alignVertical: 'top',
    wrap: true,
    ...(column === 'hint' || column === 'key' ? { textColor: HINT } : {}),
  } as const;
  // Cells for texts are texts before anything is typed: spreadsheet programs make dates of `2020-03` otherwise.
  if (content === undefined || content === '') {
    return COLUMNS[column].holds === 'text' ? { type: String, format: '@', ...style } : style;
  }
  return typeof content === 'number'
    ? { value: content, type: Number, ...style }
    : { value: escaped(content), type: String, format: '@', ...style };
}

/** Columns that say what an entry of a list is. */
const ENTRY_COLUMNS: ReadonlySet<ColumnName> = new Set([
  'id',
  'nameEn',
  'nameZh',
  'type',
  'payer',
  'mechanism',
  'panel',
  'target',
  'causes',
]);

/** In a row of figures the unit is given, and so is what does not apply to it. */
function isFixed(column: ColumnName, { id }: Cells, sheet: SheetName): boolean {
  if (SHEETS[sheet].use !== 'figures') return false;
  return column === 'unit' || column === 'borrowedFrom' || (ENTRY_COLUMNS.has(column) && id === undefined);
}

const REQUIRED_COLUMNS: ReadonlySet<ColumnName> = new Set(['value', 'year', 'source', 'grade']);

/** What a place has to give, whatever region it is like. */
function isRequired(cells: Cells, column: ColumnName, sheet: SheetName): boolean {
  if (sheet === 'place')
    return column === 'content' && WORD_ROWS.some(({ path, required }) => path === cells.key && required);
  return sheet === 'people' && cells.key === 'population' && REQUIRED_COLUMNS.has(column);
}

/** Characters that XML cannot hold, and what would be taken for them, as workbooks write them (ECMA-376, 22.9.2.19). */
function escaped(text: string): string {
  // The writing library looks texts up in a plain object, where `valueOf` and its like are found unasked.
  if (text in Object.prototype) return signCode(text[0]) + text.slice(1);
  return text
    .replace(/_x([0-9a-fA-F]{4})_/g, '_x005F_x$1_')
    .replace(/(?![\t\n])[\p{Cc}\ufffe\uffff]/gu, signCode);
}

const signCode = (sign: string) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

function rowsOn(name: SheetName, book: Book): readonly Cells[] {
  switch (SHEETS[name].use) {
    case 'words':
      return wordRows(book);
    case 'figures':
      return figureRows(name, book);
    case 'facts':
      return factRows(book);
    case 'points':
      return pointRows(book);
    case 'payers':
      return payerRows(book);
    case 'history':
      return historyRows(book);
    case 'sources':
      return [...book.codes].map(([source, code]) => ({ code, source }));
    default:
      return [];
  }
}

function wordRows({ region, options }: Book): readonly Cells[] {
  const { id = region.id, blank } = options;
  const words: unknown = blank
    ? { id, name: options.name, description: describedAs(options.name, region.name), like: region.id }
    : { ...region, id, name: options.name ?? region.name };
  return WORD_ROWS.map(({ path, label, allowed }) => ({
    key: path,
    whatEn: label.en,
    whatZh: label.zh,
    content:
      path === 'format' ? formatOf('workbook') : (valueAt(words, path.split('.')) as string | undefined),
    allowed: allowed && `${allowed.en}\n${allowed.zh}`,
  }));
}

function describedAs(name: Bilingual | undefined, like: Bilingual): Bilingual | undefined {
  return (
    name && {
      en: `${name.en}, described in a workbook; figures left empty are taken from ${like.en}.`,
      zh: `${name.zh}，据工作簿填报；空缺数值取自${like.zh}。`,
    }
  );
}

/** Blocks of empty rows for institutions in a form. */
const BLANK_INSTITUTIONS = 12;

function figureRows(name: SheetName, book: Book): readonly Cells[] {
  const fields = fieldsOn(name, book.options.model);
  const single = fields
    .flatMap((field) => (field.path === `${SHARES}.*` ? shareFields(field, book) : [field]))
    .filter(({ path }) => !path.includes('*'));
  const lists = FIGURE_LISTS.filter((list) => fields.some(({ path }) => path.startsWith(`${list}.*`)));
  return [
    ...single.map((field) => figureRow(field, field.path.split('.'), book)),
    ...lists.flatMap((list) => listRows(list, fields, book)),
    ...(name === 'background' && !book.options.blank ? backgroundRows(book) : []),
  ];
}

/** A row for each payer that has a share, in the order of the file. */
const shareFields = (field: RegionField, { region }: Book): RegionField[] =>
  Object.keys(region.funding.localShares).map((payer) => ({ ...field, path: `${SHARES}.${payer}` }));

function listRows(list: FigureList, fields: readonly RegionField[], book: Book): readonly Cells[] {
  const own = fields.filter(({ path }) => path.startsWith(`${list}.*`));
  if (list === 'institutions' && book.options.blank) return blankInstitutions(own, book);
  const entries = valueAt(book.region, list.split('.')) as readonly Entry[];
  return entries.flatMap((entry, index) =>
    own.map((field, row) => ({
      ...figureRow(field, [...list.split('.'), index, fieldName(field)], book),
      id: entry.id,
      ...(row === 0 ? entryWords(entry) : {}),
    })),
  );
}

type Entry = {
  readonly id: string;
  readonly name?: Bilingual;
  readonly type?: string;
  readonly payer?: string;
  readonly mechanism?: string;
  readonly panel?: string;
  readonly target?: string;
  readonly causes?: readonly string[];
};

function entryWords({ name, type, payer, mechanism, panel, target, causes }: Entry): Cells {
  return {
    nameEn: name?.en,
    nameZh: name?.zh,
    type,
    payer,
    mechanism,
    panel,
    target,
    causes: causes?.join('; '),
  };
}

function blankInstitutions(fields: readonly RegionField[], book: Book): readonly Cells[] {
  return Array.from({ length: BLANK_INSTITUTIONS }, (_, index) =>
    fields.map((field) => ({
      ...figureRow(field, [], book),
      id: `institution-${index + 1}`,
    })),
  ).flat();
}

/** A figure's row; in a form only what it is and its unit, with the region's value as a hint. */
function figureRow(field: RegionField, path: readonly (string | number)[], book: Book): Cells {
  const whatZh = `${field.label.zh}【${chineseUnit(field.unit, book.options.model) ?? field.unit}】`;
  const what = { key: keyOf(field), whatEn: field.label.en, whatZh, unit: field.unit };
  const figure = path.length === 0 ? undefined : (valueAt(book.region, path) as Figure | undefined);
  if (book.options.blank) return { ...what, hint: figure?.value };
  return figure === undefined ? what : { ...what, ...figureCells(figure, book) };
}

type Figure = Partial<Record<FigureColumn, string | number>> & { readonly value: number };

function figureCells(figure: Figure, book: Book): Cells {
  const { region, options } = book;
  const cells: Cells = Object.fromEntries(FIGURE_COLUMNS.map((column) => [column, figure[column]]));
  // The figures of another place than the one the workbook is for are not its own.
  const borrowedFrom =
    figure.borrowedFrom ?? ((options.id ?? region.id) === region.id ? undefined : region.id);
  return { ...cells, source: codeOf(String(figure.source), book), borrowedFrom };
}

function backgroundRows(book: Book): readonly Cells[] {
  const onOther = new Set(
    SHEET_NAMES.flatMap((name) => fieldsOn(name, book.options.model)).map(({ path }) => path),
  );
  return Object.entries(book.region.derivation)
    .filter(([name]) => !onOther.has(`derivation.${name}`))
    .map(([name, figure]) => ({
      key: `derivation.${name}`,
      whatEn: spaced(name),
      ...figureCells(figure as Figure, book),
    }));
}

const spaced = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();

/** Day that all files in the zip are given, so that the same region gives the same bytes. */
const DAY = '1980-01-01T12:00:00';

function undated(bytes: Uint8Array): Uint8Array {
  const entries = zipEntries(bytes);
  if (!entries.ok) throw new Error(`a workbook was written that is ${entries.refusal.found.en}`);
  const files = entries.value.map((entry) => {
    const content = unpack(bytes, entry);
    if (!content.ok) throw new Error(`a workbook was written with ${content.refusal.found.en}`);
    return [entry.name, content.value] as const;
  });
  return zipSync(Object.fromEntries(files), { mtime: DAY, level: 6 });
}
