import type { Attachment } from 'svelte/attachments';
import type { TopLevelSpec } from 'vega-lite';

/** Draws a specification in an element, on a white sheet as in the report; what is said of its marks to screen readers is left out. */
export const drawnFrom =
  (spec: TopLevelSpec): Attachment<HTMLElement> =>
  (element) => {
    let isGone = false;
    const drawing = embedded(element, spec);
    // Without its drawing code a chart stays empty, over its table.
    drawing.then(
      (end) => isGone && end(),
      () => undefined,
    );
    return () => {
      isGone = true;
      drawing.then(
        (end) => end(),
        () => undefined,
      );
    };
  };

async function embedded(element: HTMLElement, spec: TopLevelSpec): Promise<() => void> {
  const { default: embed, expressionInterpreter } = await import('./vega.js');
  // The specification comes from the engine and is changed by what compiles it.
  const { finalize } = await embed(element, structuredClone(spec), {
    ast: true,
    expr: expressionInterpreter,
    actions: false,
    renderer: 'canvas',
    tooltip: false,
    defaultStyle: false,
  });
  for (const child of element.querySelectorAll('canvas, [role]')) {
    child.removeAttribute('role');
    child.removeAttribute('aria-label');
    child.removeAttribute('aria-roledescription');
    child.setAttribute('aria-hidden', 'true');
  }
  return finalize;
}
