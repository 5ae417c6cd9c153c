/** Text that is known to be HTML. Everything else that goes into a page is escaped. */
export interface Html {
  readonly html: string;
}

export type HtmlPart = Html | string | number | readonly HtmlPart[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}

/** Marks text as HTML; only for what this program has written itself. */
export function trusted(html: string): Html {
  return { html };
}

function render(part: HtmlPart): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if ('html' in part) return part.html;
  return part.map(render).join('');
}

/** Template tag: values are escaped unless they are HTML, lists are joined. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  let text = strings[0]!;
  parts.forEach((part, i) => {
    text += render(part) + strings[i + 1]!;
  });
  return { html: text };
}

export const NOTHING: Html = { html: '' };

/** A row of a table; its kind is the class it is shown by. */
export interface TableRow {
  readonly cells: readonly HtmlPart[];
  readonly kind?: string;
}

/**
 * A table with a head row; the first column heads its rows. The label names it for who cannot see where it stands;
 * the frame can be reached by keyboard, since it scrolls where the page is narrow. Listed: the second column is of words.
 */
export function htmlTable(
  label: string,
  head: readonly HtmlPart[],
  rows: readonly TableRow[],
  content: 'amounts' | 'amounts listed' | 'text' = 'amounts',
): Html {
  return tableFrame(label, content, head, html`<tbody>\n${rows.map(tableRow)}</tbody>`);
}

/** Rows of a table that belong together under a heading. */
export interface RowGroup {
  readonly title: HtmlPart;
  readonly rows: readonly TableRow[];
}

/** A table whose rows stand in groups, each under a heading that spans the table. */
export function groupedTable(
  label: string,
  head: readonly HtmlPart[],
  groups: readonly RowGroup[],
  content: 'amounts' | 'text' = 'amounts',
): Html {
  const bodies = groups.map(
    ({ title, rows }) => html`<tbody>
<tr class="heading"><th scope="rowgroup" colspan="${head.length}">${title}</th></tr>
${rows.map(tableRow)}</tbody>
`,
  );
  return tableFrame(label, `${content} grouped`, head, html`${bodies}`);
}

/** The frame scrolls where the page is narrow; the first column and the caption stay. */
function tableFrame(label: string, content: string, head: readonly HtmlPart[], bodies: Html): Html {
  return html`<div class="scroll" role="group" aria-label="${label}" tabindex="0"><table class="${content}">
<caption>${label}</caption>
<thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>
${bodies}</table></div>`;
}

const tableRow = ({ cells, kind }: TableRow): Html =>
  html`<tr${kind ? html` class="${kind}"` : NOTHING}><th scope="row">${cells[0]!}</th>${cells
    .slice(1)
    .map((cell) => html`<td>${cell}</td>`)}</tr>
`;

/** A part of the report with its heading, its address and a note on how to read it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly notes?: readonly string[];
  readonly body: HtmlPart;
  readonly kind?: string;
}

export function htmlSection(section: Section): Html {
  return html`<section id="${section.id}"${kindOf(section)}><h2>${section.title}</h2>
${bodyOf(section)}</section>`;
}

/** The same folded under its heading; its address stands inside, so that a link to it unfolds it. */
export function foldedSection(section: Section): Html {
  return html`<details><summary><h2>${section.title}</h2></summary>
<section id="${section.id}"${kindOf(section)}>${bodyOf(section)}</section></details>`;
}

const kindOf = ({ kind }: Section): Html => (kind === undefined ? NOTHING : html` class="${kind}"`);

const bodyOf = ({ notes = [], body }: Section): Html =>
  html`${notes.map((note) => html`<p class="note">${note}</p>\n`)}${body}`;
