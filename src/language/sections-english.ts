import { countWord, list } from './english-phrases.js';
import { ENGLISH_EXPERIMENT } from './experiment-english.js';
import { ENGLISH_FIRST_MILLIONS } from './first-millions-english.js';
import { formatWhole } from './numbers.js';
import { ENGLISH_SEARCH } from './search-english.js';

/** English words of the sections of the report behind its first page. */

/** How many are: none is, one is, two are. */
const amountWord = (count: number): string =>
  count === 0 ? 'none is' : `${countWord(count)} ${count === 1 ? 'is' : 'are'}`;

const badges = {
  statuses: {
    scored: 'scored',
    'pattern-checked': 'pattern-checked',
    'literature-anchored': 'checked against literature',
    'assumption only': 'checked against nothing',
    supplementary: 'not counted in health or net benefit; not checked',
  },
  /** What past forecasts of an indicator came to, and the badge that says so. */
  verdicts: {
    better: 'better than simple methods',
    worse: 'worse than a simple method',
    undecided: 'not clearly better than a simple method',
  },
  scored: (verdict: string) => `scored, ${verdict}`,
  /** The weakest of the inputs that an indicator depends on, by its grade. */
  weakest: {
    A: 'weakest input measured causally (A)',
    B: 'weakest input measured (B)',
    C: 'weakest input judged (C)',
    D: 'weakest input assumed (D)',
  },
  both: (parts: readonly string[]) => parts.join('; '),
  grade: (grade: string) => `grade ${grade}`,
  legend:
    'The badge under an indicator says how far its numbers can be trusted: what they were held against (scored against observations, checked against known patterns, checked against literature, or against nothing) and the weakest evidence among the parameters it depends on.',
};

const basis = {
  /** Of all figures `local` is the share, the others are counts; `lenders` names the region of the borrowed, if any. */
  local: (
    place: string,
    figures: {
      readonly local: string;
      readonly all: number;
      readonly borrowed: number;
      readonly assumed: number;
    },
    lenders: string,
  ) =>
    `Data: ${figures.local} of the ${formatWhole(figures.all)} figures that ${place} could know of itself rest on a source, national ones and those of neighbours among them; ${amountWord(figures.borrowed)} taken from ${lenders === '' ? 'a like region' : `${lenders}, a like region`}, ${amountWord(figures.assumed)} assumed (grade D).`,
  unknown: (place: string) => `Data: nothing is recorded of where the figures of ${place} come from.`,
  footer: (version: string) => `medinno ${version} · simulated differences between policies, not forecasts`,
};

const harm = {
  title: 'Health that is lost',
  note: 'Differences to the baseline that are clearly negative (the whole 95% interval below zero) or probably negative (more likely than four to one), in any area or through any channel; less than one DALY over the whole horizon is left out. The first page names those of at least 1% of what a strategy does to health, gains and losses apart.',
  total: 'health in all',
  clearly: 'clearly',
  probably: 'probably',
  /** One area or channel: how many strategies lose, and the worst of them; `total` is what that does to health in all. */
  line: (
    part: string,
    count: number,
    worst: { readonly strategy: string; readonly loss: string; readonly certainty: string },
    total: string | null,
  ) => {
    const { strategy, loss, certainty } = worst;
    const within = total === null ? '' : `, within a total of ${total}`;
    return count === 1
      ? `${part}: lost by ${strategy}, ${certainty} (${loss}${within}).`
      : `${part}: lost by ${countWord(count)} strategies, most by ${strategy}, ${certainty} (${loss}${within}).`;
  },
  part: 'Area or channel',
  loss: 'Loss',
  certainty: 'Certainty',
  none: 'No strategy loses health in any area or through any channel, clearly or probably.',
  notJudged:
    'Whether health is lost cannot be judged from these runs: this takes at least six parameter draws and two replicates.',
  more: 'All losses',
};

