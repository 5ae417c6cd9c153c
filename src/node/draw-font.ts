import { fileURLToPath } from 'node:url';

/**
 * The fonts of drawings: subsets of Noto Sans SC that come with the package, so that a PNG or SVG file looks the same on
 * every machine. `fonts/README.md` says what they hold.
 */

/** Name by which drawings ask for them. */
export const FONT_FAMILY = 'Noto Sans SC';

const fontFile = (name: string): string => fileURLToPath(new URL(`../../fonts/${name}`, import.meta.url));

/** Files of the shipped fonts, by the weight they serve. */
export const FONT_FILES = {
  regular: fontFile('NotoSansSC-Regular.ttf'),
  bold: fontFile('NotoSansSC-Bold.ttf'),
} as const;
