// Writes the JSON Schemas beside this file from the built program: `npm run schemas`.
import { writeFileSync } from 'node:fs';
import { scenarioFiles } from '../../dist/node/scenario-files.js';
import { jsonSchemaOf } from '../../dist/scenario/json-schema.js';
import { KINDS } from '../../dist/scenario/reading/kind.js';

for (const kind of KINDS) {
  const text = `${JSON.stringify(jsonSchemaOf(kind, scenarioFiles.catalogue), null, 2)}\n`;
  writeFileSync(new URL(`${kind}.schema.json`, import.meta.url), text);
}
