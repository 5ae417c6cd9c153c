import { copyOfTable, isTable } from './columns.js';
import { quantities } from './quantities.js';

/**
 * A deep copy of plain data and typed arrays: a world as it stood, to be restored any number of times, or the region of a
 * draw. Copies are made in one piece, so that all have the same layout and the compiled year serves every one of them.
 */
export function copyOf<T>(value: T): T {
  if (ArrayBuffer.isView(value)) return (value as unknown as Float64Array).slice() as unknown as T;
  if (Array.isArray(value)) return copyOfList(value) as unknown as T;
  if (value === null || typeof value !== 'object') return value;
  if (isTable(value)) return copyOfTable(value) as unknown as T;
  return quantities(
    Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copyOf(member)])),
  ) as T;
}

/** Filled by `push`, a list always has the same layout; what `map` returns has another one once the call is compiled. */
function copyOfList(list: readonly unknown[]): unknown[] {
  const copy: unknown[] = [];
  for (const member of list) copy.push(copyOf(member));
  return copy;
}
