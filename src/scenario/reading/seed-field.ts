import { z } from 'zod';
import { isNumber, isText } from './fields.js';

/** Characters of a seed, in a file and in a call. */
export const LONGEST_SEED = 300;

export const seedField = z
  .custom<string | number>(
    (value) => isNumber(value) || (isText(value) && (value as string).length <= LONGEST_SEED),
    {
      params: {
        expected: {
          en: `a number or a text of 1 to ${LONGEST_SEED} characters`,
          zh: `数值，或 1 至 ${LONGEST_SEED} 个字符的文本`,
        },
      },
    },
  )
  .meta({ type: ['string', 'number'], description: 'any text or number; it fixes random numbers and draws' });
