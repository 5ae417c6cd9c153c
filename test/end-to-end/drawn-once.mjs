/**
 * The drawing of charts for the kept process, where many calls draw the same charts of the same runs: each specification
 * is drawn once. What a fresh process draws, and what the library draws again, is held against it byte by byte.
 */
import { drawSvg as draw, isBold } from '../../dist/node/draw-svg.js';

export { isBold };

/** Drawings by the text of their specification. */
const drawings = new Map();

export function drawSvg(spec) {
  const text = JSON.stringify(spec);
  const known = drawings.get(text) ?? draw(spec);
  drawings.set(text, known);
  return known;
}
