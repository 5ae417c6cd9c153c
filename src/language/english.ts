import type { LeftOut } from '../results/tables.js';
import { ENGLISH_ANSWER } from './answer-english.js';
import { ENGLISH_CALIBRATION } from './calibration-english.js';
import { ENGLISH_DECISION } from './decision-english.js';
import { counted, list } from './english-phrases.js';
import { ENGLISH_EXPLANATION } from './explanation-english.js';
import { ENGLISH_FIRST_PAGE } from './first-page-english.js';
import { ENGLISH_FORECAST } from './forecast-english.js';
import { ENGLISH_METHODS } from './methods-english.js';
import { formatWhole } from './numbers.js';
import { ENGLISH_SECTIONS } from './sections-english.js';

/** English words of charts, tables and the report. */

/** How many runs the tables rest on, and how many were asked for where that is more. */
export interface DesignSize {
  readonly draws: number;
  readonly replicates: number;
  readonly leftOut?: LeftOut;
}

const countedOf = (count: number, asked: number, one: string): string =>
  count === asked ? counted(count, one) : `${formatWhole(count)} of ${counted(asked, one)}`;

/** How many runs; without draws everything uncertain stood at its point value. */
const design = ({ draws, replicates, leftOut }: DesignSize): string => {
  const asked = leftOut ?? { draws, replicates };
  const points = draws === 0 ? 'point values' : countedOf(draws, asked.draws, 'parameter draw');
  const size = `${points} × ${countedOf(replicates, asked.replicates, 'replicate')}`;
  return [size, ...(leftOut === undefined ? [] : missing(leftOut))].join('; ');
};

/** What is not in the tables: runs that are still to come, and runs that failed. */
const missing = ({ runs, done, failed }: LeftOut): string[] => [
  ...(done + failed < runs ? [`unfinished: ${formatWhole(done)} of ${counted(runs, 'run')}`] : []),
  ...(failed > 0 ? [`${formatWhole(failed)} of ${counted(runs, 'run')} failed, see failures.csv`] : []),
];

/** What stands where the runs do not let one estimate an interval. */
const notEstimated = 'not estimated';

const chart = {
  basis: (size: DesignSize, version: string) => `${design(size)} · medinno ${version}`,
  year: 'Year',
  baseline: 'Baseline',
  research: 'Research strategy',
  comparator: 'Comparator outside research',
  axisUnit: (name: string, unit: string) => `${name} (${unit})`,
  oneReplicate:
    'one replicate: all draws met the same random numbers, so that chance common to them is not in the intervals',
  singleDraw: 'Only one set of parameters was run: nothing here shows the uncertainty of the parameters.',
  sharesNotEstimated: 'Not estimated: this takes at least six parameter draws and two replicates.',
  shareInterval: (draws: number, points: string) =>
    `Shares of ${formatWhole(draws)} draws: at most ±${points} percentage points from where more draws would lead (95%).`,
};

const channels = {
  practice: 'Better practice',
  ownProducts: 'Own products',
  outsideAdoption: 'Faster adoption from outside',
  ordinaryCare: 'Ordinary care bought',
  careHours: 'Care hours gained or lost',
  incidents: 'Incidents',
  prevention: 'Prevention',
};

const areas = {
  cardiometabolic: 'heart, vessels and metabolism',
  oncology: 'cancer',
  neurology: 'nerves and brain',
  infectious: 'infections',
  respiratory: 'lungs',
  maternalChild: 'mothers and children',
  injuryMusculoskeletal: 'injuries, bones and joints',
  mentalDigestiveOther: 'mental, digestive and other conditions',
};

