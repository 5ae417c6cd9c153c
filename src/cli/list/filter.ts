import type { Grade } from '../../model/entries/parameter.js';
import type { Model } from '../../model/model.js';
import type { CatalogueEntry, CatalogueName } from '../../node/catalogue-entries.js';
import { alike, type Bilingual, oneOf } from '../../scenario/reading/bilingual.js';
import { InputError } from '../../scenario/reading/input-error.js';
import { callIssue } from '../../scenario/reading/issues.js';
import { nearestName } from '../../scenario/reading/nearest-name.js';
import type { ListName } from './names.js';

/** What a call asks to see of a list. */
export interface ListFilter {
  /** All must stand somewhere in the texts of an entry; one that is an entry's name asks for that entry alone. */
  readonly words: readonly string[];
  readonly grade: Grade | undefined;
  /** Id of a part of the model. */
  readonly group: string | undefined;
}

/** Lists whose entries belong to parts of the model. */
const GROUPED = ['levers', 'parameters', 'indicators'] as const satisfies readonly ListName[];
type Grouped = (typeof GROUPED)[number];

export const isGrouped = (name: ListName): name is Grouped => GROUPED.some((one) => one === name);

/** Names of the entries of a list that a part of the model has. */
export function namesIn(part: Model['submodels'][number], name: Grouped): readonly string[] {
  return name === 'parameters' ? Object.keys(part.parameters) : part[name].map(({ id }) => id);
}

/** The entries that are asked for, in the order of the catalogue; throws an InputError for a filter that cannot be. */
export function filtered<Name extends CatalogueName & ListName>(
  name: Name,
  entries: readonly CatalogueEntry<Name>[],
  { words, grade, group }: ListFilter,
  model: Model,
): readonly CatalogueEntry<Name>[] {
  const inGroup = group === undefined ? null : new Set(namesOfGroup(name, group, model));
  if (grade !== undefined && name !== 'parameters')
    throw new InputError([callIssue('--grade', withList(name), WITH_PARAMETERS)]);
  const left = entries
    .filter(({ id }) => inGroup === null || inGroup.has(id))
    .filter((entry) => grade === undefined || ('grade' in entry && entry.grade === grade));
  return words.reduce<readonly CatalogueEntry<Name>[]>(having, left);
}

function namesOfGroup(name: ListName, group: string, { submodels }: Model): readonly string[] {
  if (!isGrouped(name)) throw new InputError([callIssue('--group', withList(name), WITH_GROUPS)]);
  const part = submodels.find(({ id }) => id === group);
  if (part !== undefined) return namesIn(part, name);
  const known = submodels.map(({ id }) => id);
  throw new InputError([
    callIssue('--group', alike(group), oneOf(known, Number.POSITIVE_INFINITY), nearestName(group, known)),
  ]);
}

const withList = (name: ListName): Bilingual => ({ en: `it with ${name}`, zh: `与 ${name} 一起使用的选项` });

const WITH_PARAMETERS: Bilingual = {
  en: 'it with parameters, which have grades',
  zh: '与 parameters 一起使用（仅参数有等级）',
};
const WITH_GROUPS: Bilingual = {
  en: `it with ${GROUPED.join(', ')}`,
  zh: `与 ${GROUPED.join('、')} 之一一起使用`,
};

/** Entries with a word in one of their texts; the one entry that is called so, where there is one. */
function having<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  word: string,
): readonly Entry[] {
  const called = entries.filter(({ id }) => id === word);
  if (called.length > 0) return called;
  const lower = word.toLowerCase();
  return entries.filter((entry) => textsIn(entry).some((text) => text.toLowerCase().includes(lower)));
}

/** Every text within a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
