/** sin(d) for |d| below half a sector, to the last digits of a double. */
export const smallSine = (d: number, square: number): number =>
  d * (1 - square * (1 / 6 - square * (1 / 120)));

/** cos(d) for |d| below half a sector. */
export const smallCosine = (square: number): number => 1 - square * (0.5 - square * (1 / 24 - square / 720));
