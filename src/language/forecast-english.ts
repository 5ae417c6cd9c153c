import { counted, list } from './english-phrases.js';
import { formatWhole } from './numbers.js';

const origins = (count: number): string => counted(count, 'origin');

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
  standing: {
    worse: (against: string) => `in past forecasts the model was worse than ${against}: use ${against}`,
    noBetter: (against: string) => `in past forecasts the model was no better than ${against}: use ${against}`,
    behindSoFar: (against: string, count: number) =>
      `too short to tell (${origins(count)}); the model was no better than ${against} so far: use ${against}`,
    undecided: (against: string) =>
      `in past forecasts the model was not clearly better than ${against}: use both together`,
    tooShort: (against: string, count: number) =>
      `too short to tell (${origins(count)}) whether the model is better than ${against}: use both together`,
    better: (against: string) => `in past forecasts the model was better than ${against}: use the model`,
    notScored: 'too short to tell: no past forecast could be scored',
  },
  lead: {
    worse: (names: readonly string[]) =>
      `The model was worse than a simple method in past forecasts of ${list(names)}: use the simple method there.`,
    behind: (names: readonly string[]) =>
      `The model was no better than a simple method in past forecasts of ${list(names)}: use the simple method there.`,
    better: (names: readonly string[]) =>
      `The model was better than simple methods in past forecasts of ${list(names)}.`,
    none: (all: number) =>
      all === 1
        ? 'Past forecasts do not show that the model is better than a simple method.'
        : `Past forecasts show for none of ${formatWhole(all)} series that the model is better than a simple method.`,
    short: (names: readonly string[]) => `For ${list(names)} there are too few past forecasts to tell.`,
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
    origins: 'origins',
    note: 'Skill: 1 less the score of the model over that of the best simple method, at past origins; above 0 is better. 90% held: share of past outcomes within 90% intervals of the model.',
    shortNote: 'Too short: too few independent origins for an interval, so nothing is said.',
  },
  scores: {
    title: 'Past forecasts of the model, by years ahead',
    ahead: 'ahead',
    all: 'all',
    n: 'n',
    skill: 'skill [95%]',
    wis: 'WIS',
    p: 'DM p',
    held50: '50%',
    held90: '90% [95%]',
    best: 'best simple method',
    against: (methods: readonly string[]) => `Best simple method by years ahead: ${methods.join('; ')}.`,
    atYears: (method: string, years: readonly string[]) => `${method} (${years.join(', ')})`,
    note: 'n: forecasts scored. Skill, against the best simple method of the same years ahead: above 0 the model is better. WIS: weighted interval score in the unit of the series, lower is better. DM p: Diebold-Mariano test of equal scores. 50%, 90%: share of outcomes within these intervals, with its interval by block bootstrap over origins.',
    short: 'too short',
    shortNote:
      'Too short: too few independent origins for an interval, so nothing is said of skill. All numbers are in scores.csv.',
    countOf: (forecasts: number, all: number, effective: number) =>
      `${counted(forecasts, 'forecast')} from ${origins(all)}, of which ${formatWhole(effective)} ${effective === 1 ? 'counts' : 'count'} as independent`,
  },
  newer: {
    title: 'What is newer than the origin',
    none: (year: number) => `Nothing that the model uses is newer than ${year}.`,
    said: (year: number, figures: number, parameters: number) =>
      `Newer than ${year} are ${counted(figures, 'figure')} of the region and the evidence of ${counted(parameters, 'parameter')}.`,
    wider: (count: number, all: number) =>
      count === all
        ? 'All of them were drawn from ranges twice as wide.'
        : `${formatWhole(count)} of them were drawn from ranges twice as wide; the other ${formatWhole(all - count)} have no range and stand as they are.`,
    figure: 'Figure or parameter',
    year: 'Known since',
    drawn: 'Drawn',
    wide: 'twice as wide',
    still: 'as it is',
  },
  given: {
    recorded: 'Money, prices and people that are on record after the origin were given to the model; after the record they stay as in its last year.',
    none: (origin: number) => `Money, prices and people were held as they were in ${origin}.`,
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
