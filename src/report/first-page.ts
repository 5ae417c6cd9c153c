import { notApartFrom, rankedContenders } from '../charts/contenders.js';
import { indicatorName, indicatorUnit } from '../charts/naming.js';
import { effectOf } from '../charts/rows.js';
import { formatEstimate } from '../language/numbers.js';
import { words } from '../language/words.js';
import type { EffectRow, ScenarioLabel } from '../results/tables.js';
import { allowsConclusion } from '../statistics/estimable.js';
import { answerInWords, quoted, type Telling } from './answer.js';
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
  telling: Telling,
  note: string,
  { scenario, effect }: Ranked,
  among: (scenario: ScenarioLabel) => boolean = () => true,
): string {
  if (!allowsConclusion(telling.comparison)) return '';
  const tied = notApartFrom(telling.comparison, effect.indicator, scenario).filter(among).length;
  return tied === 0 ? note : words(telling.language).report.tiedWith(note, tied);
}

/** The same of what comes first of all, which nothing does by losing least. */
const firstNote = (telling: Telling, note: string, ranked: Ranked): string =>
  ranked.effect.mean > 0 ? rankNote(telling, note, ranked) : '';

/** Net health benefit of the leader and of the best of the other kind. */
function netNumbers(telling: Telling, { leader, bestResearch, bestComparator }: Findings): KeyNumber[] {
  const { report } = words(telling.language);
  if (leader === undefined) return [];
  const number = (ranked: Ranked, note: string): KeyNumber => ({
    caption: report.netHealthOf(quoted(telling, ranked.scenario)),
    note,
    effect: ranked.effect,
  });
  const first = number(leader, firstNote(telling, report.bestOfAll, leader));
  const ofResearch = isResearch(leader.scenario);
  const second = ofResearch ? bestComparator : bestResearch;
  if (second === undefined) return [first];
  const note = ofResearch ? report.bestComparator : report.bestResearch;
  const alike = ({ comparator }: ScenarioLabel) => comparator === ofResearch;
  return [first, number(second, rankNote(telling, note, second, alike))];
}

/** Health before costs of the best research strategy (or the leader), and the papers of their leader. */
function grossNumbers(telling: Telling, { leader, bestResearch }: Findings): KeyNumber[] {
  const { comparison, language } = telling;
  const { report } = words(language);
  const ranked = bestResearch ?? leader;
  const dalys = ranked && effectOf(comparison, ranked.scenario.id, 'dalysAverted');
  const [papers] = rankedContenders(comparison, 'papers');
  const numbers: KeyNumber[] = [];
  if (ranked !== undefined && dalys !== undefined) {
    const note =
      bestResearch === undefined
        ? firstNote(telling, report.bestOfAll, ranked)
        : rankNote(telling, report.bestResearch, ranked, isResearch);
    numbers.push({ caption: report.dalysOf(quoted(telling, ranked.scenario)), note, effect: dalys });
  }
  if (papers !== undefined) {
    const caption = report.papersOf(quoted(telling, papers.scenario));
    numbers.push({ caption, note: firstNote(telling, report.mostPapers, papers), effect: papers.effect });
  }
  return numbers;
}

/** Effects of the leader that fill the places left where a comparison lacks one of the kinds. */
function spareNumbers(telling: Telling, { leader }: Findings): KeyNumber[] {
  const { comparison, labels, language } = telling;
  const { change } = words(language);
  if (leader === undefined) return [];
  return ['dalysAverted', 'introductions', 'hits', 'terminalDalys', 'papers'].flatMap((indicator) => {
    const effect = effectOf(comparison, leader.scenario.id, indicator);
    if (effect === undefined) return [];
    const caption = change.changeBy(
      indicatorName(indicator, labels, language),
      quoted(telling, leader.scenario),
    );
    return [{ caption, note: '', effect }];
  });
}

/** Exactly four where the comparison has as many, none of them twice; none where nothing is ranked. */
function keyNumbers(telling: Telling, found: Findings): KeyNumber[] {
  const candidates = [
    ...netNumbers(telling, found),
    ...grossNumbers(telling, found),
    ...spareNumbers(telling, found),
  ];
  return candidates
    .filter(({ effect }, i) => candidates.findIndex((other) => other.effect === effect) === i)
    .slice(0, KEY_NUMBERS);
}

function numberCard(telling: Telling, { caption, note, effect }: KeyNumber): Html {
  const { labels, language } = telling;
  const { report, range } = words(language);
  const text = formatEstimate(effect.mean, effect.low, effect.high, { signed: true });
  return html`<div class="number"><p class="caption">${caption}</p>
<p class="figure">${text.mean} <span class="unit">${indicatorUnit(effect.indicator, labels, language, 'short')}</span></p>
<p class="interval">${report.interval(range(text.low, text.high))}</p><p class="note">${note}</p>${badge(telling, effect.indicator)}</div>
`;
}

function whatWouldChange(telling: Telling, { leader, bestResearch }: Findings): Html {
  const { change, paragraph, report } = words(telling.language);
  const scenarios = [leader, bestResearch].flatMap((ranked) => (ranked === undefined ? [] : ranked.scenario));
  const lists = [...new Set(scenarios)].map((scenario) => {
    const drivers = driversInWords(telling, scenario.id);
    if (drivers.length === 0) return NOTHING;
    return html`<div><p>${change.driversOf(quoted(telling, scenario))}</p>
<ul>${drivers.map((driver) => html`<li>${driver}</li>`)}</ul></div>
`;
  });
  const none = telling.comparison.drivers.length === 0 ? html`<p>${change.noDrivers}</p>` : NOTHING;
  return html`<div class="change"><h2>${report.whatWouldChange}</h2>
<p>${paragraph([...worthInWords(telling), ...practiceOffInWords(telling)])}</p><div class="drivers">${lists}</div>${none}</div>`;
}

/** What a minister reads first: question, answer, what is lost, four numbers, a chart, a caveat, what would change it. */
export function firstPage(telling: Telling, chart: Html): Html {
  const { report } = words(telling.language);
  const found = findings(telling.comparison);
  const answer = answerInWords(telling);
  const numbers = keyNumbers(telling, found);
  return html`<section class="first" id="answer">
<p class="question">${answer.question}</p>
<h2>${report.inShort}</h2>
<p class="headline">${answer.headline}</p>
<ul class="points">${answer.points.map((point) => html`<li>${point}</li>`)}</ul>
<div class="heed">${harmWarning(telling)}
${secondLook(telling)}</div>
<div class="numbers">
${numbers.map((number) => numberCard(telling, number))}</div>
${chart}
<div class="closing"><div class="caveat"><h2>${report.oneCaveat}</h2><p>${caveatInWords(telling)}</p></div>
${whatWouldChange(telling, found)}</div>
</section>`;
}
