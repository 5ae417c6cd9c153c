import type { Settings } from './study.js';

/**
 * A numeric setting by name, for a study's own use.
 * @throws RangeError where the study has no number of that name, a mistake of the study
 * @example
 * numberOf({ people: 1000 }, 'people'); // => 1000
 */
export function numberOf(settings: Settings, name: string): number {
  const value = settings[name];
  if (typeof value !== 'number') throw new RangeError(`setting ${name}: ${value}, expected a number`);
  return value;
}

/**
 * A text setting by name, for a study's own use.
 * @throws RangeError where the study has no text of that name, a mistake of the study
 * @example
 * textOf({ rule: 'equal' }, 'rule'); // => 'equal'
 */
export function textOf(settings: Settings, name: string): string {
  const value = settings[name];
  if (typeof value !== 'string') throw new RangeError(`setting ${name}: ${value}, expected a text`);
  return value;
}
