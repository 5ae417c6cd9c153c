import { INDICATORS } from '../model/indicators/catalogue.js';

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

export function codebookRows(): CodebookRow[] {
  return INDICATORS.map((entry) => ({
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
