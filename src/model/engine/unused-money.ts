import type { Role } from '../place/region.js';
import { programmeIn } from './policy.js';
import { payBack, useOf } from './spending.js';
import type { Year } from './year.js';

/** Parts of the year that money given back reads. */
type UnusedYear = Pick<Year, 'policy' | 'region' | 'world' | 'year'> & {
  readonly flows: { programmeReturned: number };
};

/** Gives back what a lever was paid in the year and cannot use, million CNY, to who paid: a programme that runs, or else the lever's own payer. */
export function giveBackUnused(
  { world, region, policy, year, flows }: UnusedYear,
  payer: Role,
  amount: number,
): void {
  if (amount <= 0) return;
  const programme = programmeIn(policy, year);
  payBack(world, programme?.payer ?? region.roles[payer], 'programmes', useOf('programmes'), amount);
  if (programme !== null) flows.programmeReturned += amount;
}
