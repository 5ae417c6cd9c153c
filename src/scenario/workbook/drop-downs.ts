import type { Feature } from 'write-excel-file/universal';
import { cellName } from './cell-name.js';
import { COLUMNS, type Column, SHEET_NAMES, SHEETS, type SheetPlan, WORD_ROWS } from './layout.js';

/** Rows for which a column offers its words: more than a region has. */
const LAST_ROW = 500;

/**
 * Lists to choose from in the cells that may hold only certain words (data validation, ECMA-376, 18.3.1.33). Other words
 * are refused by the spreadsheet program at once, and by the reader in any case.
 */
export const dropDowns: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content, _options, { sheetIndex }) => withLists(content, listsOn(sheetIndex)),
      },
    },
  },
};

interface WordList {
  readonly range: string;
  readonly words: readonly string[];
}

function listsOn(sheetIndex: number): readonly WordList[] {
  const name = SHEET_NAMES[sheetIndex];
  if (name === undefined) return [];
  const plan: SheetPlan = SHEETS[name];
  if (plan.use === 'words') {
    const column = plan.columns.indexOf('content') + 1;
    return WORD_ROWS.flatMap(({ words }, row) =>
      words === undefined ? [] : [{ range: cellName(row + 2, column), words }],
    );
  }
  return plan.columns.flatMap((name, index) => {
    const { words }: Column = COLUMNS[name];
    const range = `${cellName(2, index + 1)}:${cellName(LAST_ROW, index + 1)}`;
    return words === undefined ? [] : [{ range, words }];
  });
}

/** Elements of a sheet that come behind the lists; the schema fixes the order. */
const BEHIND =
  /<(hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/;

function withLists(content: string, lists: readonly WordList[]): string {
  if (lists.length === 0) return content;
  const rules = lists.map(
    ({ range, words }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>"${words.join(',')}"</formula1></dataValidation>`,
  );
  const markup = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
  return content.replace(BEHIND, (behind) => markup + behind);
}
