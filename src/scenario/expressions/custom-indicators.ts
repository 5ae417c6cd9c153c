import { z } from 'zod';
import type { DerivedSpec } from '../../model/derived-indicator.js';
import { namesOf } from '../../model/engine/program.js';
import { alike, type Bilingual, quoted } from '../reading/bilingual.js';
import type { SourceDocument } from '../reading/document.js';
import { labelField, titleField } from '../reading/figure.js';
import { shown } from '../reading/hidden-characters.js';
import type { InputIssue, IssueWords } from '../reading/issues.js';
import { issueAt, valueAt } from '../reading/validate.js';
import type { Compile } from './expressions.js';

/** What is better: `more`, `less`, or neither when it is not said. */
const DIRECTIONS = { more: 1, less: -1, neither: 0 } as const;

/** A custom indicator: an expression over totals of the catalogue's indicators, its unit and its title. */
export const customIndicatorSchema = z.strictObject({
  expression: z
    .string()
    .min(1)
    .describe('arithmetic over indicators of the catalogue, e.g. introductions / (spending / 1000)'),
  unit: labelField,
  title: titleField,
  direction: z.enum(['more', 'less', 'neither']).optional().describe('what is better'),
});

const NAME = /^[a-z][A-Za-z0-9]{0,39}$/;

interface IndicatorReading {
  readonly known: readonly string[];
  readonly compile: Compile;
  readonly issues: InputIssue[];
}

/**
 * The custom indicators of one scenario file, compiled. A name of the catalogue, a name that is no plain word, and an
 * expression that names anything but indicators of the catalogue are issues; entries that the schema complains about are
 * left out.
 */
export function readIndicators(document: SourceDocument, reading: IndicatorReading): DerivedSpec[] {
  const entries = valueAt(document.raw, ['indicators']);
  if (typeof entries !== 'object' || entries === null || Array.isArray(entries)) return [];
  return Object.keys(entries).flatMap((id) => readIndicator(document, id, reading));
}

function readIndicator(document: SourceDocument, id: string, reading: IndicatorReading): DerivedSpec[] {
  const path = ['indicators', id];
  const wrong = nameProblem(id, reading.known);
  if (wrong !== null) {
    const place = document.locateKey(['indicators'], id);
    reading.issues.push({ ...issueAt(document, path, ...wrong), ...place });
  }
  const expression = valueAt(document.raw, [...path, 'expression']);
  const formula = typeof expression === 'string' ? compiled(document, path, expression, reading) : null;
  const parsed = customIndicatorSchema.safeParse(valueAt(document.raw, path));
  if (!parsed.success || formula === null) return [];
  const { title, unit, direction = 'neither' } = parsed.data;
  return [{ id, name: title, unit, direction: DIRECTIONS[direction], formula }];
}

function nameProblem(id: string, known: readonly string[]): IssueWords | null {
  if (known.includes(id)) return inCatalogue(id);
  if (NAME.test(id)) return null;
  return [quoted(shown(id, 60)), SHORT_NAME];
}

const inCatalogue = (id: string): IssueWords => [
  { en: `${id}, an indicator of the catalogue`, zh: `目录中已有的指标 ${id}` },
  { en: 'a name that is not taken', zh: '未被占用的名称' },
];

const SHORT_NAME: Bilingual = {
  en: 'a name of at most 40 letters and digits that begins with a small letter',
  zh: '以小写字母开头、至多 40 个字母与数字的名称',
};

const NAMING: Bilingual = {
  en: 'an expression that names an indicator of the catalogue',
  zh: '引用目录中指标的表达式',
};

function compiled(
  document: SourceDocument,
  path: readonly string[],
  expression: string,
  { known, compile, issues }: IndicatorReading,
) {
  const result = compile(expression, known);
  const at = [...path, 'expression'];
  if ('program' in result) {
    if (namesOf(result.program).length > 0) return result.program;
    issues.push(issueAt(document, at, alike(expression), NAMING));
    return null;
  }
  const { found, expected, position, suggestion } = result.error;
  const { line, column } = document.locateText(at);
  issues.push({ ...issueAt(document, at, found, expected, suggestion), line, column: column + position });
  return null;
}
