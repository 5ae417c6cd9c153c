import { quantities } from '../engine/quantities.js';
import type { ControlEntry } from './control.js';
import type { ParameterValues } from './parameter.js';

export type ControlTable = Readonly<Record<string, ControlEntry>>;

/** Rules and rates of a year that levers can move, by name; at their baseline unless a policy changes them. */
export type Controls = Record<string, number>;

/** The controls of a table, as processes and levers see them. */
export type ControlsOf<T extends ControlTable> = { -readonly [Name in keyof T]: number };

/** Controls while no lever acts. */
export function baselineControls(table: ControlTable, p: ParameterValues): Controls {
  const values: Controls = {};
  for (const [name, { baseline }] of Object.entries(table))
    values[name] = typeof baseline === 'number' ? baseline : p[baseline.parameter];
  return quantities(values);
}
