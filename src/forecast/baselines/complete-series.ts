/**
 * @throws RangeError for a gap, with the longest run of years without one, and for values that have no logarithm where logs are asked for
 */
export function requireComplete(series: readonly number[], logs: boolean): void {
  const gap = series.findIndex((value) => !Number.isFinite(value));
  if (gap >= 0) {
    const [first, last] = longestRun(series);
    const instead =
      last < first
        ? ''
        : `, or forecast from values ${first + 1} to ${last + 1}, the longest run without a gap`;
    throw new RangeError(
      `value ${gap + 1} of ${series.length} is ${found(series[gap])}, but a yearly series has a number for every year: fill the gap${instead}`,
    );
  }
  const low = series.findIndex((value) => !(value > 0));
  if (logs && low >= 0)
    throw new RangeError(
      `value ${low + 1} of ${series.length} is ${series[low]}, which has no logarithm: leave out the option logs, or forecast log(1 + value)`,
    );
}

/** @throws RangeError where years are not whole numbers that rise, one a value */
export function requireYears(years: readonly number[], values: number): void {
  if (years.length !== values) throw new RangeError(`${years.length} years, but ${values} values`);
  const place = years.findIndex((year, i) => !(Number.isInteger(year) && (i === 0 || year > years[i - 1])));
  if (place >= 0)
    throw new RangeError(
      `year ${place + 1} of ${years.length} is ${years[place]}, but years are whole numbers that rise`,
    );
}

/** A value as it is written: a text that looks like a number is none. */
const found = (value: unknown): string => (typeof value === 'string' ? JSON.stringify(value) : String(value));

/** First and last place of the longest run of numbers, the later of equal ones; the last before the first where there is none. */
function longestRun(series: readonly number[]): readonly [number, number] {
  let best: readonly [number, number] = [0, -1];
  let first = 0;
  for (let i = 0; i < series.length; i++) {
    if (!Number.isFinite(series[i])) first = i + 1;
    else if (i - first >= best[1] - best[0]) best = [first, i];
  }
  return best;
}
