/** Height of a line, points; spreadsheet programs do not all find the height of wrapped text by themselves. */
const LINE_HEIGHT = 16;

/** Width of a text in characters of Latin letters, of which a Chinese one takes two. */
export const lettersIn = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter.codePointAt(0)! > 0x2e80 ? 2 : 1), 0);

/** Height of a text in a column of a width in letters; wrapped lines are filled to nine tenths at the worst. */
export const heightOf = (text: string, width: number): number =>
  LINE_HEIGHT * Math.max(1, Math.ceil(lettersIn(text) / (0.9 * width)));
