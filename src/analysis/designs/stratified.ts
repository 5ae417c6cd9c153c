/**
 * Uniforms, one in each of as many strata of equal width as there are, the strata in random order (Fisher and Yates' shuffle):
 * a column of a Latin hypercube.
 */
export function stratified(random: () => number, count: number): Float64Array {
  const strata = Array.from({ length: count }, (_, stratum) => stratum);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [strata[last], strata[other]] = [strata[other], strata[last]];
  }
  return Float64Array.from(strata, (stratum) => (stratum + random()) / count);
}
