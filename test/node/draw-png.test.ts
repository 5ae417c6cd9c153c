import { readdirSync, readFileSync, statSync } from 'node:fs';
import { unzlibSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonCharts } from '../../src/charts/catalogue.js';
import { drawSvg } from '../../src/charts/draw-svg.js';
import { STRATEGY_COLOURS } from '../../src/charts/theme.js';
import { catalogueLabels } from '../../src/language/indicator-labels.js';
import { LANGUAGES } from '../../src/language/words.js';
import { medinno } from '../../src/model/medinno.js';
import { FONT_FAMILY } from '../../src/node/draw-font.js';
import { drawPng, unknownNotice } from '../../src/node/draw-png.js';
import { FULL_COMPARISON, TABLES } from '../charts/full-comparison.js';

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Decodes a PNG of eight-bit RGB or RGBA without interlacing (ISO/IEC 15948). */
function pixelsOf(png: Uint8Array): Pixels {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height, channels] = [view.getUint32(16), view.getUint32(20), png[25] === 6 ? 4 : 3];
  const chunks: Uint8Array[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (type === 'IDAT') chunks.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const raw = unzlibSync(Buffer.concat(chunks));
  const stride = width * channels;
  const data = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? data[y * stride + x - channels] : 0;
      const up = y > 0 ? data[(y - 1) * stride + x] : 0;
      const corner = y > 0 && x >= channels ? data[(y - 1) * stride + x - channels] : 0;
      data[y * stride + x] = raw[y * (stride + 1) + 1 + x] + predicted(filter, left, up, corner);
    }
  }
  return { width, height, data };
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 4) {
    const base = left + up - corner;
    const a = Math.abs(base - left);
    const b = Math.abs(base - up);
    const c = Math.abs(base - corner);
    return a <= b && a <= c ? left : b <= c ? up : corner;
  }
  if (filter === 3) return (left + up) >> 1;
  return filter === 2 ? up : filter === 1 ? left : 0;
}

/** Pixels in which two pictures of one size differ. */
function differing(a: Pixels, b: Pixels): number {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  const channels = a.data.length / (a.width * a.height);
  let count = 0;
  for (let n = 0; n < a.data.length; n += channels) {
    const red = Math.abs(a.data[n] - b.data[n]);
    const green = Math.abs(a.data[n + 1] - b.data[n + 1]);
    const blue = Math.abs(a.data[n + 2] - b.data[n + 2]);
    if (Math.max(red, green, blue) > 40) count++;
  }
  return count;
}

const withoutText = (svg: string): string => svg.replace(/<text[^>]*\/>|<text[\s\S]*?<\/text>/g, '');
const lettersOf = (svg: string): number =>
  [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].join('').replace(/<[^>]*>|\s/g, '').length;
const CASES = LANGUAGES.flatMap((language) =>
  comparisonCharts({
    comparison: FULL_COMPARISON,
    model: medinno,
    labels: catalogueLabels(medinno),
    language,
    form: 'wide',
    decisions: TABLES,
  }).map(({ id, spec }) => ({ id, language, spec })),
);

const simple = (text: string, size = 40): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="60"><text x="10" y="45" font-size="${size}" font-family="${FONT_FAMILY}">${text}</text></svg>`;

/** First and last column with ink, in units of the drawing. */
async function inkSpan(svg: string): Promise<number> {
  const { width, height, data } = pixelsOf((await drawPng(svg)).png);
  const channels = data.length / (width * height);
  let [first, last] = [width, 0];
  for (let n = 0; n < width * height; n++) {
    if (data[n * channels] > 200) continue;
    first = Math.min(first, n % width);
    last = Math.max(last, n % width);
  }
  return ((last - first + 1) * 600) / width;
}

describe('pictures', () => {
  it.each(CASES)('$id ($language) contains its text', async ({ spec }) => {
    const svg = await drawSvg(spec);
    const [full, bare] = await Promise.all([drawPng(svg), drawPng(withoutText(svg))]);
    expect(full.unknown).toEqual([]);
    const letters = lettersOf(svg);
    expect(letters).toBeGreaterThan(100);
    expect(differing(pixelsOf(full.png), pixelsOf(bare.png))).toBeGreaterThan(8 * letters);
  });

  it('are the same twice', async () => {
    const svg = simple('茂名 Maoming');
    expect((await drawPng(svg)).png).toEqual((await drawPng(svg)).png);
  });

  it('name characters the font lacks and draw a question mark for them, not a box', async () => {
    const picture = await drawPng(simple('茂名\u{20BB7}ꙮ'));
    expect(picture.unknown).toEqual(['\u{20BB7}', 'ꙮ']);
    expect(unknownNotice([picture, picture])?.en).toContain('\u{20BB7} (U+20BB7), ꙮ (U+A66E)');
    expect(picture.png).toEqual((await drawPng(simple('茂名??'))).png);
    expect(unknownNotice([await drawPng(simple('茂名'))])).toBeNull();
  });
});

describe('text in pictures', () => {
  it.each(['Iii WWW 0123', '茂名市医学创新', 'DALY 避免（百万元）'])(
    '%s is as wide as charts are laid out for',
    async (text) => {
      const { textWidth } = await import('../../src/charts/text-width.js');
      const bars = (inner: string) => simple(`|${inner}|`, 30);
      // two bars around the text: their distance is free of the side bearings of what stands between
      const span = (await inkSpan(bars(text))) - (await inkSpan(bars('')));
      expect(Math.abs(span - textWidth(text, 30))).toBeLessThan(1.5);
    },
  );
});

describe('the fonts', () => {
  let sizes: number[];
  beforeAll(() => {
    const folder = new URL('../../fonts/', import.meta.url);
    sizes = readdirSync(folder)
      .filter((name) => name.endsWith('.ttf'))
      .map((name) => statSync(new URL(name, folder)).size);
  });

  it('are two subsets of little more than a megabyte with their licence', () => {
    expect(sizes).toHaveLength(2);
    for (const size of sizes) expect(size).toBeLessThan(1.5e6);
    const licence = readFileSync(new URL('../../fonts/OFL.txt', import.meta.url), 'utf8');
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
  });

  it('leave every strategy its own colour', () => {
    expect(new Set(STRATEGY_COLOURS).size).toBe(8);
  });
});
