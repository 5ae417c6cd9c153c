import { CATALOGUES } from '../node/catalogue-entries.js';
import type { ListName } from './list-names.js';
import { listText } from './list-text.js';

/**
 * `list X`: every entry of a catalogue. On a terminal a few lines each; elsewhere a line each; as JSON an array of the
 * entries with every field.
 */
export function list(what: ListName, json: boolean): number {
  const terminal = process.stdout.isTTY === true;
  const colour = terminal && process.env.NO_COLOR === undefined;
  const entries = CATALOGUES[what]();
  const look = { width: terminal ? process.stdout.columns : undefined, colour };
  process.stdout.write(json ? `${JSON.stringify(entries)}\n` : listText(what, entries, look));
  return 0;
}
