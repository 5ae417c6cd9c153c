// Writes the pages beside this file from the catalogues of the built program: `npm run docs`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { medinno } from '../../dist/index.js';
import { CATALOGUES } from '../../dist/node/catalogue-entries.js';
import { scenarioFiles } from '../../dist/node/scenario-files.js';
import { jsonSchemaOf } from '../../dist/scenario/json-schema.js';
import { STUDIES } from '../../dist/studies/catalogue.js';
import { referencePages } from './pages.mjs';

// Files of the repository are listed, whatever folder this is called from.
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const schemaOf = (kind) => jsonSchemaOf(kind, scenarioFiles.catalogue);
const pages = referencePages(CATALOGUES, schemaOf, STUDIES, medinno.schedule);
for (const [name, text] of Object.entries(pages)) writeFileSync(new URL(name, import.meta.url), text);
