import { describe, expect, it } from 'vitest';
import { zeroLine } from '../../src/charts/bar-marks.js';
import { cellTable } from '../../src/charts/cell-table.js';
import { rowLayout } from '../../src/charts/row-layout.js';
import { SIZES } from '../../src/charts/sizes.js';
import { textWidth } from '../../src/charts/text-width.js';

type Mark = { type: string; align?: string; baseline?: string; fontSize?: number };

const SAYS = '0 = spending nothing';

/** Where the label of zero ends, in pixels from the left of the rows. */
function endOfLabel(ends: readonly [number, number]) {
  const layout = rowLayout([{ name: 'One', texts: ['+1 [0 to 2]'] }], 'wide', ['Mean [95% interval]']);
  const label = zeroLine(SAYS, layout, ends)
    .map((layer) => (layer as { mark: { type: string; dx?: number } }).mark)
    .find(({ type }) => type === 'text')!;
  const zero = (-ends[0] / (ends[1] - ends[0])) * layout.width;
  return { dx: label.dx, end: zero + label.dx! + textWidth(SAYS, SIZES.wide.text) / 2, width: layout.width };
}

describe('room for labels', () => {
  it('is left to the head of the numbers where zero lies at the right edge', () => {
    const { dx, end, width } = endOfLabel([-37e6, 1e6]);
    expect(dx).toBeLessThan(0);
    expect(end).toBeLessThanOrEqual(width + 1e-9);
    expect(endOfLabel([-10, 10]).dx).toBe(0);
  });

  it('is made for wide numbers of shaded tables, and no smaller text than that takes', () => {
    const heads = Array.from({ length: 10 }, (_, n) => String(n + 1));
    const sizeOf = (text: string) => {
      const cells = heads.map(() => ({ text, shade: 0, quiet: false }));
      const { layer, width } = cellTable(heads, [{ name: 'Pay by counts', cells }], 'wide');
      const numbers = layer
        .map((one) => (one as { mark: Mark }).mark)
        .find(({ type, align, baseline }) => type === 'text' && align === 'center' && baseline === 'middle')!;
      return { size: numbers.fontSize!, column: width / heads.length };
    };
    const wide = sizeOf('\u22121,600,000,000');
    expect(textWidth('\u22121,600,000,000', wide.size)).toBeLessThanOrEqual(wide.column);
    expect(sizeOf('+12').size).toBe(SIZES.wide.text);
  });
});
