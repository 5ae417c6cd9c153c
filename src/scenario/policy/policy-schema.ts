import { z } from 'zod';
import type { Bilingual } from '../reading/bilingual.js';
import type { Catalogue } from '../reading/catalogue.js';
import { boundedNumber, idField, numberOrText, yearOrText } from '../reading/fields.js';
import { titleField } from '../reading/figure.js';
import { formatField } from '../reading/formats.js';
import { keptBy } from '../reading/kept-by.js';
import { kindField } from '../reading/kind.js';
import { rampField } from '../reading/ramp-field.js';
import { chanceField } from './policy-chances.js';
import { ruleFields } from './policy-rules.js';
import { valuesField } from './policy-values.js';

/** Millions a year: more than a country spends on everything. */
const MOST_AMOUNT = 100_000_000;
const AMOUNT_UNIT: Bilingual = {
  en: 'million a year, in the currency of the region and prices of its price year',
  zh: '百万/年，按地区币种及其价格年份计价',
};
/** Levers of one policy, several uses of the same one counted apart. */
const MOST_LEVERS = 1000;

const programme = z.strictObject({
  payer: idField.describe('A payer of the region in which the policy is tried: `city` in Maoming'),
  amount: boundedNumber([0, MOST_AMOUNT], AMOUNT_UNIT),
  start: yearOrText,
  end: yearOrText,
});

function policyFields(levers: readonly string[]) {
  const use = z.strictObject({
    lever: z.enum(levers as [string, ...string[]]),
    target: z
      .string()
      .describe('What the lever is aimed at, where it has targets: one of those it is listed with')
      .optional(),
    dose: numberOrText,
    start: yearOrText.optional(),
    end: yearOrText.optional(),
    ramp: rampField.optional(),
    chance: chanceField.optional(),
    ...ruleFields,
  });
  return {
    levers: z.array(use).max(MOST_LEVERS),
    values: valuesField.optional(),
    programme: programme.optional(),
  };
}

/** A policy file: its title, dated levers and, where strategies are to cost the same, the sum they share. */
export const policySchema = keptBy((catalogue: Catalogue) =>
  z.strictObject({
    kind: kindField('policy'),
    format: formatField('policy'),
    title: titleField,
    ...policyFields(catalogue.levers),
  }),
);

/** A policy written inside a scenario needs no title. */
export function inlinePolicySchema(catalogue: Catalogue) {
  return z.strictObject({ title: titleField.optional(), ...policyFields(catalogue.levers) });
}
