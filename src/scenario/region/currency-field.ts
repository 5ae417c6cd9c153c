import { z } from 'zod';
import { patternField } from '../reading/fields.js';
import type { figureField } from '../reading/figure.js';

const currencyCode = patternField(/^[A-Z]{3}$/, {
  en: 'three capital letters of ISO 4217, as CNY or USD',
  zh: 'ISO 4217 的三个大写字母，如 CNY 或 USD',
});

/** The currency of a region file; `rate` is the figure of what a US dollar is in it. */
export const currencyField = (rate: ReturnType<typeof figureField>) =>
  z
    .strictObject({
      code: currencyCode
        .optional()
        .describe('ISO 4217, in which all money of the file is; CNY where it is left out'),
      perUsd: rate
        .optional()
        .describe(
          'A US dollar of the tables of development; left out, 7 CNY, or 1 where the currency is USD',
        ),
    })
    .optional()
    .describe('In what all money of the file is; left out, CNY, or that of the region that it is like');
