import type { Model } from '../model/model.js';
import type { Loaded } from './reading/issues.js';
import type { RegionWithSources } from './region/region-with-sources.js';

/** Regions are read again and again: by every scenario of a call, and by every call of a process. These many are kept. */
const MOST_REMEMBERED = 8;

/** Regions by their texts, of one model. */
type Remembered<T> = WeakMap<Model, Map<string, Loaded<T>>>;

/**
 * Reads regions from texts and gives what an earlier reading of the same texts by the same model gave, frozen.
 * Remembered, not state: a forgotten region comes out the same when it is read again. One that borrows from another
 * depends on more than its own texts and is read each time.
 */
export function remembering<T extends Pick<RegionWithSources, 'lender'>>() {
  const remembered: Remembered<T> = new WeakMap();
  return (model: Model, texts: readonly string[], read: () => Loaded<T>): Loaded<T> => {
    const regions = remembered.get(model) ?? new Map<string, Loaded<T>>();
    remembered.set(model, regions);
    const key = JSON.stringify(texts);
    const known = regions.get(key);
    if (known) return known;
    const made = read();
    if (!made.ok || made.value.lender !== null) return made;
    if (regions.size >= MOST_REMEMBERED) regions.clear();
    regions.set(key, frozen(made));
    return made;
  };
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
