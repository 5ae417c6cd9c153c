import { jsonSchemaOf } from '../scenario/json-schema.js';
import type { Kind } from '../scenario/reading/kind.js';
import { filesFor, modelInUse } from './model-option.js';
import { print } from './output.js';

/** `schema KIND`: the JSON Schema of a kind of file, for editors. */
export async function schema(kind: Kind, model?: string): Promise<number> {
  const { catalogue } = filesFor(await modelInUse(model));
  print(`${JSON.stringify(jsonSchemaOf(kind, catalogue), null, 2)}\n`);
  return 0;
}
