import { capital, countWord, list } from './english-phrases.js';
import { moneyInWords, moneysInWords, moneyTogether } from './money-in-words.js';
import { formatNumber } from './numbers.js';

/** A break-even, numbers written out. */
export interface BreakEven {
  readonly scenario: string;
  readonly input: string;
  readonly above: boolean;
  readonly value: string;
  readonly unit: string;
  readonly mean: string;
  readonly low: string;
  readonly high: string;
  readonly share: string;
  readonly grade: string;
}

/** What the answer says of the strategy with the highest mean; `money` opens the sentence, or is empty. */
export interface Lead {
  readonly money: string;
  readonly leader: string;
  readonly gain: string;
  readonly years: number;
}

/** More names than these would make the answer longer than anyone reads. */
const NAMED = 3;

const clearlyLess = (names: readonly string[]): string => {
  if (names.length === 0) return '';
  if (names.length > NAMED)
    return `; ${countWord(names.length)} of them clearly bring less (bold in the last row of the table)`;
  return `; ${list(names)} clearly ${names.length === 1 ? 'brings' : 'bring'} less`;
};

const noneOf = (count: number): string =>
  count === 2 ? 'neither of the two' : `none of the ${countWord(count)}`;

/** Which of the strategies that bring more health have an interval that includes zero; the names are not repeated where all have. */
const unsureOf = (names: readonly string[], unsure: readonly string[]): string => {
  if (unsure.length === 0) return '';
  const [interval, include] = unsure.length === 1 ? ['interval', 'includes'] : ['intervals', 'include'];
  if (unsure.length === names.length)
    return `, though ${names.length === 1 ? 'its' : 'their'} 95% ${interval} ${include} zero`;
  const whose = names.length > NAMED ? `${countWord(unsure.length)} of these` : list(unsure);
  return `, though the 95% ${interval} of ${whose} ${include} zero`;
};

/** Others as they stand after a negation: "not from all of them" would leave some. */
const anyOf = (others: string): string => others.replace(/^all /, 'any of the ');

