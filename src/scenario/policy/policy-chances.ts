import { isDecidedAbove } from '../../model/engine/award.js';
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

/** A lever as a policy has it, as far as its chance goes. */
type Use = Pick<LocatedUse['use'], 'lever' | 'chance'>;

/** What is wrong with a chance, and what should be there. */
interface ChanceProblem {
  readonly found: Bilingual;
  readonly expected: Bilingual;
}

/**
 * What is wrong with the chance of a use: it is no share, or below 1 though the region's own government decides, which makes it sure; where no region
 * is known, though its own would in any. Null where nothing is.
 */
export function chanceProblem(
  { lever, chance }: Use,
  region: Pick<Region, 'roles'> | null,
  { levers }: Model,
): ChanceProblem | null {
  if (chance === undefined || chance === 1) return null;
  const found = { en: `a chance of ${chance} of ${lever}`, zh: `${lever} 的 chance ${chance}` };
  if (!isChance(chance)) return { found, expected: FROM_0_TO_1 };
  const entry = levers.find(({ id }) => id === lever);
  if (entry === undefined) return null;
  const isOwn = region === null ? entry.authority === 'government' : !isDecidedAbove(entry, region);
  return isOwn ? { found, expected: SURE } : null;
}

/** A lever where it stands, and the chance that it is given. */
type Likely = Pick<LocatedUse, 'document' | 'path'> & { readonly use: Use };

/** The mistakes in chances of a file; what is no share is one of its fields already. */
export const chanceIssues = (
  located: readonly Likely[],
  region: Pick<Region, 'roles'> | null,
  model: Model,
): InputIssue[] =>
  located.flatMap(({ document, path, use }) => {
    const problem = isChance(use.chance) ? chanceProblem(use, region, model) : null;
    return problem === null ? [] : [issueAt(document, [...path, 'chance'], problem.found, problem.expected)];
  });

const FROM_0_TO_1: Bilingual = { en: 'a chance from 0 to 1', zh: '0 至 1 之间的概率' };
const SURE: Bilingual = {
  en: 'none below 1: the region’s own government decides it',
  zh: '1 或不写（该措施由本地政府自行决定）',
};
