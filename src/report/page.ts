import { type Language, words } from '../language/words.js';
import { foldedSection, type Html, type HtmlPart, html, htmlSection, type Section, trusted } from './html.js';
import { style } from './style.js';

/** How every page says what made it, before the version: by this it is known from pages of others. */
export const GENERATOR = '<meta name="generator" content="medinno';

/** Sections that stand open behind the first page, and those that are folded: who needs them unfolds them. */
export interface Sections {
  readonly open: readonly Section[];
  readonly folded: readonly Section[];
}

/** What stands on a page, from its head to its foot. */
export interface Page {
  readonly language: Language;
  readonly version: string;
  readonly heading: string;
  /** What stands above the heading. */
  readonly before: HtmlPart;
  /** What the page rests on, under the heading. */
  readonly basis: string;
  readonly opening: HtmlPart;
  readonly imprint: HtmlPart;
  readonly sections: Sections;
  /** What ends the page. */
  readonly foot: string;
}

/** One HTML file that works offline and without scripts. */
export function pageHtml({ language, version, heading, foot, ...page }: Page): string {
  const text = words(language);
  const { open, folded } = page.sections;
  const whole = html`<!DOCTYPE html>
<html lang="${text.html}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${trusted(GENERATOR)} ${version}">
<title>${heading}</title>
<style>${trusted(style(heading, foot, language))}</style>
</head>
<body>
<a class="skip" href="#answer">${text.report.skip}</a>
<header>${page.before}
<h1>${heading}</h1>
<p class="basis">${page.basis}</p></header>
<main>
${page.opening}
${page.imprint}
${contents(page.sections, language)}
${open.map((section) => html`${htmlSection(section)}\n`)}
${folded.map((section) => html`${foldedSection(section)}\n`)}</main>
<footer><p>${foot}</p></footer>
</body>
</html>
`;
  return whole.html;
}

/** Numbered as the headings are, so that it serves on paper too, where everything is unfolded. */
function contents({ open, folded }: Sections, language: Language): Html {
  const { contents: title, unfold } = words(language).sections;
  return html`<nav aria-label="${title}"><h2>${title}</h2><ol>
${[...open, ...folded].map((section) => html`<li><a href="#${section.id}">${section.title}</a></li>\n`)}</ol>
<p class="note">${unfold}</p></nav>`;
}
