import { failed, type Loaded } from './reading/issues.js';
import { find, findCalled, namesOf, type Sources } from './reading/sources.js';
import { type KnownToRegions, type RegionWithHistory, regionOfFile } from './region-of-file.js';

/** The region that a name in a call leads to, or a path, also of a workbook, with its history. */
export function resolveRegion(name: string, sources: Sources): Loaded<RegionWithHistory> {
  const called = findCalled(name, sources, ['region']);
  return 'issue' in called ? failed([called.issue]) : regionOfFile(called.file, otherRegions(sources));
}

/** The regions that a region may say it is like: those that a name leads to. */
export const otherRegions = (sources: Sources): KnownToRegions => ({
  find: (name) => {
    const found = find(name, sources, ['region']);
    return found !== null && 'text' in found ? found : null;
  },
  names: () => namesOf(sources, ['region']),
  model: sources.catalogue.model,
  indicators: sources.catalogue.model.indicators,
});
