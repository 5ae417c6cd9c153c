import { AWARD_CHANCE, isDecidedAbove } from '../../model/engine/award.js';
import type { LeverUse } from '../../model/engine/policy.js';
import type { ParameterValues } from '../../model/entries/parameter.js';
import type { Model } from '../../model/model.js';
import type { Scenario } from '../scenario.js';

/**
 * Chance that a use of a lever is awarded, before anything is drawn; null where the region's own government decides, and of a lever that
 * is not in the catalogue.
 */
export function chanceOfAward(
  { lever, chance }: Pick<LeverUse, 'lever' | 'chance'>,
  { region, overrides }: Pick<Scenario, 'region' | 'overrides'>,
  { levers, parameters }: Model,
): number | null {
  const entry = levers.find(({ id }) => id === lever);
  if (entry === undefined || !isDecidedAbove(entry, region)) return null;
  const set: ParameterValues = { ...region.parameters, ...overrides };
  return chance ?? set[AWARD_CHANCE] ?? parameters[AWARD_CHANCE].value;
}
