import { contendersOf, rankedContenders } from '../charts/contenders.js';
import { placeName } from '../charts/naming.js';
import { effectOf, rankedEffects } from '../charts/rows.js';
import type { Context } from '../language/context.js';
import { formatShare } from '../language/numbers.js';
import { words } from '../language/words.js';
import { pairOf, separation } from '../results/pairwise.js';
import type { PairwiseRow } from '../results/pairwise-row.js';
import { allowsConclusion } from '../statistics/estimable.js';
import { gainText, quoted, tiedText } from './estimates-in-words.js';
import { type Findings, findings, halfGainYear, largestPart, type Ranked } from './findings.js';
import { healthBeforeCosts } from './health-before-costs.js';
import { perMillionInWords } from './per-million.js';
import { verdict } from './verdict.js';
import { conditionsInWords } from './what-would-change.js';

/** Pairs that are read in a sentence; of more only their number is said, and that of the first two. */
const MOST_IN_A_SENTENCE = 3;

/** The answer of a comparison in words; the report and the terminal say the same. */
export interface Answer {
  readonly question: string;
  /** At most two sentences: which strategy is ahead, and whether it beats ordinary care. */
  readonly headline: string;
  /** What is spent on what averts most DALYs, where that is not the first net of costs; empty where it is. */
  readonly beforeCosts: string;
  /** What it rests on, a paragraph each: pairs of strategies, research against the comparators, health, papers. */
  readonly points: readonly string[];
  /** What would change it, a sentence or two each. */
  readonly conditions: readonly string[];
}

function question(context: Context): string {
  const { comparison, language } = context;
  const { answer } = words(language);
  const { programme } = comparison;
  const { currency } = comparison.region;
  const place = placeName(context);
  if (comparison.baselineIsPolicy)
    return answer.questionAgainst(place, quoted(context, comparison.scenarios[0]));
  if (programme !== null) return answer.question(place, programme.amount, programme.years, currency);
  const asked = comparison.sums.map(({ total }) => total);
  const [least, most] = [Math.min(...asked), Math.max(...asked)];
  if (least < most) return answer.questionOfSums(place, least, most, currency);
  const paid = Math.max(...rankedEffects(comparison, 'programmePaid').map(({ effect }) => effect.mean));
  return paid > 0 ? answer.questionOfTotal(place, paid, currency) : answer.questionWithoutMoney(place);
}

/** Which of the strategies the runs distinguish on net health benefit and which not, with numbers; none without pairs. */
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

/** That the baseline is a policy, where it is: most readers take it for the place left alone. */
const againstPolicy = (context: Context): string[] =>
  context.comparison.baselineIsPolicy
    ? [words(context.language).answer.againstPolicy(quoted(context, context.comparison.scenarios[0]))]
    : [];

/** Puts a comparison's answer into words; of runs that allow no conclusion, only that and the numbers. Throws a RangeError if it has no effect on net health benefit. */
export function answerInWords(context: Context): Answer {
  const found = findings(context.comparison);
  const { paragraph } = words(context.language);
  const judged = found.leader === undefined || allowsConclusion(context.comparison);
  const points = judged
    ? pointsOf(context, found)
    : [netNumbers(context), perMillionInWords(context), pairsInWords(context)];
  return {
    question: question(context),
    headline: paragraph([...againstPolicy(context), ...verdict(context, found)]),
    beforeCosts: paragraph(healthBeforeCosts(context)),
    points: points.filter((sentences) => sentences.length > 0).map(paragraph),
    conditions: conditionsInWords(context),
  };
}

function pointsOf(context: Context, found: Findings): string[][] {
  const { leader, bestResearch } = found;
  const [healthiest] = rankedContenders(context.comparison, 'dalysAverted');
  const leaders = [leader, bestResearch, healthiest].filter((ranked) => ranked !== undefined);
  const ids = leaders.map(({ scenario }) => scenario.id);
  const healthOf = leaders.filter(({ scenario }, n) => ids.indexOf(scenario.id) === n);
  return [
    perMillionInWords(context),
    pairsInWords(context),
    researchSentence(context, found),
    ...healthOf.map((ranked) => healthSentences(context, ranked)),
    papersSentence(context, found),
  ];
}
