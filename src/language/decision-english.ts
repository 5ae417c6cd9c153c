import { capital, counted, list } from './english-phrases.js';
import { formatWhole } from './numbers.js';

/** A strategy with what it brings on average, and how often resamples of the worlds have it first. */
export interface Contender {
  readonly name: string;
  readonly amount: string;
  readonly chance: string;
}

const quoted = (name: string): string => `“${name}”`;
const worlds = (count: number): string => counted(count, 'world');
const are = (several: boolean): string => (several ? 'are' : 'is');

const it = (name: string | null): string => (name === null ? 'it' : quoted(name));

/** How a sentence of one strategy, or of several, says its verb. */
const verb = (count: number, one: string, several: string): string => (count === 1 ? one : several);

const answer = {
  first: (goal: string, first: Contender, next: Omit<Contender, 'chance'>) =>
    `By ${goal} ${quoted(first.name)} comes first, in ${first.chance} of resamples of the worlds: ${first.amount} on average, against ${next.amount} for ${quoted(next.name)}, the next.`,
  tied: (goal: string, tied: readonly Contender[], more: number) =>
    `By ${goal} the first place is tied between ${list([
      ...tied.map(
        ({ name, amount, chance }) =>
          `${quoted(name)} (${amount} on average, first in ${chance} of resamples of the worlds)`,
      ),
      ...(more === 0 ? [] : [`${formatWhole(more)} more`]),
    ])}.`,
  only: (goal: string, name: string, amount: string, count: number) =>
    `Only ${quoted(name)} was run, so nothing is ranked: on average over ${worlds(count)} it brings ${amount} (${goal}).`,
  tooFew: (count: number, needed: number) =>
    `These runs are too few to say which strategy holds up: ${count === 0 ? 'no world was run as a whole' : `only ${worlds(count)} ${count === 1 ? 'was' : 'were'} run as a whole`}, and that takes ${formatWhole(needed)}.`,
  /** `name` is null where the sentence before names it alone. */
  agree: (name: string | null) =>
    `The other measures have ${it(name)} first too, alone or level with others.`,
  mostAgree: (name: string | null, others: readonly string[]) =>
    `Most other measures have ${it(name)} first too, alone or level with others, but not all: ${others.join('; ')}.`,
  differ: (name: string | null, same: readonly string[], others: readonly string[]) =>
    `${name === null || same.length === 0 ? 'The other measures differ' : `${quoted(name)} is first by ${list(same)} too`}: ${others.join('; ')}.`,
  by: (measures: readonly string[], first: string, several: boolean, chance: string | null) =>
    `by ${list(measures)} ${first} ${are(several)} first${chance === null ? '' : ` (in ${chance} of resamples)`}`,
  formsAgree: (name: string | null, structures: string) =>
    `${capital(it(name))} stays first in every form of the model that was tried (${structures}).`,
  formsDiffer: (cases: readonly string[], more: number) =>
    `The form of the model matters: ${cases.join('; ')}${more === 0 ? '' : `; ${formatWhole(more)} more`}.`,
  form: (structure: string, form: string, first: string, several: boolean, count: number) =>
    `where ${quoted(structure)} is ${quoted(form)}, ${first} ${are(several)} first (mean of ${worlds(count)})`,
  leftOut: (count: number) =>
    `${capital(worlds(count))} in which a run failed or gave no value ${are(count !== 1)} left out.`,
};

const table = {
  title: 'How well each strategy holds up',
  strategy: 'Strategy',
  rank: (place: number, level: boolean) => (level ? `rank ${place}, level` : `rank ${place}`),
  terminal: (goal: string) =>
    `By ${goal} unless a column says otherwise; ranks in brackets. All numbers and what they mean: report.html, robustness.csv.`,
  netHealth: 'Net health benefit: DALYs averted, less those that the money would avert as ordinary care.',
  note: (count: number, acceptable: string, goal: string) =>
    `By ${goal} unless a column says otherwise; differences to no policy under the same luck, over ${worlds(count)}; not forecasts. Average: over the worlds. Bad worlds: what a strategy brings in the world that is worse than nine of ten. Missed on average: how far it stays behind the strategy that is best in the same world (regret). Acceptable: share of the worlds in which ${acceptable}. Is the best: share in which no other does better. First: in at least 95% of resamples of the worlds; otherwise tied. Shares are of the worlds that were sampled, no probabilities.`,
};