/** Words of the answer itself. */
const answer = {
  /** `amount` is millions a year. */
  question: (place: string, amount: number, years: number, currency: string) =>
    `${place} has ${moneyInWords(amount, currency, 'en', formatNumber)} a year more to spend for ${countWord(years)} ${years === 1 ? 'year' : 'years'}: which way of spending it brings most health, for whom, by when, how surely?`,
  /** `total` is millions over all years. */
  questionOfTotal: (place: string, total: number, currency: string) =>
    `${place} has ${moneyInWords(total, currency, 'en')} more to spend in all: which way of spending it brings most health, for whom, by when, how surely?`,
  /** Strategies that ask for different sums, millions over all years. */
  questionOfSums: (place: string, least: number, most: number, currency: string) =>
    `${place} compares ways of spending that do not cost the same, ${moneysInWords([least, most], 'to', currency, 'en')} in all: which of them brings most health, for whom, by when, how surely?`,
  /** A strategy with its number. */
  ofStrategy: (name: string, gain: string) => `${name} ${gain}`,
  perMillion: (strategies: readonly string[], currency: string) =>
    `Net health benefit per million ${currency} that the programme paid, since the sums differ: ${strategies.join('; ')}.`,
  questionWithoutMoney: (place: string) =>
    `${place} has more money to spend: which way of spending it brings most health, for whom, by when, how surely?`,
  /** Where the baseline is a policy too. */
  questionAgainst: (place: string, baseline: string) =>
    `What would change in ${place} if another policy took the place of ${baseline}?`,
  /** At the foot of every chart. */
  readBaseline: (baseline: string) =>
    `Differences are to “${baseline}”, itself a policy: read that where spending nothing or ordinary care is named.`,
  againstPolicy: (baseline: string) =>
    `Every difference here is to ${baseline}, itself a policy: where ordinary care is named as the measure, zero stands for ${baseline}, costs counted.`,
  /** Of a single way of spending. */
  gainer: (name: string, gain: string, years: number) =>
    `On average ${name} brings more health than the same money in ordinary care: ${gain} over ${years} years, net of all costs.`,
  loser: (name: string, gain: string, years: number) =>
    `On average ${name} brings less health than the same money in ordinary care: ${gain} over ${years} years, net of all costs.`,
  /** What ties with a leader; `all` where nothing else is left. */
  others: (names: readonly string[], all: boolean) =>
    names.length <= NAMED ? list(names) : `${all ? 'all ' : ''}${countWord(names.length)} others`,
  /** Opens the answer where all strategies may ask for the same sum; with the least and most that was paid, millions over all years. */
  equalMoney: (total: number, leastPaid: number, mostPaid: number, currency: string) => {
    const money = moneyTogether([total, leastPaid, mostPaid], currency, 'en');
    const all = [leastPaid, mostPaid].every((paid) => money.amount(paid) === money.amount(total));
    return `With ${money.sum(total)} to draw on each${all ? '' : ` (${money.numbers(leastPaid, 'to', mostPaid)} paid)`}, `;
  },
  unequalMoney: (least: number, most: number, currency: string) =>
    `With unequal money (${moneysInWords([least, most], 'to', currency, 'en')}), `,
  /** `second` is empty where the difference to the next is unknown. */
  ahead: ({ money, leader, gain, years }: Lead, second: string) =>
    `${money}${leader} is ahead of every other: its net health benefit is ${gain} over ${years} years${second}.`,
  overSecond: (second: string, gain: string, share: string | null) =>
    `; it exceeds the second, ${second}, by ${gain}${share === null ? '' : ` and in ${share} of runs`}`,
  /** `tied` are those that the leader cannot be distinguished from, all others where `count` says how many there are in all. */
  tied: ({ money, leader, gain, years }: Lead, tied: string, count: number | null) =>
    capital(
      `${money}${count === null ? 'no single strategy' : noneOf(count)} is ahead of the ${count === 2 ? 'other' : 'others'}: ${leader} has the highest mean net health benefit, ${gain} over ${years} years, but cannot be told apart from ${anyOf(tied)}.`,
    ),
  /** The same where even the highest mean is below zero. */
  tiedBelow: ({ money, leader, gain, years }: Lead, tied: string, count: number | null) =>
    capital(
      `${money}${count === null ? 'no single strategy' : noneOf(count)} is ahead of the ${count === 2 ? 'other' : 'others'}: ${leader} has the smallest mean loss, ${gain} over ${years} years net of costs, but cannot be told apart from ${anyOf(tied)}.`,
    ),
  /** A strategy that the leader ties with, and the share of runs in which the leader is better. */
  betterThan: (name: string, share: string, first: boolean) =>
    first ? `${name} (which it beats in ${share} of runs)` : `${name} (${share})`,
  /**
   * `nothing` is the share of draws in which none of them is best; null where it was not estimated. The baseline is then best: spending
   * nothing more, unless it is a policy of this name. `worse` are
   * those whose whole interval lies below zero, unless all do.
   */
  noneAbove: (count: number, nothing: string | null, worse: readonly string[], policy: string | null) =>
    `On average ${noneOf(count)} brings more health than the same money in ordinary care${
      nothing === null
        ? ''
        : `: in ${nothing} of the parameter draws ${policy === null ? 'the money is best left to ordinary care' : `${policy} is best`}`
    }${clearlyLess(worse)}.`,
  /** `unsure` are those of them whose interval includes zero. */
  above: (names: readonly string[], unsure: readonly string[]) =>
    `On average ${names.length > NAMED ? `${countWord(names.length)} of the strategies` : list(names)} ${names.length === 1 ? 'brings' : 'bring'} more health than the same money in ordinary care${unsureOf(names, unsure)}.`,
  explainedDalys: 'DALYs (years of healthy life lost or gained)',
  nothingRanked:
    'Nothing is ranked here: what was compared either changes nothing or buys ordinary care, by which net health benefit is measured.',
  /** Of runs that allow no conclusion. */
  tooFew: 'These runs are too few to judge: that takes at least six parameter draws and two replicates.',
  netNumbers: (strategies: readonly string[], years: number) =>
    `Mean net health benefit over ${years} years, net of all costs: ${strategies.join('; ')}.`,
  mayBeNothing: 'The interval includes zero: it may also bring less than the same money in ordinary care.',
  mayBeGain: 'The interval includes zero: it may also bring more than the same money in ordinary care.',
  /** A pair of strategies; `share` is null where it was not estimated. */
  pair: (a: string, b: string, gain: string, share: string | null) =>
    `${a} − ${b} ${gain}${share === null ? '' : `, better in ${share} of runs`}`,
  apart: (pairs: readonly string[]) => `On net health benefit the runs tell apart: ${pairs.join('; ')}.`,
  alike: (pairs: readonly string[]) => `They cannot tell apart: ${pairs.join('; ')}.`,
  allAlike: (pairs: readonly string[]) =>
    `On net health benefit none of them can be told apart from another: ${pairs.join('; ')}.`,
  pairsNotEstimated: (pairs: readonly string[]) =>
    `These runs are too few to say how far they lie apart: ${pairs.join('; ')}.`,
  apartOf: (apart: number, all: number) =>
    apart === 0
      ? `Set against one another on net health benefit, none of the ${all} pairs of strategies can be told apart.`
      : `Set against one another on net health benefit, ${apart} of the ${all} pairs of strategies can be told apart, ${all - apart} cannot.`,
  firstTwo: (pair: string) => `The first two: ${pair}.`,
  researchAbove: (research: string, gain: string, comparator: string, otherGain: string) =>
    `Research beats the comparators: ${research} (${gain}) against ${comparator} (${otherGain}).`,
  researchBelow: (research: string, gain: string, comparator: string, otherGain: string) =>
    `No research strategy beats the comparators: the best, ${research} (${gain}), stays behind ${comparator} (${otherGain}).`,
  researchTied: (research: string, gain: string, comparator: string, otherGain: string) =>
    `Whether research beats the comparators cannot be decided: ${research} (${gain}) against ${comparator} (${otherGain}).`,
  shares: (research: string, comparators: string, baseline: string) =>
    `Who comes first, over the parameter draws: a research strategy in ${research}, a comparator in ${comparators}, spending nothing in ${baseline}.`,
  averts: (leader: string, gain: string) => `Before costs are counted, ${leader} averts ${gain}.`,
  loses: (leader: string, gain: string) => `Before costs are counted, ${leader} changes health by ${gain}.`,
  halfBy: (year: number) => `Half of that health gain has come by ${year}.`,
  /** `most` where it is more than half. */
  forWhom: (area: string, share: string, most: boolean) =>
    `${most ? 'Most of it' : 'The largest part'}, ${share}, goes to people with conditions of: ${area}.`,
  throughChannel: (channel: string, gain: string) => `The largest part comes through “${channel}” (${gain}).`,
  papers: (leader: string, gain: string) => `Most papers come from ${leader}: ${gain}.`,
  papersSame: (leader: string, gain: string) => `${leader} also brings most papers: ${gain}.`,
  papersTied: (leader: string, gain: string, tied: string) =>
    `On papers ${leader} has the highest mean, ${gain}, but is tied with ${tied}.`,
  breakEven: ({ scenario, input, above, value, unit, mean, low, high, share, grade }: BreakEven) =>
    `${scenario} pays, in the mean, if “${input}” is ${above ? 'above' : 'below'} ${value}${unit === '1' ? '' : ` (${unit})`}, drawn around ${mean} [${low} to ${high}] (grade ${grade}), which holds in ${share} of draws.`,
  /** `spent` is what all payers spend more with it, `ofPayer` the part of the payer that spends most. */
  mostBeforeCosts: (
    said: Readonly<Record<'strategy' | 'gain' | 'spent' | 'payer' | 'ofPayer' | 'net', string>>,
  ) =>
    `On average ${said.strategy} averts most before costs, ${said.gain}; but all payers together spend ${said.spent} more with it (${said.payer}: ${said.ofPayer}), and net of costs it stands at ${said.net}.`,
  papersNone: 'No strategy raises the number of papers on average.',
};