const report = {
  heading: (place: string) => `Ways of spending on medical innovation in ${place}`,
  illustrativePlace: (name: string, place: string) => `${name} (illustrative ${place})`,
  skip: 'Skip to the answer',
  inShort: 'In short',
  details: 'What the answer rests on',
  oneCaveat: 'One caveat',
  secondLook: 'Worth a second look',
  whatWouldChange: 'What would change the answer, and what would not',
  /** `price` of a DALY in ordinary care, as `priceOverYears` or a sum says it. */
  netHealthExplained: (price: string, discount: string) =>
    `A DALY (disability-adjusted life year) is one year of healthy life lost. Net health benefit: DALYs averted less those that the same money would avert in ordinary care, at ${price}; 0 = what ordinary care would do with it. It is discounted at ${discount} a year, DALYs averted alone are not. Strategies cannot be told apart where the 95% interval of their difference includes zero.`,
  /** Means of the draws in the first and the last year. */
  priceOverYears: (first: string, last: string, years: readonly [number, number], currency: string) =>
    `${first} ${currency} each in ${years[0]} and ${last} in ${years[1]} (means of the draws)`,
  priceEach: (amount: string, currency: string) => `${amount} ${currency} each`,
  pairs: 'Strategy against strategy',
  pairsNote:
    'Net health benefit of the strategy of a row less that of a column, under the same luck, with its 95% interval, and the share of runs in which the row is better. A tie: the interval includes zero, or the runs are too few to conclude anything. Ordinary care, by which net health benefit is measured, and policies that change nothing are left out.',
  betterIn: (share: string) => `better in ${share}`,
  strategies: 'All strategies compared',
  strategiesNote: (years: number) =>
    `Mean paired differences to the baseline over ${years} years with their 95% intervals (over draws and replicates). The grey row shows the baseline's own level where it has a meaningful zero. Fewer is shown as plainly as more.`,
  strategy: 'Strategy',
  paid: 'Money paid',
  returned: (amount: string) => `${amount} of what was asked went back`,
  probability: 'Probability of being best',
  tieMark: 'tie',
  tieNote: (scenarios: readonly string[], goal: string, reliability: string) =>
    `On ${goal} ${list(scenarios)} are tied: not one of them is best in as many as 80% of the parameter draws (how much of the spread of their means over the draws is not chance: ${reliability}).`,
  noTies: 'No ties: on every goal one choice is best in at least 80% of the parameter draws.',
  probabilityNote:
    'Share of the parameter draws in which a strategy has the highest mean of its replicates, ± its standard error; spending nothing competes too. “Better in” elsewhere counts single runs against one other choice.',
  bestBy: 'Probability of being best, by goal',
  byChannel: 'Health by channel',
  byChannelNote:
    'Mean paired difference in DALYs averted by the channel through which it comes; the parts add up to the total.',
  total: 'Total',
  practiceOff: 'The same runs with the practice channel off',
  practiceOffNote:
    'The burden account tallied again with the effect of research on daily practice at zero: what remains if that evidence does not hold.',
  value: 'Value for money',
  valueNote: (threshold: string, discount: string) =>
    `A cost per DALY is given only where the health effect is surely different from zero. Compare it with ${threshold} per DALY, what ordinary care at the margin costs. Both money and health are means over all draws; the price of ordinary care is drawn too, so that its own ratio comes near that value, not upon it. The frontier has another ratio: its costs leave out what is only transferred between people of the region, and it compares with the point before. Discounted at ${discount} a year.`,
  costPerDaly: 'Cost per DALY averted',
  currency: (amount: string, currency: string) => `${amount} ${currency}`,
  perDaly: (amount: string) => `${amount} per DALY`,
  notGiven: 'not given: no sure gain of health',
  outlives: 'What outlives the programme',
  outlivesNote: 'What goes on after the programme has ended, and who has to pay for it.',
  nothingOutlives: 'Nothing goes on after the programme has ended.',
  terminalNote:
    'Terminal value, what is still in the pipeline at the horizon, is shown in its own column and is in no other number. It is health alone: what it will cost is not taken off.',
  what: 'What',
  amount: 'Amount',
  payer: 'Payer',
  plausibility: (place: string) => `Does the simulated ${place} look like the real one?`,
  plausibilityNote:
    'Known facts of the place against the simulated baseline (mean, 5th to 95th percentile). Verdict: inside = at least nine runs in ten lie in the known range; partly inside = at least half; outside = fewer.',
  sourceNote: 'Sources and explanations are given as they were recorded.',
  noPlausibility: 'No known facts were compared.',
  noFacts: 'No fact of the place is known to hold it against.',
  fact: 'Fact',
  simulated: 'Simulated',
  known: 'Known range',
  grade: 'Grade',
  verdict: 'Verdict',
  source: 'Source and explanation',
  verdicts: {
    inside: 'inside',
    partly: 'partly inside',
    explained: 'outside, explained',
    outside: 'outside',
  },
  use: 'Use',
  uses: { input: 'input', tuned: 'tuned', check: 'check' },
  useNote:
    'An input gives back a number that the model was given; for a tuned fact a parameter was set with it in view; only a check, which is neither, tests the model.',
  checksInside: (inside: number, partly: number, total: number) =>
    `Checks inside their known range: ${inside} of ${total}; partly inside: ${partly}.`,
  shareOfRuns: (verdict: string, share: string) => `${verdict}, ${share} of runs`,
  noChecks: 'None of these facts is a check of the model.',
  gradeNote: 'Evidence grades: A measured causally, B measured, C expert judgement or analogy, D assumed.',
  drivers: 'What the result depends on',
  driversNote:
    'Rank correlation over the parameter draws between a parameter of the model, or a figure of the place, and the net health benefit.',
  structures: 'How much depends on the form of the model',
  structuresNote:
    'Mean net health benefit (DALYs) of the draws in which a choice between forms of the model fell on this form, less that of the draws with the usual one, with its 95 % interval. The draws differ in everything else that is uncertain too, so that most of a difference can be chance.',
  structure: 'Choice, and its form',
  formInstead: (form: string, usual: string) => `${form}, not: ${usual}`,
  drawsOfForm: 'Draws',
  beyondChance: 'beyond chance',
  formsBeyondChance: (beyond: number, all: number) =>
    beyond === 0
      ? `None of the ${all} differences can be distinguished from chance (5 % for all forms of a strategy together).`
      : `${beyond} of the ${all} differences ${beyond === 1 ? 'goes' : 'go'} beyond chance (5 % for all forms of a strategy together).`,
  parameter: 'Parameter',
  correlation: 'Rank correlation',
  charts: 'Charts',
  openSpecification: 'Vega-Lite specification of this chart',
  descriptions: 'What each strategy is',
  made: 'How this was made',
  command: 'Command',
  seed: 'Seed',
  design: 'Design',
  designText: (size: DesignSize) => `${design(size)}, every scenario under the same luck`,
  unfinished: (done: number, runs: number) =>
    `Unfinished: ${formatWhole(done)} of ${counted(runs, 'run')} are computed; the tables rest on the draws and replicates that are complete.`,
  /** `day` as 2026-03-31, of the UTC calendar. */
  computedOn: (day: string) => `computed on ${day} (UTC)`,
  version: 'Version',
  regionText: (population: string, priceYear: number, policyYear: number) =>
    `${population} residents; prices of ${priceYear}; the programme starts in ${policyYear}`,
  region: 'Region',
  horizon: 'Horizon',
  yearsText: (years: number) => `${years} years`,
  discount: 'Discount rate',
  threshold: 'Threshold',
  levels: 'level',
};

