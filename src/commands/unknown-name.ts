import { nearestName } from '../scenario/reading/nearest-name.js';

/** A name that results do not have, with those that they have. */
export function unknownName(kind: string, name: string, known: readonly string[]): RangeError {
  const nearest = nearestName(name, [...known]);
  const meant = nearest === null ? '' : ` (did you mean "${nearest}"?)`;
  return new RangeError(`found ${kind} ${name}, expected one of ${known.join(', ')}${meant}`);
}
