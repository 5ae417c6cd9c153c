import type { Policy } from '../../model/engine/policy.js';
import type { InputIssue, IssueWords } from '../reading/issues.js';
import { issueAt } from '../reading/validate.js';
import type { PolicyPart, ResolvedPolicy } from './policy-file.js';

/** The policy itself, without where it stands. */
export function policyOf({ levers, programme }: ResolvedPolicy): Policy {
  return { levers: levers.map(({ use }) => use), programme };
}

/** All levers of several policies together. Two programmes do not add up to one: the second is an issue, said once. */
export function composePolicies(
  parts: readonly { part: PolicyPart; policy: ResolvedPolicy }[],
  issues: InputIssue[],
): ResolvedPolicy {
  const paid = parts.filter(({ policy }) => policy.programme !== null);
  const seen = new Set<string>();
  for (const { part } of paid.slice(1)) {
    const { document, path } = part;
    if (seen.has(document.file)) continue;
    seen.add(document.file);
    issues.push(issueAt(document, [...path, 'programme'], ...TWO_PROGRAMMES));
  }
  return {
    levers: parts.flatMap(({ policy }) => policy.levers),
    programme: paid[0]?.policy.programme ?? null,
  };
}

const TWO_PROGRAMMES: IssueWords = [
  { en: 'a second programme', zh: '第二个专项' },
  { en: 'at most one programme', zh: '至多一个专项' },
];
