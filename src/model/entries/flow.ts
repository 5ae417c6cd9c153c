import { quantities } from '../engine/quantities.js';
import type { Region } from '../place/region.js';

/** One number a year, set to 0 at its start. */
export interface ScalarFlow {
  readonly unit: string;
}

/** One number a year for each of several things, as areas or funders. */
export interface ColumnFlow extends ScalarFlow {
  /** How many there are in a region. */
  readonly cells: (region: Region) => number;
}

export type FlowEntry = ScalarFlow | ColumnFlow;
export type FlowTable = Readonly<Record<string, FlowEntry>>;

/** Flows of a year, by name: processes add to them, indicators read them. */
export type Flows = Record<string, number | Float64Array>;

/** The flows of a table, as processes and indicators see them. */
export type FlowsOf<T extends FlowTable> = {
  -readonly [Name in keyof T]: T[Name] extends ColumnFlow ? Float64Array : number;
};

/**
 * A flow counted in that unit.
 * @example
 * flow('papers').unit; // => 'papers'
 */
export const flow = (unit: string): ScalarFlow => ({ unit });

/**
 * A flow of several cells, each counted in that unit.
 * @example
 * columnFlow('papers', (region) => region.health.areas.length).unit; // => 'papers'
 */
export const columnFlow = (unit: string, cells: ColumnFlow['cells']): ColumnFlow => ({ unit, cells });

/** Flows of a year in which nothing has happened. */
export function emptyFlows(table: FlowTable, region: Region): Flows {
  const values: Flows = {};
  for (const [name, entry] of Object.entries(table))
    values[name] = 'cells' in entry ? new Float64Array(entry.cells(region)) : 0;
  return quantities(values);
}

/** Set every flow to 0. */
export function resetFlows(flows: Flows): void {
  for (const name in flows) {
    const flow = flows[name];
    if (typeof flow === 'number') flows[name] = 0;
    else flow.fill(0);
  }
}
