import { z } from 'zod';

const NUMBER_OR_EXPRESSION = 'a number or an expression';

const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

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

export const seedField = z
  .custom<string | number>((value) => isNumber(value) || isText(value), {
    params: { expected: 'a text or a number' },
  })
  .meta({ type: ['string', 'number'], description: 'any text or number; it fixes luck and draws' });
