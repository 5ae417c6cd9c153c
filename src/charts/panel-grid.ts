import type { Panels } from './frame.js';
import { type Form, lineHeight, SIZES } from './sizes.js';
import { wrapText } from './text-width.js';
import { COLOURS, type Layered } from './theme.js';

/** Small multiples: a panel for each scenario, all of one size. */

export interface PanelSize {
  readonly width: number;
  readonly height: number;
  /** Whether the panel stands at the left, where the axis of all has its title. */
  readonly first: boolean;
}

interface Panel {
  readonly name: string;
  readonly draw: (size: PanelSize) => Layered;
}

const COLUMNS = { wide: 4, narrow: 2 } as const;
/** Room for the labels of the vertical axis of each panel. */
const LABELS = { wide: 62, narrow: 50 } as const;
const BETWEEN = 14;
const HEIGHT = { wide: 150, narrow: 110 } as const;

export function panelGrid(panels: readonly Panel[], form: Form): Panels {
  const columns = Math.max(1, Math.min(COLUMNS[form], panels.length));
  const { width: all, text } = SIZES[form];
  // A lone panel is as wide as two of four.
  const shown = Math.max(2, columns);
  const width = Math.floor(all / shown) - LABELS[form] - BETWEEN;
  const concat = panels.map(({ name, draw }, n) => ({
    ...draw({ width, height: HEIGHT[form], first: n % columns === 0 }),
    width,
    height: HEIGHT[form],
    title: {
      text: wrapText(name, width + LABELS[form] - BETWEEN, text, 'bold'),
      anchor: 'start' as const,
      frame: 'bounds' as const,
      fontSize: text,
      lineHeight: lineHeight(text),
      color: COLOURS.ink,
      offset: 8,
    },
  }));
  return { concat, columns, spacing: { row: 26, column: BETWEEN } };
}
