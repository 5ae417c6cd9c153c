/**
 * What a block does whose number of replicate is this; every other one gives the number of its thread and of its draw.
 * One that wakes sets the cell that its first scenario carries, and whoever sleeps on it goes on.
 */
export const MISHAP = {
  ends: 101,
  hangs: 102,
  throws: 103,
  swells: 104,
  odd: 105,
  lags: 106,
  simulates: 107,
  wakes: 108,
};
