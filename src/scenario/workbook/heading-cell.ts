import type { CellObject } from 'write-excel-file/universal';
import { cellText } from './cell-text.js';

/** Colour of headings. */
export const DARK = '#1F4E79';

/** The cell that heads a column. */
export const headingCell = (text: string, height = 32): CellObject => ({
  value: cellText(text),
  type: String,
  height,
  backgroundColor: DARK,
  textColor: '#FFFFFF',
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'center',
});
