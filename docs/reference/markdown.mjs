// The little Markdown that the pages need.

/** Text in a cell of a table: no bars, no line ends, nothing that is read as an element. */
const cell = (text) =>
  String(text).replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ').trim();

const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;

/** A table from its columns, each a heading and what it says of an entry. */
export function table(entries, columns) {
  const heads = Object.keys(columns);
  const rows = entries.map((entry) => row(heads.map((head) => columns[head](entry))));
  return [row(heads), row(heads.map(() => '---')), ...rows].join('\n');
}

/** A list of named statements; those without content are left out. */
export const statements = (said) =>
  Object.entries(said)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `- **${name}**: ${text}`)
    .join('\n');

/** Texts as code, as names of the program are shown. */
export const code = (names) => names.map((name) => `\`${name}\``).join(', ');

/** A page of blocks, with a line that it is not to be edited. */
export const page = (title, ...blocks) =>
  `${[`# ${title}`, 'Generated from the catalogues by `npm run docs`: change the entry, not this page.', ...blocks].join('\n\n')}\n`;
