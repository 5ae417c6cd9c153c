import { z } from 'zod';
import { customIndicatorSchema } from './expressions/custom-indicators.js';
import { inlinePolicySchema } from './policy/policy-schema.js';
import { MOST_POLICIES, type PolicyForm } from './policy-form.js';
import { alike } from './reading/bilingual.js';
import type { Catalogue } from './reading/catalogue.js';
import { atMostNames, boundedNumber, oneOfNumbers } from './reading/fields.js';
import { bilingualField, textField, titleField } from './reading/figure.js';
import { formatField } from './reading/formats.js';
import { LONGEST_HORIZON } from './reading/horizon.js';
import { keptBy } from './reading/kept-by.js';
import { kindField } from './reading/kind.js';
import { seedField } from './reading/seed-field.js';

/** Indicators of one scenario's own. */
const MOST_INDICATORS = 200;
/** People for whom one row stands. */
export const MOST_REPRESENTED = 1_000_000;

/**
 * A scenario file. The schema follows the form of its policy, so that mistakes inside it are named exactly; a file that
 * extends another may leave out what that one says.
 */
export const scenarioSchema = (catalogue: Catalogue, form: PolicyForm, extending = false) =>
  schemasOf(catalogue)(form, extending);

/** Making one costs more than reading a file with it. */
const schemasOf = keptBy((catalogue: Catalogue) => {
  const made = new Map<string, ReturnType<typeof madeFor>>();
  return (form: PolicyForm, extending: boolean) => {
    const key = `${form} ${extending}`;
    const schema = made.get(key) ?? madeFor(catalogue, form, extending);
    made.set(key, schema);
    return schema;
  };
});

function madeFor(catalogue: Catalogue, form: PolicyForm, extending: boolean) {
  const needed = <T extends z.ZodType>(field: T) => (extending ? field.optional() : field);
  return z.strictObject({
    kind: kindField('scenario'),
    format: formatField('scenario'),
    extends: textField
      .optional()
      .describe('the scenario this one changes: its name, or a path from this file'),
    title: needed(titleField),
    description: needed(bilingualField),
    region: needed(textField).describe('name of a region, or a path from this file'),
    policy: policyField(catalogue, form),
    comparator: z.boolean().optional(),
    horizon: z.int().min(1).max(LONGEST_HORIZON).optional().describe('years from the policy year on'),
    seed: seedField.optional(),
    representation: boundedNumber(
      [1, MOST_REPRESENTED],
      {
        en: 'people for whom one simulated row stands, so that a country runs on a laptop',
        zh: '模拟中每行代表的人数',
      },
      z.int(),
    ).optional(),
    overrides: z
      .strictObject(
        Object.fromEntries(catalogue.parameters.map((id) => [id, overrideField(id, catalogue).optional()])),
      )
      .optional()
      .describe('parameters of the model with the values that replace their own'),
    indicators: z
      .record(textField, customIndicatorSchema)
      .refine(...atMostNames(MOST_INDICATORS))
      .optional()
      .describe("indicators of your own, by name: expressions over the catalogue's"),
  });
}

function overrideField(id: string, { hard = {}, forms = {} }: Catalogue) {
  if (Object.hasOwn(forms, id) && forms[id].values.length > 0)
    return oneOfNumbers(forms[id].values, forms[id].text);
  if (!Object.hasOwn(hard, id)) return z.number();
  const { bounds, unit } = hard[id];
  return boundedNumber(bounds, alike(unit));
}

function policyField(catalogue: Catalogue, form: PolicyForm) {
  if (form === 'inline') return inlinePolicySchema(catalogue).optional();
  return form === 'names' ? z.array(textField).max(MOST_POLICIES).optional() : textField.optional();
}

export type ScenarioFile = z.infer<ReturnType<typeof scenarioSchema>>;
