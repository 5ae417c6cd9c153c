import { readFileSync } from 'node:fs';
import { FONT_FILES } from './draw-font.js';

export type Weight = keyof typeof FONT_FILES;

/** Licence and its address, which stay in the fonts with their copyright (ISO/IEC 14496-22, table `name`). */
const LICENCE_NAMES = [13, 14];

/** A shipped font with these characters alone, as a TrueType file or packed as WOFF. */
export async function fontSubset(
  weight: Weight,
  characters: string,
  targetFormat: 'truetype' | 'woff',
): Promise<Buffer> {
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(fontBytes(weight), characters, { targetFormat, preserveNameIds: LICENCE_NAMES });
}

const read = new Map<Weight, Buffer>();

function fontBytes(weight: Weight): Buffer {
  const bytes = read.get(weight) ?? readFileSync(FONT_FILES[weight]);
  read.set(weight, bytes);
  return bytes;
}

/** Characters of a text, each once. */
export const eachOnce = (text: string): string => [...new Set(text)].sort().join('');
