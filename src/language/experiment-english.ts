import { formatWhole } from './numbers.js';

/** What pages and the terminal say of an experiment. */
export const ENGLISH_EXPERIMENT = {
  openData: 'Data of this chart',
  /** The sign of a mean whose interval holds zero, behind its number. */
  openly: ', open',
  none: 'none',
  enumerated: (names: readonly string[]) => names.join(', '),
  sentence: (text: string) => `${text}.`,
  /** A part of an indicator. */
  partOf: (name: string, part: string) => `${name} (${part})`,
  oneOf: (names: readonly string[]) => `one of ${names.map((name) => `“${name}”`).join(', ')}`,
  /** Changes that a point makes together. */
  join: ' and ',
  reading:
    'Differences to none of the changes, under the same luck and stated assumptions; not forecasts. Clear: the 95% interval over parameters and chance leaves out zero; open: it does not.',
  readingOfChance:
    'Differences to none of the changes, under the same luck, with all parameters at their point values; not forecasts. Clear: the 95% confidence interval of the mean leaves out zero; open: it does not. What is uncertain of the parameters is in no interval here.',
  finding: {
    kept: (what: string, years: number, kept: number, all: number, share: string, named: string) =>
      `${what} over ${years} years: the sign holds in at least ${share} of the draws for ${formatWhole(kept)} of ${formatWhole(all)} changes${kept > 1 ? ', the largest first' : ''}: ${named}.`,
    noneKept: (what: string, years: number, all: number, share: string) =>
      `${what} over ${years} years: none of ${formatWhole(all)} changes has the same sign in at least ${share} of the draws.`,
    beyondChance: (what: string, years: number, kept: number, all: number, named: string) =>
      `${what} over ${years} years: ${formatWhole(kept)} of ${formatWhole(all)} changes stand out from chance${kept > 1 ? ', the largest first' : ''}: ${named}.`,
    noneBeyondChance: (what: string, years: number, all: number) =>
      `${what} over ${years} years: none of ${formatWhole(all)} changes stands out from chance.`,
    unknown: (what: string, years: number) =>
      `${what} over ${years} years: too few runs to say what the changes do.`,
    amount: (change: string, amount: string, unit: string) => `${change}, ${amount} ${unit}`.trim(),
    more: (count: number) => `${formatWhole(count)} more`,
    join: (parts: readonly string[]) => parts.join('; '),
    clear: (what: string, gains: number, losses: number) =>
      `${what}: clearly raised by ${formatWhole(gains)} of the changes and clearly lowered by ${formatWhole(losses)}; of the others the sign is open.`,
    pairs: (what: string, pairs: number, open: number) =>
      `Of ${formatWhole(pairs)} pairs, ${formatWhole(open)} can't be distinguished from the sum of each alone on ${what}.`,
  },
  answer: {
    best: (name: string, point: string, amount: string) => `${name}: best at ${point}, ${amount}`,
    amount: (interval: string, unit: string, measure: string) => `${interval} ${unit} ${measure}`,
    none: (name: string) => `${name}: no point keeps the limits`,
    effect: 'against no policy',
    value: 'over all years',
    alike: (count: number, all: number) =>
      count === 0
        ? `better than each of the ${all - 1} others`
        : `${count} of ${all - 1} others can't be separated from it`,
    chance: 'by chance alone, all parameters at their point values',
    unknown: 'too few draws and replicates to say which points differ',
    alone: 'the only point',
    point: (n: number, inputs: string) => `point ${n} (${inputs})`,
    pointAlone: (n: number) => `point ${n}`,
    join: (parts: readonly string[]) => parts.join('; '),
  },
  goals: {
    title: 'What each change does to the goals',
    change: 'Change',
    against: (years: number) => `Difference to none of the changes, over ${years} years`,
    note: 'Mean with its 95% interval below. Bold: clear; grey: the sign holds in fewer than 80% of the draws; all others: the sign holds in 80% of the draws or more, but zero lies within the interval.',
    noteOfChance:
      'Mean with its 95% confidence interval below, by chance alone. Bold: clear; grey: the sign is open.',
    wanted: { more: 'more is better', less: 'less is better' },
  },
  others: {
    title: 'What each change does to papers, people, money and health',
    note: 'Those of the usual indicators that are no goal of this experiment. Spending: all payers together.',
  },
  best: {
    title: 'The best points',
    note: 'The point of the best mean on each goal among those within the limits. All points are in points.csv, what they lead to in responses.csv.',
    input: 'Input',
    head: (goal: string, point: number) => `${goal}: point ${point}`,
  },
  open: {
    title: 'What is open',
    note: 'Changes whose interval holds zero, with the share of the draws whose mean has the sign of the mean over all: more draws narrow what chance leaves open, better figures what the parameters leave open.',
    noteOfChance:
      'Changes whose confidence interval holds zero. More replicates narrow it; what is uncertain of the parameters takes draws (--draws).',
    counted: (open: number, all: number, unmoved: number) =>
      `Open are ${formatWhole(open)} of ${formatWhole(all)} signs${unmoved === 0 ? '' : `, of which ${formatWhole(unmoved)} are of changes that move the goal in no run`}.`,
    unmoved: 'no effect',
    nothing: 'No sign is open.',
    unknown: 'Too few draws and replicates to say which signs are clear: all are open.',
    goal: 'Goal',
    changes: 'Changes whose sign is open',
    share: (change: string, share: string) => `${change} (${share})`,
    join: (parts: readonly string[]) => parts.join('; '),
  },
  league: {
    title: (goal: string) => `League by ${goal}`,
    note: 'Against no policy. Points are ranked whose sign holds in at least 80% of the draws, by the expected rank of their means; the others are ties with doing nothing, and stand between those that are better and those that are worse. Break-even: what a DALY would have to be worth for the point to pay by its own net cost; empty where DALYs are not surely averted or nothing is paid on balance. The leagues of the other goals are in league.csv.',
    shown: (shown: number, all: number) => `The first ${shown} of ${all} points.`,
    rank: 'Expected rank',
    point: 'Point',
    holds: 'Sign holds in',
    breakEven: 'Break-even, thousand CNY per DALY',
    tie: 'tie',
    ordinary: 'none of the changes',
  },
  charts: {
    title: 'Charts',
    note: 'The data of each chart stand in the folder of this page.',
  },
  made: {
    method: 'Points',
    points: (points: number, method: string) => `${formatWhole(points)} (${method})`,
    methods: {
      grid: 'every combination of the choices',
      oneAtATime: 'the ordinary point, and every other choice alone',
      pairs: 'the ordinary point, every other choice alone, and every two of them together',
      random: 'random points',
      latinHypercube: 'a Latin hypercube',
    },
    draws: 'Draws of the parameters',
    pointValues: 'none: all parameters at their point values',
    replicates: 'Replicates of every draw',
    scenario: 'Scenario',
    inputs: 'What varies',
    failures: 'Runs that failed',
    failed: (count: number) =>
      `${formatWhole(count)}, see failures.csv; their points are left out of answers and tables`,
  },
};

/** Every text of an experiment; each language has the same keys with the same arguments. */
export type ExperimentWords = typeof ENGLISH_EXPERIMENT;
