import { readFileSync } from 'node:fs';
import { FONT_FAMILY, FONT_FILES } from './draw-font.js';
import { isBold } from './draw-svg.js';

/** What CSS calls the weights of the shipped fonts. */
const WEIGHTS = { regular: 400, bold: 700 } as const;
type Weight = keyof typeof WEIGHTS;

/** Licence and its address, which stay in the fonts with their copyright (ISO/IEC 14496-22, table `name`). */
const LICENCE_NAMES = [13, 14];

/**
 * A drawing with those characters of the shipped fonts that its texts have, so that it looks the same where no such font is
 * installed. They are packed as WOFF: WOFF2 is a fifth smaller and takes ten times as long to pack.
 */
export async function withFonts(svg: string): Promise<string> {
  const used = charactersOf(svg);
  const faces: string[] = [];
  for (const weight of ['regular', 'bold'] as const)
    if (used[weight] !== '') faces.push(await fontFace(weight, used[weight]));
  if (faces.length === 0) return svg;
  return svg.replace(HEAD, (head) => `${head}<style>${faces.join('')}</style>`);
}

/** The tag of a drawing with its title and description, which have to come first. */
const HEAD = /^<svg[^>]*>(?:<title>[^<]*<\/title>)?(?:<desc>[^<]*<\/desc>)?/;

async function fontFace(weight: Weight, characters: string): Promise<string> {
  const { default: subsetFont } = await import('subset-font');
  const font = await subsetFont(fontBytes(weight), characters, {
    targetFormat: 'woff',
    preserveNameIds: LICENCE_NAMES,
  });
  const data = `data:font/woff;base64,${font.toString('base64')}`;
  return `@font-face{font-family:'${FONT_FAMILY}';font-weight:${WEIGHTS[weight]};src:url(${data}) format('woff')}`;
}

const read = new Map<Weight, Buffer>();

function fontBytes(weight: Weight): Buffer {
  const bytes = read.get(weight) ?? readFileSync(FONT_FILES[weight]);
  read.set(weight, bytes);
  return bytes;
}

/** The characters that the texts of a drawing have in each weight, each once. */
function charactersOf(svg: string): Readonly<Record<Weight, string>> {
  const texts = { regular: '', bold: '' };
  for (const [, attributes, content] of svg.matchAll(/<text\b([^>]*)>(.*?)<\/text>/gs)) {
    const fontWeight = /\bfont-weight="([^"]*)"/.exec(attributes)?.[1] ?? '';
    texts[isBold({ fontWeight }) ? 'bold' : 'regular'] += plainText(content);
  }
  return { regular: eachOnce(texts.regular), bold: eachOnce(texts.bold) };
}

const eachOnce = (text: string): string => [...new Set(text)].sort().join('');

const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** The content of an element as it is read. */
const plainText = (content: string): string =>
  content.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt);/g, (reference) => SIGNS[reference]);