const sections = {
  contents: 'Contents',
  unfold: 'Headings with a triangle unfold; on paper everything is unfolded.',
  people: 'People',
  peopleNote: (years: number) =>
    `Mean paired differences to the baseline with 95% intervals: flows summed over ${years} years, people in post in the last year. The grey row shows the baseline’s own level.`,
  custom: 'Custom indicators',
  customNote: (years: number) =>
    `Indicators that the scenario files define, computed from others over ${years} years: mean paired differences to the baseline with 95% intervals. The grey row shows the baseline’s own level.`,
  pipeline: 'From finding to patient',
  pipelineNote: (years: number) =>
    `What passes through development over ${years} years, as paired differences to the baseline with 95% intervals; projects in development in the last year.`,
  money: 'Money: asked, paid, returned, by whom',
  moneyNote: (payer: string, amount: string, years: number, unit: string) =>
    `Payer of the programme: ${payer}, ${amount} ${unit} a year for ${countWord(years)} ${years === 1 ? 'year' : 'years'}. Sums over the horizon in ${unit}, undiscounted, constant prices.`,
  moneyNoteOwn: (unit: string) =>
    `The strategies do not share one programme: their programmes differ in payer, sum or years, or some have none. Sums over the horizon in ${unit}, undiscounted, constant prices.`,
  byPayer: 'Who pays more, who pays less',
  byPayerNote: (unit: string) =>
    `Difference in money paid to the baseline over the whole horizon, by payer, in ${unit} with 95% intervals. What hospitals, insurance and patients pay includes what adopted innovations cost.`,
  byArea: 'Health by area',
  byAreaNote:
    'Mean paired difference in DALYs averted by health area with 95% intervals; the areas add up to the total. Red figures are losses that are clear or probable.',
  terminal: 'Terminal value: what is still to come at the horizon',
  terminalNote:
    'Expected, discounted value of findings, projects and products alive at the horizon. It is shown apart from the realised numbers and never added to them.',
  budget: 'Budget impact in the first years',
  budgetNote: (priceYear: number, unit: string) =>
    `What each payer pays beyond the baseline, year by year, in ${unit} with 95% intervals: undiscounted, in prices of ${priceYear}, as good practice of budget-impact analysis asks (Sullivan et al. 2014, DOI 10.1016/j.jval.2013.08.2291). A payer without any change is left out.`,
  allPayers: 'All payers',
  allYears: 'All these years',
  levels: 'Levels over the horizon',
  levelsNote: (years: number) =>
    `Mean over all runs with the range from the 5th to the 95th percentile: flows summed over ${years} years, stocks in the last year, ratios averaged. No scenario was named as a baseline, so no differences are given: use “compare” for those.`,
  fewReplicates: (replicates: number, enough: number) =>
    `What the whole region meets at once (budgets, ethics incidents, public trust) was met only ${countWord(replicates)} ${replicates === 1 ? 'time' : 'times'}, alike in every draw: below ${countWord(enough)} replicates ranges and standard errors of such levels are rough.`,
  indicator: 'Indicator',
  evidence: 'Evidence',
  levelsQuestion: (place: string, count: number) =>
    count === 1
      ? `What comes about in ${place} under this scenario?`
      : `What comes about in ${place} under each of these ${countWord(count)} scenarios?`,
  levelsCaveat:
    'These are levels, each with its own range. Where ranges overlap nothing follows about differences: only a comparison under the same luck shows those.',
  levelsHeading: (place: string) => `Medical innovation in ${place}`,
  glossary: 'Terms',
};

const variants = {
  title: 'If the programme is stopped, or half paid',
  note: 'Each strategy again under the same luck: “stopped” pays for nothing after its third year; “half paid” gets half of the promised sum each year, so that every lever that costs anything acts in proportion (without a common programme, every dose is halved). Differences to the baseline with 95% intervals. These runs take no part in the ranking.',
  kinds: { asPlanned: 'as planned', stopped: 'stopped after three years', halfPaid: 'half paid' },
  variant: 'Course',
};

const worlds = {
  title: 'Three lines where it matters',
  note: 'The default world has every parameter as the model has it; your world has what the scenario changed; the last line adds the policy. Levels where zero has a meaning, else differences to your world without the policy.',
  others: (scenarios: readonly string[]) =>
    `The baseline changes no parameter, so the default world and your world without the policy are the same; but ${list(scenarios)} ${scenarios.length === 1 ? 'does' : 'do'}, so that the difference to it mixes the effect of the policy with that of the parameters.`,
  same: 'No scenario changes a parameter, so the default world and your world without the policy are the same.',
  world: 'World',
  default: 'Default world',
  without: 'Your world without the policy',
  with: (strategy: string) => `Your world with ${strategy}`,
};

const changes = {
  title: 'Changed from the defaults',
  none: 'Nothing: seed, horizon, draws, replicates and all parameters are as the model has them.',
  override: (
    parameter: string,
    scenario: string,
    { value, usual, unit }: { readonly value: string; readonly usual: string; readonly unit: string },
  ) => `${parameter}: ${value} instead of ${usual}${unit === '' ? '' : ` ${unit}`} (${scenario})`,
  everyScenario: 'all scenarios',
  setting: (name: string, value: string, usual: string) => `${name}: ${value} instead of ${usual}`,
  draws: 'parameter draws',
  replicates: 'replicates per draw',
  crate:
    'The results folder holds the data behind every number (series.parquet, summary.csv, effects.csv), the meaning of every column (codebook.csv), the resolved scenarios, and ro-crate-metadata.json, which describes the whole as a research object (RO-Crate 1.1).',
};

