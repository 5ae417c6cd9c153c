import { contendersOf, notApartFrom, rankedContenders } from '../charts/contenders.js';
import { indicatorUnit, placeName, scenarioTitle } from '../charts/naming.js';
import { effectOf, rankedEffects } from '../charts/rows.js';
import type { Context } from '../language/context.js';
import { inputName } from '../language/input-names.js';
import { formatEstimate, formatNumber, formatShare } from '../language/numbers.js';
import { unitWord } from '../language/units.js';
import { words } from '../language/words.js';
import { pairOf, separation } from '../results/pairwise.js';
import type { EffectRow, PairwiseRow, ScenarioLabel } from '../results/tables.js';
import { allowsConclusion, holdsZero } from '../statistics/estimable.js';
import { type Findings, findings, halfGainYear, largestPart, type Ranked } from './findings.js';

/** Pairs that are read in a sentence; of more only their number is said, and that of the first two. */
const MOST_IN_A_SENTENCE = 3;

/** The answer of a comparison in words; the report and the terminal say the same. */
export interface Answer {
  readonly question: string;
  /** One sentence: who leads, or that nobody does. */
  readonly headline: string;
  /** A paragraph or two of sentences each: research against the comparators, health, papers. */
  readonly points: readonly string[];
}

/** A scenario's title in quotation marks. */
export function quoted(context: Context, scenario: ScenarioLabel): string {
  return words(context.language).quote(scenarioTitle(context, scenario));
}

/** A difference of an indicator with its interval. */
export type Gain = Pick<EffectRow, 'indicator' | 'mean' | 'low' | 'high'>;

/** A difference with its interval and unit, e.g. "+310 [−210 to 940] DALYs". */
export function gainText(context: Context, effect: Gain, signed = true): string {
  const text = formatEstimate(effect.mean, effect.low, effect.high, { signed });
  const { interval, withUnit } = words(context.language);
  return withUnit(
    interval(text.mean, text.low, text.high),
    indicatorUnit(context, effect.indicator, 'short'),
  );
}

/** Those that an indicator's leader ties with: by name where they are few. Empty where there is none. */
export function tiedText(context: Context, indicator: string, leader: ScenarioLabel): string {
  const { comparison, language } = context;
  const tied = notApartFrom(comparison, indicator, leader);
  const all = tied.length === contendersOf(comparison, indicator).length - 1;
  const names = tied.map((scenario) => quoted(context, scenario));
  return names.length === 0 ? '' : words(language).answer.others(names, all);
}

function question(context: Context): string {
  const { comparison, language } = context;
  const { answer } = words(language);
  const { programme } = comparison;
  const place = placeName(context);
  if (programme !== null) return answer.question(place, programme.amount, programme.years);
  const asked = comparison.sums.map(({ total }) => total);
  const [least, most] = [Math.min(...asked), Math.max(...asked)];
  if (least < most) return answer.questionOfSums(place, least, most);
  const paid = Math.max(...rankedEffects(comparison, 'programmePaid').map(({ effect }) => effect.mean));
  return paid > 0 ? answer.questionOfTotal(place, paid) : answer.questionWithoutMoney(place);
}

/** Net health benefit per million CNY paid, where the strategies do not ask for the same sum. */
function perMillion(context: Context): string[] {
  const { comparison, language } = context;
  if (new Set(comparison.sums.map(({ total }) => total)).size < 2) return [];
  const shares = rankedContenders(comparison, 'netHealthBenefit').flatMap(({ scenario, effect }) => {
    const paid = effectOf(comparison, scenario.id, 'programmePaid')?.mean ?? 0;
    if (paid <= 0) return [];
    const [mean, low, high] = [effect.mean, effect.low, effect.high].map((v) => v && v / paid);
    const gain = gainText(context, { indicator: effect.indicator, mean: mean ?? 0, low, high });
    return [{ mean: mean ?? 0, text: words(language).answer.ofStrategy(quoted(context, scenario), gain) }];
  });
  const texts = shares.sort((a, b) => b.mean - a.mean).map(({ text }) => text);
  return texts.length === 0 ? [] : [words(language).answer.perMillion(texts)];
}