const terminal = {
  filesFollow: 'Report, charts and data are being made.',
  report: (path: string) => `Report: ${path}`,
  data: (path: string) => `Data and charts: ${path}`,
  page: (command: string) => `Move levers and see what they do, in a browser: ${command}`,
  warning: (sentence: string) => `Warning: ${sentence}`,
  goOn: (command: string) => `The same command goes on: ${command}`,
  kept: (path: string, held: DesignSize) =>
    `Left as they were, since these runs are not as many draws and replicates or more (${design(held)}): report, data and charts in ${path}`,
};

const table = {
  strategy: 'Strategy',
  asked: (unit: string) => `Asked\n${unit.replace('million', 'M').replace('billion', 'bn')}`,
  paid: 'Paid',
  returned: 'Re-\nturned',
  papers: 'Papers',
  hits: 'Hits',
  introduced: 'Intro-\nduced',
  approved: 'Ap-\nproved',
  talent: 'Talent\nflow',
  dalys: 'DALYs averted\n95% interval',
  channels: {
    practice: 'prac-\ntice',
    ownProducts: 'own\nprod.',
    outsideAdoption: 'outside\nadopt.',
    ordinaryCare: 'ordin.\ncare',
    prevention: 'preven-\ntion',
    careHours: 'care\nhours',
    incidents: 'inci-\ndents',
  },
  net: 'Net health\nbenefit, DALYs',
  terminal: 'Terminal\nDALYs',
  best: 'P\n(best)',
  tie: 'tie',
  differences: (years: number) =>
    `Differences to the baseline over ${years} years (paired, under the same luck); the channels are parts of DALYs averted.`,
  practiceOff: 'The same runs with the practice channel off',
  channelsTitle: 'DALYs averted by channel',
  plausibility: (place: string) => `Does the simulated ${place} look like the real one?`,
  fact: 'Known fact',
  simulated: 'Simulated [5–95%]',
  known: 'Known range',
  grade: 'Grade',
  verdict: 'Verdict',
  use: 'Use',
  pairs: 'Strategy against strategy: share of runs in which the row is better than the column',
  pairsNote:
    'On net health benefit, under the same luck; = is a tie: the 95% interval of the difference includes zero, or the runs are too few to conclude anything.',
};

