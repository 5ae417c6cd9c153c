import { log } from '../../../maths/log.js';

/** What equipment, relative to the region's mean, adds to a review score of that weight. */
export const equipmentScore = (level: number, weight: number, floor: number): number =>
  weight * log(Math.max(floor, level));
