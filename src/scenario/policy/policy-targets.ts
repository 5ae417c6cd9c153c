import type { Catalogue } from '../reading/catalogue.js';
import type { InputIssue } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { describe, issueAt } from '../reading/validate.js';
import type { LocatedUse } from './policy-doses.js';

/** A mistake for every lever that needs a target and is given none, and for every target that a lever does not have. */
export const targetIssues = (located: readonly LocatedUse[], { targets = {} }: Catalogue): InputIssue[] =>
  located.flatMap((use) => targetIssue(use, targets));

function targetIssue(
  { document, path, use: { lever, target } }: LocatedUse,
  targets: NonNullable<Catalogue['targets']>,
): InputIssue[] {
  const own = Object.hasOwn(targets, lever) ? targets[lever] : [];
  const known = own.filter((one) => one !== '');
  const at = [...path, 'target'];
  if (known.length === 0) {
    if (target === undefined) return [];
    return [issueAt(document, at, `a target of ${lever}`, 'no target: the lever is aimed at all alike')];
  }
  const expected = `a target of ${lever}: ${known.join(', ')}`;
  if (target === undefined && own.includes('')) return [];
  if (target === undefined) return [issueAt(document, path, `${lever} without a target`, expected)];
  if (known.includes(target)) return [];
  return [issueAt(document, at, describe(target), expected, nearestName(target, known))];
}
