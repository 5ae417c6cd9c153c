import { isDecidedAbove } from '../../model/engine/award.js';
import { leverOf } from '../../model/entries/lever.js';
import type { Model } from '../../model/model.js';
import type { Region } from '../../model/place/region.js';
import type { Bilingual } from '../reading/bilingual.js';
import { boundedNumber } from '../reading/fields.js';
import type { InputIssue } from '../reading/issues.js';
import { issueAt } from '../reading/validate.js';
import type { LocatedUse } from './policy-doses.js';

/** The field of a lever that says how likely its award is. */
export const chanceField = boundedNumber([0, 1], {
  en: 'chance that a lever which another government decides is awarded; 1 supposes that it comes',
  zh: '由上级决定的措施获批的概率；1 表示设定其获批',
});

/** What a chance can be as a file has it. */
export const isChance = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1;

/** A lever where it stands, and the chance that it is given. */
type Likely = Pick<LocatedUse, 'document' | 'path'> & {
  readonly use: Pick<LocatedUse['use'], 'lever' | 'chance'>;
};

/**
 * A mistake for every chance below 1 of a lever that the region's own government decides, which is sure to come; where no region is known, that its
 * own would in any.
 */
export const chanceIssues = (
  located: readonly Likely[],
  region: Pick<Region, 'roles'> | null,
  model: Model,
): InputIssue[] =>
  located.flatMap(({ document, path, use: { lever, chance } }) => {
    if (chance === undefined || chance === 1 || !model.levers.some(({ id }) => id === lever)) return [];
    const entry = leverOf(lever, model.levers);
    const isOwn = region === null ? entry.authority === 'government' : !isDecidedAbove(entry, region);
    if (!isOwn) return [];
    const found = { en: `a chance of ${chance} of ${lever}`, zh: `${lever} 的 chance ${chance}` };
    return [issueAt(document, [...path, 'chance'], found, NO_CHANCE)];
  });

const NO_CHANCE: Bilingual = {
  en: 'none below 1: the region’s own government decides it',
  zh: '1 或不写（该措施由本地政府自行决定）',
};
