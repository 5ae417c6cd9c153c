import { z } from 'zod';
import { experimentSchema } from './experiment/experiment-schema.js';
import { policySchema } from './policy/policy-schema.js';
import type { PolicyForm } from './policy-form.js';
import type { Catalogue } from './reading/catalogue.js';
import type { Kind } from './reading/kind.js';
import { regionSchema } from './region/region-schema.js';
import { scenarioSchema } from './scenario-schema.js';

/** A JSON Schema (draft 2020-12) as plain data. */
type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * What an editor needs to complete and check a file of a kind: field names, types, choices, bounds. What it cannot say
 * (dates in order, names that lead to files, expressions) is left to `check`.
 * @example
 * jsonSchemaOf('policy', catalogueOf(medinno)).type; // => 'object'
 */
export function jsonSchemaOf(kind: Kind, catalogue: Catalogue): JsonSchema {
  const schema = SCHEMAS[kind](catalogue);
  return { ...schema, $id: `${kind}.schema.json`, title: `medinno ${kind}` };
}

const SCHEMAS: Readonly<Record<Kind, (catalogue: Catalogue) => JsonSchema>> = {
  region: regionJson,
  policy: (catalogue) => toJson(policySchema(catalogue)),
  scenario: scenarioJson,
  experiment: (catalogue) => toJson(experimentSchema(catalogue)),
};

/** What every region has to say itself; the rest may come from the region it is like. */
const OF_EVERY_REGION = ['id', 'name', 'description', 'definitions', 'population'];

function regionJson({ model }: Catalogue): JsonSchema {
  const whole = toJson(regionSchema(model), 'ref');
  return { ...(relaxed(whole) as JsonSchema), required: OF_EVERY_REGION };
}

/** The same with fields that may be left out, but for those of figures and names, which are whole or missing. */
function relaxed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(relaxed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { required, ...rest } = schema as JsonSchema;
  const fields = (rest.properties ?? {}) as JsonSchema;
  const whole = ['value', 'zh', 'quantity'].some((name) => Object.hasOwn(fields, name));
  const kept = whole || !Array.isArray(required) ? required : required.filter((name) => name === 'id');
  const inside = Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, relaxed(part)]));
  return kept === undefined || (Array.isArray(kept) && kept.length === 0)
    ? inside
    : { ...inside, required: kept };
}

/** A scenario names one policy, several, or holds one; the schema that files are read by follows the form they have. */
function scenarioJson(catalogue: Catalogue): JsonSchema {
  const of = (form: PolicyForm) => toJson(scenarioSchema(catalogue, form, true));
  const policy = (form: PolicyForm) => propertiesOf(of(form)).policy;
  const whole = of('none');
  const forms = [policy('name'), policy('names'), policy('inline')];
  const needed = { anyOf: [{ required: ['extends'] }, { required: ['title', 'description', 'region'] }] };
  return { ...whole, ...needed, properties: { ...propertiesOf(whole), policy: { anyOf: forms } } };
}

const propertiesOf = (schema: JsonSchema) => schema.properties as Readonly<Record<string, JsonSchema>>;

/** Parts that stand in several places are written out in each, or once and referred to. */
const toJson = (schema: z.ZodType, reused: 'inline' | 'ref' = 'inline'): JsonSchema =>
  z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input', reused }) as JsonSchema;