/** Who leads from one worth of a DALY to another; an empty text where there is no bound. */
export interface Leading {
  readonly scenario: string;
  readonly from: string;
  readonly to: string;
}

/** A strategy by its name, and what it brings. */
type NamedGain = Readonly<Record<'name' | 'gain', string>>;

/** What would change it. */
const change = {
  /** `tied` are those that the runs do not distinguish from the one with the highest mean. */
  practiceOff: (leader: string, gain: string, isLoss: boolean, tied: string) =>
    `If research does not improve daily practice (that channel off), ${leader} ${isLoss ? 'still has the smallest mean loss' : 'has the highest mean'}, ${gain} net${tied === '' ? '' : `, tied with ${tied}`}.`,
  perspectiveTitle:
    'The same strategies as each level sees them: who gains, who loses, what nets out. The budgets of a level and of those below it count, and of payers that belong to no level, such as patients, less what they earn; above the region’s own level people and patients who came from elsewhere within the level are missing there, people took their care along, and grants count as won from budgets above that level alone.',
  perspectiveOf: 'seen from',
  worthTitle:
    'Mean net health benefit (DALYs) at the cost of ordinary care, and by what a DALY is worth to society; intervals in effects.csv',
  worthHead: (price: string, currency: string) => `${price} ${currency}`,
  /** `share` of the yearly product per head. */
  worthOfProduct: (share: string) => `${share} × GDP per head; transfers cancel`,
  /** Over the column that is at no one sum. */
  worthCentralHead: 'ordinary care',
  worthCentral: 'its cost in the draw and year; transfers count as budgets pay them',
  worthYardstick: '0 (the measure)',
  /** `from` is empty for the first, which leads from a worth of 0. */
  leadersOf: (leaders: readonly Leading[], currency: string) =>
    `By what a DALY is worth to society (where transfers cancel), the highest mean net benefit is that of ${leaders
      .map(({ scenario, from, to }) =>
        from === ''
          ? `${scenario}${to === '' ? ' at any worth' : ` below about ${to} ${currency}`}`
          : `${scenario} from ${from}${to === '' ? ' on' : ` to ${to} ${currency}`}`,
      )
      .join(', ')}.`,
  leadersNote: 'Ordinary care and spending nothing compete; transfers to people of the region cancel.',
  headline: 'headline',
  /** At one product per head instead of the central price: which have a mean above 0. */
  atProduct: (price: string, above: readonly string[], currency: string) =>
    above.length === 0
      ? `If a DALY is worth ${price} ${currency} (one GDP per head) instead of its cost in ordinary care, no mean net health benefit is above zero.`
      : `If a DALY is worth ${price} ${currency} (one GDP per head) instead of its cost in ordinary care, the mean net health benefit of ${list(above)} is above zero.`,
  atProductSame: (price: string, above: readonly string[], currency: string) =>
    `Whether a DALY is worth ${price} ${currency} (one GDP per head) or its cost in ordinary care, the mean net health benefit of ${list(above)} and of no other is above zero.`,
  /** The same where none is above zero at either. */
  atProductNone: (price: string, currency: string) =>
    `If a DALY is worth ${price} ${currency} (one GDP per head), more than its cost in ordinary care, no mean net health benefit is above zero either.`,
  /** With the budgets of all levels up to this one, where these do not differ clearly from ordinary care at the region's own. */
  belowAtLevel: (level: string, names: readonly string[]) =>
    `With all budgets up to the ${level} counted, ${list(names)} ${names.length === 1 ? 'is' : 'are'} clearly worse than ordinary care.`,
  aboveAtLevel: (level: string, names: readonly string[]) =>
    `With all budgets up to the ${level} counted, ${list(names)} ${names.length === 1 ? 'is' : 'are'} clearly better than ordinary care.`,
  /** A strategy and what it brings at that level. */
  atLevel: (name: string, gain: string) => `${name} (${gain})`,
  /** Where another strategy than the one with the highest mean brings most for each million that the programme paid. */
  mostPerMillion: (first: NamedGain, leader: NamedGain, currency: string) =>
    `Per million ${currency} that the programme paid, ${first.name} brings most on average, ${first.gain}; ${leader.name} brings ${leader.gain}.`,
  /** Where the one with the smallest mean loss was paid least, and another loses less for each million. */
  leastPaid: (first: NamedGain, leader: NamedGain, currency: string) =>
    `${leader.name} was also paid least: per million ${currency} that the programme paid it stands at ${leader.gain} on average, ${first.name} at ${first.gain}.`,
  noForm: 'No other form of the model that was tried changes it beyond chance.',
  forms: (changes: readonly string[]) =>
    `Other forms of the model change it beyond chance: ${changes.join('; ')}.`,
  form: (choice: string, form: string, strategy: string, gain: string) =>
    `${choice}, if ${form}: ${strategy} ${gain}`,
  practiceOffResearch: (research: string, gain: string) =>
    `The best research strategy, ${research}, then stands at ${gain}.`,
  driver: (parameter: string, direction: string, correlation: string, grade: string) =>
    `“${parameter}”, ${direction} (rank correlation ${correlation}, grade ${grade})`,
  driversOf: (scenario: string, drivers: readonly string[]) =>
    `${scenario} depends most on ${drivers.join('; ')}.`,
  raises: 'more is better',
  lowers: 'more is worse',
  noDrivers:
    'So few parameter draws do not show what the result depends on: no correlation stands out from chance.',
};

