import { CATALOGUES } from '../node/catalogue-entries.js';
import type { ListName } from './list-names.js';
import { listText } from './list-text.js';
import { filesFor, modelInUse } from './model-option.js';
import { hasColour, print, printJson } from './output.js';

/**
 * `list X`: every entry of a catalogue. On a terminal a few lines each; elsewhere a line each; as JSON an array of the
 * entries with every field.
 */
export async function list(what: ListName, json: boolean, model?: string): Promise<number> {
  const entries = CATALOGUES[what](filesFor(await modelInUse(model)));
  // Without a terminal there are no columns, and every entry is a line.
  const look = { width: process.stdout.columns, colour: hasColour() };
  if (json) printJson(entries);
  else print(listText(what, entries, look));
  return 0;
}
