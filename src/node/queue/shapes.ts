import { z } from 'zod';

const natural = z.int().nonnegative();
const cell = { draw: natural, replicate: natural };
const scenario = z.object({
  id: z.string(),
  seed: z.string(),
  horizon: z.int().positive(),
  region: z.object({}),
});
const numbers = z.instanceof(Float64Array);

/** What is expected of one kind of work: what tasks have in common, a task, and its result. */
interface Shapes {
  readonly given: z.ZodType;
  readonly task: z.ZodType;
  readonly result: z.ZodType;
}

/**
 * The kinds of work that travel over a queue. What comes from there is held against these before anything is done with
 * it; deeper than this it is data that no code is made of.
 */
const SHAPES: Readonly<Record<string, Shapes>> = {
  ensemble: {
    given: z.array(scenario).min(1),
    task: z.object({ scenario: natural, ...cell }),
    result: z.object({ observations: numbers, columns: z.array(z.string()).optional() }),
  },
  experiment: {
    given: z.object({ scenario }),
    task: z.object({ place: natural, point: natural, values: z.array(z.number()), ...cell }),
    result: z.object({ value: numbers, baseline: numbers }),
  },
  bank: {
    given: z.object({ scenario, indicators: z.array(z.string()), widerAfter: z.number().nullable() }),
    task: z.object({ place: natural, ...cell }),
    result: numbers,
  },
  studies: {
    given: z.object({ study: z.string(), settings: z.object({}), seed: z.string() }),
    task: z.object({ place: natural, part: z.unknown() }),
    result: z.unknown(),
  },
  patterns: {
    given: z.object({ regions: z.record(z.string(), z.object({})), seed: z.string() }),
    task: z.object({ pattern: z.string(), replicate: natural, place: natural }),
    result: z.unknown(),
  },
};

export type Arriving = keyof Shapes;

/** Whether there is such a kind of work. */
export const isKnownWork = (work: string): boolean => Object.hasOwn(SHAPES, work);

/** Whether something that came over the queue can be what it is said to be. */
export const isFit = (work: string, what: Arriving, value: unknown): boolean =>
  isKnownWork(work) && SHAPES[work][what].safeParse(value).success;
