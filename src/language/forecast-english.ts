import { capital, counted, list } from './english-phrases.js';
import { formatWhole } from './numbers.js';

const origins = (count: number): string => counted(count, 'origin');

/** How past forecasts of the model stood to the best simple method: how far ahead, from how many origins, and what to use. */
export interface Stood {
  readonly against: string;
  readonly ahead: string;
  readonly count: number;
  readonly use: string;
  /** Whether the simple method had no error, so that there is no skill against it. */
  readonly noError: boolean;
}

/** Of how many series the model is better, of how many worse, and of how many there is nothing to conclude. */
export interface SkillCounts {
  readonly better: number;
  readonly worse: number;
  readonly short: number;
  readonly all: number;
}

/** How many times as wide ranges were drawn, at least and at most. */
export interface Factors {
  readonly least: string;
  readonly most: string;
}

/** What pages, charts and the terminal say of forecasts. */
export const ENGLISH_FORECAST = {
  heading: (place: string, until: number) => `Forecast for ${place} to ${until}`,
  headingOfPast: (place: string) => `Past forecasts for ${place}, scored`,
  question: (until: number) => `What will be in ${until}, and how far do past forecasts let one trust it?`,
  questionOfPast: 'How good would forecasts have been in the past, compared with simple methods?',
  seriesOf: (indicator: string, series: string) => `${indicator} (${series})`,
  methods: {
    model: 'the model',
    combination: 'the model and a simple method together',
    both: (simple: string) => `the model and ${simple} together`,
  },
  knownTo: (origin: number) => `from what was known in ${origin}`,
  scoredTo: (year: number) => `scored on years to ${year}`,
  runs: (draws: number, replicates: number) =>
    `${draws === 0 ? 'point values' : counted(draws, 'draw')} × ${counted(replicates, 'replicate')}`,
  /** What comes out, of one series. */
  amount: (value: string, low: string, high: string, unit: string) =>
    `${value}${unit === '%' ? '%' : ` ${unit}`} (90%: ${low} to ${high})`,
  will: (name: string, amount: string, year: number, method: string) =>
    `${name}: ${amount} in ${year}, by ${method}`,
  withVerdict: (said: string, verdict: string) => `${said}; ${verdict}`,
  ahead: (years: number) => (years === 1 ? 'one year ahead' : `up to ${formatWhole(years)} years ahead`),
  standing: {
    worse: ({ against, ahead, noError }: Stood) =>
      `past forecasts of the model ${ahead} were worse than ${against}${noError ? ', which had no error' : ''}: use ${against}`,
    noBetter: ({ against, ahead }: Stood) =>
      `past forecasts of the model ${ahead} were no better than ${against}: use ${against}`,
    behindSoFar: ({ against, count }: Stood) =>
      `too short to tell (${origins(count)}); so far the model was no better than ${against}: use ${against}`,
    undecided: ({ against, ahead, use }: Stood) =>
      `past forecasts of the model ${ahead} were not clearly better than ${against}: use ${use}`,
    tooShort: ({ count, use }: Stood) => `too short to tell (${origins(count)}): use ${use}`,
    better: ({ against, ahead }: Stood) =>
      `past forecasts of the model ${ahead} were better than ${against}: use the model`,
    noSimple: ({ count }: Stood) =>
      `too short to tell: scored from ${origins(count)}, but no simple method has a forecast there to compare with`,
    notScored: 'too short to tell: no past forecast could be scored',
    noneFromHere: 'no simple method has a forecast from this origin: the model is shown',
  },
  lead: {
    worse: (names: string) =>
      `The model was worse than a simple method in past forecasts of ${names}: use the simple method there.`,
    behind: (names: string) =>
      `The model was no better than a simple method in past forecasts of ${names}: use the simple method there.`,
    behindSoFar: (names: string) =>
      `Past forecasts are too few to conclude anything for ${names}, but a simple method did no worse so far: use it there.`,
    better: (names: string) => `The model was better than simple methods in past forecasts of ${names}.`,
    none: (all: number) =>
      all === 1
        ? 'Past forecasts do not show that the model is better than a simple method.'
        : `Past forecasts show for none of ${formatWhole(all)} series that the model is better than a simple method.`,
    /** For which series intervals of 50 and 90 % held as often as they should, for which not, and for which that can't be known. */
    intervals: (held: string | null, missed: string | null, unknown: string | null) =>
      capital(
        [
          ...(held === null
            ? []
            : [`the model’s 50% and 90% intervals held about as often as they should for ${held}`]),
          ...(missed === null
            ? []
            : [`the model’s 50% or 90% intervals held more or less often than they should for ${missed}`]),
          ...(unknown === null ? [] : [`whether the model’s intervals hold cannot be known for ${unknown}`]),
        ].join('; '),
      ).concat('.'),
    some: (count: number, all: number) => `${formatWhole(count)} of ${formatWhole(all)} series`,
    named: (names: readonly string[]) => list(names),
    every: (all: number) => (all === 1 ? 'the series' : `all ${formatWhole(all)} series`),
  },
  table: {
    title: 'Forecasts, and what past ones say of them',
    series: 'series',
    last: 'last observed',
    forecast: (year: number) => `forecast ${year}`,
    use: 'method to use',
    skill: 'skill [95%]',
    held: '90% held',
    interval: (value: string, low: string, high: string) => `${value} [${low}, ${high}]`,
    inYear: (value: string, year: number) => `${value} (${year})`,
    short: 'too short',
    noError: 'no error to beat',
    briefly: {
      lastValue: 'last value',
      drift: 'drift',
      mean: 'mean',
      exponentialSmoothing: 'smoothing',
      dampedTrend: 'damped trend',
      theta: 'theta',
      autoregression: 'autoregression',
      knownPath: 'known money',
      stockFlow: 'stock and flow',
      model: 'model',
    },
    against: (name: string, method: string) => `${name}, against ${method}`,
    withModel: (simple: string) => `model + ${simple}`,
    note: 'Skill: 1 less the score of the model over that of the best simple method, at past origins; above 0 is better. 90% held: share of past outcomes within 90% intervals of the model, with its 95% interval, at least as wide as Wilson’s for as many independent origins.',
    shortNote: 'Too short: too few independent origins for an interval, so nothing is said.',
  },
  scores: {
    title: 'Past forecasts of the model, by years ahead',
    ahead: 'ahead',
    aheadInYears: 'Years ahead',
    upTo: (years: number) => `1–${years}`,
    n: 'n',
    nOf: (compared: number, all: number) => `${formatWhole(compared)}/${formatWhole(all)}`,
    skill: 'skill [95%]',
    wis: 'WIS',
    p: 'DM p',
    held50: '50% [95%]',
    held90: '90% [95%]',
    best: 'best simple method',
    against: (methods: readonly string[]) => `Best simple method by years ahead: ${methods.join('; ')}.`,
    atYears: (method: string, years: readonly string[]) => `${method} (${years.join(', ')})`,
    note: 'n: forecasts scored; of two numbers, the first is of those that the best simple method has too, on which skill and test rest. Skill, against the best simple method of the same years ahead: above 0 the model is better. WIS: weighted interval score in the unit of the series, lower is better. DM p: Diebold-Mariano test of equal scores. 50%, 90%: share of outcomes within these intervals, with its interval by block bootstrap over origins, at least as wide as Wilson’s for as many independent origins.',
    short: 'too short',
    shortNote:
      'Too short: too few independent origins for an interval, so nothing is said of skill. All numbers are in scores.csv.',
    countOf: (ahead: string, forecasts: number, all: number, effective: number) =>
      `${ahead}: ${counted(forecasts, 'forecast')} from ${origins(all)}, of which ${formatWhole(effective)} ${effective === 1 ? 'counts' : 'count'} as independent`,
    ofThem: (said: string, forecasts: number, all: number, effective: number) =>
      `${said}; skill rests on ${formatWhole(forecasts)} of them, from ${origins(all)} (${formatWhole(effective)} independent)`,
  },
  families: {
    title: 'Do the intervals hold? Series in the same unit together',
    onlyUnscored: 'Series without a score',
    series: 'Indicators',
    numbers: 'Series',
    independent: 'Independent origins',
    note: 'Past forecasts of the model, of all series of a row together; an origin counts once with all of them. 50%, 90%: share of outcomes within these intervals, with its 95% interval; with fewer than ten independent origins this is too wide to say much. By years ahead: families.csv.',
    tooFew: (series: readonly string[], needed: number, first: number, last: number) =>
      `Without a score, since fewer than ${needed} of their numbers lie in the years that could be scored, ${first} to ${last}: ${series.join(', ')}.`,
    interrupted: (series: readonly string[]) =>
      `Without a score, since their definition changes, or numbers became known too late, for any to follow enough of the same: ${series.join(', ')}.`,
    numbersOf: (name: string, simulated: number, observed: number) => `${name} (${simulated} of ${observed})`,
  },
  chart: {
    title: (name: string, year: number, amount: string, standing: string) =>
      `${name}: ${amount} in ${year}${standing === '' ? '' : `; ${standing}`}`,
    standing: {
      worse: (against: string) => `by ${against}, since the model was worse`,
      noBetter: (against: string) => `by ${against}, since the model was no better`,
      behindSoFar: (against: string) => `by ${against}, past forecasts are too few to conclude anything`,
      undecided: (against: string) => `the model is not clearly better than ${against}`,
      tooShort: (_against: string) => 'past forecasts are too few to conclude anything',
      noSimple: (_against: string) => 'too short to tell, without a simple method to compare with',
      notScored: (_against: string) => 'past forecasts are too few to conclude anything',
      noneFromHere: (_against: string) =>
        'by the model, since no simple method has a forecast from this origin',
      better: (against: string) => `past forecasts of the model were better than ${against}`,
    },
    reading: (method: string) =>
      `Dots: on record. Blue: the forecast by ${method}, median with 50% and 90% intervals. Grey: fit of the model, with its 90% interval.`,
    later: 'Rings: on record after the origin, which no forecast knew.',
    origin: (year: number) => `known to ${year}`,
    known: 'on record',
    fit: 'fit of the model',
    use: (method: string) => `forecast by ${method}`,
    other: (method: string) => `${method} alone`,
    to: (value: string) => `to ${value}`,
    skillTitle: ({ better, worse, short, all }: SkillCounts) =>
      `The model is better than a simple method for ${formatWhole(better)} and worse for ${formatWhole(worse)} of ${formatWhole(all)} series; ${short === 0 ? 'of the others it is open' : `for ${formatWhole(short)} it is too short to tell`}`,
    skillReading:
      'Skill of past forecasts: 1 less the score of the model over that of the best simple method. Dot: skill; bar: 95% interval by block bootstrap over origins.',
    skillAxis: 'Skill',
    skillZero: '0 = as good as the simple method',
    past: 'past forecasts of the model',
    pastTitle: (name: string, standing: string) => `Past forecasts of ${name}: ${standing}`,
    pastReading:
      'Dots: on record. Blue lines: medians of what the model would have said from each past year; bars: 90% intervals.',
    pastInWords: (forecasts: number, all: number) => `${counted(forecasts, 'forecast')} from ${origins(all)}`,
  },
  newer: {
    title: 'What is newer than the origin',
    none: (year: number) => `Nothing that the model uses is newer than ${year}.`,
    said: (year: number, figures: number, parameters: number) =>
      `Newer than ${year} are ${counted(figures, 'figure')} of the region and the evidence of ${counted(parameters, 'parameter')}.`,
    wider: (count: number, all: number, { least, most }: Factors) => {
      if (count === 0) return 'None of them is drawn from a wider range: they stand as they are.';
      const wide = `${least === most ? most : `${least} to ${most}`} times as wide`;
      return count === all
        ? `All of them were drawn from ranges ${wide}.`
        : `${formatWhole(count)} of them were drawn from ranges ${wide}; the other ${formatWhole(all - count)} have no range that could be wider and stand as they are.`;
    },
    figure: 'Figure or parameter',
    year: 'Known since',
    drawn: 'Drawn',
    wide: (factor: string) => `from a range ${factor} times as wide`,
    still: 'as it is',
  },
  given: {
    recorded:
      'Money, prices and people that are on record after the origin were given to the model; after the record they stay as in its last year. Past forecasts had the money that came, so that scores say nothing of how well money is foreseen.',
    none: (origin: number) =>
      `Money, prices and people were held as they were in ${origin}; past forecasts, which the scores are of, had the money that came later.`,
  },
  reach: (scored: number, last: number) =>
    `Past forecasts could be scored at most ${counted(scored, 'year')} ahead; of later years, to ${last}, no score says anything.`,
  page: {
    keepInMind: 'What to keep in mind',
    past: 'What past forecasts say',
    held: 'Past outcomes within 90% intervals',
    count: 'Past forecasts',
    note: 'Forecast: median with its 90% interval below, by the method that past forecasts speak for. Skill: 1 less the score of the model over that of the best simple method, with its 95% interval; above 0 the model is better. The 95% interval of past outcomes within 90% intervals is at least as wide as Wilson’s for as many independent origins.',
    skill: (interval: string) => `skill ${interval}`,
    charts: 'Series by series',
    chartsNote: 'The data of each chart stand in the folder of this page.',
    spread: 'What makes the model’s forecasts uncertain',
    spreadNote:
      'Shares of the variance in the last year, which sum to 100%, and the standard deviation, on the scale on which errors add up: of counts and money logarithms, so that a standard deviation of 0.1 is about 10%; of fractions log odds; of what may lie below 0 its usual size. Parameters: what is not known of parameters and figures of the region after the record was seen. Discrepancy: what the model leaves out, as large as its past errors.',
    chance: 'Chance (share of variance)',
    parameters: 'Parameters (share)',
    discrepancy: 'Discrepancy (share)',
    together: 'Standard deviation',
    unknownChance: 'among parameters: one replicate a draw',
    representation: 'People a row',
    given: 'Given',
    record: 'Record',
    recordOf: (series: number, first: number, last: number) =>
      `${formatWhole(series)} series, ${first} to ${last}`,
    method: 'How',
    methodText:
      'The region is simulated along its record from draws of the prior. All runs are moved to what was observed up to the origin, with an error of the model that is learnt from the record; what is left is the forecast. At every past origin the same is done with what was known then, and scored next to simple methods that know the series and the money alone.',
    failures: 'Runs that failed',
  },
  noScenario:
    'A forecast follows the path that is on record; the same region under another policy would be a scenario, and no forecast.',
  width: (year: number, share: string) =>
    `Median width of the model’s 90% intervals in ${year}: ${share} of the median forecast.`,
  health:
    'Scores of papers, people and patents say nothing of health: no series of health is scored here, and what the model says of DALYs gains no trust from them.',
  folder: (folder: string) => `Data and charts: ${folder}/`,
  failed: (count: number, folder: string) =>
    `${counted(count, 'run')} failed, see ${folder}/failures.csv; forecasts and scores rest on the others.`,
};

/** Every text of forecasts; each language has the same keys with the same arguments. */
export type ForecastWords = typeof ENGLISH_FORECAST;
