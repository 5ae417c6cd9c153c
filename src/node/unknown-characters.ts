import { readFileSync } from 'node:fs';
import { FONT_FILES } from './draw-font.js';

/** Advance widths of a font in thousandths of the font size, by code point; what is not in it has no glyph. */
type Advances = ReadonlyMap<number, number>;

/**
 * Characters and advance widths of a TrueType font.
 *
 * Source: ISO/IEC 14496-22 (OpenType), tables `cmap` (formats 4 and 12), `head`, `hhea` and `hmtx`.
 * @throws RangeError where the file is no such font
 */
export function advancesOf(bytes: Uint8Array): Advances {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unitsPerEm = view.getUint16(tableAt(view, 'head') + 18);
  const advanceCount = view.getUint16(tableAt(view, 'hhea') + 34);
  const metrics = tableAt(view, 'hmtx');
  const advance = (glyph: number) =>
    (view.getUint16(metrics + 4 * Math.min(glyph, advanceCount - 1)) * 1000) / unitsPerEm;
  return new Map([...glyphs(view)].map(([code, glyph]) => [code, advance(glyph)]));
}

let shipped: Advances | undefined;

/** Characters that the shipped fonts can draw; the bold one holds the same as the regular one. */
export function shippedAdvances(): Advances {
  shipped ??= advancesOf(readFileSync(FONT_FILES.regular));
  return shipped;
}

/** Characters of a text that the shipped fonts cannot draw, each once, in their order. */
export function unknownCharacters(text: string, known: Advances = shippedAdvances()): string[] {
  return [...new Set(text)].filter(
    (character) => !/\s/.test(character) && !known.has(character.codePointAt(0)!),
  );
}

function tableAt(view: DataView, tag: string): number {
  const tables = view.getUint16(4);
  for (let n = 0; n < tables; n++) {
    const record = 12 + 16 * n;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(record + i)));
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new RangeError(`not a TrueType font: it has no table '${tag}'`);
}

/** Every code point that has a glyph, with the glyph. */
function glyphs(view: DataView): Map<number, number> {
  const cmap = tableAt(view, 'cmap');
  const found = new Map<number, number>();
  for (let n = 0; n < view.getUint16(cmap + 2); n++) {
    const subtable = cmap + view.getUint32(cmap + 4 + 8 * n + 4);
    const format = view.getUint16(subtable);
    const pairs = format === 4 ? segments(view, subtable) : format === 12 ? groups(view, subtable) : [];
    for (const [code, glyph] of pairs) if (glyph !== 0 && code !== 0xffff) found.set(code, glyph);
  }
  return found;
}

/** Format 4: segments of the basic plane. */
function* segments(view: DataView, at: number): Generator<readonly [number, number]> {
  const doubled = view.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + doubled];
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
  for (let s = 0; s < doubled; s += 2) {
    const start = view.getUint16(starts + s);
    const delta = view.getUint16(deltas + s);
    const offset = view.getUint16(offsets + s);
    for (let code = start; code <= view.getUint16(ends + s); code++) {
      const listed = offset === 0 ? code : view.getUint16(offsets + s + offset + 2 * (code - start));
      yield [code, listed === 0 ? 0 : (listed + delta) & 0xffff];
    }
  }
}

/** Format 12: groups of any plane. */
function* groups(view: DataView, at: number): Generator<readonly [number, number]> {
  for (let n = 0; n < view.getUint32(at + 12); n++) {
    const group = at + 16 + 12 * n;
    const start = view.getUint32(group);
    for (let code = start; code <= view.getUint32(group + 4); code++) {
      yield [code, view.getUint32(group + 8) + code - start];
    }
  }
}
