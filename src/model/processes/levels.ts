import { regionLevels } from '../levels.js';
import type { Year } from '../year-context.js';

/** After step 4: what the hospitals were like in the year, before people go and come. Sets the year's levels. */
export function levels(y: Year): void {
  y.levels = regionLevels(y.world, y.p, y.controls.protectedTime, y.region.doctors);
}
