import { lineHeight } from './sizes.js';
import { textWidth } from './text-width.js';

/** Names next to the points that they name, placed so that they cover neither each other nor a point. */

interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** Where a label begins (or ends, or has its middle) and how it is aligned. */
interface PlacedLabel extends LabelledPoint {
  readonly align: 'left' | 'right' | 'center';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 9;
const POINT = 6;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const around = ({ x, y }: { readonly x: number; readonly y: number }): Box => ({
  left: x - POINT,
  right: x + POINT,
  top: y - POINT,
  bottom: y + POINT,
});

function boxOf({ x, y, lines, align }: PlacedLabel, fontSize: number): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, fontSize)));
  const half = (lines.length * lineHeight(fontSize)) / 2;
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - half, bottom: y + half };
}

/** Right of the point first, then left, above and below it, then farther off. */
function places({ x, y, lines }: LabelledPoint, fontSize: number): PlacedLabel[] {
  const up = (lines.length * lineHeight(fontSize)) / 2 + GAP;
  const at = (right: number, below: number, align: PlacedLabel['align']) => ({
    x: x + right * GAP,
    y: y + below * up,
    lines,
    align,
  });
  return [
    at(1, 0, 'left'),
    at(-1, 0, 'right'),
    at(0, -1, 'center'),
    at(0, 1, 'center'),
    at(0, -1, 'left'),
    at(0, 1, 'left'),
    at(0, -1, 'right'),
    at(0, 1, 'right'),
    at(1, -1.8, 'left'),
    at(-1, -1.8, 'right'),
    at(1, 1.8, 'left'),
    at(-1, 1.8, 'right'),
    at(1, -2.4, 'left'),
    at(-1, -2.4, 'right'),
    at(1, 2.4, 'left'),
    at(-1, 2.4, 'right'),
  ];
}

/** A plot of this size, and a line in it that labels had better not cover. */
interface PlotToLabel {
  readonly width: number;
  readonly height: number;
  readonly line: readonly Place[];
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const STEPS = 60;

/** Places along a line of several parts, close enough to keep labels off it. */
function alongLine(line: readonly Place[]): Place[] {
  return line.slice(1).flatMap((to, n) =>
    Array.from({ length: STEPS }, (_, step) => ({
      x: line[n].x + ((to.x - line[n].x) * step) / STEPS,
      y: line[n].y + ((to.y - line[n].y) * step) / STEPS,
    })),
  );
}

/** A place for each label within a plot of this size, the first that is free or else the one that covers least. */
export function placeLabels(
  points: readonly LabelledPoint[],
  fontSize: number,
  { width, height, line }: PlotToLabel,
): PlacedLabel[] {
  const plot = { left: 0, right: width, top: 0, bottom: height };
  const taken: Box[] = [...points, ...alongLine(line)].map(around);
  return points.map((point) => {
    const costs = places(point, fontSize).map((place) => {
      const box = boxOf(place, fontSize);
      const area = (box.right - box.left) * (box.bottom - box.top);
      const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
      return { place, box, cost: covered + 2 * (area - overlap(box, plot)) };
    });
    const best = costs.reduce((least, one) => (one.cost < least.cost - 1e-9 ? one : least));
    taken.push(best.box);
    return best.place;
  });
}
