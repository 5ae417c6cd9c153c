/**
 * What stands at a path in plain values, as paths are written: names joined by full stops, entries of lists by their `id`.
 * Undefined where nothing does.
 */
export const memberAt = (tree: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value.find((entry) => entry.id === key);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }, tree);
