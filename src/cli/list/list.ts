import type { Language } from '../../language/words.js';
import { CATALOGUES } from '../../node/catalogue-entries.js';
import { nearestName } from '../../scenario/reading/nearest-name.js';
import { hasColour } from '../has-colour.js';
import { filesFor, modelInUse } from '../model-option.js';
import { print, printJson, say } from '../output.js';
import { entryText } from './entry-text.js';
import { filtered, type ListFilter } from './filter.js';
import { listText } from './list-text.js';
import type { ListName } from './names.js';

export interface ListOptions extends Partial<ListFilter> {
  readonly language: Language;
  /** File of the model; that of the package unless given. */
  readonly model?: string | undefined;
  readonly json: boolean;
}

/**
 * `list X [WORD…]`: entries of a catalogue as a table, in full the one that a filter leaves; as JSON an array of the entries with every field.
 * Throws an InputError for a filter that the list does not have.
 */
export async function list(what: ListName, options: ListOptions): Promise<number> {
  const { language, json, words = [], grade, group } = options;
  const files = filesFor(await modelInUse(options.model));
  const { model } = files.catalogue;
  const all = CATALOGUES[what](files);
  const entries = filtered(what, all, { words, grade, group }, model);
  if (json) printJson(entries);
  else if (entries.length === 0) say(noneText(what, all, { words, language }));
  else {
    // Without a terminal there are no columns to fit.
    const look = { language, width: process.stdout.columns, colour: hasColour() };
    const chosen = entries.length === 1 && [...words, grade, group].some((filter) => filter !== undefined);
    print(chosen ? `${entryText(what, entries[0], look)}\n` : listText(what, entries, model, look));
  }
  return 0;
}

/** That nothing is left of a list, with the entry whose name is nearest to the words. */
function noneText(
  what: ListName,
  all: readonly { readonly id: string }[],
  { words, language }: { readonly words: readonly string[]; readonly language: Language },
): string {
  const ids = all.map(({ id }) => id);
  const near = words.map((word) => nearestName(word, ids)).find((name) => name !== null) ?? null;
  const meant = { en: ` (did you mean "${near}"?)`, zh: `（是否指“${near}”？）` }[language];
  const none = { en: `none of the ${ids.length} ${what} is so`, zh: `${ids.length} 项中没有符合条件的` };
  return none[language] + (near === null ? '' : meant);
}
