import type { Bilingual } from '../reading/bilingual.js';
import type { Catalogue } from '../reading/catalogue.js';
import type { InputIssue } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { describe, issueAt } from '../reading/validate.js';
import type { LocatedUse } from './policy-doses.js';

/** A lever where it stands, and what it is aimed at. */
type Aimed = Pick<LocatedUse, 'document' | 'path'> & {
  readonly use: Pick<LocatedUse['use'], 'lever' | 'target'>;
};

/** A mistake for every lever that needs a target and is given none, and for every target that a lever does not have. */
export const targetIssues = (located: readonly Aimed[], { targets = {} }: Catalogue): InputIssue[] =>
  located.flatMap((use) => targetIssue(use, targets));

function targetIssue(
  { document, path, use: { lever, target } }: Aimed,
  targets: NonNullable<Catalogue['targets']>,
): InputIssue[] {
  const own = Object.hasOwn(targets, lever) ? targets[lever] : [];
  const known = own.filter((one) => one !== '');
  const at = [...path, 'target'];
  if (known.length === 0) {
    if (target === undefined) return [];
    return [issueAt(document, at, { en: `a target of ${lever}`, zh: `${lever} 的 target` }, NO_TARGET)];
  }
  const expected = {
    en: `a target of ${lever}: ${known.join(', ')}`,
    zh: `${lever} 的 target：${known.join('、')} 之一`,
  };
  if (target === undefined && own.includes('')) return [];
  if (target === undefined) return [issueAt(document, path, untargeted(lever), expected)];
  if (known.includes(target)) return [];
  return [issueAt(document, at, describe(target), expected, nearestName(target, known))];
}

const NO_TARGET: Bilingual = {
  en: 'no target: the lever is aimed at all alike',
  zh: '不写 target（该措施不分对象）',
};

const untargeted = (lever: string): Bilingual => ({
  en: `${lever} without a target`,
  zh: `未写 target 的 ${lever}`,
});
