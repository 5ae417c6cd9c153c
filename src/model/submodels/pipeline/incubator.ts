import { wholeTimes } from '../../engine/ledger.js';
import type { Year } from '../../engine/year.js';
import type { DevelopmentControls } from '../development/controls.js';
import type { DevelopmentParameters } from '../development/parameters.js';

/** Parts of the year that incubators read. */
type IncubatorYear = Year<
  Pick<DevelopmentParameters, 'incubatorPlace' | 'incubatorStages' | 'incubatorWorth'>,
  Pick<DevelopmentControls, 'incubatorMoney'>
>;

/**
 * Marks of the projects that have a place in an incubator this year: the oldest of those in their first stages without a partner, as
 * many as the money pays places for. Projects whose stage is paid in advance have paid for rooms with it, and take none. Projects are
 * those of the whole region, the money is that of a row.
 */
export function housed({ world, p, controls, representation }: IncubatorYear, alive: Uint8Array): Uint8Array {
  const { projects } = world;
  const home = new Uint8Array(projects.rows);
  let places = wholeTimes(controls.incubatorMoney * representation, p.incubatorPlace);
  for (let j = 0; j < projects.rows && places > 0; j++) {
    if (!alive[j] || projects.licensed[j] || projects.stage[j] >= p.incubatorStages) continue;
    if (projects.yearsLeft[j] > 0 && projects.yearlyCost[j] === 0) continue;
    home[j] = 1;
    places--;
  }
  return home;
}

/** Of what a stage costs in a year, million CNY of a row's money, what is left to its payer while an incubator bears the rent. */
export const withoutRent = (
  cost: number,
  { p, representation }: Pick<IncubatorYear, 'p' | 'representation'>,
): number => Math.max(0, cost - (p.incubatorWorth * p.incubatorPlace) / representation);
