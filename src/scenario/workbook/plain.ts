export type Plain = Record<string, unknown>;

/** Puts a value at a path, mappings made on the way; undefined leaves no trace. */
export function put(owner: Plain, path: readonly (string | number)[], value: unknown): void {
  if (value === undefined) return;
  let place: Record<string | number, unknown> = owner;
  for (const key of path.slice(0, -1)) {
    place[key] ??= {};
    place = place[key] as Record<string | number, unknown>;
  }
  place[path.at(-1)!] = value;
}

export function at(owner: Plain, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    owner,
  );
}
