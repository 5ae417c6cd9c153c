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
