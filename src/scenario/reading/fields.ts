import { z } from 'zod';
import type { Bilingual } from './bilingual.js';

export const NUMBER_OR_EXPRESSION: Bilingual = { en: 'a number or an expression', zh: '数值或表达式' };

export const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
export const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** Smallest and largest value that a number may have, both included. */
export type HardBounds = readonly [low: number, high: number];

const within = (value: number, [low, high]: HardBounds): boolean => value >= low && value <= high;

/** A number within hard bounds; what is outside is refused with both bounds and the unit. */
export function boundedNumber(bounds: HardBounds, unit: Bilingual, number = z.number()) {
  const [minimum, maximum] = bounds;
  const expected = boundsText(bounds, unit);
  return number
    .refine((value) => within(value, bounds), { params: { expected } })
    .meta({ minimum, maximum, ...(hasUnit(unit) ? { description: unit.en } : {}) });
}

/** Hard bounds in words, with their unit where there is one. */
export function boundsText([low, high]: HardBounds, unit: Bilingual = NO_UNIT): Bilingual {
  const [within, withinZh] = hasUnit(unit) ? [` (${unit.en})`, `（${unit.zh}）`] : ['', ''];
  return { en: `${low} to ${high}${within}`, zh: `${low} 至 ${high}${withinZh}` };
}

export const NO_UNIT: Bilingual = { en: '', zh: '' };

const hasUnit = ({ en }: Bilingual): boolean => en !== '' && en !== '1';

/** One of a few numbers, as of a choice between forms of the model; what is none of them is refused with a text of all. */
export const oneOfNumbers = (values: readonly number[], expected: Bilingual) =>
  z
    .number()
    .refine((value) => values.includes(value), { params: { expected } })
    .meta({ enum: [...values], description: expected.en });

/** What a region, an institution, a payer or a level is called in files. */
export const idField = patternField(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  en: 'small letters, digits and hyphens',
  zh: '小写字母、数字与连字符',
});

/** A text of a certain form, and what is said of any other. */
export function patternField(pattern: RegExp, expected: Bilingual) {
  return z
    .string()
    .refine((text) => pattern.test(text), { params: { expected } })
    .meta({ pattern: pattern.source });
}

/** How many names a mapping may have, as a refinement of its schema. */
export const atMostNames = (most: number) =>
  [
    (names: object) => Object.keys(names).length <= most,
    { params: { expected: { en: `at most ${most} names`, zh: `至多 ${most} 个名称` } } },
  ] as const;

/** A number, or the text of an expression that is compiled later. */
export const numberOrText = z
  .custom<number | string>((value) => isNumber(value) || isText(value), {
    params: { expected: NUMBER_OR_EXPRESSION },
  })
  .meta({ type: ['number', 'string'], description: NUMBER_OR_EXPRESSION.en });

/** A calendar year, or one counted from the policy year. */
export const yearOrText = numberOrText.meta({
  type: ['integer', 'string'],
  description: 'a calendar year, policyYear, or policyYear + or - a whole number',
});
