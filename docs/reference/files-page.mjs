// The page of files: every field of a region, policy, scenario and experiment, from the JSON Schemas.
import { page, table } from './markdown.mjs';

const KINDS = {
  region: [
    'scenarios/regions',
    'A place: its people, institutions, money, prices and burden of disease. With `like: NAME` it may leave figures and lists out, which are then taken from that region; without it all are needed.',
  ],
  policy: [
    'scenarios/policies',
    'Dated levers and, where strategies are to cost the same, the sum they share.',
  ],
  scenario: ['scenarios', 'A region, what is done in it, and for how long it is simulated.'],
  experiment: [
    'scenarios/experiments',
    'What varies, over what, how it is sampled, which indicators matter. `medinno explore` runs it.',
  ],
};

export const filesPage = (schemaOf, regions) =>
  page(
    'Files',
    'YAML or JSON; a region also as a workbook. An unknown field is a mistake, and every mistake is reported at once with its line: `medinno check FILE`. `medinno new KIND NAME` writes a file to begin with, `medinno schema KIND` the JSON Schema for an editor ([docs/schemas](../schemas)).',
    'A *figure* is `{ value, unit, source, year, grade }`, and optionally `note` (needed for grade D), `formula`, `low`, `high`, `borrowedFrom`. *Two languages* is `{ en, zh }`. A star stands for each entry of a list. A dose is a number or an expression of `year`, `yearsIn` (1 in the lever’s first year), `policyYear`, `localResearch`, `population` and `gdpPerHead`, with `+ - * / ^`, comparisons, `and or not`, `a ? b : c`, and `min max abs sqrt exp log round floor ceil`.',
    ...Object.keys(KINDS).map((kind) => section(kind, schemaOf(kind), labelsOf(regions))),
  );

const section = (kind, schema, labels) =>
  [
    `## ${kind}`,
    `${KINDS[kind][1]} Bare names lead to \`${KINDS[kind][0]}/\`, in the working folder first.`,
    table(fieldsOf(schema), {
      field: ({ path }) => `\`${path}\``,
      content: ({ content }) => content,
      needed: ({ needed }) => needed,
      meaning: ({ path, meaning }) => (kind === 'region' && labels.get(path)) || meaning,
    }),
  ].join('\n\n');

/** What the figures of a region are, and in which unit they are given; the ids of list entries become stars. */
function labelsOf(regions) {
  const labels = new Map();
  for (const { figures, institutions } of regions) {
    const ids = institutions.map(({ id }) => id);
    for (const { path, label, unit, plausible } of figures) {
      const parts = path.split('.');
      const inList = parts[0] === 'institutions' || parts[1] === 'outside' || parts[1] === 'areas';
      const at = ids.includes(parts[1]) ? 1 : 2;
      const starred = inList ? parts.map((part, n) => (n === at ? '*' : part)).join('.') : path;
      if (label !== null) labels.set(starred, `${label.en} (${unit})${plausibleText(plausible)}`);
    }
  }
  return labels;
}

/** A figure outside it is warned of. */
const plausibleText = (plausible) =>
  plausible === null
    ? ''
    : `; plausible ${plausible.range[0]} to ${plausible.range[1]}${plausible.per === undefined ? '' : ` per ${plausible.per}`}`;

/** Every field of a schema by its path, those inside others after them. */
function fieldsOf(schema, path = '') {
  const forms = schema.anyOf && !schema.properties ? schema.anyOf : [schema];
  return forms.flatMap((form) => {
    if (form.type === 'array') return isWhole(form.items) ? [] : fieldsOf(form.items, `${path}.*`);
    const fields = form.properties ?? (form.additionalProperties ? { '*': form.additionalProperties } : {});
    return Object.entries(fields).flatMap(([name, field]) =>
      fieldRows(path === '' ? name : `${path}.${name}`, field, neededIn(form, name)),
    );
  });
}

/** Whether a field has to be there: always, never, or in one of the forms that a mapping may have. */
function neededIn({ required = [], anyOf = [] }, name) {
  if (required.includes(name)) return 'yes';
  const forms = anyOf.filter((form) => form.required?.includes(name));
  const others = anyOf.filter((form) => !forms.includes(form)).flatMap((form) => form.required ?? []);
  return forms.length > 0 && others.length > 0 && name !== 'extends' ? `without \`${others[0]}\`` : '';
}

function fieldRows(path, field, needed) {
  const row = { path, content: contentOf(field), needed, meaning: field.description ?? '' };
  return isWhole(field) ? [row] : [row, ...fieldsOf(field, path)];
}

const isFigure = ({ properties }) =>
  properties !== undefined && 'value' in properties && 'unit' in properties;
const isBilingual = ({ properties }) => properties !== undefined && 'zh' in properties;

/** Parameters as keys are listed on a page of their own. */
const isOverrides = ({ properties }) => properties !== undefined && 'reviewNoise' in properties;

/** What stands in one row: a plain value, a figure, a text in two languages. */
const isWhole = (field) =>
  isFigure(field) ||
  isBilingual(field) ||
  isOverrides(field) ||
  isFigure(field.additionalProperties ?? {}) ||
  !(field.anyOf || field.type === 'array' || field.properties || field.additionalProperties);

function contentOf(field) {
  if (isFigure(field)) return `figure${bounds(field.properties.value)}`;
  if (isBilingual(field)) return 'two languages';
  if (isOverrides(field)) return 'numbers by [parameter](parameters.md)';
  if (field.anyOf) return field.anyOf.map(contentOf).join(', or ');
  if (field.const !== undefined) return `\`${field.const}\``;
  if (field.enum) return choices(field.enum);
  if (field.prefixItems) return field.prefixItems.map(contentOf).join(' and ');
  if (field.type === 'array') return `list of: ${contentOf(field.items ?? {})}`;
  if (isFigure(field.additionalProperties ?? {})) return 'figures by name';
  if (field.additionalProperties) return 'mappings by name';
  if (field.properties) return 'mapping';
  return `${[field.type].flat().join(' or ')}${bounds(field)}`;
}

const CATALOGUE_OF = {
  competitiveGrants: 'a [lever](levers.md)',
  papers: 'an [indicator](indicators.md)',
  reviewNoise: 'a [parameter](parameters.md)',
};

/** Long lists of names are those of a catalogue. */
function choices(names) {
  const catalogue = Object.keys(CATALOGUE_OF).find((name) => names.includes(name));
  if (catalogue !== undefined) return CATALOGUE_OF[catalogue];
  return names.map((name) => `\`${name}\``).join(', ');
}

/** zod writes the limits of safe integers where a whole number has no bound. */
const bound = (value) => (Math.abs(value) === Number.MAX_SAFE_INTEGER ? undefined : value);

function bounds({ minimum, exclusiveMinimum, maximum }) {
  const [low, high] = [bound(minimum), bound(maximum)];
  const said = [
    low === undefined ? '' : `from ${low}`,
    exclusiveMinimum === undefined ? '' : `above ${exclusiveMinimum}`,
    high === undefined ? '' : `to ${high}`,
  ].filter((text) => text !== '');
  return said.length === 0 ? '' : ` ${said.join(' ')}`;
}
