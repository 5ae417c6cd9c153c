import type { SourceDocument } from './document.js';
import { FOLDERS, KINDS, type Kind } from './kind.js';
import { valueAt } from './validate.js';

/** Fields that only one kind of file has, in the order in which they are asked for. */
const TELLING: readonly (readonly [field: string, kind: Kind])[] = [
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

/** What a file is: what it says, else what its fields tell, else the folder it lies in; null when nothing tells. */
export function kindOf(document: SourceDocument): Kind | null {
  const said = valueAt(document.raw, ['kind']);
  const named = KINDS.find((kind) => kind === said);
  if (named !== undefined) return named;
  const told = TELLING.find(([field]) => valueAt(document.raw, [field]) !== undefined);
  if (told !== undefined) return told[1];
  const folder = document.file.split('/').at(-2);
  return KINDS.find((kind) => folder === FOLDERS[kind].split('/').at(-1)) ?? null;
}
