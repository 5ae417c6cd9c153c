import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { advanceWidth } from '../../src/charts/text-width.js';
import { withFonts } from '../../src/node/embed-fonts.js';
import { advancesOf } from '../../src/node/unknown-characters.js';

const drawing = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg"><title>Überschrift</title><desc>Wörter</desc>${content}</svg>`;

const REGULAR = '<text font-size="14px">A &amp; <tspan x="0">茂名</tspan></text>';
const BOLD = '<text font-weight="bold">Bold</text>';

/** The fonts in a drawing, by weight, as their characters and advance widths. */
async function fontsIn(svg: string) {
  const faces = [
    ...svg.matchAll(/@font-face\{[^}]*font-weight:(\d+);src:url\(data:font\/woff;base64,([^)]*)\)/g),
  ];
  return Object.fromEntries(
    await Promise.all(
      faces.map(async ([, weight, data]) => {
        const every = Array.from({ length: 0xffff }, (_, n) => String.fromCharCode(n)).join('');
        const font = await subsetFont(Buffer.from(data, 'base64'), every, { targetFormat: 'truetype' });
        return [weight, advancesOf(font)] as const;
      }),
    ),
  );
}

const charactersOf = (advances: ReadonlyMap<number, number>) =>
  [...advances.keys()].map((code) => String.fromCodePoint(code)).sort();

describe('a drawing with its fonts', () => {
  it('carries the characters of its texts and no others, by weight', async () => {
    const fonts = await fontsIn(await withFonts(drawing(REGULAR + BOLD)));
    expect(Object.keys(fonts)).toEqual(['400', '700']);
    expect(charactersOf(fonts[400])).toEqual([...' &A名茂'].sort());
    expect(charactersOf(fonts[700])).toEqual([...'Bdlo'].sort());
  });

  it('is as wide as it was laid out', async () => {
    const fonts = await fontsIn(await withFonts(drawing(REGULAR + BOLD)));
    for (const [weight, name] of [
      [400, 'regular'],
      [700, 'bold'],
    ] as const)
      for (const [code, width] of fonts[weight])
        expect(Math.abs(width - advanceWidth(String.fromCodePoint(code), name))).toBeLessThan(0.51);
  });

  it('carries a weight only where a text has it, and none without texts', async () => {
    expect(Object.keys(await fontsIn(await withFonts(drawing(REGULAR))))).toEqual(['400']);
    expect(Object.keys(await fontsIn(await withFonts(drawing(BOLD))))).toEqual(['700']);
    expect(await withFonts(drawing('<path/>'))).toBe(drawing('<path/>'));
  });

  it('keeps title and description first, and all else as it was', async () => {
    const svg = await withFonts(drawing(REGULAR));
    expect(svg.replace(/<style>.*<\/style>/, '')).toBe(drawing(REGULAR));
    expect(svg).toMatch(/^<svg [^>]*><title>[^<]*<\/title><desc>[^<]*<\/desc><style>/);
  });

  it('is the same every time, whatever was drawn before', async () => {
    const first = await withFonts(drawing(REGULAR));
    await withFonts(drawing(BOLD));
    expect(await withFonts(drawing(REGULAR))).toBe(first);
  });

  it('takes a character that the fonts lack as it comes', async () => {
    const fonts = await fontsIn(await withFonts(drawing('<text>aꙮ</text>')));
    expect(charactersOf(fonts[400])).toEqual(['a']);
  });
});
