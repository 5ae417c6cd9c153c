import { z } from 'zod';
import type { Bilingual } from '../reading/bilingual.js';
import { boundedNumber, idField, yearOrText } from '../reading/fields.js';
import { textField } from '../reading/figure.js';
import { AGGREGATES, HELD_OUT } from './search.js';

/** Millions a year: more than a country spends on everything. */
const MOST_AMOUNT = 100_000_000;
const AMOUNT_UNIT: Bilingual = {
  en: 'million a year, in the currency of the region and prices of its price year',
  zh: '百万/年，按地区币种及其价格年份计价',
};
const MOST_CANDIDATES = 10_000;
const MOST_RUNS = 10_000;
/** From half of the runs on it is no low share. */
const MOST_SHARE = 0.5;
const MOST_RESTARTS = 20;
/** Draws of a test: of a single one nothing is known of chance. */
const LEAST_DRAWS = 2;
const MOST_STRATEGIES = 200;

const budget = z.strictObject({
  payer: idField.describe('a payer of the region'),
  amount: boundedNumber([0, MOST_AMOUNT], AMOUNT_UNIT),
  start: yearOrText.optional(),
  end: yearOrText.optional(),
});

const search = z.strictObject({
  population: z
    .int()
    .min(4)
    .max(MOST_CANDIDATES)
    .optional()
    .describe('candidates of a generation; 40 unless given'),
  generations: z.int().min(1).max(MOST_CANDIDATES).optional().describe('the first counted; 20 unless given'),
  first: z
    .int()
    .min(1)
    .max(MOST_RUNS)
    .optional()
    .describe(
      'runs with which a candidate enters, 4 unless given; those that stay come to draws times replicates of sampling',
    ),
  goal: z
    .enum(AGGREGATES)
    .optional()
    .describe(
      'what counts of a goal over the runs: the mean, as unless given, lowQuantile: what nine of ten runs reach, or the worst run; or what is lost against the best candidate known in the same world: meanRegret, which orders candidates as the mean does, or highRegret: what nine of ten runs stay within',
    ),
  share: z
    .number()
    .min(0)
    .max(MOST_SHARE)
    .optional()
    .describe('share of the runs that may be worse than a lowQuantile or highRegret; 0.1 unless given'),
  restarts: z
    .int()
    .min(1)
    .max(MOST_RESTARTS)
    .optional()
    .describe(
      'searches from different random numbers, whose fronts are put together and held against each other; 1 unless given',
    ),
  fresh: z
    .strictObject({
      draws: z.int().min(LEAST_DRAWS).max(MOST_RUNS),
      replicates: z.int().min(1).max(MOST_RUNS).optional(),
    })
    .optional()
    .describe(
      'draws and replicates that the search never saw, in which its findings are run again; 40 draws unless given, better no fewer than 10',
    ),
  heldOut: z
    .enum(HELD_OUT)
    .optional()
    .describe(
      'structures: the search keeps to the ordinary form of the model, and its findings are run again in every other form',
    ),
});

const target = z.strictObject({
  indicator: textField,
  part: textField.optional(),
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
  by: yearOrText.optional(),
});

/** Fields of an experiment that are about a search. */
export const SEARCH_FIELDS = {
  budget: budget
    .optional()
    .describe('what levers may cost together in any year, and who pays; what they do not use goes back'),
  search: search.optional().describe('for medinno optimise: how the best doses and starts are sought'),
  against: z
    .array(textField)
    .max(MOST_STRATEGIES)
    .optional()
    .describe('names or paths of policies or scenarios that medinno optimise holds its findings against'),
  target: target
    .optional()
    .describe(
      'for medinno optimise: what is to be reached at least cost, over the horizon or until the year of by',
    ),
};

export type SearchFile = {
  readonly budget?: z.infer<typeof budget> | undefined;
  readonly search?: z.infer<typeof search> | undefined;
  readonly against?: readonly string[] | undefined;
  readonly target?: z.infer<typeof target> | undefined;
};
