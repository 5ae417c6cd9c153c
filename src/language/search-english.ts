import { counted, list } from './english-phrases.js';
import { formatWhole } from './numbers.js';

/** What a portfolio mainly is. */
const mainly = (levers: readonly string[]): string => (levers.length === 0 ? '' : `; mainly ${list(levers)}`);

/** What pages and the terminal say of a search. */
export const ENGLISH_SEARCH = {
  budget: (amount: string, unit: string, payer: string, start: number, end: number) =>
    `${amount} ${unit} from ${payer}, ${start} to ${end}`,
  noBudget: 'no limit on what is spent',
  found: (points: number, budget: string, goals: readonly string[], years: number) =>
    points === 0
      ? `No portfolio was found (${budget}).`
      : `${counted(points, 'portfolio')} for ${budget}: in the search none of them was better than another on all of ${list(goals)}, over ${counted(years, 'year')}.`,
  noneWithin: (budget: string) => `No portfolio keeps the limits of the experiment (${budget}).`,
  only: (goal: string, budget: string, years: number) =>
    `The portfolio that the search believes best on ${goal} over ${counted(years, 'year')}, for ${budget}.`,
  end: (goal: string, point: string, amount: string, unit: string, levers: readonly string[]) =>
    `${goal}: most with ${point}, ${amount} ${unit} against no policy${mainly(levers)}`,
  leastEnd: (goal: string, point: string, amount: string, unit: string, levers: readonly string[]) =>
    `${goal}: least with ${point}, ${amount} ${unit} against no policy${mainly(levers)}`,
  held: (all: number, dominated: number, equalled: number, ahead: readonly string[], unknown: number) =>
    [
      `Of ${all === 1 ? '1 strategy' : `${formatWhole(all)} strategies`} written by hand ${formatWhole(dominated)} ${dominated === 1 ? 'is' : 'are'} dominated by a portfolio`,
      `${formatWhole(equalled)} ${equalled === 1 ? 'is' : 'are'} not clearly different from one`,
      ahead.length === 0
        ? 'none stays ahead of all portfolios in some goal'
        : `ahead of every portfolio in some goal: ${list(ahead)}`,
      ...(unknown === 0 ? [] : [`${formatWhole(unknown)} could not be compared`]),
    ].join('; '),
  heldApart: (names: readonly string[]) =>
    `Not counted, since they ask for another sum, another payer or other years: ${list(names)}`,
  holding: (holds: number, all: number) =>
    `In worlds that the search never saw ${holds === all ? 'all' : formatWhole(holds)} of the ${counted(all, 'portfolio')} stay ones that no other is better than on all goals`,
  shrunk: (goals: readonly string[]) =>
    `Less than the search promised, on average over the portfolios, in worlds that it never saw: ${goals.join('; ')}`,
  shrunkBy: (goal: string, amount: string, relative: string | null, byHand: string | null) =>
    `${goal} ${amount}${relative === null ? '' : `, ${relative} of what lies between the portfolios`}${byHand === null ? '' : ` (strategies written by hand, which were not chosen: ${byHand})`}`,
  notAlike: (goals: readonly string[]) =>
    `How much less than promised ${list(goals)} came to is not said: what counts of it depends on how many worlds there are, and the test has fewer than the search`,
  forms: (holds: number, all: number, forms: number) =>
    `In ${counted(forms, 'other form')} of the model the portfolio that a strategy is compared with stays at least as good in the mean of every goal in ${formatWhole(holds)} of ${formatWhole(all)} comparisons`,
  staying: (least: number, most: number, points: number) =>
    `${least === most ? formatWhole(most) : `${formatWhole(least)} to ${formatWhole(most)}`} of ${counted(points, 'portfolio')} stay ones that no other is better than on all goals`,
  frontForms: (forms: number, parts: readonly string[]) =>
    `In ${counted(forms, 'other form')} of the model, by a few runs each: ${parts.join('; ')}`,
  formGoal: (goal: string, amount: string, ordinary: string) =>
    `${goal}: ${amount} on average over the portfolios, against ${ordinary} in the ordinary form`,
  searches: (searches: number, shares: string) =>
    `Of ${formatWhole(searches)} searches from different random numbers each alone covers ${shares} of the space that all cover together: the nearer to 100%, the less was left to chance`,
  late: (share: string, steps: number, runs: number) =>
    `${share} of the space that the front covers came in the last ${steps === 1 ? 'step' : `${formatWhole(steps)} steps`} of the search, which compared portfolios in ${counted(runs, 'run')} each: the more it is, the more further steps might find`,
  notLate:
    'Whether further steps of the search would find more is not seen: the number of runs rose until the last, or the front covers nothing',
  countedOf: {
    mean: (goal: string, _share: string) => goal,
    lowQuantile: (goal: string, share: string) => `${goal}, what ${share} of the runs reach`,
    worst: (goal: string, _share: string) => `${goal}, worst run`,
    meanRegret: (goal: string, _share: string) => `${goal}, mean regret`,
    highRegret: (goal: string, share: string) => `${goal}, regret that ${share} of the runs stay within`,
  },
  outside: (points: readonly string[]) =>
    points.length === 1
      ? `Outside the limits of the experiment: ${points[0]}`
      : `Outside the limits of the experiment: ${list(points)}`,
  target: {
    reached: (goal: string, limit: string, point: string, asked: string, amount: string) =>
      `${goal} ${limit}: the cheapest portfolio that reaches it asks for ${asked} (${point}), and comes to ${amount}`,
    surely: (point: string, asked: string) =>
      `With its whole interval beyond it the cheapest is ${point}, for ${asked}`,
    without: (goal: string, limit: string, amount: string) =>
      `${goal} ${limit}: reached without any policy, which comes to ${amount}`,
    notSurely: 'No portfolio has its whole interval beyond it',
    missed: (goal: string, limit: string, most: string, point: string) =>
      `${goal} ${limit}: not reached. Farthest comes ${point}, to ${most}`,
    unknown: (goal: string) => `${goal}: what portfolios come to is not known, since runs failed`,
    binding: (levers: readonly string[], budget: boolean) => {
      const parts = [
        ...(levers.length === 0 ? [] : [`these are at the end of their range: ${list(levers)}`]),
        ...(budget ? ['the budget is used up'] : []),
      ];
      return parts.length === 0
        ? 'Neither a range nor the budget is used up by it'
        : `What is in the way: ${parts.join(', and ')}`;
    },
    atLeast: (value: string) => `of at least ${value}`,
    atMost: (value: string) => `of at most ${value}`,
  },
  notKnown: 'not known',
  starting: (year: number) => `from ${year}`,
  nothing: 'nothing',
  valued: (name: string, value: string) => `${name}: ${value}`,
  page: {
    portfolios: 'The portfolios',
    portfoliosNote:
      'Doses of the levers that each uses, with what they cost in million a year at the point values of prices; below, when they begin where that is not with the budget. Goals: mean effect against no policy in worlds that the search never saw, with the 95% confidence interval of the mean. Grey: another portfolio is at least as good in the mean on all goals in these worlds.',
    targetNote:
      'Doses of the levers that each uses, with what they cost in million a year at the point values of prices. What is to be reached: mean in worlds that the search never saw, with the 95% confidence interval of the mean.',
    portfolio: 'Portfolio',
    levers: 'Levers',
    given: (lever: string) => `${lever}, as the scenario has it`,
    asked: (unit: string) => `Asked for (${unit})`,
    hand: 'Strategies written by hand',
    handNote:
      'All ran in the same worlds as the portfolios, none of which the search saw. Dominated: some portfolio is at least as good in the mean of every goal and clearly better in one, at 5% divided by all differences that are looked at. Not clearly different: some portfolio is clearly worse in no goal, at 5%. Ahead: every portfolio is clearly worse in some goal.',
    otherSum: 'Strategies marked * ask for another sum, another payer or other years than the portfolios.',
    strategy: 'Strategy',
    standing: 'Against the portfolios',
    dominatedBy: (point: string) => `dominated by ${point}`,
    near: (point: string) => `not clearly different from ${point}`,
    aheadIn: (goals: readonly string[], point: string) => `ahead of ${point} in ${list(goals)}`,
    shrinkage: 'What the search promised, and what held',
    shrinkageNote:
      'Mean over the portfolios of what the search showed less what the test shows, more being better, with a 95% interval by resampling worlds. What is chosen for doing well in some worlds did well there by chance too. Strategies written by hand were not chosen: their difference is what the worlds alone make.',
    goal: 'Goal',
    seeds: 'Other random numbers, same draws',
    draws: 'Other draws too',
    relative: 'Share of what lies between the portfolios',
    byHand: 'Strategies written by hand',
    forms: 'In other forms of the model',
    formsNote:
      'The search kept to the ordinary form of the model. By a few runs in each other form: how many of the portfolios no other of them is better than in the mean of every goal, what they come to on average, and below it in the ordinary form in the same worlds.',
    staying: 'Portfolios that no other is better than',
    handWrittenThere: 'At least as good as the strategy compared with, in every mean',
    ordinary: (amount: string) => `ordinary form ${amount}`,
    form: 'Form',
    holds: (holds: number, all: number) => `${formatWhole(holds)} of ${formatWhole(all)}`,
    generations: 'How the search went',
    generationsNote:
      'Share of the space between the worst and the best value of every goal that the front covers. It can fall where portfolios are run in more worlds: what did well by chance is found out.',
    search: 'Search',
    together: 'All together',
    kept: 'Of these on the front of all',
    ofAll: 'Share of what all cover together',
    agreement: 'How far the searches agree',
    agreementNote:
      'Each search began from other random numbers and had the same worlds. Shares are of the space between the worst and the best value of every goal over all their fronts.',
    regretNote:
      'Regret: what is lost in each draw against the best there of all portfolios and strategies of this page. The best of many is picked for its chance too, so that regrets are never quite 0.',
    givenNote:
      'What the scenario has by a rule is priced as if it were in force in every year, since its money has to be there.',
    generation: 'Generation',
    tried: 'Portfolios tried',
    runsOfEach: 'Runs of each that stayed',
    front: 'On the front',
    hypervolume: 'Share covered',
    method: 'Search',
    methodOf: {
      front: 'NSGA-II with racing: children enter with few runs, and none is kept on fewer than its rivals',
      sparing: 'Gaussian process, the next portfolio being that of which most improvement is expected',
    },
    size: (portfolios: number, runs: number, searches: number) =>
      `${searches === 1 ? '' : `${formatWhole(searches)} searches; `}${counted(portfolios, 'portfolio')} tried, ${counted(runs, 'run')} with those of the test`,
    worlds: (draws: number, replicates: number, first: number) =>
      `${draws === 0 ? 'point values' : counted(draws, 'draw')} x ${counted(replicates, 'replicate')}; a portfolio enters with ${counted(first, 'run')}`,
    searched: 'Worlds of the search',
    tested: 'Worlds of the test',
    counted: 'What counts of a goal',
    aggregates: {
      mean: (_share: string) => 'its mean',
      lowQuantile: (share: string) => `what ${share} of the runs reach`,
      worst: (_share: string) => 'its worst run',
      meanRegret: (_share: string) =>
        'its mean regret: what is lost against the best portfolio known in the same world, which orders portfolios as the mean does',
      highRegret: (share: string) =>
        `the regret that ${share} of the runs stay within: what is lost against the best portfolio known in the same world`,
    },
    start:
      'It began with the strategies written by hand, as far as they use these levers, with every lever alone and with mixes of a few.',
    ranges: 'Levers and ranges',
  },
  terminal: {
    made: (portfolios: number, runs: number, draws: number, years: number) =>
      `${counted(portfolios, 'portfolio')} tried in ${formatWhole(runs)} runs; tested in ${counted(draws, 'draw')} it never saw, ${counted(years, 'year')}`,
    rest: (count: number) => `${count} more`,
    more: (shown: number, all: number) => `${shown} of ${all} portfolios; all are in front.csv.`,
    numbers: 'Means against no policy in worlds that the search never saw; intervals are in front.csv.',
    behind: '* another portfolio is at least as good in the mean on all goals in these worlds',
    levels: 'Means in worlds that the search never saw; intervals are in front.csv.',
    otherSum: 'another sum, payer or years',
    files: (folder: string) => `Portfolios as scenarios: ${folder}`,
    data: (folder: string) => `Data: ${folder}/`,
    portfolio: 'no.',
    asked: 'asked',
    levers: 'levers',
  },
};
