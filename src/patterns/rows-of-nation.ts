import type { Region } from '../model/place/region.js';
import { filledSize } from '../model/place/size.js';

/** Posts that are simulated one by one: enough for shares of applicants, and a nation in seconds. */
const ROWS = 6000;

/** People for whom a row stands so that a region has about as many rows; 1 in a city. */
export const peoplePerRow = (region: Region): number =>
  Math.max(1, Math.floor(filledSize(region).posts / ROWS));
