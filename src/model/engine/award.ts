import { childKey } from '../../random/child-key.js';
import { CHANNEL, namedKey } from '../../random/keys.js';
import { counterOf, PURPOSE } from '../../random/purposes.js';
import { uniform } from '../../random/uniform.js';
import type { Lever } from '../entries/lever.js';
import type { Region } from '../place/region.js';
import type { LeverUse, Policy } from './policy.js';
import type { World } from './world.js';

/** Whether another government than the region's own decides on a lever, so that the region can but apply for it. */
export const isDecidedAbove = (
  { authority }: Pick<Lever, 'authority'>,
  { roles }: Pick<Region, 'roles'>,
): boolean => roles[authority] !== roles.government;

/** Parts of the year that an award depends on. */
interface AwardYear {
  readonly world: Pick<World, 'key'>;
  readonly region: Pick<Region, 'roles'>;
  readonly p: { readonly awardChance: number };
  readonly draw: number;
}

/** Awards are of no year. */
const ONCE = 0;

/**
 * Whether a use of a lever comes about in a run: always where the region's own government decides, else with its chance. The random number belongs to
 * draw, replicate and lever, so that it is the same in all years and scenarios, and who has the higher chance wins whenever the other does.
 */
export function isAwarded(
  { chance }: Pick<LeverUse, 'chance'>,
  lever: Pick<Lever, 'id' | 'authority'>,
  { world, region, p, draw }: AwardYear,
): boolean {
  if (!isDecidedAbove(lever, region)) return true;
  const ofLever = childKey(world.key, CHANNEL.award, ONCE, namedKey(lever.id).k0);
  // the draw as an ordinal, which has 32 bits; a counter would have 16 for it
  const { k0, k1 } = childKey(ofLever, CHANNEL.award, ONCE, draw);
  return uniform(k0, k1, counterOf(PURPOSE.award, ONCE)) < (chance ?? p.awardChance);
}

/** The parameter that holds the chance of awards for which a policy gives none. */
export const AWARD_CHANCE = 'awardChance';

/** Whether a policy applies for something without a chance of its award; a lever that is not in the catalogue may be such. */
export const leansOnAwardChance = (
  { levers: uses }: Policy,
  region: Pick<Region, 'roles'>,
  levers: readonly Pick<Lever, 'id' | 'authority'>[],
): boolean =>
  uses.some(({ lever, chance }) => {
    const entry = levers.find(({ id }) => id === lever);
    return chance === undefined && (entry === undefined || isDecidedAbove(entry, region));
  });
