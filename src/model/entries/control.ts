import { quantities } from '../engine/quantities.js';
import type { Bilingual } from '../place/region.js';
import type { ParameterValues } from './parameter.js';

/** An amount, which adds up over the parts of a region, or a level, which does not: see `representation.ts`. */
export type Scale = 'extensive' | 'intensive';

/** A rule or rate of the year that levers can move. */
export interface ControlEntry {
  /** Description in words: levers are described by the controls that they move. */
  readonly title: Bilingual;
  readonly scale: Scale;
  /** Value while no lever acts: a number, or the parameter that holds it. */
  readonly baseline: number | { readonly parameter: string };
}

export type ControlTable = Readonly<Record<string, ControlEntry>>;

/** Rules and rates of a year that levers can move, by name; at their baseline unless a policy changes them. */
export type Controls = Record<string, number>;

/** The controls of a table, as processes and levers see them. */
export type ControlsOf<T extends ControlTable> = { -readonly [Name in keyof T]: number };

/**
 * A control with its title, in English and Chinese.
 * @example
 * control('care for visitors', '访客照护', { scale: 'intensive', baseline: 0 }).baseline; // => 0
 */
export const control = (
  en: string,
  zh: string,
  { scale, baseline }: Pick<ControlEntry, 'scale' | 'baseline'>,
): ControlEntry => ({ title: { en, zh }, scale, baseline });

/** Controls while no lever acts. */
export function baselineControls(table: ControlTable, p: ParameterValues): Controls {
  const values: Controls = {};
  for (const [name, { baseline }] of Object.entries(table))
    values[name] = typeof baseline === 'number' ? baseline : p[baseline.parameter];
  return quantities(values);
}