const acceptable = {
  notWorse: (goal: string) => `it does not worsen ${goal}`,
  atLeast: (goal: string, amount: string) => `its effect on ${goal} is at least ${amount}`,
  atMost: (goal: string, amount: string) => `its effect on ${goal} is at most ${amount}`,
  between: (goal: string, low: string, high: string) => `its effect on ${goal} is ${low} to ${high}`,
  all: (limits: readonly string[]) => list(limits),
};

const limits = {
  above: (input: string, value: string) => `${quoted(input)} is above ${value}`,
  below: (input: string, value: string) => `${quoted(input)} is below ${value}`,
  between: (input: string, low: string, high: string) => `${quoted(input)} is between ${low} and ${high}`,
  oneOf: (input: string, values: readonly string[]) =>
    `${quoted(input)} is ${values.map(quoted).join(' or ')}`,
  all: (said: readonly string[]) => list(said),
  either: (boxes: readonly string[]) => boxes.join(', or '),
};

const fails = {
  title: 'When does it fail?',
  note: (text: string) =>
    `A strategy fails in a world in which it is not acceptable. It is acceptable where ${text}. Shares are of the worlds that were sampled.`,
  together:
    'Some inputs do not vary independently (see what decides): a limit on one of them may stand for what goes with it.',
  never: (who: string, several: boolean, count: number) =>
    `${who} ${several ? 'fail' : 'fails'} in none of the ${worlds(count)}.`,
  always: (who: string, several: boolean, count: number) =>
    `${who} ${several ? 'fail' : 'fails'} in all ${worlds(count)}.`,
  some: (name: string, failing: number, count: number) =>
    `${quoted(name)} fails in ${formatWhole(failing)} of ${worlds(count)}.`,
  failsWhere: (where: string, density: string, coverage: string) =>
    `It fails mostly where ${where}: ${density} of the worlds there fail, which are ${coverage} of all that fail.`,
  holdsWhere: (where: string, density: string, coverage: string) =>
    `It is acceptable mostly where ${where}: ${density} of the worlds there are acceptable, which are ${coverage} of all acceptable ones.`,
  reasons: {
    noCasesOfInterest: 'All worlds are alike in this, so that nothing sets some apart.',
    allOfInterest: 'All worlds are alike in this, so that nothing sets some apart.',
    nothingToPeel:
      'No range of any input could be narrowed, so that nothing sets the worlds in which it fails apart.',
    belowThreshold: 'No ranges of the inputs set the worlds in which it fails apart clearly enough.',
    noSignificantLimit:
      'Some ranges seem to set the worlds in which it fails apart, but none stands out from chance.',
    withinChance:
      'Some ranges seem to set the worlds in which it fails apart, but chance alone gives as good ones: do not rely on any.',
  },
  tree: {
    agrees: (share: string) =>
      `A second method, a classification tree, sorts ${share} of the worlds the same way.`,
    findsNone: 'A second method, a classification tree, finds no such ranges: take them as a hint.',
    alone: (where: string) =>
      `A second method, a classification tree, points to where ${where}; the first does not bear it out.`,
    neither: 'A second method, a classification tree, finds none either.',
  },
  tooFew: (needed: number) =>
    `These runs are too few to say when a strategy fails: that takes ${worlds(needed)} and inputs that differ between them.`,
};

const depends = {
  title: 'What decides?',
  outcome: {
    lead: (one: string, other: string) => `Lead of ${quoted(one)} over ${quoted(other)}`,
    effect: (name: string) => `Effect of ${quoted(name)}`,
  },
  lead: (one: string, other: string) => `How far ${quoted(one)} is ahead of ${quoted(other)}`,
  brings: (name: string) => `What ${quoted(name)} brings`,
  on: (outcome: string, inputs: string) => `${outcome} depends most on ${inputs}.`,
  onNone: (outcome: string) =>
    `${outcome} cannot be put down to a single uncertain input in these runs: none stands out from chance.`,
  levers: (inputs: string) => `Of the levers it depends on ${inputs}.`,
  noLever: 'Of the levers it depends on none beyond chance.',
  forms: (inputs: string) => `Of the forms of the model it depends on ${inputs}.`,
  noForm: 'Of the forms of the model it depends on none beyond chance.',
  chance: (share: string) => `Chance, and no input, makes up ${share} of the differences between runs.`,
  input: (name: string, amount: string) => `${quoted(name)} (${amount})`,
  cell: (name: string, amount: string) => `${name}: ${amount}`,
  more: (count: number) => `${formatWhole(count)} more`,
  /** Of an input that does not vary independently of others. */
  together: (amount: string, others: readonly string[]) =>
    `${amount}; goes with ${others.map(quoted).join(', ')}`,
  pair: (one: string, other: string) => `${quoted(one)} with ${quoted(other)}`,
  goTogether: (pairs: readonly string[]) =>
    `Inputs that do not vary independently: ${pairs.join('; ')}. What is said of one of them holds of what goes with it too: from these runs one cannot say which of the two it comes from. Their shares count the same differences more than once, so that they do not add up.`,
  head: {
    outcome: 'What is asked',
    lever: 'Levers',
    uncertainty: 'Uncertain inputs',
    structure: 'Forms of the model',
    noise: 'Chance',
  },
  none: 'none',
  /** Of a screening, which tests nothing. */
  noneLarge: 'none of the largest',
  notes: {
    givenData:
      'Share of the differences between worlds that would be gone if this input alone were known, with its 95% interval; only inputs that stand out from chance. What inputs do only together is not seen. Shares are estimates: of few worlds they can add up to more than 100%.',
    sobol:
      'Share of the differences between worlds that an input makes alone and together with others (total Sobol index), with its 95% interval; only inputs whose interval leaves out zero. What inputs do together counts for each of them, so that shares can add up to more than 100%.',
    morris:
      'Mean size of what moving an input over its whole range changes (Morris), with its 95% interval. This screening has no test against chance: the largest are named.',
  },
  noise:
    'Chance: share of the differences between single runs that comes from random numbers; the other shares leave it out.',
  tooFew: (needed: number) =>
    `These runs are too few to say what decides: that takes ${worlds(needed)} and inputs that differ between them.`,
};

