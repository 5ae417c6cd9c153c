import type { Context } from '../language/context.js';
import { words } from '../language/words.js';
import { answerInWords } from './answer.js';
import { caveatInWords } from './caveats.js';
import { findOutFirst, findOutFirstTitle } from './find-out-first.js';
import { harmWarning } from './harms.js';
import { type Html, html, NOTHING, type Section } from './html.js';
import { netHealthInWords } from './net-health.js';
import { overviewTable } from './overview-table.js';
import { secondLook } from './second-look.js';

/**
 * What a minister reads first: the question, the answer in two sentences, what each strategy does in one table, a chart,
 * harms that matter, what would change the answer, what to find out first, and what to keep in mind: before all numbers
 * where the place only illustrates.
 */
export function firstPage(context: Context, chart: Html): Html {
  const { comparison, language } = context;
  const { report } = words(language);
  const { question, headline, beforeCosts, conditions } = answerInWords(context);
  const { illustrative } = comparison.region;
  const caveat = html`<div class="caveat"><h2>${report.oneCaveat}</h2><p>${caveatInWords(context)}</p></div>`;
  return html`<section class="first" id="answer">
<p class="question">${question}</p>
<h2>${report.inShort}</h2>
<p class="headline">${headline}</p>
${beforeCosts === '' ? NOTHING : html`<p>${beforeCosts}</p>\n`}<p class="note">${netHealthInWords(context)}</p>
${illustrative ? caveat : NOTHING}
${overviewTable(context)}
${chart}
<div class="closing">${harmWarning(context)}<div class="change"><h2>${report.whatWouldChange}</h2>
${listOf(conditions)}</div>
<div class="information"><h2>${findOutFirstTitle(context)}</h2>
<p>${words(language).paragraph(findOutFirst(context))}</p></div>
${illustrative ? NOTHING : caveat}
${secondLook(context)}</div>
</section>`;
}

const listOf = (texts: readonly string[]): Html =>
  texts.length === 0 ? NOTHING : html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;

/** What the two sentences rest on: every pair of strategies, research against the comparators, health, papers. */
export function detailsSection(context: Context): Section {
  const { report } = words(context.language);
  return { id: 'details', title: report.details, body: listOf(answerInWords(context).points) };
}
