import { counted } from './english-phrases.js';
import { formatWhole } from './numbers.js';

/** Changes of a goal that stand out, of those that a number is known of, and those that none is known of. */
export interface Counted {
  readonly kept: number;
  readonly known: number;
  readonly missing: number;
}

const over = (what: string, years: number): string => `${what} over ${counted(years, 'year')}`;

const theOnly = ({ missing }: Counted): string =>
  missing === 0 ? 'the only change' : 'the only change with results';

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
    kept: (what: string, years: number, count: Counted, share: string, named: string) =>
      `${over(what, years)}: the sign ${count.known === 1 ? `of ${theOnly(count)} holds in at least ${share} of the draws` : `holds in at least ${share} of the draws for ${formatWhole(count.kept)} of ${formatWhole(count.known)} changes`}${named}.`,
    noneKept: (what: string, years: number, count: Counted, share: string) =>
      `${over(what, years)}: ${count.known === 1 ? `${theOnly(count)} does not have` : `none of ${formatWhole(count.known)} changes has`} the same sign in at least ${share} of the draws.`,
    beyondChance: (what: string, years: number, count: Counted, named: string) =>
      `${over(what, years)}: ${count.known === 1 ? `${theOnly(count)} stands` : `${formatWhole(count.kept)} of ${formatWhole(count.known)} changes ${count.kept === 1 ? 'stands' : 'stand'}`} out from chance${named}.`,
    noneBeyondChance: (what: string, years: number, count: Counted) =>
      `${over(what, years)}: ${count.known === 1 ? `${theOnly(count)} does not stand` : `none of ${formatWhole(count.known)} changes stands`} out from chance.`,
    tooFew: (what: string, years: number) => `${over(what, years)}: too few runs to say what the changes do.`,
    noChange: (what: string, years: number) =>
      `${over(what, years)}: nothing to compare, the experiment has no point but the ordinary one.`,
    noneKnown: (what: string, years: number) =>
      `${over(what, years)}: what the changes do is not known, since runs failed or gave no value.`,
    /** Changes that no number is known of. */
    missing: (count: number) =>
      `Of ${counted(count, 'more change')} nothing is known, since runs failed or gave no value.`,
    /** What stands before the changes that are named: one alone, by size, or the largest of every input by size. */
    listed: { one: ': ', bySize: ', the largest first: ', ofEach: ', the largest of each input first: ' },
    amount: (change: string, amount: string, unit: string) => `${change}, ${amount} ${unit}`.trim(),
    more: (count: number) => `${formatWhole(count)} more`,
    /** Smaller ones of inputs that are named. */
    moreOfThese: (count: number) => `${formatWhole(count)} more, also of these`,
    moreOfOthers: (count: number) => `${formatWhole(count)} more of other inputs`,
    join: (parts: readonly string[]) => parts.join('; '),
    clear: (what: string, gains: number, losses: number, open: number) => {
      if (gains + losses === 0) return `${what}: clearly raised or lowered by none of the changes.`;
      if (gains + losses + open === 1)
        return `${what}: clearly ${gains === 1 ? 'raised' : 'lowered'} by the only change with results.`;
      const rest =
        open === 0 ? 'no sign is open' : `of the ${open === 1 ? 'other one' : 'others'} the sign is open`;
      return `${what}: clearly raised by ${formatWhole(gains)} of the changes and clearly lowered by ${formatWhole(losses)}; ${rest}.`;
    },
    pairs: (what: string, pairs: number, open: number) => {
      if (pairs === 0)
        return `Of no pair it is known whether it differs from the sum of each alone on ${what}.`;
      if (open === 0)
        return `${pairs === 1 ? 'The only pair' : `Each of ${formatWhole(pairs)} pairs`} differs clearly from the sum of each alone on ${what}.`;
      const which = pairs === 1 ? 'The only pair' : `Of ${formatWhole(pairs)} pairs, ${formatWhole(open)}`;
      return `${which} can't be distinguished from the sum of each alone on ${what}.`;
    },
  },
  answer: {
    best: (name: string, point: string, amount: string) => `${name}: best at ${point}, ${amount}`,
    amount: (interval: string, unit: string, measure: string) => `${interval} ${unit} ${measure}`,
    none: (name: string) => `${name}: no point keeps the limits`,
    notKnown: (name: string) =>
      `${name}: which point is best is not known, since runs failed or gave no value`,
    effect: 'against no policy',
    value: 'over all years',
    alike: (count: number, all: number) => {
      if (all === 2)
        return count === 0 ? 'better than the other point' : "the other point can't be separated from it";
      return count === 0
        ? `better than each of the ${all - 1} others`
        : `${count} of ${all - 1} others can't be separated from it`;
    },
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
    against: (years: number) => `Difference to none of the changes, over ${counted(years, 'year')}`,
    /** What stands below the mean, by the interval that is shown. */
    interval: {
      draws: 'Mean with its 95% interval over draws and chance below.',
      chance: 'Mean with its 95% confidence interval below, by chance alone.',
      none: 'Mean alone: too few runs for an interval.',
    },
    /** What bold and grey say, by what the runs let one conclude from. */
    look: {
      draws:
        'Bold: clear; grey: the sign holds in fewer than 80% of the draws; all others: the sign holds in 80% of the draws or more, but zero lies within the interval.',
      chance: 'Bold: clear; grey: the sign is open.',
      none: 'All are grey: too few draws and replicates to say which signs are clear.',
    },
    missing: '–: not known, since runs failed or gave no value.',
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
    noteOfUnmoved: 'No effect: the change moves the goal in no run.',
    counted: (open: number, all: number, unmoved: number) => {
      const still = unmoved === 1 ? 'a change that moves' : 'changes that move';
      if (all === 1)
        return `The only sign is open${unmoved === 0 ? '' : `, that of ${still} the goal in no run`}.`;
      const of = `${open === 1 ? 'Open is' : 'Open are'} ${formatWhole(open)} of ${formatWhole(all)} signs`;
      if (unmoved === 0) return `${of}.`;
      if (open === 1) return `${of}, that of ${still} the goal in no run.`;
      return `${of}, of which ${formatWhole(unmoved)} ${unmoved === 1 ? 'is' : 'are'} of ${still} the goal in no run.`;
    },
    unmoved: 'no effect',
    nothing: 'No sign is open.',
    noneKnown: 'No sign is known, since runs failed or gave no value.',
    unknown: 'Too few draws and replicates to say which signs are clear: all are open.',
    goal: 'Goal',
    changes: 'Changes whose sign is open',
    share: (change: string, share: string) => `${change} (${share})`,
    join: (parts: readonly string[]) => parts.join('; '),
  },
  league: {
    title: (goal: string) => `League by ${goal}`,
    note: 'Against no policy. Points are ranked whose sign holds in at least 80% of the draws, by the expected rank of their means; the others are ties with doing nothing, and stand between those that are better and those that are worse; those of which nothing is known stand last. Break-even: what a DALY would have to be worth for the point to pay by its own net cost; empty where DALYs are not surely averted or nothing is paid on balance. The leagues of the other goals are in league.csv.',
    shown: (shown: number, all: number) => `The first ${shown} of ${all} points.`,
    rank: 'Expected rank',
    point: 'Point',
    holds: 'Sign holds in',
    breakEven: (currency: string) => `Break-even, thousand ${currency} per DALY`,
    tie: 'tie',
    failed: 'not known: runs failed',
    unknown: 'not known: runs gave no value',
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
      `${formatWhole(count)}, see failures.csv; ${count === 1 ? 'its point is' : 'their points are'} left out of answers and tables`,
  },
};

/** Every text of an experiment; each language has the same keys with the same arguments. */
export type ExperimentWords = typeof ENGLISH_EXPERIMENT;