function headline(context: Context, { ranked, leader }: Findings): string {
  const { answer } = words(context.language);
  if (leader === undefined) return answer.nothingRanked;
  const name = quoted(context, leader.scenario);
  const gain = gainText(context, leader.effect);
  const years = context.comparison.horizon;
  const tied = tiedText(context, 'netHealthBenefit', leader.scenario);
  if (leader.effect.mean <= 0) {
    return ranked.length === 1 ? answer.loser(name, gain, years) : answer.none(name, gain, years, tied);
  }
  if (ranked.length === 1) return answer.gainer(name, gain, years);
  return tied === '' ? answer.leads(name, gain, years) : answer.tied(name, gain, years, tied);
}

function certainty(context: Context, { leader }: Findings): string[] {
  const { answer } = words(context.language);
  if (leader === undefined || !holdsZero(leader.effect)) return [];
  return [leader.effect.mean > 0 ? answer.mayBeNothing : answer.mayBeGain];
}

/** Which of the strategies the runs tell apart on net health benefit and which not, with numbers; none without pairs. */
function pairsInWords(context: Context): string[] {
  const { comparison, language } = context;
  const { answer } = words(language);
  const ids = contendersOf(comparison, 'netHealthBenefit').map(({ id }) => id);
  const { apart, alike, unknown } = separation(comparison, 'netHealthBenefit', ids);
  const all = apart.length + alike.length + unknown.length;
  if (all === 0) return [];
  if (all <= MOST_IN_A_SENTENCE) {
    const say = (pairs: readonly PairwiseRow[], sentence: (pairs: readonly string[]) => string) =>
      pairs.length === 0 ? [] : [sentence(pairs.map((pair) => pairText(context, pair)))];
    return [
      ...say(apart, answer.apart),
      ...say(alike, apart.length === 0 && unknown.length === 0 ? answer.allAlike : answer.alike),
      ...say(unknown, answer.pairsNotEstimated),
    ];
  }
  return [answer.apartOf(apart.length, all), ...firstAndSecond(context)];
}

/** The leader against the next, which is what the order alone would have one believe. */
function firstAndSecond(context: Context): string[] {
  const { comparison, language } = context;
  const [first, second] = rankedContenders(comparison, 'netHealthBenefit');
  const pair = pairOf(comparison, first.scenario.id, second.scenario.id, 'netHealthBenefit');
  return pair === undefined ? [] : [words(language).answer.firstTwo(pairText(context, pair))];
}

/** A pair with its difference and how often the first is better, e.g. "A − B +1,330 [−6,290 to 8,750] DALYs, …". */
function pairText(context: Context, { a, b, indicator, mean, low, high, shareBetter }: PairwiseRow): string {
  const { answer } = words(context.language);
  const name = (id: string) => quoted(context, context.comparison.scenarios.find((s) => s.id === id)!);
  const gain = gainText(context, { indicator, mean: mean ?? Number.NaN, low, high });
  return answer.pair(name(a), name(b), gain, shareBetter === null ? null : formatShare(shareBetter));
}

function researchSentence(context: Context, found: Findings): string[] {
  const { answer } = words(context.language);
  const { bestResearch, bestComparator, research, shares } = found;
  if (bestResearch === undefined || bestComparator === undefined || research === 'not compared') return [];
  const say = {
    above: answer.researchAbove,
    below: answer.researchBelow,
    undecided: answer.researchTied,
  }[research];
  const verdict = say(
    quoted(context, bestResearch.scenario),
    gainText(context, bestResearch.effect),
    quoted(context, bestComparator.scenario),
    gainText(context, bestComparator.effect),
  );
  if (shares === undefined) return [verdict];
  const { research: first, comparators, baseline } = shares;
  return [verdict, answer.shares(formatShare(first), formatShare(comparators), formatShare(baseline))];
}

