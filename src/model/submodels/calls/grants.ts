import type { Researchers } from '../../engine/world.js';
import type { Year } from '../../engine/year.js';
import type { CallsFlows } from './flows.js';
import { awardsRememberedBy } from './review.js';

/** A grant as it is awarded. */
interface Grant {
  /** Yearly instalment, million CNY. */
  readonly amount: number;
  readonly years: number;
  readonly funder: number;
  /** Grants for which it stands, in rows: those of the region's funds may be less or more than a row; 1 unless given. */
  readonly each?: number;
}

/** Awards a grant: its instalments begin, and its panel remembers it. */
export function award(
  { world, funders, flows }: Year<unknown, unknown, CallsFlows>,
  i: number,
  { amount, years, funder, each = 1 }: Grant,
): void {
  const { researchers } = world;
  if (researchers.everFunded[i] === 0) {
    researchers.everFunded[i] = 1;
    flows.firstGrants += each;
    flows.firstGrantAges += each * researchers.age[i];
  }
  addGrant(researchers, i, amount, years, funder);
  awardsRememberedBy(researchers, funders.panel[funder])[i] += 1;
}

/** Whether a researcher can hold one more grant. */
export function hasFreeSlot({ grantYears0, grantYears1, grantYears2 }: Researchers, i: number): boolean {
  return grantYears0[i] === 0 || grantYears1[i] === 0 || grantYears2[i] === 0;
}

/** Put a grant into the first free slot of a researcher; there is one, or the person could not have applied. */
export function addGrant(r: Researchers, i: number, amount: number, years: number, funder: number): void {
  if (r.grantYears0[i] === 0) {
    r.grantAmount0[i] = amount;
    r.grantYears0[i] = years;
    r.grantFunder0[i] = funder;
  } else if (r.grantYears1[i] === 0) {
    r.grantAmount1[i] = amount;
    r.grantYears1[i] = years;
    r.grantFunder1[i] = funder;
  } else if (r.grantYears2[i] === 0) {
    r.grantAmount2[i] = amount;
    r.grantYears2[i] = years;
    r.grantFunder2[i] = funder;
  } else throw new Error('a researcher with three running grants cannot take a fourth');
}
