/** What a block does whose number of replicate is this; every other one gives the number of its thread and of its draw. */
export const MISHAP = {
  ends: 101,
  hangs: 102,
  throws: 103,
  swells: 104,
  odd: 105,
  lags: 106,
  simulates: 107,
};
