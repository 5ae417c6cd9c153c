import { z } from 'zod';

/** What the denominators of a region's figures count; the words that a file may use. */
export const DEFINITIONS = {
  /** Usual residents, or those registered there (hukou). */
  population: ['resident', 'registered'],
  /** Doctors with those of clinics and village stations, or without them. */
  doctors: ['clinics-in', 'clinics-out'],
  /** Money of the price year, or of the year in which it was paid. */
  money: ['real', 'nominal'],
} as const;

export const definitions = z.strictObject({
  population: z.enum(DEFINITIONS.population),
  doctors: z.enum(DEFINITIONS.doctors),
  money: z.enum(DEFINITIONS.money),
});

export type Definitions = z.infer<typeof definitions>;
