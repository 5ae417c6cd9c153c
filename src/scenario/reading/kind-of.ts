import type { SourceDocument } from './document.js';
import { FOLDERS, KINDS, type Kind } from './kind.js';
import { valueAt } from './validate.js';

/** Fields that only one kind of file has, in the order in which they are asked for. */
const KIND_OF_FIELD: readonly (readonly [field: string, kind: Kind])[] = [
  ['vary', 'experiment'],
  ['sampling', 'experiment'],
  ['institutions', 'region'],
  ['like', 'region'],
  ['population', 'region'],
  ['priceYear', 'region'],
  ['extends', 'scenario'],
  ['region', 'scenario'],
  ['levers', 'policy'],
  ['programme', 'policy'],
  ['horizon', 'scenario'],
  ['overrides', 'scenario'],
];

/** Kind of a file: the one it names, else that of its fields, else that of its folder; null when none of these decides. */
export function kindOf(document: SourceDocument): Kind | null {
  const said = valueAt(document.raw, ['kind']);
  const named = KINDS.find((kind) => kind === said);
  if (named !== undefined) return named;
  const byField = KIND_OF_FIELD.find(([field]) => valueAt(document.raw, [field]) !== undefined);
  if (byField !== undefined) return byField[1];
  const folder = document.file.split('/').at(-2);
  return KINDS.find((kind) => folder === FOLDERS[kind].split('/').at(-1)) ?? null;
}
