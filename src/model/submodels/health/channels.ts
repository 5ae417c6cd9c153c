import { AREAS } from '../../place/region.js';

/** Channels by which burden is averted or added, in the order of their columns. */
export const CHANNELS_OF_HEALTH = [
  'ownProducts',
  'practice',
  'outsideAdoption',
  'ordinaryCare',
  'careHours',
  'incidents',
  'prevention',
] as const;
export type HealthChannel = (typeof CHANNELS_OF_HEALTH)[number];

/** First cell of a channel in the tally of burden averted, which has one for each area. */
export const CELLS_OF = Object.fromEntries(
  CHANNELS_OF_HEALTH.map((channel, c) => [channel, c * AREAS.length]),
) as Readonly<Record<HealthChannel, number>>;
