import type { Loaded } from './issues.js';
import { type OtherRegions, parseRegion, type RegionWithSources } from './region-file.js';
import type { FoundFile } from './sources.js';
import { readRegionWorkbook } from './workbook/read.js';

/** The region in a file that was found: YAML or JSON text, or a workbook. */
export function regionOfFile(file: FoundFile, others: OtherRegions): Loaded<RegionWithSources> {
  return file.bytes === undefined
    ? parseRegion(file.text, file.path, others)
    : readRegionWorkbook(file.path, file.bytes, others);
}
