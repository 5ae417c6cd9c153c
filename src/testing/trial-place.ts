import type { World } from '../model/engine/world.js';
import { medinno } from '../model/medinno.js';
import type { Model } from '../model/model.js';
import { parametersIn } from '../model/parameter-values.js';
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

/** Places by model and region: entries of one model are tried one after the other, and no trial changes its place. */
const places = new WeakMap<Model, WeakMap<Region, TrialPlace>>();

/** The place of a trial. */
export function trialPlace(region: Region, model: Model = medinno): TrialPlace {
  const ofModel = places.get(model) ?? new WeakMap<Region, TrialPlace>();
  places.set(model, ofModel);
  const place = ofModel.get(region) ?? spunUp(region, model);
  ofModel.set(region, place);
  return place;
}

function spunUp(region: Region, model: Model): TrialPlace {
  const setting = settingOf(model, withUsualPrices(region, model), parametersIn(region, model));
  return { setting, world: worldAtPolicyYear(setting, replicateKey('trial', 1), SPIN_UP_YEARS) };
}

/** The same place seen with other indicators: nothing is observed before the policy year. */
export function observedWith({ setting, world }: TrialPlace, model: Model): TrialPlace {
  return { setting: settingOf(model, setting.whole, setting.p), world };
}

/** The region with the usual prices of the model where it has none. */
export function withUsualPrices(region: Region, model: Model): Region {
  const usual = Object.entries(model.prices).flatMap(([id, price]) =>
    price.usual === undefined ? [] : [[id, price.usual.value] as const],
  );
  return { ...region, prices: { ...Object.fromEntries(usual), ...region.prices } };
}