const reproduce = {
  result: 'Result',
  ours: 'Ours',
  error: '± error',
  paper: 'Paper',
  found: 'Found',
  confidence: { read: 'read', secondary: 'secondary' },
  below: (bound: string) => `< ${bound}`,
  agrees: 'Agrees',
  yes: 'yes',
  no: 'no',
  compared: (agreeing: number, compared: number) =>
    `Compared with the paper: ${agreeing} of ${compared} numbers agree within what is known of both (chance, reading, digits printed)`,
  others: 'Without a published number',
  noneCompared: 'No published number was found for these settings',
  more: (rows: number) => `… and ${rows} more ${rows === 1 ? 'row' : 'rows'} in table.csv`,
  unit: 'Unit',
  changed: 'Settings changed',
  sources:
    'Where numbers of the paper were found (read: in the paper, its program or figures; secondary: in a copy or quotation):',
  readings: 'How the paper was read where it leaves things open:',
  agreements: 'Compared with the main model (Maoming)',
  study: 'Study',
  model: 'Model',
  named: (name: string, text: string) => `${name}: ${text}`,
  folder: (folder: string) => `Table and charts: ${folder}/`,
};

export const ENGLISH = {
  html: 'en',
  quote: (name: string) => `“${name}”`,
  list,
  /** Joins sentences into a paragraph. */
  paragraph: (sentences: readonly string[]) => sentences.join(' '),
  /** Both ends are null where the interval was not estimated. */
  interval: (mean: string, low: string | null, high: string | null) =>
    low === null || high === null ? `${mean} [${notEstimated}]` : `${mean} [${low} to ${high}]`,
  range: (low: string | null, high: string | null) =>
    low === null || high === null ? notEstimated : `${low} to ${high}`,
  notEstimated,
  atLeast: (low: string) => `at least ${low}`,
  atMost: (high: string) => `at most ${high}`,
  withUnit: (number: string, unit: string) => `${number} ${unit}`,
  chart,
  channels,
  areas,
  ...ENGLISH_ANSWER,
  report,
  terminal,
  reproduce,
  table,
  explanation: ENGLISH_EXPLANATION,
  ...ENGLISH_FIRST_PAGE,
  calibration: ENGLISH_CALIBRATION,
  decision: ENGLISH_DECISION,
  forecast: ENGLISH_FORECAST,
  methods: ENGLISH_METHODS,
  ...ENGLISH_SECTIONS,
};

/** Every text of the face; each language has the same keys with the same arguments. */
export type Words = typeof ENGLISH;
