import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { medinno } from '../../src/model/medinno.js';
import { jsonSchemaOf } from '../../src/scenario/json-schema.js';
import { catalogueOf } from '../../src/scenario/reading/catalogue.js';
import { KINDS, type Kind } from '../../src/scenario/reading/kind.js';
import { template } from '../../src/scenario/reading/templates.js';
import { listProjectFiles, readProjectFile } from './project-files.js';

const ajv = new Ajv2020({ strict: false, formats: { safeint: true } });
/** Validators by kind: to compile one takes far longer than to use it. */
const validators = new Map<Kind, ValidateFunction>();

function fits(kind: Kind, content: unknown): boolean {
  const validator = validators.get(kind) ?? ajv.compile(jsonSchemaOf(kind, catalogueOf(medinno)));
  validators.set(kind, validator);
  return validator(content);
}

const FOLDERS: Readonly<Record<Kind, string>> = {
  region: 'scenarios/regions',
  policy: 'scenarios/policies',
  scenario: 'scenarios',
  experiment: 'scenarios/experiments',
};

describe.each(KINDS)('the JSON Schema of a %s', (kind) => {
  it('is up to date in docs/schemas: `npm run schemas` writes it', () => {
    const written: unknown = JSON.parse(readFileSync(`docs/schemas/${kind}.schema.json`, 'utf8'));
    expect(written).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(kind, catalogueOf(medinno)))));
  });

  it('takes every file of the package and the template', () => {
    const texts = listProjectFiles(FOLDERS[kind]).map(
      (name) => readProjectFile(`${FOLDERS[kind]}/${name}.yaml`)!,
    );
    const blank = template(kind, { name: 'my-file', region: 'maoming', schema: 'x' });
    for (const text of [...texts, blank]) expect(fits(kind, parse(text))).toBe(true);
  });

  it('refuses an unknown field', () => {
    const content = parse(template(kind, { name: 'my-file', region: 'maoming', schema: 'x' }));
    expect(fits(kind, { ...content, horizont: 3 })).toBe(false);
  });
});

describe('the JSON Schema of a scenario', () => {
  const whole = { title: { en: 'A', zh: '甲' }, description: { en: 'A', zh: '甲' }, region: 'maoming' };

  it('takes a policy by name, several, or the policy itself', () => {
    const inline = { levers: [{ lever: 'lottery', dose: '0.1 * yearsIn' }] };
    for (const policy of ['young-talent', ['a', 'b'], inline])
      expect(fits('scenario', { ...whole, policy })).toBe(true);
    expect(fits('scenario', { ...whole, policy: { levers: [{ lever: 'lotery', dose: 1 }] } })).toBe(false);
    expect(fits('scenario', { ...whole, policy: 7 })).toBe(false);
  });

  it('lets a scenario that extends another leave out what that one says', () => {
    expect(fits('scenario', { extends: 'baseline' })).toBe(true);
    expect(fits('scenario', { title: whole.title })).toBe(false);
  });
});
