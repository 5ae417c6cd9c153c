import { notApartFrom, rankedContenders } from '../charts/contenders.js';
import { indicatorName, indicatorUnit } from '../charts/naming.js';
import { effectOf } from '../charts/rows.js';
import type { Context } from '../language/context.js';
import { formatEstimate } from '../language/numbers.js';
import { words } from '../language/words.js';
import type { EffectRow, ScenarioLabel } from '../results/tables.js';
import { allowsConclusion } from '../statistics/estimable.js';
import { answerInWords, quoted } from './answer.js';
import { caveatInWords, driversInWords, practiceOffInWords } from './caveats.js';
import { badge } from './cells.js';
import { type Findings, findings, isResearch, type Ranked } from './findings.js';
import { harmWarning } from './harms.js';
import { type Html, html, NOTHING } from './html.js';
import { secondLook } from './second-look.js';
import { worthInWords } from './worth-of-daly.js';

const KEY_NUMBERS = 4;

interface KeyNumber {
  readonly caption: string;
  readonly note: string;
  readonly effect: EffectRow;
}

/**
 * What a card says of its strategy's rank: how many others tie with it among those of its kind. Nothing of runs that allow
 * no conclusion.
 */
function rankNote(
  context: Context,
  note: string,
  { scenario, effect }: Ranked,
  among: (scenario: ScenarioLabel) => boolean = () => true,
): string {
  if (!allowsConclusion(context.comparison)) return '';
  const tied = notApartFrom(context.comparison, effect.indicator, scenario).filter(among).length;
  return tied === 0 ? note : words(context.language).report.tiedWith(note, tied);
}

/** The same of what comes first of all, which nothing does by losing least. */
const firstNote = (context: Context, note: string, ranked: Ranked): string =>
  ranked.effect.mean > 0 ? rankNote(context, note, ranked) : '';

/** Net health benefit of the leader and of the best of the other kind. */
function netNumbers(context: Context, { leader, bestResearch, bestComparator }: Findings): KeyNumber[] {
  const { report } = words(context.language);
  if (leader === undefined) return [];
  const number = (ranked: Ranked, note: string): KeyNumber => ({
    caption: report.netHealthOf(quoted(context, ranked.scenario)),
    note,
    effect: ranked.effect,
  });
  const first = number(leader, firstNote(context, report.bestOfAll, leader));
  const ofResearch = isResearch(leader.scenario);
  const second = ofResearch ? bestComparator : bestResearch;
  if (second === undefined) return [first];
  const note = ofResearch ? report.bestComparator : report.bestResearch;
  const alike = ({ comparator }: ScenarioLabel) => comparator === ofResearch;
  return [first, number(second, rankNote(context, note, second, alike))];
}

/** Health before costs of the best research strategy (or the leader), and the papers of their leader. */
function grossNumbers(context: Context, { leader, bestResearch }: Findings): KeyNumber[] {
  const { comparison, language } = context;
  const { report } = words(language);
  const ranked = bestResearch ?? leader;
  const dalys = ranked && effectOf(comparison, ranked.scenario.id, 'dalysAverted');
  const [papers] = rankedContenders(comparison, 'papers');
  const numbers: KeyNumber[] = [];
  if (ranked !== undefined && dalys !== undefined) {
    const note =
      bestResearch === undefined
        ? firstNote(context, report.bestOfAll, ranked)
        : rankNote(context, report.bestResearch, ranked, isResearch);
    numbers.push({ caption: report.dalysOf(quoted(context, ranked.scenario)), note, effect: dalys });
  }
  if (papers !== undefined) {
    const caption = report.papersOf(quoted(context, papers.scenario));
    numbers.push({ caption, note: firstNote(context, report.mostPapers, papers), effect: papers.effect });
  }
  return numbers;
}

/** Effects of the leader that fill the places left where a comparison lacks one of the kinds. */
function spareNumbers(context: Context, { leader }: Findings): KeyNumber[] {
  const { comparison, language } = context;
  const { change } = words(language);
  if (leader === undefined) return [];
  return ['dalysAverted', 'introductions', 'hits', 'terminalDalys', 'papers'].flatMap((indicator) => {
    const effect = effectOf(comparison, leader.scenario.id, indicator);
    if (effect === undefined) return [];
    const caption = change.changeBy(indicatorName(context, indicator), quoted(context, leader.scenario));
    return [{ caption, note: '', effect }];
  });
}

/** Exactly four where the comparison has as many, none of them twice; none where nothing is ranked. */
function keyNumbers(context: Context, found: Findings): KeyNumber[] {
  const candidates = [
    ...netNumbers(context, found),
    ...grossNumbers(context, found),
    ...spareNumbers(context, found),
  ];
  return candidates
    .filter(({ effect }, i) => candidates.findIndex((other) => other.effect === effect) === i)
    .slice(0, KEY_NUMBERS);
}

function numberCard(context: Context, { caption, note, effect }: KeyNumber): Html {
  const { language } = context;
  const { report, range } = words(language);
  const text = formatEstimate(effect.mean, effect.low, effect.high, { signed: true });
  return html`<div class="number"><p class="caption">${caption}</p>
<p class="figure">${text.mean} <span class="unit">${indicatorUnit(context, effect.indicator, 'short')}</span></p>
<p class="interval">${report.interval(range(text.low, text.high))}</p><p class="note">${note}</p>${badge(context, effect.indicator)}</div>
`;
}

function whatWouldChange(context: Context, { leader, bestResearch }: Findings): Html {
  const { change, paragraph, report } = words(context.language);
  const scenarios = [leader, bestResearch].flatMap((ranked) => (ranked === undefined ? [] : ranked.scenario));
  const lists = [...new Set(scenarios)].map((scenario) => {
    const drivers = driversInWords(context, scenario.id);
    if (drivers.length === 0) return NOTHING;
    return html`<div><p>${change.driversOf(quoted(context, scenario))}</p>
<ul>${drivers.map((driver) => html`<li>${driver}</li>`)}</ul></div>
`;
  });
  const none = context.comparison.drivers.length === 0 ? html`<p>${change.noDrivers}</p>` : NOTHING;
  return html`<div class="change"><h2>${report.whatWouldChange}</h2>
<p>${paragraph([...worthInWords(context), ...practiceOffInWords(context)])}</p><div class="drivers">${lists}</div>${none}</div>`;
}

/** What a minister reads first: question, answer, what is lost, four numbers, a chart, a caveat, what would change it. */
export function firstPage(context: Context, chart: Html): Html {
  const { report } = words(context.language);
  const found = findings(context.comparison);
  const answer = answerInWords(context);
  const numbers = keyNumbers(context, found);
  return html`<section class="first" id="answer">
<p class="question">${answer.question}</p>
<h2>${report.inShort}</h2>
<p class="headline">${answer.headline}</p>
<ul class="points">${answer.points.map((point) => html`<li>${point}</li>`)}</ul>
<div class="heed">${harmWarning(context)}
${secondLook(context)}</div>
<div class="numbers">
${numbers.map((number) => numberCard(context, number))}</div>
${chart}
<div class="closing"><div class="caveat"><h2>${report.oneCaveat}</h2><p>${caveatInWords(context)}</p></div>
${whatWouldChange(context, found)}</div>
</section>`;
}
