import { INDICATORS } from '../model/indicators/catalogue.js';
import type { Indicator } from '../model/indicators/entry.js';

/** One row an indicator: what the numbers of the other files mean. */
export interface CodebookRow {
  readonly indicator: string;
  readonly name: string;
  readonly unit: string;
  readonly definition: string;
  readonly direction: number;
  readonly kind: string;
  readonly parts: string;
  readonly zeroIsArbitrary: boolean;
  readonly status: string;
  readonly leansOn: string;
}

/** The catalogue's indicators, then those of the scenarios' own. */
export function codebookRows(own: readonly Indicator[] = []): CodebookRow[] {
  return [...INDICATORS, ...own].map((entry) => ({
    indicator: entry.id,
    name: entry.name.en,
    unit: entry.unit,
    definition: entry.definition,
    direction: entry.direction,
    kind: entry.kind,
    parts: (entry.parts ?? []).map(({ dimension }) => dimension).join(' '),
    zeroIsArbitrary: entry.arbitraryZero ?? false,
    status: entry.status,
    leansOn: entry.leansOn.join(' '),
  }));
}
