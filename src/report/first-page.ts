import { indicatorName, indicatorUnit } from '../charts/naming.js';
import { effectOf, rankedEffects } from '../charts/rows.js';
import { formatEstimate } from '../language/numbers.js';
import { words } from '../language/words.js';
import type { EffectRow } from '../results/tables.js';
import { answerInWords, quoted, type Telling } from './answer.js';
import { caveatInWords, driversInWords, practiceOffInWords } from './caveats.js';
import { badge } from './cells.js';
import { type Findings, findings, isResearch } from './findings.js';
import { harmWarning } from './harms.js';
import { type Html, html, NOTHING } from './html.js';
import { secondLook } from './second-look.js';

const KEY_NUMBERS = 4;

interface KeyNumber {
  readonly caption: string;
  readonly note: string;
  readonly effect: EffectRow;
}

/** Net health benefit of the leader and of the best of the other kind. */
function netNumbers(telling: Telling, found: Findings): KeyNumber[] {
  const { report } = words(telling.language);
  const { leader, bestResearch, bestComparator } = found;
  const second = isResearch(leader.scenario)
    ? { ranked: bestComparator, note: report.bestComparator }
    : { ranked: bestResearch, note: report.bestResearch };
  const first = {
    caption: report.netHealthOf(quoted(telling, leader.scenario)),
    note: report.bestOfAll,
    effect: leader.effect,
  };
  if (second.ranked === undefined) return [first];
  const { scenario, effect } = second.ranked;
  return [first, { caption: report.netHealthOf(quoted(telling, scenario)), note: second.note, effect }];
}

/** Health before costs of the best research strategy (or the leader), and the papers of their leader. */
function grossNumbers(telling: Telling, { leader, bestResearch }: Findings): KeyNumber[] {
  const { comparison, language } = telling;
  const { report } = words(language);
  const ranked = bestResearch ?? leader;
  const dalys = effectOf(comparison, ranked.scenario.id, 'dalysAverted');
  const papers = rankedEffects(comparison, 'papers')[0];
  const numbers: KeyNumber[] = [];
  if (dalys !== undefined) {
    const note = bestResearch === undefined ? report.bestOfAll : report.bestResearch;
    numbers.push({ caption: report.dalysOf(quoted(telling, ranked.scenario)), note, effect: dalys });
  }
  if (papers !== undefined) {
    const caption = report.papersOf(quoted(telling, papers.scenario));
    numbers.push({ caption, note: report.mostPapers, effect: papers.effect });
  }
  return numbers;
}

/** Effects of the leader that fill the places left where a comparison lacks one of the kinds. */
function spareNumbers(telling: Telling, { leader }: Findings): KeyNumber[] {
  const { comparison, labels, language } = telling;
  const { change } = words(language);
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

/** Exactly four where the comparison has as many, none of them twice. */
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
  const scenarios = [leader, ...(bestResearch === undefined ? [] : [bestResearch])].map((r) => r.scenario);
  const lists = [...new Set(scenarios)].map((scenario) => {
    const drivers = driversInWords(telling, scenario.id);
    if (drivers.length === 0) return NOTHING;
    return html`<div><p>${change.driversOf(quoted(telling, scenario))}</p>
<ul>${drivers.map((driver) => html`<li>${driver}</li>`)}</ul></div>
`;
  });
  const none = telling.comparison.drivers.length === 0 ? html`<p>${change.noDrivers}</p>` : NOTHING;
  return html`<div class="change"><h2>${report.whatWouldChange}</h2>
<p>${paragraph(practiceOffInWords(telling))}</p><div class="drivers">${lists}</div>${none}</div>`;
}

/** What a minister reads first: question, answer, four numbers, a chart, a caveat, what would change it. */
export function firstPage(telling: Telling, chart: Html): Html {
  const { report } = words(telling.language);
  const found = findings(telling.comparison);
  const answer = answerInWords(telling);
  const numbers = keyNumbers(telling, found);
  return html`<section class="first" id="answer">
${harmWarning(telling)}
<p class="question">${answer.question}</p>
<h2>${report.inShort}</h2>
<p class="headline">${answer.headline}</p>
<ul class="points">${answer.points.map((point) => html`<li>${point}</li>`)}</ul>
${secondLook(telling)}
<div class="numbers">
${numbers.map((number) => numberCard(telling, number))}</div>
${chart}
<div class="closing"><div class="caveat"><h2>${report.oneCaveat}</h2><p>${caveatInWords(telling)}</p></div>
${whatWouldChange(telling, found)}</div>
</section>`;
}
