import { type Bilingual, quoted } from '../reading/bilingual.js';
import type { IssueWords } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { placeOf } from './cell-name.js';
import type { Cell, Sheet } from './cells.js';
import {
  COLUMNS,
  type ColumnName,
  OPTIONAL_COLUMNS,
  OWN_SHEETS,
  SHEET_NAMES,
  SHEETS,
  type SheetName,
  type SheetPlan,
} from './layout.js';
import { type Issues, issueIn, type Place, type Row } from './row.js';
import { wrongNumber, wrongText } from './wrong-cells.js';

/** The sheets that a region's workbook has, found by their English or Chinese names. */
export function knownSheets(
  sheets: readonly Sheet[],
  file: string,
  issues: Issues,
): ReadonlyMap<SheetName, Sheet> {
  const known = new Map<SheetName, Sheet>();
  for (const sheet of sheets) {
    const place = { file: `${file}[${sheet.name}]`, line: 0, column: 0 };
    const title = sheet.name.trim();
    if (OWN_SHEETS.some((own) => title.toLowerCase().startsWith(own))) continue;
    if (sheet.hidden) issues.push(issueIn(place, '', ...HIDDEN_SHEET));
    const name = SHEET_NAMES.find((one) => isTitle(SHEETS[one], title));
    if (name === undefined) {
      issues.push(issueIn(place, '', sheetNamed(title), ONE_OF_THE_SHEETS, nearestName(title, TITLES)));
    } else if (known.has(name)) {
      issues.push(issueIn(place, '', ...secondSheet(SHEETS[name].title)));
    } else known.set(name, sheet);
  }
  for (const name of SHEET_NAMES) {
    const { use, optional = false }: SheetPlan = SHEETS[name];
    if (known.has(name) || use === 'text' || optional) continue;
    issues.push(issueIn({ file, line: 0, column: 0 }, '', ...noSheet(SHEETS[name].title)));
  }
  return known;
}

const TITLES = SHEET_NAMES.flatMap((name) => [SHEETS[name].title.en, SHEETS[name].title.zh]);

const HIDDEN_SHEET: IssueWords = [
  { en: 'a hidden sheet', zh: '隐藏的工作表' },
  { en: 'sheets that can be seen', zh: '可见的工作表' },
];

const ONE_OF_THE_SHEETS: Bilingual = {
  en: `one of ${TITLES.join(', ')}, or a name that begins with ${OWN_SHEETS.join(' or ')}`,
  zh: `${TITLES.join('、')} 之一，或以 ${OWN_SHEETS.join(' 或 ')} 开头的名称`,
};

function sheetNamed(title: string): Bilingual {
  const { en, zh } = quoted(title);
  return { en: `a sheet named ${en}`, zh: `名为${zh}的工作表` };
}

const secondSheet = ({ en, zh }: Bilingual): IssueWords => [
  { en: `a second sheet ${en}`, zh: `第二个“${zh}”工作表` },
  { en: 'each sheet once', zh: '不重名的工作表' },
];

const noSheet = ({ en, zh }: Bilingual): IssueWords => [
  { en: `no sheet ${en}`, zh: `没有“${zh}”工作表的工作簿` },
  { en: `a sheet named ${en} or ${zh}`, zh: `名为“${zh}”或“${en}”的工作表` },
];

const isTitle = ({ title: { en, zh }, formerly }: SheetPlan, title: string): boolean =>
  [en, zh, formerly].includes(title);

/** The rows below the headings of a sheet that have something in them; complains of merged cells and wrong headings. */
export function rowsOf(name: SheetName, sheet: Sheet, file: string, issues: Issues): readonly Row[] {
  const at = `${file}[${sheet.name}]`;
  for (const range of sheet.merged) {
    const { row = 1, column = 1 } = placeOf(range) ?? {};
    issues.push(
      issueIn(
        { file: at, line: row, column },
        '',
        { en: `merged cells ${range}`, zh: `合并单元格 ${range}` },
        UNMERGED,
      ),
    );
  }
  const numbers = [...sheet.rows.keys()].sort((a, b) => a - b);
  const [header = 1, ...rest] = numbers;
  const columns = headings(name, sheet.rows.get(header) ?? [], { file: at, line: header, column: 1 }, issues);
  return rest.map((row) => rowOf(sheet.rows.get(row)!, columns, { file: at, line: row, column: 1 }, issues));
}

const UNMERGED: Bilingual = { en: 'cells that are not merged', zh: '未合并的单元格' };

type Headings = ReadonlyMap<ColumnName, number>;

function headings(name: SheetName, cells: readonly Cell[], place: Place, issues: Issues): Headings {
  const wanted: readonly ColumnName[] = [...SHEETS[name].columns, 'hint'];
  const found = new Map<ColumnName, number>();
  for (const cell of cells) {
    const title = cell.text.trim();
    const at = { ...place, column: cell.column };
    const column = wanted.find((one) => isHeading(one, title) && !found.has(one));
    if (column !== undefined) found.set(column, cell.column);
    else {
      const titles = wanted.flatMap((one) => [COLUMNS[one].heading.en, COLUMNS[one].heading.zh]);
      const again = wanted.some((one) => isHeading(one, title));
      issues.push(issueIn(at, '', otherColumn(title, again), OF_THE_FORM, nearestName(title, titles)));
    }
  }
  for (const column of wanted) {
    if (found.has(column) || OPTIONAL_COLUMNS.has(column)) continue;
    issues.push(issueIn(place, '', ...noColumn(COLUMNS[column].heading)));
  }
  return found;
}

function otherColumn(title: string, again: boolean): Bilingual {
  const { en, zh } = quoted(title);
  return again
    ? { en: `a second column ${en}`, zh: `重复的列${zh}` }
    : { en: `an unknown column ${en}`, zh: `未知的列${zh}` };
}

const OF_THE_FORM: Bilingual = {
  en: 'the columns of the form; remarks belong in note',
  zh: '表中原有的各列（说明文字请写入“备注”列）',
};

const noColumn = ({ en, zh }: Bilingual): IssueWords => [
  { en: `no column ${en}`, zh: `没有“${zh}”列的表头` },
  { en: `a column with the heading ${en} or ${zh}`, zh: `表头为“${zh}”或“${en}”的列` },
];

function isHeading(column: ColumnName, title: string): boolean {
  const { en, zh } = COLUMNS[column].heading;
  return title === en || title === zh;
}

function rowOf(cells: readonly Cell[], columns: Headings, start: Place, issues: Issues): Row {
  const cellAt = (column: ColumnName) => cells.find((cell) => cell.column === columns.get(column));
  const place = (column: ColumnName) => ({ ...start, column: columns.get(column) ?? 1 });
  const complained = new Set<ColumnName>();
  const complain = (column: ColumnName, found: Bilingual, expected: Bilingual): undefined => {
    if (!complained.has(column)) issues.push(issueIn(place(column), '', found, expected));
    complained.add(column);
    return undefined;
  };
  return {
    place,
    isEmpty: (column) => cellAt(column) === undefined,
    text: (column) => {
      const cell = cellAt(column);
      if (cell === undefined) return undefined;
      const wrong = wrongText(cell);
      return wrong === null ? cell.text.trim() : complain(column, ...wrong);
    },
    number: (column) => {
      const cell = cellAt(column);
      if (cell === undefined) return undefined;
      const wrong = wrongNumber(cell);
      return wrong === null ? Number(cell.text) : complain(column, ...wrong);
    },
  };
}
