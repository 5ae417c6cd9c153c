import { LABEL_ROOM, labelColumn } from '../charts/direct-labels.js';
import { keyLayers } from '../charts/key.js';
import { placeLabels } from '../charts/point-labels.js';
import type { Reader } from '../charts/reader.js';
import { type Form, SIZES } from '../charts/sizes.js';
import { wrapText } from '../charts/text-width.js';
import { COLOURS, type Layer, type Layered } from '../charts/theme.js';
import { log } from '../maths/log.js';

/** Lines with their names at their ends, or in a key above where there is no room for names. */

/** One line of a plot. */
export interface Line {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** An axis from the first to the last of its domain. */
export interface LineAxis {
  readonly title: string;
  readonly domain: readonly [number, number];
  /** The numbers that stand at a logarithmic axis; a linear one chooses its own. */
  readonly logTicks?: readonly number[];
}

/** Of a plot of lines, pixels. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

const AXIS = { wide: 78, narrow: 56 } as const;
const HEIGHT = { wide: 340, narrow: 240 } as const;
const RIGHT = 20;
const OVER_PLOT = 16;

/** Where a value stands on an axis, from 0 at its beginning to 1 at its end. */
export function placeOn({ domain: [low, high], logTicks }: LineAxis, value: number): number {
  if (logTicks === undefined) return (value - low) / (high - low);
  return (log(value) - log(low)) / (log(high) - log(low));
}

export const lineSize = (form: Form): PlotSize => ({
  width: SIZES[form].width - AXIS[form] - (form === 'wide' ? LABEL_ROOM : RIGHT),
  height: HEIGHT[form],
});

/** The encoding of one axis for vertical or horizontal places of lines. */
export function lineAxis({ title, domain, logTicks }: LineAxis, field: 'x' | 'y', form: Form) {
  const { text } = SIZES[form];
  const room = field === 'x' ? lineSize(form).width : HEIGHT[form];
  const scale = { domain: [...domain], nice: false as const };
  const few = { tickCount: form === 'wide' ? 6 : 4, labelExpr: "format(datum.value, ',')" };
  return {
    field,
    type: 'quantitative' as const,
    title: wrapText(title, room, text),
    scale: logTicks === undefined ? scale : { ...scale, type: 'log' as const },
    axis: {
      grid: field === 'y',
      labelOverlap: true,
      ...(logTicks === undefined ? few : { values: [...logTicks], format: ',~r' }),
    },
  };
}

/** The line alone, on the axes that all share. */
export const lineLayer = ({ points, colour }: Line): Layer => ({
  data: { values: points.map(({ x, y }) => ({ x, y })) },
  mark: { type: 'line', strokeWidth: 2.4 },
  encoding: { color: { value: colour } },
});

/** Where each line ends at the right, in pixels; lines that end together in the order in which they come there. */
function endsOf(lines: readonly Line[], x: LineAxis, y: LineAxis, { width, height }: PlotSize) {
  const before = ({ points }: Line) => placeOn(y, points[Math.floor(points.length / 2)].y);
  const ordered = [...lines].sort((a, b) => before(b) - before(a));
  return ordered.map(({ name, colour, points }) => {
    const last = points.at(-1)!;
    return { x: width * placeOn(x, last.x), y: height * (1 - placeOn(y, last.y)), text: name, colour };
  });
}

/** The lines, with other marks over them. */
export function linePlot(
  { form }: Reader,
  lines: readonly Line[],
  { x, y }: { readonly x: LineAxis; readonly y: LineAxis },
  over: readonly Layer[] = [],
): Layered {
  const size = lineSize(form);
  return {
    ...size,
    encoding: { x: lineAxis(x, 'x', form), y: lineAxis(y, 'y', form) },
    layer: [
      ...lines.map(lineLayer),
      ...over,
      ...(form === 'wide'
        ? labelColumn(endsOf(lines, x, y, size), size.width, size.height, SIZES.wide.text)
        : keyLayers(lines, 14 - AXIS.narrow, form, OVER_PLOT)),
    ],
  };
}

/** A point with a name next to it. */
interface NamedPoint {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly shape: string;
}

/** Points of each line that names keep clear of. */
const KEPT_CLEAR = 12;

/** Points of a plot of lines, with their names where these cover no line. */
export function namedPoints(
  points: readonly NamedPoint[],
  lines: readonly Line[],
  { x, y }: { readonly x: LineAxis; readonly y: LineAxis },
  form: Form,
): Layer[] {
  const { text } = SIZES[form];
  const size = lineSize(form);
  const place = (at: { readonly x: number; readonly y: number }) => ({
    x: size.width * placeOn(x, at.x),
    y: size.height * (1 - placeOn(y, at.y)),
  });
  const line = lines.flatMap((one) => {
    const stride = Math.ceil(one.points.length / KEPT_CLEAR);
    return one.points.filter((_, n) => n % stride === 0).map(place);
  });
  const labels = placeLabels(
    points.map((at) => ({ ...place(at), lines: [at.name] })),
    text,
    { ...size, line },
  );
  return [
    ...points.map(
      (at): Layer => ({
        data: { values: [{ x: at.x, y: at.y }] },
        mark: { type: 'point', filled: true, size: 130, color: COLOURS.ink, opacity: 1, shape: at.shape },
      }),
    ),
    ...labels.map(
      (label): Layer => ({
        data: { values: [{}] },
        mark: { type: 'text', text: label.lines[0], align: label.align, fontSize: text, color: COLOURS.ink },
        encoding: { x: { value: label.x }, y: { value: label.y } },
      }),
    ),
  ];
}
