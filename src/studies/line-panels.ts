import type { Panels } from '../charts/frame.js';
import { type PanelSize, panelGrid } from '../charts/panel-grid.js';
import type { Reader } from '../charts/reader.js';
import { SIZES } from '../charts/sizes.js';
import { wrapText } from '../charts/text-width.js';
import type { Layered } from '../charts/theme.js';
import type { LineAxis } from './line-plot.js';

/** Lines of the same kinds in several panels on one scale, with a key of the kinds above. */

/** A kind of line, the same in all panels. */
export interface LineKind {
  readonly name: string;
  readonly colour: string;
  readonly dash?: readonly number[];
}

interface LinePanel {
  readonly name: string;
  readonly rows: readonly { readonly kind: string; readonly x: number; readonly y: number }[];
}

/** What all panels share. */
interface Shared {
  readonly kinds: readonly LineKind[];
  readonly x: LineAxis;
  readonly y: Omit<LineAxis, 'title'>;
}

const SOLID = [1, 0];

function panel(
  { rows }: LinePanel,
  { kinds, x, y }: Shared,
  { width, text }: { readonly width: number; readonly text: number },
): Layered {
  const domain = kinds.map(({ name }) => name);
  const colours = { domain, range: kinds.map(({ colour }) => colour) };
  const dashes = { domain, range: kinds.map(({ dash = SOLID }) => [...dash]) };
  const across = {
    field: 'x',
    type: 'quantitative' as const,
    title: wrapText(x.title, width, text),
    scale: { domain: [...x.domain] as [number, number], nice: false as const },
    axis: { grid: false, tickCount: width > 120 ? 4 : 2, labelExpr: "format(datum.value, ',')" },
  };
  const up = {
    field: 'y',
    type: 'quantitative' as const,
    title: null,
    scale: { domain: [...y.domain] as [number, number], nice: false as const },
    axis: { tickCount: 4 },
  };
  return {
    data: { values: [...rows] },
    layer: [
      {
        mark: { type: 'line', strokeWidth: 2.2 },
        encoding: {
          x: across,
          y: up,
          color: { field: 'kind', type: 'nominal', scale: colours },
          strokeDash: { field: 'kind', type: 'nominal', scale: dashes },
        },
      },
    ],
  };
}

export function linePanels({ form }: Reader, panels: readonly LinePanel[], shared: Shared): Panels {
  const drawn = panels.map((one) => ({
    name: one.name,
    draw: ({ width }: PanelSize) => panel(one, shared, { width, text: SIZES[form].text }),
  }));
  return panelGrid(drawn, form);
}
