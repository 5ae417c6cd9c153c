import { indicatorName, indicatorShown, placeName, scenarioTitle } from '../charts/naming.js';
import { summaryOf } from '../charts/rows.js';
import type { Context } from '../language/context.js';
import { words } from '../language/words.js';
import { ENOUGH_REPLICATES } from '../statistics/estimable.js';
import { illustrativeInWords } from './caveats.js';
import { badge, levelCell } from './cells.js';
import { type Html, html, htmlTable, type Section } from './html.js';
import { secondLook } from './second-look.js';

/** What is asked where scenarios are shown side by side, and the caveat that goes with levels. */
export function levelsPage(context: Context, chart: Html): Html {
  const { comparison, language } = context;
  const { report, sections } = words(language);
  const place = placeName(context);
  const { illustrative } = comparison.region;
  const text = illustrative ? illustrativeInWords(context) : sections.levelsCaveat;
  return html`<section class="first" id="answer">
<p class="question">${sections.levelsQuestion(place, comparison.scenarios.length)}</p>
${secondLook(context)}
${chart}
<div class="caveat"><h2>${report.oneCaveat}</h2><p>${text}</p></div>
</section>`;
}

/** Every indicator of every scenario, levels with their ranges. */
export function levelsSection(context: Context): Section {
  const { comparison, labels, language } = context;
  const { sections } = words(language);
  const indicators = [
    ...new Set(
      comparison.summary
        .filter(({ part, year }) => part === '' && year === 'total')
        .map((row) => row.indicator),
    ),
  ].filter((id) => labels(id).arbitraryZero !== true);
  const rows = indicators.map((id) => ({
    cells: [
      html`${indicatorName(context, id)} <span class="unit">${indicatorShown(context, id)}</span>`,
      badge(context, id),
      ...comparison.scenarios.map((scenario) => levelCell(context, summaryOf(comparison, scenario.id, id))),
    ],
  }));
  const titles = comparison.scenarios.map((scenario) => scenarioTitle(context, scenario));
  const body = htmlTable(sections.levels, [sections.indicator, sections.evidence, ...titles], rows);
  return {
    id: 'levels',
    title: sections.levels,
    notes: [
      sections.levelsNote(comparison.horizon),
      ...fewReplicatesInWords(context),
      words(language).badges.legend,
    ],
    body,
  };
}

/** That levels of the whole region are known from few replicates, where it is so. */
export function fewReplicatesInWords({
  comparison,
  language,
}: Pick<Context, 'comparison' | 'language'>): string[] {
  const { replicates } = comparison;
  if (replicates >= ENOUGH_REPLICATES) return [];
  return [words(language).sections.fewReplicates(replicates, ENOUGH_REPLICATES)];
}
