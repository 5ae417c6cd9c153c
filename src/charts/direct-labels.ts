import { pixels } from './row-layout.js';
import { lineHeight } from './sizes.js';
import { wrapText } from './text-width.js';
import { COLOURS, type Layer } from './theme.js';

/** Names at the right of a chart, each next to the end of what it names, moved apart where they would overlap. */

const BETWEEN = 4;
const LABEL_WIDTH = 225;
const GAP = 26;

/** Something to be named: where it ends in pixels from the plot's top left, and what it is called. */
interface Named {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly colour: string;
}

/** Room that the labels take at the right of the plot, pixels. */
export const LABEL_ROOM = GAP + LABEL_WIDTH;

/**
 * Centres of labels of given heights, as near to the wanted ones as they can be without overlap and within the plot
 * as far as there is room: blocks of neighbours that touch are moved as one to the mean of what they want.
 */
export function spread(wanted: readonly number[], heights: readonly number[], bottom: number): number[] {
  const order = wanted.map((_, n) => n).sort((a, b) => wanted[a] - wanted[b] || a - b);
  const blocks: { members: number[]; top: number; height: number }[] = [];
  const topOf = (members: readonly number[], height: number) => {
    let [offset, sum] = [0, 0];
    for (const n of members) {
      sum += wanted[n] - heights[n] / 2 - offset;
      offset += heights[n];
    }
    return Math.max(0, Math.min(bottom - height, sum / members.length));
  };
  for (const n of order) {
    let block = { members: [n], height: heights[n], top: topOf([n], heights[n]) };
    for (let above = blocks.at(-1); above && above.top + above.height > block.top; above = blocks.at(-1)) {
      blocks.pop();
      const members = [...above.members, ...block.members];
      const height = above.height + block.height;
      block = { members, height, top: topOf(members, height) };
    }
    blocks.push(block);
  }
  const centres = wanted.map(() => 0);
  for (const { members, top } of blocks) {
    let at = top;
    for (const n of members) {
      centres[n] = at + heights[n] / 2;
      at += heights[n];
    }
  }
  return centres;
}

/** Layers with the labels in a column at the right of a plot of this size: a dot in the colour of each, a thin line to it. */
export function labelColumn(
  named: readonly Named[],
  width: number,
  height: number,
  fontSize: number,
): Layer[] {
  const line = lineHeight(fontSize);
  const texts = named.map(({ text }) => wrapText(text, LABEL_WIDTH, fontSize));
  const heights = texts.map((own) => own.length * line + BETWEEN);
  const centres = spread(
    named.map(({ y }) => y),
    heights,
    height + line,
  );
  const values = named.map(({ x, y, colour }, n) => ({
    x,
    y,
    x2: width + GAP - 6,
    y2: centres[n],
    dot: width + GAP,
    text: width + GAP + 10,
    lines: texts[n],
    top: centres[n] - ((texts[n].length - 1) * line) / 2,
    colour,
  }));
  return [
    {
      data: { values },
      mark: { type: 'rule', strokeWidth: 0.8 },
      encoding: {
        x: pixels('x'),
        y: pixels('y'),
        x2: { field: 'x2' },
        y2: { field: 'y2' },
        color: { value: COLOURS.baseline },
      },
    },
    {
      data: { values },
      mark: { type: 'point', filled: true, size: 60, opacity: 1 },
      encoding: {
        x: pixels('dot'),
        y: pixels('y2'),
        color: { field: 'colour', type: 'nominal', scale: null },
      },
    },
    {
      data: { values },
      mark: { type: 'text', align: 'left', baseline: 'middle', fontSize, lineHeight: line },
      encoding: {
        x: pixels('text'),
        y: pixels('top'),
        text: { field: 'lines', type: 'nominal' },
        color: { value: COLOURS.ink },
      },
    },
  ];
}
