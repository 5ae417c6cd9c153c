import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { advanceWidth } from '../../src/charts/text-width.js';
import { FONT_FILES } from '../../src/node/draw-font.js';
import { advancesOf, shippedAdvances, unknownCharacters } from '../../src/node/unknown-characters.js';

const fonts = {
  regular: advancesOf(readFileSync(FONT_FILES.regular)),
  bold: advancesOf(readFileSync(FONT_FILES.bold)),
};

const filesBelow = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

/** GB 2312 level 1 in the order of the standard. */
function level1(): string[] {
  const decoder = new TextDecoder('gb2312');
  return Array.from({ length: 3755 }, (_, n) =>
    decoder.decode(Uint8Array.of(0xb0 + Math.floor(n / 94), 0xa1 + (n % 94))),
  );
}

describe('the shipped fonts', () => {
  it('hold all 3,755 characters of GB 2312 level 1', () => {
    const characters = level1();
    expect([characters[0], characters.at(-1)]).toEqual(['啊', '座']);
    expect(unknownCharacters(characters.join(''))).toEqual([]);
  });

  it.each(filesBelow('src/language', /\.ts$/))(
    'hold every character of %s (else: fonts/README.md)',
    (file) => {
      expect(unknownCharacters(readFileSync(file, 'utf8'))).toEqual([]);
    },
  );

  it('hold every character of the catalogues and of the files that come along (else: fonts/README.md)', () => {
    // The page is written with the fonts of its reader.
    const sources = filesBelow('src', /\.ts$/).filter((file) => !file.includes('web'));
    const texts = [...sources, ...filesBelow('scenarios', /\.yaml$/)].map((file) =>
      readFileSync(file, 'utf8'),
    );
    // formulas in comments are no text of a chart
    const shown = texts.map((text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*/g, ''));
    expect(unknownCharacters(shown.join(''))).toEqual([]);
  });

  it('hold the same characters in both weights', () => {
    expect([...fonts.bold.keys()].sort()).toEqual([...fonts.regular.keys()].sort());
  });

  it.each(['regular', 'bold'] as const)('are as wide as the table of widths says (%s)', (weight) => {
    const wrong = [...fonts[weight]].filter(
      ([code, width]) => Math.abs(width - advanceWidth(String.fromCodePoint(code), weight)) > 0.51,
    );
    expect(wrong).toEqual([]);
  });

  it('name what they lack, each once', () => {
    expect(unknownCharacters('茂\u{20BB7}名ꙮ\u{20BB7} \n')).toEqual(['\u{20BB7}', 'ꙮ']);
    expect(shippedAdvances().get('A'.codePointAt(0)!)).toBe(608);
  });

  it('are not read from what is no font', () => {
    expect(() => advancesOf(new Uint8Array(64))).toThrow(/no table 'head'/);
  });
});
