/**
 * The spin-up of worlds for the kept process, where many calls start from the same region, draw and replicate: each world
 * is made once, and every start is a copy of it. What fresh processes compute is held against it byte by byte.
 */
import { copyOf } from '../../dist/model/engine/snapshot.js';
import { originalOf } from '../../dist/model/in-currency.js';
import { medinno } from '../../dist/model/medinno.js';
import { SPIN_UP_YEARS, worldAtPolicyYear as spunUp } from '../../dist/model/simulation.js';

export { runPolicy, SPIN_UP_YEARS } from '../../dist/model/simulation.js';

/** As many as a few calls have draws and replicates. */
const MOST_KEPT = 32;

/** Worlds by all that they follow from, the one used last at the end. */
const worlds = new Map();

export function worldAtPolicyYear(setting, key, years = SPIN_UP_YEARS) {
  const { model, region, representation, p, draw } = setting;
  if (originalOf(model) !== medinno) return spunUp(setting, key, years);
  const name = JSON.stringify([region, representation, p, draw, key, years]);
  const world = worlds.get(name) ?? spunUp(setting, key, years);
  worlds.delete(name);
  worlds.set(name, world);
  if (worlds.size > MOST_KEPT) worlds.delete(worlds.keys().next().value);
  return copyOf(world);
}
