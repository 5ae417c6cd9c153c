import { type Form, lineHeight, SIZES } from './sizes.js';
import { textWidth } from './text-width.js';
import { COLOURS, type Layer } from './theme.js';

/** What a colour or shape of a chart stands for. */
export interface KeyEntry {
  readonly name: string;
  readonly colour: string;
  readonly shape?: 'circle' | 'square' | 'diamond' | 'cross';
}

const SYMBOL = 12;
const AFTER_SYMBOL = 6;
const BETWEEN = 20;
/** Over the heads of columns, which only the wide form has. */
const OVER_PLOT = { wide: 42, narrow: 20 } as const;

/** The key above a plot, from its left edge on in as many lines as it needs; none for a single entry. */
export function keyLayers(
  entries: readonly KeyEntry[],
  left: number,
  form: Form,
  over: number = OVER_PLOT[form],
): Layer[] {
  if (entries.length < 2) return [];
  const { width, text } = SIZES[form];
  const lines: { readonly entry: KeyEntry; readonly x: number }[][] = [[]];
  let at = 0;
  for (const entry of entries) {
    const wide = SYMBOL + AFTER_SYMBOL + textWidth(entry.name, text);
    if (at > 0 && at + wide > width) {
      lines.push([]);
      at = 0;
    }
    lines.at(-1)!.push({ entry, x: left + at });
    at += wide + BETWEEN;
  }
  const values = lines.flatMap((line, n) =>
    line.map(({ entry, x }) => ({
      ...entry,
      x: x + SYMBOL / 2,
      textX: x + SYMBOL + AFTER_SYMBOL,
      y: -over - (lines.length - 1 - n) * lineHeight(text),
    })),
  );
  return values.flatMap(({ name, colour, shape = 'square', x, textX, y }): Layer[] => [
    {
      data: { values: [{}] },
      mark: { type: 'point', shape, filled: true, size: SYMBOL * SYMBOL, opacity: 1 },
      encoding: { x: { value: x }, y: { value: y }, color: { value: colour } },
    },
    {
      data: { values: [{}] },
      mark: { type: 'text', text: name, align: 'left', baseline: 'middle', fontSize: text },
      encoding: { x: { value: textX }, y: { value: y }, color: { value: COLOURS.ink } },
    },
  ]);
}
