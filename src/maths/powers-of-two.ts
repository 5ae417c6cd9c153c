/** Position of 2^0 in `POWERS_OF_TWO`. */
export const UNIT_POWER = 1074;

/** Every power of two that a double can hold: `POWERS_OF_TWO[UNIT_POWER + k]` is 2^k for k from -1074 to 1023. */
export const POWERS_OF_TWO: Float64Array = (() => {
  const powers = new Float64Array(UNIT_POWER + 1024);
  powers[UNIT_POWER] = 1;
  for (let k = 1; k <= 1023; k++) powers[UNIT_POWER + k] = powers[UNIT_POWER + k - 1] * 2;
  for (let k = 1; k <= 1074; k++) powers[UNIT_POWER - k] = powers[UNIT_POWER - k + 1] / 2;
  return powers;
})();
