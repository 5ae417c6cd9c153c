import type { Observations } from '../model/simulation.js';
import type { BlockResult } from './block.js';

/**
 * Observations in the columns that are wanted, whatever others a result has: a value is never taken for that of its
 * neighbour.
 * @param wanted names of the columns that every scenario is to have
 * @param own names of the columns of a result that names none
 * @throws RangeError where a column is missing, or the values are no whole number of years
 */
export function inColumns(
  { observations, columns }: BlockResult,
  wanted: readonly string[],
  own: readonly string[],
): readonly Observations[] {
  const named = columns ?? own;
  const shape = observations.every(({ length }) => length % named.length === 0);
  if (!shape) throw new RangeError(`observations do not fit the ${named.length} columns they should have`);
  if (columns === undefined && wanted === own) return observations;
  const places = wanted.map((name) => placeOf(name, named));
  return observations.map((values) => picked(values, places, named.length));
}

function placeOf(name: string, named: readonly string[]): number {
  const place = named.indexOf(name);
  if (place < 0) throw new RangeError(`the observations have no column ${name}`);
  return place;
}

function picked(values: Observations, places: readonly number[], width: number): Observations {
  const years = values.length / width;
  const made = new Float64Array(years * places.length);
  for (let t = 0; t < years; t++) {
    for (const [n, place] of places.entries()) made[t * places.length + n] = values[t * width + place];
  }
  return made;
}
