import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { medinno } from '../../src/model/medinno.js';
import { CATALOGUES } from '../../src/node/catalogue-entries.js';
import { jsonSchemaOf } from '../../src/scenario/json-schema.js';
import { catalogueOf } from '../../src/scenario/reading/catalogue.js';
import { KINDS, type Kind } from '../../src/scenario/reading/kind.js';
import { STUDIES } from '../../src/studies/catalogue.js';
import { REPOSITORY } from './installed.js';

const DOCS = join(REPOSITORY, 'docs');

type Pages = (
  catalogues: typeof CATALOGUES,
  schemaOf: (kind: Kind) => unknown,
  studies: typeof STUDIES,
  schedule: typeof medinno.schedule,
) => Record<string, string>;
const { referencePages } = (await import(join(DOCS, 'reference/pages.mjs'))) as { referencePages: Pages };
const schemaOf = (kind: Kind) => jsonSchemaOf(kind, catalogueOf(medinno));
const pages = referencePages(CATALOGUES, schemaOf, STUDIES, medinno.schedule);

const stored = (name: string) => readFileSync(join(DOCS, name), 'utf8');

describe('the reference', () => {
  it.each(Object.keys(pages))('%s is what the catalogues give: else run `npm run docs`', (name) => {
    expect(stored(`reference/${name}`)).toBe(pages[name]);
  });

  it.each(KINDS)('%s.schema.json is what the program gives: else run `npm run schemas`', (kind) => {
    expect(JSON.parse(stored(`schemas/${kind}.schema.json`))).toEqual(schemaOf(kind));
  });

  it.each(['levers', 'parameters', 'indicators', 'scenarios', 'regions', 'studies', 'patterns'] as const)(
    'names every entry of %s',
    (name) => {
      for (const { id } of CATALOGUES[name]()) expect(pages[`${name}.md`]).toContain(id);
    },
  );

  it('has rows of one length in every table, whatever the texts hold', () => {
    for (const [name, text] of Object.entries(pages)) {
      for (const table of text.split('\n\n').filter((block) => block.startsWith('| '))) {
        const widths = table
          .trimEnd()
          .split('\n')
          .map((row) => row.split(/(?<!\\)\|/).length);
        expect(new Set(widths).size, `${name}: ${table.slice(0, 80)}`).toBe(1);
      }
    }
  });

  it('shows nothing that has no words', () => {
    for (const text of Object.values(pages)) expect(text).not.toMatch(/undefined|\[object|NaN|Infinity|null/);
  });
});