/** Facts that lie outside their range, after those that do not. */
const missed = (count: number): string => (count === 0 ? '' : `, ${count} outside it`);

/** What it rests on. */
const caveat = {
  /** `partly`: of the others, those whose interval reaches into the known range. */
  illustrative: (passed: number, partly: number, total: number, place: string) =>
    `This is an illustrative ${place}: of the ${total} known facts that the model was neither given nor fitted to, ${passed === 1 ? '1 lies inside its' : `${passed} lie inside their`} range${partly === 0 ? '' : `, ${partly} partly`}${missed(total - passed - partly)}. Use it to see what matters and why; do not quote its numbers.`,
  noFacts: (place: string) =>
    `This is an illustrative ${place}: no fact of the place is known to hold it against. Use it to see what matters and why; do not quote its numbers.`,
  /** Of results that are held against no fact, though some are known. */
  factsElsewhere: (place: string) =>
    `Whether the known facts of the ${place} hold is not looked at here: the report of a comparison says so.`,
  generalOutside: (check: string, place: string) =>
    `This is an illustrative ${place}: a check that holds for every place fails (${check}). Use it to see what matters and why; do not quote its numbers.`,
  practice: (withChannel: string, without: string, research: string) =>
    `That research improves daily practice rests on cross-sectional evidence. For ${research} the net health benefit is ${withChannel} with that channel and ${without} without it.`,
  general: 'These are simulated differences between policies under stated assumptions, not forecasts.',
};

/** English words of the answer: on the first page, in the terminal. */
export const ENGLISH_ANSWER = { answer, change, caveat };
