import { leverOf } from '../model/entries/lever.js';
import { medinno } from '../model/medinno.js';
import type { Region } from '../model/place/region.js';
import { filledSize } from '../model/place/size.js';
import type { Place } from './places.js';

/** The same place with a lever at a dose for ever from the policy year on, free of charge: its effect without its cost. */
export function withUnpaid(place: Place, lever: string, dose: number): Place {
  const { setting, world } = place;
  const baseline = { ...setting.baseline };
  leverOf(lever, medinno.levers).act(baseline, dose, setting.p, {
    price: 0,
    size: filledSize(setting.whole),
    target: '',
  });
  return { world, setting: { ...setting, baseline } };
}

/** The usual dose of a lever, by the catalogue. */
export const usualDose = (lever: string): number => leverOf(lever, medinno.levers).standard;

/** The same place with other funding from the policy year on. */
export function withFunding(place: Place, funding: Partial<Region['funding']>): Place {
  const changed = (region: Region): Region => ({ ...region, funding: { ...region.funding, ...funding } });
  const { setting, world } = place;
  return { world, setting: { ...setting, region: changed(setting.region), whole: changed(setting.whole) } };
}
