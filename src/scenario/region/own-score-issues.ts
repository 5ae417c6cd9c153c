import type { Indicator } from '../../model/entries/indicator.js';
import type { Bilingual } from '../reading/bilingual.js';
import type { SourceDocument } from '../reading/document.js';
import type { InputIssue } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { describe, issueAt, valueAt } from '../reading/validate.js';
import { SCORE_VERDICTS, type ScoreVerdict, verdictOfSkill } from './own-scores.js';

const SCORED = 'scored';

/** What a schema cannot say of scores: they are of indicators of the model, and skill and verdict agree with the interval. */
export function ownScoreIssues(
  document: SourceDocument,
  indicators: readonly Pick<Indicator, 'id'>[],
): InputIssue[] {
  const scored = valueAt(document.raw, [SCORED]);
  if (typeof scored !== 'object' || scored === null || Array.isArray(scored)) return [];
  const known = indicators.map(({ id }) => id);
  return Object.keys(scored).flatMap((id) => [
    ...(known.includes(id) ? [] : [unknownIndicator(document, id, known)]),
    ...intervalIssues(document, id),
  ]);
}

const unknownIndicator = (document: SourceDocument, id: string, known: readonly string[]): InputIssue => ({
  ...issueAt(document, [SCORED, id], describe(id), AN_INDICATOR, nearestName(id, known)),
  ...document.locateKey([SCORED], id),
});

const AN_INDICATOR: Bilingual = {
  en: 'an indicator, as in medinno list indicators',
  zh: '指标（见 medinno list indicators）',
};

const saidBy = (verdict: ScoreVerdict, low: number, high: number): Bilingual => ({
  en: `${verdict}, as an interval from ${low} to ${high} says`,
  zh: `${verdict}（由区间 ${low} 至 ${high} 得出）`,
});

const isFiniteNumber = (value: unknown): value is number => Number.isFinite(value);

function intervalIssues(document: SourceDocument, id: string): InputIssue[] {
  const at = (field: string) => valueAt(document.raw, [SCORED, id, field]);
  const issue = (field: string, expected: Bilingual) =>
    issueAt(document, [SCORED, id, field], describe(at(field)), expected);
  const [skill, low, high] = ['skill', 'low', 'high'].map(at);
  const verdict = SCORE_VERDICTS.find((one) => one === at('verdict'));
  const issues: InputIssue[] = [];
  if (!isFiniteNumber(skill) || !isFiniteNumber(low) || !isFiniteNumber(high)) return issues;
  if (low > skill)
    issues.push(issue('low', { en: `at most the skill, ${skill}`, zh: `不大于 skill（${skill}）` }));
  if (high < skill)
    issues.push(issue('high', { en: `at least the skill, ${skill}`, zh: `不小于 skill（${skill}）` }));
  if (verdict !== undefined && low <= high && verdict !== verdictOfSkill(low, high))
    issues.push(issue('verdict', saidBy(verdictOfSkill(low, high), low, high)));
  return issues;
}
