import { z } from 'zod';
import type { DerivedSpec } from '../../model/derived-indicator.js';
import { namesOf } from '../../model/engine/program.js';
import type { SourceDocument } from '../reading/document.js';
import { labelField, titleField } from '../reading/figure.js';
import { shown } from '../reading/hidden-characters.js';
import type { InputIssue } from '../reading/issues.js';
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

function nameProblem(id: string, known: readonly string[]): [found: string, expected: string] | null {
  if (known.includes(id)) return [`${id}, an indicator of the catalogue`, 'a name of its own'];
  if (NAME.test(id)) return null;
  const found = JSON.stringify(shown(id, 60));
  return [found, 'a name of at most 40 letters and digits that begins with a small letter'];
}

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
    issues.push(issueAt(document, at, expression, 'an expression that names an indicator of the catalogue'));
    return null;
  }
  const { found, expected, position, suggestion } = result.error;
  const { line, column } = document.locateText(at);
  issues.push({ ...issueAt(document, at, found, expected, suggestion), line, column: column + position });
  return null;
}
