import { z } from 'zod';
import { chanceField } from '../policy/policy-chances.js';
import type { Catalogue } from '../reading/catalogue.js';
import { yearOrText } from '../reading/fields.js';
import { bilingualField, textField, titleField } from '../reading/figure.js';
import { formatField } from '../reading/formats.js';
import { kindField } from '../reading/kind.js';
import { rampField } from '../reading/ramp-field.js';
import { seedField } from '../reading/seed-field.js';
import { LEVER_DESIGNS, METHODS, MOST_SAMPLES, ROLES } from './experiment-choices.js';
import { SEARCH_FIELDS } from './search-schema.js';
import { plannedStudies } from './study-schema.js';

const MOST_INPUTS = 200;
/** Goals, and constraints, of one experiment. */
const MOST_GOALS = 100;

/** Correlations of one experiment: all of some fifty inputs, or those that matter of more. */
const MOST_PAIRS = 1000;

const pair = z.tuple([z.number(), z.number()]);

function inputSchema({ levers, parameters }: Catalogue) {
  return z.strictObject({
    role: z
      .enum(ROLES)
      .describe('lever: theirs to decide; uncertainty: unknown to them; structure: how the model is built'),
    lever: z
      .enum(levers as [string, ...string[]])
      .optional()
      .describe('the lever whose dose varies'),
    startOf: z
      .enum(levers as [string, ...string[]])
      .optional()
      .describe('the lever whose beginning varies: whole years after its start'),
    parameter: z
      .enum(parameters as [string, ...string[]])
      .optional()
      .describe('the parameter that varies'),
    policy: textField
      .optional()
      .describe(
        'a choice among policies: what tables call it, such as incentives; its choices are names of policies',
      ),
    value: textField
      .optional()
      .describe('a named value of the policy of the scenario that varies, such as the threshold of a rule'),
    title: titleField
      .optional()
      .describe('what tables and charts call a named value; what its policy calls it unless given'),
    target: textField.optional().describe('target of a lever that has targets'),
    figure: textField
      .optional()
      .describe('path of the figure of the region that varies, e.g. workforce.payGap'),
    range: pair
      .optional()
      .describe('lowest and highest value; of a parameter or figure its own where left out'),
    choices: z
      .array(z.union([z.number(), textField]))
      .min(1)
      .max(1000)
      .optional()
      .describe(
        'the values themselves, in place of a range; of a choice among policies names or paths of policies or scenarios, or none',
      ),
    whole: z.boolean().optional().describe('only whole numbers of the range'),
    least: z
      .number()
      .positive()
      .optional()
      .describe('the least dose of a lever that a search uses; a twentieth of its largest unless given'),
    start: yearOrText.optional(),
    end: yearOrText.optional(),
    ramp: rampField.optional(),
    chance: chanceField.optional(),
  });
}

/** An experiment file: what varies, over what, how it is sampled, what matters and within which limits. */
export function experimentSchema(catalogue: Catalogue) {
  return z.strictObject({
    kind: kindField('experiment'),
    format: formatField('experiment'),
    title: titleField,
    description: bilingualField,
    scenario: textField.describe('the scenario that the inputs change: its name, or a path from this file'),
    vary: z.array(inputSchema(catalogue)).min(1).max(MOST_INPUTS),
    correlations: correlations
      .optional()
      .describe('uncertainties that are high or low together, of random, latinHypercube or sobol points'),
    combinations: combinations
      .optional()
      .describe(
        'limits on inputs, not on outcomes: only those combinations of their values are tried that keep them; of inputs of one role',
      ),
    sampling,
    indicators: z
      .array(
        z.strictObject({
          indicator: textField,
          part: textField.optional(),
          direction: z.enum(['more', 'less']).describe('what is better'),
        }),
      )
      .min(1)
      .max(MOST_GOALS),
    constraints: limits.optional().describe('limits on totals over the horizon'),
    acceptable: limits
      .optional()
      .describe(
        'what a strategy must bring in a state of the world to be acceptable there: limits on effects against no policy; that the first of the indicators is not worse unless given',
      ),
    turningPoints: z
      .strictObject({ replicates: z.int().min(2).max(1000) })
      .optional()
      .describe(
        'seek the nearest values of uncertain inputs at which another strategy wins, with so many runs of each; of crossed levers',
      ),
    studies: plannedStudies
      .optional()
      .describe(
        'studies that could be made before a strategy is chosen, with what they would cost; of crossed levers',
      ),
    ...SEARCH_FIELDS,
  });
}

/** How the space is covered, and in how many runs. */
const sampling = z.strictObject({
  method: z
    .enum(METHODS)
    .optional()
    .describe('how the points of medinno explore are chosen; may be left out where there is a search'),
  samples: z
    .int()
    .min(1)
    .max(MOST_SAMPLES)
    .optional()
    .describe('points, of which a grid has as many as it has; of morris trajectories, of saltelli base rows'),
  levers: z
    .enum(LEVER_DESIGNS)
    .optional()
    .describe(
      'crossed: every combination of the choices of the levers in every world that is made of the others; together unless given',
    ),
  draws: z
    .int()
    .min(0)
    .max(100_000)
    .optional()
    .describe('drawn worlds in which each point is run; unless given 0, the point values alone'),
  replicates: z.int().min(1).max(10_000).optional().describe('runs of each point and draw; 1 unless given'),
  seed: seedField.optional(),
});

const because = bilingualField.optional().describe('why it is so, which the page says');

const correlations = z
  .array(
    z.strictObject({
      between: z.tuple([textField, textField]).describe('two uncertain inputs with ranges, by their names'),
      rank: z.number().describe('rank correlation (Spearman), between -1 and 1'),
      because,
    }),
  )
  .max(MOST_PAIRS);

const combinations = z
  .array(
    z.strictObject({
      sum: z
        .record(textField, z.number())
        .describe('inputs by their names, each with its weight: what a unit of it counts'),
      atMost: z.number().optional(),
      atLeast: z.number().optional(),
      because,
    }),
  )
  .max(MOST_GOALS);

const limits = z
  .array(
    z.strictObject({
      indicator: textField,
      part: textField.optional(),
      atMost: z.number().optional(),
      atLeast: z.number().optional(),
    }),
  )
  .max(MOST_GOALS);

export type ExperimentFile = z.infer<ReturnType<typeof experimentSchema>>;
export type InputEntry = ExperimentFile['vary'][number];
