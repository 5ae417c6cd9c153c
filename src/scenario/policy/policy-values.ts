import { z } from 'zod';
import { DOSE_NAMES } from '../../model/engine/dose.js';
import type { Bilingual } from '../reading/bilingual.js';
import { quoted } from '../reading/bilingual.js';
import type { FieldPath, SourceDocument } from '../reading/document.js';
import { atMostNames } from '../reading/fields.js';
import { titleField } from '../reading/figure.js';
import { shown } from '../reading/hidden-characters.js';
import { type InputIssue, inputIssue } from '../reading/issues.js';

/** Named numbers of one policy. */
const MOST_VALUES = 100;

/** The named numbers of a policy, which its expressions use and an experiment can vary. */
export const valuesField = z
  .record(z.string(), z.union([z.number(), z.strictObject({ value: z.number(), title: titleField })]))
  .refine(...atMostNames(MOST_VALUES))
  .describe(
    'numbers by name that expressions of the policy use and an experiment can vary, e.g. trigger: 0.15, or { value: 0.15, title: { en, zh } } with what tables and charts call it',
  );

const NAME = /^[a-z][A-Za-z0-9]{0,39}$/;

/** Words that expressions read otherwise than as a name. */
const RESERVED: readonly string[] = [
  ...['and', 'or', 'not', 'xor', 'mod', 'to', 'in', 'true', 'false', 'null', 'undefined', 'end'],
  ...['abs', 'exp', 'log', 'sqrt', 'round', 'floor', 'ceil', 'min', 'max'],
];

/** A mistake for every name of a value that is no plain word, or means something else in an expression. */
export const valueIssues = (
  document: SourceDocument,
  path: FieldPath,
  values: Readonly<Record<string, number>>,
  indicators: readonly string[],
): InputIssue[] =>
  Object.keys(values).flatMap((name) => {
    const expected = nameProblem(name, indicators);
    if (expected === null) return [];
    const at = [...path, 'values'];
    const place = { file: document.file, ...document.locateKey(at, name), path: [...at, name].join('.') };
    return [inputIssue(place, quoted(shown(name, 60)), expected)];
  });

function nameProblem(name: string, indicators: readonly string[]): Bilingual | null {
  if (!NAME.test(name)) return SHORT_NAME;
  const taken = [...DOSE_NAMES, ...RESERVED, ...indicators].includes(name);
  return taken ? FREE_NAME : null;
}

const SHORT_NAME: Bilingual = {
  en: 'a name of at most 40 letters and digits that begins with a small letter',
  zh: '以小写字母开头、至多 40 个字母与数字的名称',
};

const FREE_NAME: Bilingual = {
  en: 'a name that means nothing else in an expression',
  zh: '在表达式中没有其他含义的名称',
};
