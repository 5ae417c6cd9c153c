import { formatShare } from '../language/numbers.js';
import { type Language, words } from '../language/words.js';
import type { Comparison } from '../results/tables.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { lendersInWords } from './figures-of-place.js';
import { type Html, html, NOTHING } from './html.js';

/** A place with where its figures come from. */
interface Place extends Pick<Comparison, 'data' | 'figures' | 'lender'> {
  readonly region: { readonly name: Bilingual };
}

/** How much of the data is local: the first line of every report. */
export function localLine(comparison: Place, language: Language): string {
  const { data, region } = comparison;
  const { basis } = words(language);
  const { local, all } = data;
  const place = region.name[language];
  if (all === 0) return basis.unknown(place);
  const lenders = lendersInWords(comparison, language);
  return basis.local(place, { ...data, local: formatShare(local / all) }, lenders);
}

/** What stands over everything where runs are still to come: how many are there, and what goes on from them. */
export function unfinishedLine({ unfinished, command }: Comparison, language: Language): Html {
  if (unfinished === undefined) return NOTHING;
  const { report, terminal } = words(language);
  return html`<p class="unfinished"><strong>${report.unfinished(unfinished.done, unfinished.runs)}</strong> ${terminal.goOn(command)}</p>
`;
}

/** Who the page is for, and nothing else that its numbers do not depend on. */
export interface Imprint {
  readonly preparedFor?: string | undefined;
}

/** When the runs were computed where that is recorded, for whom the page was made, and by which version: what a file is put away by. */
export function imprintLine(
  { computedAt, version }: Pick<Comparison, 'computedAt' | 'version'>,
  language: Language,
  { preparedFor }: Imprint,
): Html {
  const { imprint, report } = words(language);
  const date =
    computedAt === undefined
      ? []
      : [
          html`<time datetime="${computedAt}">${report.computedOn(computedAt.slice(0, computedAt.indexOf('T')))}</time>`,
        ];
  const reader = preparedFor === undefined ? [] : [html`${imprint.preparedFor(preparedFor)}`];
  const parts = [...reader, ...date, html`medinno ${version}`];
  return html`<p class="imprint">${parts.map((part, n) => (n === 0 ? part : html` · ${part}`))}</p>`;
}
