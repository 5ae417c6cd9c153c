import { scenarioFiles } from '../node/scenario-files.js';
import { jsonSchemaOf } from '../scenario/json-schema.js';
import type { Kind } from '../scenario/kind.js';
import { print } from './output.js';

/** `schema KIND`: the JSON Schema of a kind of file, for editors. */
export function schema(kind: Kind): number {
  print(`${JSON.stringify(jsonSchemaOf(kind, scenarioFiles.catalogue), null, 2)}\n`);
  return 0;
}
