import { z } from 'zod';

const NUMBER_OR_EXPRESSION = 'a number or an expression';

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** Smallest and largest value that a number may have, both included. */
export type HardBounds = readonly [low: number, high: number];

const within = (value: number, [low, high]: HardBounds): boolean => value >= low && value <= high;

/** A number within hard bounds; what is outside is refused with both bounds and the unit. */
export function boundedNumber(bounds: HardBounds, unit: string, number = z.number()) {
  const [minimum, maximum] = bounds;
  const expected = `${minimum} to ${maximum}${unit === '' || unit === '1' ? '' : ` (${unit})`}`;
  return number
    .refine((value) => within(value, bounds), { params: { expected } })
    .meta({ minimum, maximum, ...(unit === '' || unit === '1' ? {} : { description: unit }) });
}

/** One of a few numbers, as of a choice between forms of the model; what is none of them is refused with a text of all. */
export const oneOf = (values: readonly number[], expected: string) =>
  z
    .number()
    .refine((value) => values.includes(value), { params: { expected } })
    .meta({ enum: [...values], description: expected });

/** What a region, an institution, a payer or a level is called in files. */
export const idField = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens');

/** How many names a mapping may have, as a refinement of its schema. */
export const atMostNames = (most: number) =>
  [
    (names: object) => Object.keys(names).length <= most,
    { params: { expected: `at most ${most} names` } },
  ] as const;

/** A number, or the text of an expression that is compiled later. */
export const numberOrText = z
  .custom<number | string>((value) => isNumber(value) || isText(value), {
    params: { expected: NUMBER_OR_EXPRESSION },
  })
  .meta({ type: ['number', 'string'], description: NUMBER_OR_EXPRESSION });

/** A calendar year, or one counted from the policy year. */
export const yearOrText = numberOrText.meta({
  type: ['integer', 'string'],
  description: 'a calendar year, policyYear, or policyYear + or - a whole number',
});

/** Characters of a seed, in a file and in a call. */
export const LONGEST_SEED = 300;

export const seedField = z
  .custom<string | number>(
    (value) => isNumber(value) || (isText(value) && (value as string).length <= LONGEST_SEED),
    { params: { expected: `a number or a text of 1 to ${LONGEST_SEED} characters` } },
  )
  .meta({ type: ['string', 'number'], description: 'any text or number; it fixes luck and draws' });

/** Years; no more than the longest horizon has. */
export const LONGEST_RAMP = 100;
export const rampField = boundedNumber([0, LONGEST_RAMP], 'years over which the dose grows to its full size');