/** The table of everything that was said of the place. */
const placeFigures = {
  title: 'Figures of the place',
  note: 'Every number that was said of the place, with the range believed possible under it. Borrowed figures are coloured and name the region they come from: amounts are scaled to the place, ranges made wider, grades lowered to D. What holds for the whole country, or is a choice of the file, is taken as it is.',
  counted: (all: number, local: number) =>
    `${formatWhole(all)} of them are counted in the first line as figures that a place could know of itself, ${formatWhole(local)} as its own; years, the discount rate, the cost of a life year and background numbers are not counted.`,
  topics: {
    people: 'People, pay and training',
    institutions: 'Institutions',
    money: 'Research money by payer',
    prices: 'Prices of programmes',
    burden: 'Burden of disease',
    rules: 'Years, discount rate, cost of a life year',
    background: 'Background numbers',
  },
  /** Shorter than the row of the form, which asks for more than the name. */
  population: 'Population',
  figure: 'Figure',
  value: 'Value',
  unit: 'Unit',
  year: 'Year',
  grade: 'Grade',
  origin: 'Comes from',
  source: 'Source',
  widened: (lender: string) => `borrowed from ${lender}, widened`,
  borrowed: (lender: string) => `borrowed from ${lender}`,
  assumed: 'assumed',
  byDefault: 'default of the model',
  own: 'own',
};

const glossary = {
  daly: {
    term: 'DALY',
    text: 'Disability-adjusted life year: one year of healthy life lost. Averting a DALY gains one such year.',
  },
  netHealth: {
    term: 'Net health benefit',
    text: 'DALYs averted less the DALYs that the same money would have averted in ordinary care (money over the threshold); both discounted.',
  },
  threshold: {
    term: 'Threshold',
    text: 'What a DALY averted costs in ordinary care at the margin; dearer than that, health is lost elsewhere.',
  },
  paired: {
    term: 'Paired difference',
    text: 'Difference between two policies simulated under the same luck and parameters, so that only the policy differs.',
  },
  interval: {
    term: '95% interval',
    text: 'Range that holds 95% of the runs: chance and uncertain parameters together, where there are several replicates.',
  },
  draw: {
    term: 'Parameter draw',
    text: 'One set of values for everything uncertain, taken from the plausible ranges.',
  },
  replicate: {
    term: 'Replicate',
    text: 'A repetition with other random numbers; every draw is simulated under each of them.',
  },
  tie: {
    term: 'Tie',
    text: 'Choices that the runs cannot distinguish: none has the highest mean in at least 80% of the parameter draws, or the 95% interval of the difference between two includes zero, or the runs are too few to conclude anything.',
  },
  comparator: {
    term: 'Comparator',
    text: 'What the same money would buy outside research: ordinary care, or direct adoption of proven practice.',
  },
  payline: {
    term: 'Payline',
    text: 'The share or rank of applications down to which a funder pays; below it none is funded.',
  },
  hit: { term: 'Hit', text: 'A paper among the most cited of its field.' },
  introduction: {
    term: 'Introduction',
    text: 'A product or technique put into use; an approval is one that needs a regulator’s consent.',
  },
  discount: {
    term: 'Discounting',
    text: 'Counting later health and money for less, by a fixed rate a year; budget tables are not discounted.',
  },
  terminal: {
    term: 'Terminal value',
    text: 'Expected value of what is unfinished at the horizon; shown apart, in no other number.',
  },
  rank: {
    term: 'Rank correlation',
    text: 'How closely two things rise and fall together, from −1 to +1 (Spearman); 0 is no connection.',
  },
  illustrative: {
    term: 'Illustrative region',
    text: 'A region of which no fact is known, or some of whose simulated facts lie outside what is known of it: good for mechanisms, not for numbers.',
  },
};

export const ENGLISH_SECTIONS = {
  badges,
  basis,
  harm,
  sections,
  variants,
  worlds,
  changes,
  placeFigures,
  experiment: ENGLISH_EXPERIMENT,
  search: ENGLISH_SEARCH,
  firstMillions: ENGLISH_FIRST_MILLIONS,
  glossary,
};

/** Every text of these sections; each language has the same keys with the same arguments. */
export type SectionWords = typeof ENGLISH_SECTIONS;
