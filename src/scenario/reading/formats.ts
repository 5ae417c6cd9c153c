import { z } from 'zod';
import { alike, type Bilingual } from './bilingual.js';
import type { Kind } from './kind.js';

/** What carries a format: the files that people write, and their workbooks. Manifests of results are named otherwise. */
type FormatOf = Kind | 'workbook';

/** The form of a kind of file: its number, and what has to be changed in files of earlier ones. */
interface Format {
  readonly current: number;
  /** By the number of an earlier format: the exact change that makes the file one of the current format. */
  readonly changes: Readonly<Record<number, Bilingual>>;
}

const FIRST: Format = { current: 1, changes: {} };

/** Every format, in one place. A number goes up when files that were right are so no more, and `changes` then says what to do. */
export const FORMATS: Readonly<Record<FormatOf, Format>> = {
  region: FIRST,
  policy: FIRST,
  scenario: FIRST,
  experiment: FIRST,
  workbook: FIRST,
};

/** The format that the program writes. */
export const formatOf = (kind: FormatOf): number => FORMATS[kind].current;

/** What is expected in place of another format; null where it is the current one. */
export function formatExpected(
  found: number,
  kind: FormatOf,
  { current, changes } = FORMATS[kind],
): Bilingual | null {
  if (found === current) return null;
  if (found > current)
    return {
      en: `${current}, the newest ${kind} format of this version of medinno: format ${found} needs a later version`,
      zh: `${current}，即本版 medinno 的最新格式（格式 ${found} 需要更新的版本）`,
    };
  const change = changes[found];
  if (change === undefined) return alike(current);
  return {
    en: `${current}: ${change.en}, then write format: ${current}`,
    zh: `${current}：${change.zh}，然后写 format: ${current}`,
  };
}

/** The field of a file that says its format; left out it means the current one. */
export const formatField = (kind: FormatOf, format = FORMATS[kind]) =>
  z
    .int()
    .min(1)
    .superRefine((found, context) => {
      const expected = formatExpected(found, kind, format);
      if (expected !== null) context.addIssue({ code: 'custom', params: { expected } });
    })
    .optional()
    .describe(`form of the file, ${format.current} at present, which is meant where it is left out`);
