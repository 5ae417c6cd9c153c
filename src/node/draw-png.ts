import type { ResvgRenderOptions } from '@resvg/resvg-js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { FONT_FAMILY } from './draw-font.js';
import { withSmallFontFiles } from './small-font-files.js';
import { unknownCharacters } from './unknown-characters.js';

/** Pixels of the picture for each unit of the drawing, so that it stays sharp on paper and on dense screens. */
const SCALE = 1.5;

const optionsWith = (fontFiles: readonly string[]): ResvgRenderOptions => ({
  background: 'white',
  fitTo: { mode: 'zoom', value: SCALE },
  font: {
    // fonts of the machine are slow to search and differ from one to the next
    loadSystemFonts: false,
    fontFiles: [...fontFiles],
    defaultFontFamily: FONT_FAMILY,
    sansSerifFamily: FONT_FAMILY,
  },
});

/** What stands in a picture for a character that the fonts cannot draw. */
const STAND_IN = '?';

export interface Picture {
  readonly png: Uint8Array;
  /** Characters that the shipped fonts lack; a question mark stands for each. */
  readonly unknown: readonly string[];
}

/**
 * Draws SVG text as a PNG with the fonts that come with the package, off the main thread. Characters that these lack
 * are listed, never drawn as a box.
 * @example
 * const { png } = await drawPng('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>');
 * png.length > 0; // => true
 */
export async function drawPng(svg: string): Promise<Picture> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const unknown = unknownCharacters(svg);
  const drawing = withStandIns(svg, unknown);
  const image = await withSmallFontFiles(drawing, (files) => renderAsync(drawing, optionsWith(files)));
  return { png: image.asPng(), unknown };
}

function withStandIns(svg: string, unknown: readonly string[]): string {
  return unknown.reduce((text, character) => text.replaceAll(character, STAND_IN), svg);
}

/**
 * Message about characters that the pictures lack, or null when their fonts have every character.
 * @example
 * unknownNotice([]); // => null
 */
export function unknownNotice(pictures: readonly Picture[]): Bilingual | null {
  const unknown = [...new Set(pictures.flatMap((picture) => picture.unknown))];
  if (unknown.length === 0) return null;
  const named = unknown.map(
    (character) =>
      `${character} (U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`,
  );
  return {
    en: `PNG charts show a question mark for characters that their font lacks: ${named.join(', ')}; the SVG charts have them`,
    zh: `PNG 图所用字体缺少下列字符，图中以问号代替：${named.join('、')}；SVG 图不受影响`,
  };
}
