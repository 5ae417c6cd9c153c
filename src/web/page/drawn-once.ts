import type { Attachment } from 'svelte/attachments';
import type { ChartSpec } from '../../charts/theme.js';

/** Draws a chart of the report in an element, as lines and letters that grow and shrink with it. */
export const drawnOnce =
  (spec: ChartSpec): Attachment<HTMLElement> =>
  (element) => {
    let isWanted = true;
    let end = (): void => undefined;
    const draw = async (): Promise<void> => {
      const { default: embed, expressionInterpreter } = await import('./vega.js');
      if (!isWanted) return;
      const holder = document.createElement('div');
      const options = { ast: true, expr: expressionInterpreter, actions: false, renderer: 'svg' } as const;
      // The specification comes from the engine and is changed by what compiles it.
      const { finalize } = await embed(holder, structuredClone(spec), {
        ...options,
        tooltip: false,
        defaultStyle: false,
      });
      if (!isWanted) return finalize();
      end = finalize;
      // The element says what is drawn; what the drawing library says of its marks is not for readers.
      holder.setAttribute('aria-hidden', 'true');
      element.replaceChildren(holder);
    };
    // Without its drawing code a chart stays empty, over its table.
    draw().catch(() => undefined);
    return () => {
      isWanted = false;
      end();
    };
  };
