/** Shows Node where to find modules of the kept process: what draws charts, and what spins worlds up, does each once. */
const STAND_INS = new Map(
  [
    ['../../dist/charts/draw-svg.js', './drawn-once.mjs'],
    ['../../dist/model/simulation.js', './spun-up-once.mjs'],
  ].map((pair) => pair.map((path) => new URL(path, import.meta.url).href)),
);

export async function resolve(name, context, next) {
  const found = await next(name, context);
  const standIn = STAND_INS.get(found.url);
  return standIn !== undefined && context.parentURL !== standIn ? { ...found, url: standIn } : found;
}
