import type { World } from '../model/engine/world.js';
import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import { parameterValues } from '../model/parameter-values.js';
import type { Region } from '../model/place/region.js';
import type { Setting } from '../model/run.js';
import { settingOf } from '../model/setting.js';
import { worldAtPolicyYear } from '../model/simulation.js';
import { replicateKey } from '../random/keys.js';

/** Years of the spin-up of a trial: fewer than of a study, enough for references. */
const SPIN_UP_YEARS = 12;

/** A place ready for policies: its setting at point values, and its world at the policy year. */
export interface TrialPlace {
  readonly setting: Setting;
  readonly world: World;
}

/** The place of a trial. */
export function trialPlace(region: Region, model: Model = medinno): TrialPlace {
  const setting = settingOf(model, withUsualPrices(region, model), parameterValues(model));
  return { setting, world: worldAtPolicyYear(setting, replicateKey('trial', 1), SPIN_UP_YEARS) };
}

/** The region with the usual prices of the model where it has none. */
export function withUsualPrices(region: Region, model: Model): Region {
  const usual = Object.entries(model.prices).flatMap(([id, price]) =>
    price.usual === undefined ? [] : [[id, price.usual.value] as const],
  );
  return { ...region, prices: { ...Object.fromEntries(usual), ...region.prices } };
}
