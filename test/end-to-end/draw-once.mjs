/** Tells Node where to find a module of the kept process: the drawing of charts is the one that draws each once. */
const DRAWING = new URL('../../dist/node/draw-svg.js', import.meta.url).href;
const ONCE = new URL('./drawn-once.mjs', import.meta.url).href;

export async function resolve(name, context, next) {
  const found = await next(name, context);
  return found.url === DRAWING && context.parentURL !== ONCE ? { ...found, url: ONCE } : found;
}
