import { wrapText } from './text-width.js';
import { COLOURS, LABEL_SIZE, type Layer } from './theme.js';

/** Names at the right of a chart, each next to the end of what it names, moved apart where they would overlap. */

const LINE_HEIGHT = 14;
const BETWEEN = 4;
const LABEL_WIDTH = 225;
const GAP = 26;

/** Something to be named: where it ends in pixels from the plot's top left, and what it is called. */
export interface Named {
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

/** Layers with the labels in a column at the right of a plot of this size, a thin line leading to each. */
export function labelColumn(named: readonly Named[], width: number, height: number): Layer[] {
  const lines = named.map(({ text }) =>
    text.split('\n').flatMap((line) => wrapText(line, LABEL_WIDTH, LABEL_SIZE)),
  );
  const heights = lines.map((own) => own.length * LINE_HEIGHT + BETWEEN);
  const centres = spread(
    named.map(({ y }) => y),
    heights,
    height + LINE_HEIGHT,
  );
  return named.flatMap(({ x, y, colour }, n) => {
    const data = { values: [{}] };
    const quiet = { value: COLOURS.baseline };
    return [
      {
        data,
        mark: { type: 'rule', strokeWidth: 0.8, opacity: 0.7, clip: false },
        encoding: {
          x: { value: x },
          y: { value: y },
          x2: { value: width + GAP - 5 },
          y2: { value: centres[n] },
          color: quiet,
        },
      },
      {
        data,
        mark: {
          type: 'text',
          align: 'left',
          baseline: 'middle',
          fontSize: LABEL_SIZE,
          lineHeight: LINE_HEIGHT,
          text: lines[n],
          dy: (-(lines[n].length - 1) * LINE_HEIGHT) / 2,
          clip: false,
        },
        encoding: { x: { value: width + GAP }, y: { value: centres[n] }, color: { value: colour } },
      },
    ];
  });
}
