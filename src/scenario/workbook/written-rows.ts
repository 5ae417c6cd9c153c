import type { Bilingual } from '../../model/place/region.js';
import { formatOf } from '../reading/formats.js';
import { valueAt } from '../reading/validate.js';
import { chineseUnit } from '../region/chinese-units.js';
import type { RegionField } from '../region/region-field.js';
import {
  FIGURE_LISTS,
  type FigureList,
  fieldName,
  OWN_PARAMETERS,
  regionField,
  SHARES,
} from '../region/region-fields.js';
import { type Book, type Cells, codeOf } from './book.js';
import {
  FIGURE_COLUMNS,
  type FigureColumn,
  fieldsOn,
  keyOf,
  SHEET_NAMES,
  SHEETS,
  type SheetName,
  WORD_ROWS,
} from './layout.js';
import { factRows, historyRows, payerRows, pointRows } from './written-lists.js';

export function rowsOn(name: SheetName, book: Book): readonly Cells[] {
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
    ? {
        id,
        name: options.name,
        description: describedAs(options.name, region.name),
        like: region.id,
        currency: region.currency,
      }
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
  const cells = { ...what, hint: hintAt(path, book) };
  return figure === undefined ? cells : { ...cells, ...figureCells(figure, book) };
}

/** The value of the like region; none for institutions, which are other ones there. */
function hintAt(path: readonly (string | number)[], { options: { hints } }: Book): number | undefined {
  if (hints === undefined || path[0] === 'institutions') return undefined;
  return (valueAt(hints, path) as Figure | undefined)?.value;
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
  const derived = Object.entries(book.region.derivation)
    .filter(([name]) => !onOther.has(`derivation.${name}`))
    .map(([name, figure]) => ({
      key: `derivation.${name}`,
      whatEn: spaced(name),
      ...figureCells(figure as Figure, book),
    }));
  return [...derived, ...parameterRows(book)];
}

/** Parameters of the model that the region sets. */
function parameterRows(book: Book): readonly Cells[] {
  return Object.keys(book.region.parameters ?? {}).map((id) => {
    const field = regionField(`${OWN_PARAMETERS}.${id}`, book.options.model)!;
    return figureRow(field, [OWN_PARAMETERS, id], book);
  });
}

const spaced = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