/** Health of one scenario before costs: how much, by when, through what, for whom. */
function healthSentences(context: Context, { scenario }: Ranked): string[] {
  const { comparison, language } = context;
  const { answer, channels, areas } = words(language);
  const effect = effectOf(comparison, scenario.id, 'dalysAverted');
  if (effect === undefined) return [];
  const name = quoted(context, scenario);
  if (effect.mean <= 0) return [answer.loses(name, gainText(context, effect))];
  const half = halfGainYear(comparison, scenario.id, 'dalysAverted');
  const channel = largestPart(comparison, scenario.id, 'dalysAverted', 'channel');
  const area = largestPart(comparison, scenario.id, 'dalysAverted', 'area');
  return [
    answer.averts(name, gainText(context, effect, false)),
    ...(channel === undefined
      ? []
      : [
          answer.throughChannel(
            channels[channel.part as keyof typeof channels] ?? channel.part,
            gainText(context, channel.effect, false),
          ),
        ]),
    ...(half === undefined ? [] : [answer.halfBy(half)]),
    ...(area === undefined
      ? []
      : [
          answer.forWhom(
            areas[area.part as keyof typeof areas] ?? area.part,
            formatShare(area.share),
            area.share > 0.5,
          ),
        ]),
  ];
}

/** What has to be true for a strategy to pay, where its strongest driver decides and the draws on either side bear it out. */
function breakEvenSentences(context: Context): string[] {
  const { comparison, language, model } = context;
  return comparison.breakEvens.flatMap((row) => {
    const { parameter, text, unit, above, share, grade } = row;
    const scenario = comparison.scenarios.find(({ id }) => id === row.scenario);
    if (scenario === undefined) return [];
    const told = {
      scenario: quoted(context, scenario),
      input: inputName(parameter, text, language, model),
      above,
      value: formatNumber(row.value, 2),
      unit: unitWord(unit, language),
      mean: formatNumber(row.mean, 2),
      low: formatNumber(row.low, 2),
      high: formatNumber(row.high, 2),
      share: formatShare(share),
      grade,
    };
    return [words(language).answer.breakEven(told)];
  });
}

function papersSentence(context: Context, { papersLeader, leader }: Findings): string[] {
  const { answer } = words(context.language);
  if (papersLeader === undefined) return [];
  if (papersLeader.effect.mean <= 0) return [answer.papersNone];
  const name = quoted(context, papersLeader.scenario);
  const gain = gainText(context, papersLeader.effect);
  const tied = tiedText(context, 'papers', papersLeader.scenario);
  if (tied !== '') return [answer.papersTied(name, gain, tied)];
  return [(papersLeader.scenario.id === leader?.scenario.id ? answer.papersSame : answer.papers)(name, gain)];
}

/** Net health benefit of every strategy, from runs that allow no conclusion; in the order of the comparison. */
function netNumbers(context: Context): string[] {
  const { comparison, language } = context;
  const { answer } = words(language);
  const texts = contendersOf(comparison, 'netHealthBenefit').flatMap((scenario) => {
    const effect = effectOf(comparison, scenario.id, 'netHealthBenefit');
    return effect === undefined
      ? []
      : [answer.ofStrategy(quoted(context, scenario), gainText(context, effect))];
  });
  return texts.length === 0 ? [] : [answer.netNumbers(texts, comparison.horizon)];
}

/** Puts a comparison's answer into words; of runs that allow no conclusion, only that and the numbers. Throws a RangeError if it has no effect on net health benefit. */
export function answerInWords(context: Context): Answer {
  const found = findings(context.comparison);
  const { leader, bestResearch } = found;
  const { paragraph } = words(context.language);
  if (leader !== undefined && !allowsConclusion(context.comparison)) {
    const points = [netNumbers(context), perMillion(context), pairsInWords(context)];
    return {
      question: question(context),
      headline: words(context.language).answer.tooFew,
      points: points.filter((sentences) => sentences.length > 0).map(paragraph),
    };
  }
  const leaders = [leader, bestResearch].filter((ranked) => ranked !== undefined);
  const healthOf = leaders.filter((ranked, n) => n === 0 || ranked.scenario !== leaders[0].scenario);
  return {
    question: question(context),
    headline: headline(context, found),
    points: [
      certainty(context, found),
      perMillion(context),
      pairsInWords(context),
      researchSentence(context, found),
      breakEvenSentences(context),
      ...healthOf.map((ranked) => healthSentences(context, ranked)),
      papersSentence(context, found),
    ]
      .filter((sentences) => sentences.length > 0)
      .map(paragraph),
  };
}
