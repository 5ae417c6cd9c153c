import { z } from 'zod';
import { DOSE_NAMES, indicatorsOf } from '../../model/engine/dose.js';
import type { LeverUse, Rule } from '../../model/engine/policy.js';
import { namesOf, type Program } from '../../model/engine/program.js';
import type { Compile, Compiled } from '../expressions/expressions.js';
import { isTruth } from '../expressions/truth.js';
import { alike, type Bilingual } from '../reading/bilingual.js';
import type { FieldPath, SourceDocument } from '../reading/document.js';
import { boundedNumber, isText } from '../reading/fields.js';
import { LONGEST_HORIZON } from '../reading/horizon.js';
import type { InputIssue, IssueWords } from '../reading/issues.js';
import { issueAt } from '../reading/validate.js';
import type { LeverContent } from './readable-policy.js';

const TRUTH: Bilingual = {
  en: 'an expression that is true or false, such as fundingRate < 0.15',
  zh: '结果为真或假的表达式，如 fundingRate < 0.15',
};

const truthField = (description: string) =>
  z
    .custom<string>(isText, { params: { expected: TRUTH } })
    .meta({ type: 'string', description })
    .optional();

/** The fields of a lever that make it answer to indicators. */
export const ruleFields = {
  when: truthField(
    'puts the lever in force: an expression over indicators of an earlier year that is true or false, e.g. fundingRate < 0.15',
  ),
  until: truthField('ends it; without it the lever is in force as long as `when` holds'),
  delay: boundedNumber(
    [1, LONGEST_HORIZON],
    {
      en: 'whole years from the year that is looked at to the one in which the lever answers; 1 unless given',
      zh: '从所看年份到措施作出反应的整年数，不写则为 1',
    },
    z.int(),
  ).optional(),
};

/** What rules are read against, and where their mistakes are gathered. */
export interface RuleReading {
  readonly compile: Compile;
  /** Indicators that expressions may name. */
  readonly indicators: readonly string[];
  readonly issues: InputIssue[];
}

/** A lever of a policy where it stands, with its dose and the values that its policy names. */
interface Governed {
  readonly document: SourceDocument;
  readonly path: FieldPath;
  readonly entry: Pick<LeverContent, 'when' | 'until' | 'delay'>;
  readonly dose: Program;
  readonly values: Readonly<Record<string, number>>;
  /** What readers call those of them that have a title. */
  readonly titles: Readonly<Record<string, Bilingual>>;
}

/** The rule of a lever, and the values that its expressions use; null where it is mistaken, which the reading's issues then say. */
export function resolveRule(
  governed: Governed,
  reading: RuleReading,
): Pick<LeverUse, 'rule' | 'values' | 'titles'> | null {
  const { document, path, entry, dose, values, titles } = governed;
  const before = reading.issues.length;
  const when = truthAt('when', PLACE_NAMES, governed, reading);
  const until = truthAt('until', DOSE_NAMES, governed, reading);
  const say = (field: string, [found, expected]: IssueWords) =>
    reading.issues.push(issueAt(document, [...path, field], found, expected));
  if (entry.until !== null && entry.when === null) say('until', UNTIL_ALONE);
  const isRuled = entry.when !== null || indicatorsOf(dose, { values }).length > 0;
  // A list of files shows expressions as they were written, without steps.
  if (entry.delay !== null && !isRuled && dose.steps.length > 0) say('delay', DELAY_ALONE);
  if (reading.issues.length > before) return null;
  const rule: Rule | null = isRuled ? { when, until, delay: entry.delay ?? 1 } : null;
  const used = new Set([dose, when, until].flatMap((program) => (program === null ? [] : namesOf(program))));
  const named = Object.entries(values).filter(([name]) => used.has(name));
  const titled = Object.entries(titles).filter(([name]) => used.has(name));
  return {
    ...(named.length === 0 ? {} : { values: Object.fromEntries(named) }),
    ...(titled.length === 0 ? {} : { titles: Object.fromEntries(titled) }),
    ...(rule === null ? {} : { rule }),
  };
}

/** What `when` can name of the year and the place: before a lever is in force it has no years. */
const PLACE_NAMES = DOSE_NAMES.filter((name) => name !== 'yearsIn');

/** One of the two expressions of a rule; null where it is left out or mistaken. */
function truthAt(
  field: 'when' | 'until',
  own: readonly string[],
  { document, path, entry, values }: Governed,
  { compile, indicators, issues }: RuleReading,
): Program | null {
  const text = entry[field];
  if (text === null) return null;
  const at = [...path, field];
  const compiled = compile(text, [...own, ...Object.keys(values), ...indicators]);
  if ('error' in compiled) {
    issues.push(expressionIssue(document, at, compiled.error));
    return null;
  }
  const { program } = compiled;
  if (program.steps.length > 0 && !isTruth(program)) issues.push(issueAt(document, at, alike(text), TRUTH));
  return program;
}

/** A mistake inside an expression, at its character. */
export function expressionIssue(
  document: SourceDocument,
  path: FieldPath,
  { found, expected, position, suggestion }: Extract<Compiled, { readonly error: unknown }>['error'],
): InputIssue {
  const { line, column } = document.locateText(path);
  return { ...issueAt(document, path, found, expected, suggestion), line, column: column + position };
}

const UNTIL_ALONE: IssueWords = [
  { en: 'until without when', zh: '没有 when 的 until' },
  { en: 'when: what puts the lever in force', zh: 'when: 启用该措施的条件' },
];

const DELAY_ALONE: IssueWords = [
  { en: 'a delay of a lever that looks at nothing', zh: '不依指标变化的措施的 delay' },
  { en: 'when, or a dose that names an indicator', zh: 'when，或引用指标的 dose' },
];
