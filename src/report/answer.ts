import { indicatorUnit, placeName, scenarioTitle } from '../charts/naming.js';
import { effectOf, rankedEffects } from '../charts/rows.js';
import type { IndicatorLabels } from '../language/labels.js';
import { formatEstimate, formatShare } from '../language/numbers.js';
import { type Language, words } from '../language/words.js';
import type { Comparison, EffectRow, ScenarioLabel } from '../results/tables.js';
import { holdsZero } from '../statistics/estimable.js';
import { type Findings, findings, halfGainYear, largestPart, type Ranked } from './findings.js';

/** The answer of a comparison in words; the report and the terminal say the same. */
export interface Answer {
  readonly question: string;
  /** One sentence: who leads, or that nobody does. */
  readonly headline: string;
  /** A paragraph or two of sentences each: research against the comparators, health, papers. */
  readonly points: readonly string[];
}

/** What the sentences of one answer are made with. */
export interface Telling {
  readonly comparison: Comparison;
  readonly labels: IndicatorLabels;
  readonly language: Language;
}

/** A scenario's title in quotation marks. */
export function quoted(telling: Telling, scenario: ScenarioLabel): string {
  return words(telling.language).quote(scenarioTitle(telling.comparison, scenario, telling.language));
}

/** A difference with its interval and unit, e.g. "+310 [−210 to 940] DALYs". */
export function gainText({ labels, language }: Telling, effect: EffectRow, signed = true): string {
  const text = formatEstimate(effect.mean, effect.low, effect.high, { signed });
  const { interval, withUnit } = words(language);
  return withUnit(
    interval(text.mean, text.low, text.high),
    indicatorUnit(effect.indicator, labels, language, 'short'),
  );
}

function question({ comparison, language }: Telling): string {
  const { answer } = words(language);
  const { programme } = comparison;
  const place = placeName(comparison, language);
  if (programme !== null) return answer.question(place, programme.amount, programme.years);
  const paid = Math.max(...rankedEffects(comparison, 'programmePaid').map(({ effect }) => effect.mean));
  return paid > 0 ? answer.questionOfTotal(place, paid) : answer.questionWithoutMoney(place);
}

function headline(telling: Telling, { leader, tied }: Findings): string {
  const { answer } = words(telling.language);
  const name = quoted(telling, leader.scenario);
  const gain = gainText(telling, leader.effect);
  const years = telling.comparison.horizon;
  if (leader.effect.mean <= 0) return answer.none(name, gain, years);
  if (tied.length > 1) {
    return answer.tied(
      tied.map((scenario) => quoted(telling, scenario)),
      name,
      gain,
      years,
    );
  }
  return answer.leads(name, gain, years);
}

function certainty(telling: Telling, { leader }: Findings): string[] {
  const { answer } = words(telling.language);
  if (!holdsZero(leader.effect)) return [];
  return [leader.effect.mean > 0 ? answer.mayBeNothing : answer.mayBeGain];
}

function researchSentence(telling: Telling, found: Findings): string[] {
  const { answer } = words(telling.language);
  const { bestResearch, bestComparator, research, shares } = found;
  if (bestResearch === undefined || bestComparator === undefined || research === 'not compared') return [];
  const say = {
    above: answer.researchAbove,
    below: answer.researchBelow,
    undecided: answer.researchTied,
  }[research];
  const verdict = say(
    quoted(telling, bestResearch.scenario),
    gainText(telling, bestResearch.effect),
    quoted(telling, bestComparator.scenario),
    gainText(telling, bestComparator.effect),
  );
  if (shares === undefined) return [verdict];
  const { research: first, comparators, baseline } = shares;
  return [verdict, answer.shares(formatShare(first), formatShare(comparators), formatShare(baseline))];
}

/** Health of one scenario before costs: how much, by when, through what, for whom. */
function healthSentences(telling: Telling, { scenario }: Ranked): string[] {
  const { comparison, language } = telling;
  const { answer, channels, areas } = words(language);
  const effect = effectOf(comparison, scenario.id, 'dalysAverted');
  if (effect === undefined) return [];
  const name = quoted(telling, scenario);
  if (effect.mean <= 0) return [answer.loses(name, gainText(telling, effect))];
  const half = halfGainYear(comparison, scenario.id, 'dalysAverted');
  const channel = largestPart(comparison, scenario.id, 'dalysAverted', 'channel');
  const area = largestPart(comparison, scenario.id, 'dalysAverted', 'area');
  return [
    answer.averts(name, gainText(telling, effect, false)),
    ...(channel === undefined
      ? []
      : [
          answer.throughChannel(
            channels[channel.part as keyof typeof channels] ?? channel.part,
            gainText(telling, channel.effect, false),
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

function papersSentence(telling: Telling, { papersLeader, leader }: Findings): string[] {
  const { answer } = words(telling.language);
  if (papersLeader === undefined) return [];
  if (papersLeader.effect.mean <= 0) return [answer.papersNone];
  const say = papersLeader.scenario.id === leader.scenario.id ? answer.papersSame : answer.papers;
  return [say(quoted(telling, papersLeader.scenario), gainText(telling, papersLeader.effect))];
}

/** Puts a comparison's answer into words. Throws a RangeError if it has no effect on net health benefit. */
export function answerInWords(telling: Telling): Answer {
  const found = findings(telling.comparison);
  const { leader, bestResearch } = found;
  const { paragraph } = words(telling.language);
  const alsoResearch =
    bestResearch !== undefined && bestResearch.scenario.id !== leader.scenario.id ? [bestResearch] : [];
  return {
    question: question(telling),
    headline: headline(telling, found),
    points: [
      certainty(telling, found),
      researchSentence(telling, found),
      ...[leader, ...alsoResearch].map((ranked) => healthSentences(telling, ranked)),
      papersSentence(telling, found),
    ]
      .filter((sentences) => sentences.length > 0)
      .map(paragraph),
  };
}
