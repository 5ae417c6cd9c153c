import { z } from 'zod';
import { bilingualField, textField } from './figure.js';
import { type Catalogue, inlinePolicySchema } from './policy-schema.js';

/** How a scenario names its policy: one name, several that compose, or the policy itself. */
export type PolicyForm = 'name' | 'names' | 'inline' | 'none';

/** Which form of policy a scenario's plain values hold. */
export function policyForm(policy: unknown): PolicyForm {
  if (policy === undefined) return 'none';
  if (Array.isArray(policy)) return 'names';
  return typeof policy === 'object' ? 'inline' : 'name';
}

/** A scenario file. The schema follows the form of its policy, so that mistakes inside it are named exactly. */
export function scenarioSchema(catalogue: Catalogue, form: PolicyForm) {
  return z.strictObject({
    title: bilingualField,
    description: bilingualField,
    region: textField,
    policy: policyField(catalogue, form),
    comparator: z.boolean().optional(),
    horizon: z.int().min(1).max(100).optional(),
    seed: seedField.optional(),
    overrides: z
      .strictObject(Object.fromEntries(catalogue.parameters.map((id) => [id, z.number().optional()])))
      .optional(),
  });
}

const seedField = z.custom<string | number>(
  (value) => typeof value === 'number' || (typeof value === 'string' && value !== ''),
  { params: { expected: 'a text or a number' } },
);

function policyField(catalogue: Catalogue, form: PolicyForm) {
  if (form === 'inline') return inlinePolicySchema(catalogue).optional();
  return form === 'names' ? z.array(textField).optional() : textField.optional();
}

export type ScenarioFile = z.infer<ReturnType<typeof scenarioSchema>>;
