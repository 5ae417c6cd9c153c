import { AUTHORITIES } from '../../model/entries/lever.js';
import { ROLES, type Role } from '../../model/place/region.js';
import type { Bilingual } from '../reading/bilingual.js';
import type { FieldPath, SourceDocument } from '../reading/document.js';
import { type InputIssue, type IssueWords, inputIssue } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { listAt, repeatedIds } from '../reading/repeated-ids.js';
import { describe, issueAt, valueAt } from '../reading/validate.js';
import { type ReadablePayers, readablePayers } from './finances.js';

/**
 * What holds between levels, payers, roles and those who are said to pay. Reads plain values, as the schema need not fit.
 * @param own the file before anything was borrowed
 */
export function financesIssues(document: SourceDocument, own: unknown): InputIssue[] {
  const known = readablePayers(document.raw);
  const roles = roleIssues(document, known);
  const paying = [...shareIssues(document, known), ...funderIssues(document, known)];
  return [
    ...repeatedIds(document, ['levels']),
    ...repeatedIds(document, ['payers']),
    ...levelIssues(document, known),
    ...roles,
    // What was borrowed went to the payer that plays a role: where roles are mistaken, so is that.
    ...(roles.length === 0
      ? paying
      : paying.filter(({ path }) => valueAt(own, path.split('.')) !== undefined)),
  ];
}

/** What is said where a payer is expected. */
export const onePayerOf = (ids: readonly string[], whose: Bilingual): Bilingual => ({
  en: `a payer of ${whose.en}: ${ids.join(', ')}`,
  zh: `${whose.zh}的出资方：${ids.join('、')} 之一`,
});

const onePayer = ({ payers }: ReadablePayers): Bilingual =>
  onePayerOf(
    payers.map(({ id }) => id),
    THE_REGION,
  );

function unknownPayer(document: SourceDocument, path: FieldPath, id: unknown, known: ReadablePayers) {
  const ids = known.payers.map((payer) => payer.id);
  const near = typeof id === 'string' ? nearestName(id, ids) : null;
  return issueAt(document, path, describe(id), onePayer(known), near);
}

const THE_REGION: Bilingual = { en: 'the region', zh: '本地区' };

const isPayer = ({ payers }: ReadablePayers, wanted: unknown): boolean =>
  payers.some(({ id }) => id === wanted);

/** A payer's level is one of the region's; payers of another file stand nowhere in this one. */
function levelIssues(document: SourceDocument, { levels, payers }: ReadablePayers): InputIssue[] {
  return payers.flatMap(({ id, level }, index) => {
    if (level === null || levels.includes(String(level))) return [];
    if (Array.isArray(valueAt(document.raw, ['payers']))) {
      const near = typeof level === 'string' ? nearestName(level, levels) : null;
      const expected = {
        en: `a level of the region: ${levels.join(', ')}`,
        zh: `本地区的层级：${levels.join('、')} 之一`,
      };
      return [issueAt(document, ['payers', index, 'level'], describe(level), expected, near)];
    }
    const found = { en: `levels ${levels.join(', ')}`, zh: `层级 ${levels.join('、')}` };
    return [issueAt(document, ['levels'], found, levelOfPayer(String(level), id))];
  });
}

const levelOfPayer = (level: string, payer: string): Bilingual => ({
  en: `a level ${level}, that of payer ${payer}, or a list payers of the region`,
  zh: `出资方 ${payer} 所属的层级 ${level}，或另写 payers:`,
});

/** Every role is played by a payer, and those who decide on levers have a level to decide on. */
function roleIssues(document: SourceDocument, known: ReadablePayers): InputIssue[] {
  const authorities: readonly Role[] = AUTHORITIES;
  return ROLES.flatMap((role) => {
    const id = known.roles[role];
    const path = ['roles', role];
    if (!isPayer(known, id)) {
      const issue = unknownPayer(document, path, id, known);
      const said = valueAt(document.raw, path) !== undefined;
      return [said ? issue : inputIssue(issue, standingFor(id), onePayer(known), issue.suggestion)];
    }
    const { level } = known.payers.find((payer) => payer.id === id)!;
    if (level !== null || !authorities.includes(role)) return [];
    return [issueAt(document, path, withoutLevel(String(id)), WITH_LEVEL)];
  });
}

function standingFor(id: unknown): Bilingual {
  const { en, zh } = describe(id);
  return { en: `nothing, which stands for ${en}`, zh: `空缺（默认为${zh}）` };
}

const withoutLevel = (id: string): Bilingual => ({
  en: `${id}, a payer without a level`,
  zh: `没有层级的出资方 ${id}`,
});

const WITH_LEVEL: Bilingual = {
  en: 'a payer with a level: it decides on levers',
  zh: '有层级的出资方（由其决定政策措施）',
};

function shareIssues(document: SourceDocument, known: ReadablePayers): InputIssue[] {
  const path = ['funding', 'localShares'];
  const shares = valueAt(document.raw, path);
  if (typeof shares !== 'object' || shares === null || Array.isArray(shares)) return [];
  const unknown = Object.keys(shares)
    .filter((id) => !isPayer(known, id))
    .map((id) => ({
      ...unknownPayer(document, [...path, id], id, known),
      ...document.locateKey(path, id),
    }));
  const values = Object.values(shares).map((share) => valueAt(share, ['value']));
  if (!values.every((share) => typeof share === 'number')) return unknown;
  const sum = values.reduce((total, share) => total + share, 0);
  return Math.abs(sum - 1) < 1e-9 ? unknown : [...unknown, issueAt(document, path, ...sharesOf(sum))];
}

const sharesOf = (sum: number): IssueWords => [
  { en: `shares that sum to ${sum}`, zh: `合计为 ${sum} 的份额` },
  { en: 'shares that sum to 1', zh: '合计为 1 的份额' },
];

function funderIssues(document: SourceDocument, known: ReadablePayers): InputIssue[] {
  return listAt(document, ['funding', 'outside']).flatMap((_, index) => {
    const path = ['funding', 'outside', index, 'payer'];
    const payer = valueAt(document.raw, path);
    return typeof payer !== 'string' || isPayer(known, payer)
      ? []
      : [unknownPayer(document, path, payer, known)];
  });
}