const knowing = {
  title: 'What to find out first?',
  choice: (name: string, worth: string) =>
    `By net health benefit, a DALY being worth ${worth}, one would now choose ${quoted(name)}.`,
  everything: (value: string) =>
    `To know everything before choosing would be worth ${value} to this decision: the most that finding out may cost.`,
  nothing: (name: string) =>
    `Finding out more is worth nothing to this choice: ${quoted(name)} is best in every world that was run.`,
  withinChance: 'Finding out more shows no worth beyond chance in these runs.',
  one: (name: string, value: string) =>
    `Knowing ${quoted(name)} before choosing is worth up to ${value} to this decision.`,
  uncertainties: (value: string) => `All uncertain inputs together: up to ${value}.`,
  structures: (value: string) => `All questions of the form of the model together: up to ${value}.`,
  others: (name: string, count: number, other: boolean) =>
    count === 1
      ? `The ${other ? 'other' : 'only'} input, ${quoted(name)}, shows no worth by itself in these runs.`
      : `None of the ${other ? 'other ' : ''}${formatWhole(count)} inputs shows any worth by itself in these runs.`,
  together:
    'Some inputs do not vary independently (see what decides): to know one of them is to know something of what goes with it, which is in its worth; such worths do not add up.',
  study:
    'A study can find out an input: measured records, a survey, a pilot or a trial. It is worth doing only if it costs less than the sum above, and counts only so far as it settles the question.',
  studies: {
    title: 'What studies are worth',
    one: (study: string, size: number, worth: string, cost: string, verdict: string) =>
      `The study ${quoted(study)} with ${counted(size, 'observation')} is worth up to ${worth} to this decision and would cost ${cost}: ${verdict}.`,
    nothing: (study: string, size: number, cost: string) =>
      `The study ${quoted(study)} is worth nothing to this decision and would cost ${cost} with ${counted(size, 'observation')}: it is not worth making.`,
    verdicts: {
      worth: 'it is worth making',
      worthOnBalance:
        'it is worth making on balance, but these runs leave open whether it brings what it costs',
      notOnBalance:
        'it is not worth making on balance, but these runs leave open whether it brings what it costs',
      not: 'it is not worth making',
      notShown:
        'it is not worth making as far as these runs show, since knowing its subject shows no worth beyond chance',
    },
    none: (count: number, sure: boolean) =>
      `None of these ${formatWhole(count)} studies is worth making for this decision${sure ? '' : ' on balance'}, in any of the sizes that were asked about.`,
    more: (count: number) =>
      `${formatWhole(count)} more ${count === 1 ? 'study stands' : 'studies stand'} in the report.`,
    note: (worth: string) =>
      `A study is worth as much as the better choices that its result leads to, less those that are made without it; a DALY is worth ${worth}. That supposes that the choice is made once, for this place, after the study, and that waiting for it costs nothing; that the mean of its observations lies around the true value as the normal distribution has it, without bias, each observation by itself; and that its cost is paid at once. What a study is worth to other places or later choices is not counted.`,
    best: 'worth making',
    head: {
      study: 'Study',
      size: 'Observations',
      value: 'Worth [95%]',
      cost: 'Costs',
      net: 'Worth beyond its cost [95%]',
      best: 'Best size',
    },
  },
  alone: 'There is nothing to choose between: only one strategy was run.',
  notObserved: 'Net health benefit was not observed, by which information is valued.',
  singleRuns:
    'Single runs of a world do not separate chance from what could be found out: it takes two replicates.',
  tooFew: (needed: number) =>
    `These runs are too few to say what it is worth to know more, input by input or all together: that takes ${worlds(needed)}.`,
};

