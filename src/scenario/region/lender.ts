import { valueAt } from '../reading/validate.js';
import { payerHere } from './borrow-payers.js';
import { numberAt, type Plain } from './plain-region.js';
import type { RegionFile } from './region-schema.js';

/** How much further the ends of a borrowed range lie from its value than the ends of the range it was taken from. */
export const WIDENING = 1.5;

/** The same where the two places count their people, doctors or money differently. */
const WIDENING_OTHER_DEFINITION = 2;

/** What borrowing needs to know of both places. */
export interface Lender {
  readonly like: RegionFile;
  readonly ratios: Readonly<Record<'perHead' | 'perDoctor', number>>;
  readonly widening: number;
  /** The region's payer that stands for one of the like region. */
  readonly payerHere: (id: string) => string;
}

export function lenderFor(own: Plain, like: RegionFile): Lender {
  const heads = ratioOf(numberAt(own, ['population', 'value']), like.population.value);
  const doctors = numberAt(own, ['doctors', 'value']);
  const same = (['population', 'doctors', 'money'] as const).every(
    (name) => valueAt(own, ['definitions', name]) === like.definitions[name],
  );
  return {
    like,
    ratios: {
      perHead: heads,
      perDoctor: doctors === null ? heads : ratioOf(doctors, like.doctors.value),
    },
    widening: same ? WIDENING : WIDENING_OTHER_DEFINITION,
    payerHere: payerHere(own, like),
  };
}

function ratioOf(own: number | null, others: number): number {
  return own !== null && own > 0 ? own / others : 1;
}
