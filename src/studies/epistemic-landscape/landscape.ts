/**
 * The landscape of Weisberg and Muldoon (2009), DOI 10.1086/644786: two hills on a plain of no significance, on a grid
 * whose edges meet. Hills as in the authors' program, updated by D. J. Singer in 2019: whole numbers up to
 * 1000, cut off below 1.
 */

export const SIDE = 101;
export const PATCHES = SIDE * SIDE;

/** Number of the patch at whole coordinates, which may lie beyond an edge by less than a side. */
export const patchAt = (x: number, y: number): number => ((y + SIDE) % SIDE) * SIDE + ((x + SIDE) % SIDE);

/** The eight neighbours of every patch. */
export const NEIGHBOURS: Int32Array = (() => {
  const neighbours = new Int32Array(8 * PATCHES);
  let next = 0;
  for (let patch = 0; patch < PATCHES; patch++) {
    const [x, y] = [patch % SIDE, Math.floor(patch / SIDE)];
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        if (dx !== 0 || dy !== 0) neighbours[next++] = patchAt(x + dx, y + dy);
      }
    }
  }
  return neighbours;
})();