const turning = {
  title: 'What would change the answer?',
  note: (goal: string) =>
    `Inputs are moved from their point values, one at a time and then two, until another strategy is first by ${goal}. Clear: chance alone explains neither lead (95%), in other runs than those that the place was found by. A direction is tried a quarter, half and the whole of the way, so that a change between these can be missed; what three inputs do together is not seen.`,
  start: (winner: string, next: string, lead: string, clear: boolean) =>
    `With all inputs at their point values ${quoted(winner)} leads ${quoted(next)} by ${lead}${clear ? '' : ', which chance alone may explain'}.`,
  none: (directions: number) =>
    `Nowhere that was tried does an input, moved alone or with one other towards an end of its range, make another strategy win in runs that confirm it: ${counted(directions, 'direction')} ${directions === 1 ? 'was' : 'were'} tried.`,
  noSingle: 'No single input makes another strategy win within its range; two together do.',
  found: (directions: number, count: number) =>
    `Of ${counted(directions, 'direction')} that ${directions === 1 ? 'was' : 'were'} tried, ${formatWhole(count)} ${verb(count, 'makes', 'make')} another strategy win.`,
  unconfirmed: (count: number, more: boolean) =>
    `In ${formatWhole(count)} ${more ? 'more' : 'of them'} another strategy came first in the runs by which it was sought, and not in other runs: chance.`,
  range: (input: string, before: string, after: string) => `${quoted(input)} goes from ${before} to ${after}`,
  choice: (input: string, before: string, after: string) =>
    `${quoted(input)} is ${quoted(after)} in place of ${quoted(before)}`,
  nearest: (where: readonly string[], challenger: string, clear: boolean) =>
    `The nearest values at which another strategy comes first: ${list(where)}; then ${quoted(challenger)} does${clear ? '' : ', not clearly'}.`,
  more: (count: number) =>
    `${formatWhole(count)} more, farther away, ${count === 1 ? 'is' : 'are'} left out.`,
  moved: (input: string, before: string, after: string) => `${input}: from ${before} to ${after}`,
  head: {
    moved: 'What moves, between two runs',
    leadBefore: (winner: string) => `In the first, ${quoted(winner)} leads by`,
    challenger: 'In the second comes first',
    leadAfter: 'and leads by',
    clear: 'Clear',
  },
  yes: 'yes',
  no: 'no',
};

const ranks = {
  title: 'How stable are the ranks?',
  measures: 'Do the measures agree?',
  measuresNote: (goal: string) =>
    `How alike two measures order the strategies by ${goal} (Kendall’s tau): 1 the same order, 0 unrelated, −1 the reverse.`,
  forms: 'Does the form of the model matter?',
  formsNote: (goal: string) =>
    `Mean of the worlds in which the model has this form, by ${goal}; those first in bold. A difference between forms was not tested against chance.`,
  form: (structure: string, form: string) => `${structure}: ${form}`,
  worlds: (count: number) => worlds(count),
  resamples: 'Do resamples of the worlds change who is first?',
  resamplesNote: (goal: string) =>
    `Share of resamples of the worlds, with the chance in them, in which a strategy is first by ${goal}. By the worst world and what is missed at most they are rough.`,
  measure: 'Measure',
};

/** What pages and the terminal say of a decision under deep uncertainty. */
export const ENGLISH_DECISION = {
  /** Names in quotation marks or with what stands behind them, and how many there are besides. */
  named: (names: readonly string[], more: number) =>
    list([...names, ...(more === 0 ? [] : [`${formatWhole(more)} more`])]),
  /** Measures as sentences name them. */
  measures: {
    expected: 'the average',
    maximin: 'what it brings in the worst world',
    lowQuantile: 'what it brings in bad worlds',
    minimaxRegret: 'what is missed at most',
    meanRegret: 'what is missed on average',
    satisficing: 'how often it is acceptable',
    starr: 'how often it is the best',
  },
  answer,
  table,
  acceptable,
  limits,
  fails,
  depends,
  knowing,
  turning,
  ranks,
};

/** Every text of a decision; each language has the same keys with the same arguments. */
export type DecisionWords = typeof ENGLISH_DECISION;
