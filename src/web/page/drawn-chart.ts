import type { Attachment } from 'svelte/attachments';
import type { TopLevelSpec } from 'vega-lite';
import { CHANNEL_COLOURS, COLOURS } from '../../charts/theme.js';
import type { DrawnYear } from '../engine/said-picture.js';

type Row = Omit<DrawnYear, 'baseline'>;

/** A view that was drawn, and how it is drawn anew with other rows. */
interface View {
  readonly show: (rows: readonly Row[]) => void;
  readonly end: () => void;
}

/** Views by the element that they stand in: with new rows a view is kept and its data are changed. */
const views = new WeakMap<Element, { readonly isLevel: boolean; readonly view: Promise<View> }>();

/** Draws years in an element; the drawing code is loaded with the first chart. */
export const drawn =
  (rows: readonly Row[], isLevel: boolean): Attachment<HTMLElement> =>
  (element) => {
    const before = views.get(element);
    if (before !== undefined && before.isLevel === isLevel)
      before.view.then(({ show }) => show(rows), ignore);
    else {
      before?.view.then(({ end }) => end(), ignore);
      const view = embedded(element, rows, isLevel);
      view.catch(ignore);
      views.set(element, { isLevel, view });
    }
    // Called too when the rows change, while the element stays.
    return () => setTimeout(() => element.isConnected || endIn(element));
  };

/** Without its drawing code a chart stays empty, over its table. */
const ignore = (): void => undefined;

function endIn(element: Element): void {
  views.get(element)?.view.then(({ end }) => end(), ignore);
  views.delete(element);
}

/** Marks of a chart that may wait to be forgotten. */
const FORGOTTEN_AFTER = 100;

async function embedded(element: HTMLElement, rows: readonly Row[], isLevel: boolean): Promise<View> {
  const { default: embed, changeset, expressionInterpreter } = await import('./vega.js');
  const { view, finalize } = await embed(element, specOf(rows, isLevel), {
    ast: true,
    expr: expressionInterpreter,
    actions: false,
    renderer: 'canvas',
    tooltip: false,
    defaultStyle: false,
  });
  // Marks that are gone are forgotten after some moves: of themselves only after ten thousand.
  Object.assign(view, { cleanThreshold: FORGOTTEN_AFTER });
  // The element says what is drawn; what the drawing library says of its canvas is not for readers.
  for (const child of element.querySelectorAll('canvas, [role]')) {
    child.removeAttribute('role');
    child.removeAttribute('aria-label');
    child.removeAttribute('aria-roledescription');
    child.setAttribute('aria-hidden', 'true');
  }
  return {
    show: (next) => {
      const changed = changeset()
        .remove(() => true)
        .insert([...next]);
      void view.change('years', changed).runAsync();
    },
    end: finalize,
  };
}

/** Band and line over years. */
function specOf(rows: readonly Row[], isLevel: boolean): TopLevelSpec {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const ink = isDark ? '#d8d8d8' : COLOURS.ink;
  const axis = {
    labelColor: ink,
    titleColor: ink,
    domainColor: COLOURS.baseline,
    tickColor: COLOURS.baseline,
  };
  const y = {
    type: 'quantitative' as const,
    title: null,
    axis: { ...axis, tickCount: 4, gridOpacity: 0.3, labelExpr: "format(datum.value, ',')" },
  };
  // The two blues of Okabe and Ito.
  const colour = isLevel ? COLOURS.baseline : isDark ? CHANNEL_COLOURS.outsideAdoption : COLOURS.research;
  return {
    width: 'container',
    height: 120,
    autosize: { type: 'fit', contains: 'padding', resize: true },
    background: 'transparent',
    data: { name: 'years', values: [...rows] },
    config: { view: { stroke: null }, font: "'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif" },
    encoding: {
      x: {
        field: 'year',
        type: 'quantitative',
        title: null,
        scale: { zero: false, nice: false },
        axis: { ...axis, format: 'd', tickCount: 5, grid: false },
      },
    },
    layer: [
      {
        mark: { type: 'area', opacity: 0.3, color: colour },
        transform: [{ filter: 'isValid(datum.low) && isValid(datum.high)' }],
        encoding: { y: { field: 'low', ...y }, y2: { field: 'high' } },
      },
      { mark: { type: 'line', strokeWidth: 2.2, color: colour }, encoding: { y: { field: 'mean', ...y } } },
      { mark: { type: 'rule', strokeWidth: 1.2, color: ink }, encoding: { y: { datum: 0 } } },
    ],
  };
}
