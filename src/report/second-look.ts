import type { Context } from '../language/context.js';
import { warningsInWords } from '../language/warnings.js';
import { words } from '../language/words.js';
import { type Html, html, NOTHING } from './html.js';

/** The warnings of a comparison as a short list; nothing where there are none. */
export function secondLook({ comparison, language, model }: Context): Html {
  const warnings = warningsInWords(comparison, language, model);
  if (warnings.length === 0) return NOTHING;
  return html`<div class="second-look"><h2>${words(language).report.secondLook}</h2>
<ul>${warnings.map((sentence) => html`<li>${sentence}</li>`)}</ul></div>`;
}
