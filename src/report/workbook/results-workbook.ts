import type { Context } from '../../language/context.js';
import { workbookBytes } from '../../scenario/workbook/workbook-bytes.js';
import { answerSheet } from './answer-sheet.js';
import { budgetSheet } from './budget-sheet.js';
import { effectsSheet } from './effects-sheet.js';
import { originSheet } from './origin-sheet.js';
import { pairsSheet } from './pairs-sheet.js';
import { payersSheet } from './payers-sheet.js';
import { plausibilitySheet } from './plausibility-sheet.js';
import { strategiesSheet } from './strategies-sheet.js';
import { tableSheet } from './table-sheet.js';

const SHEETS = [
  answerSheet,
  strategiesSheet,
  effectsSheet,
  pairsSheet,
  payersSheet,
  budgetSheet,
  plausibilitySheet,
  originSheet,
] as const;

/**
 * A comparison as an .xlsx workbook for those who work in Excel or WPS: the answer, the main tables and where they come
 * from, a sheet each, in the language of the report. Numbers are numbers with all their digits, nothing is a formula, and
 * the same comparison gives the same bytes.
 */
export const resultsWorkbook = (context: Context): Promise<Uint8Array> =>
  workbookBytes(SHEETS.map((sheet) => tableSheet(sheet(context))));
