import { comparatorLevers } from './comparators.js';
import type { Lever } from './entry.js';
import { fundingLevers } from './funding.js';
import { incentiveLevers } from './incentives.js';
import { systemLevers } from './system.js';
import { talentLevers } from './talent.js';

/** Every lever of the house. */
export const LEVERS: readonly Lever[] = [
  ...fundingLevers,
  ...talentLevers,
  ...systemLevers,
  ...incentiveLevers,
  ...comparatorLevers,
];

/** The lever of that id; a policy was checked against the catalogue before it gets here. */
export function leverOf(id: string, levers: readonly Lever[] = LEVERS): Lever {
  const lever = levers.find((candidate) => candidate.id === id);
  if (lever === undefined) throw new Error(`no lever is called "${id}"`);
  return lever;
}
