import { formatNumber } from '../language/numbers.js';
import type { Ends, Reach } from './amount-axis.js';
import { pixels, type RowLayout } from './row-layout.js';
import { SIZES } from './sizes.js';
import { textWidth } from './text-width.js';
import { COLOURS, type Layer } from './theme.js';

const ARROW = 9;

/** Arrows at the edge for rows that are cut there, with the value that they reach. */
export function cutMarks(
  reaches: readonly Reach[],
  [low, high]: Ends,
  layout: RowLayout,
  says: (value: string) => string,
): Layer[] {
  const cut = reaches.flatMap((reach, n) => [
    ...(reach.high > high ? [{ n, x: layout.width, value: reach.high, right: true }] : []),
    ...(reach.low < low ? [{ n, x: 0, value: reach.low, right: false }] : []),
  ]);
  const size = SIZES[layout.form].foot;
  const y = (n: number) => ({ value: layout.centres[n] });
  const color = { value: COLOURS.ink };
  return cut.flatMap(({ n, x, value, right }): Layer[] => {
    const inward = right ? -1 : 1;
    const text = says(formatNumber(value, 2));
    const middle = x + inward * (textWidth(text, size) / 2 + ARROW + 6);
    const shape = right ? 'triangle-right' : 'triangle-left';
    const arrow: Layer = {
      data: { values: [{}] },
      mark: { type: 'point', shape, filled: true, size: ARROW * ARROW, opacity: 1 },
      encoding: { x: { value: x + (inward * ARROW) / 2 }, y: y(n), color },
    };
    const label: Layer = {
      data: { values: [{}] },
      mark: { type: 'text', text, align: 'center', baseline: 'bottom', dy: -7, fontSize: size },
      encoding: { x: { value: middle }, y: y(n), color },
    };
    // In the narrow form the numbers stand right over the marks already.
    return layout.form === 'wide' ? [arrow, label] : [arrow];
  });
}

const HALF_ROW = 14;

/** How far a text in the middle of zero is moved so that it leaves free what stands at the right of the rows. */
function movedInside(says: string, { form, width }: RowLayout, [low, high]: Ends): number {
  const zero = (-low / (high - low)) * width;
  return Math.min(0, width - zero - textWidth(says, SIZES[form].text) / 2);
}

/** The line that differences are counted from, with what it stands for; in the narrow form it leaves the names free. */
export function zeroLine(says: string, layout: RowLayout, ends: Ends): Layer[] {
  const { form, centres } = layout;
  const x = { datum: 0 };
  const line: Layer = {
    data: { values: centres.map((y) => ({ top: y - HALF_ROW, bottom: y + HALF_ROW })) },
    mark: { type: 'rule', strokeWidth: 1.5 },
    encoding: { x, y: pixels('top'), y2: { field: 'bottom' }, color: { value: COLOURS.baseline } },
  };
  if (form === 'narrow' || says === '') return [line];
  return [
    {
      data: { values: [{}] },
      mark: { type: 'rule', strokeWidth: 1.5 },
      encoding: { x, y: { value: 0 }, y2: { value: 'height' }, color: { value: COLOURS.baseline } },
    },
    {
      data: { values: [{}] },
      mark: {
        type: 'text',
        text: says,
        baseline: 'bottom',
        dx: movedInside(says, layout, ends),
        dy: -6,
        fontSize: SIZES[form].text,
      },
      encoding: { x, y: { value: 0 }, color: { value: COLOURS.quiet } },
    },
  ];
}
