// The year of the model: its steps and processes, what each reads and what it writes.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { code, page, statements } from './markdown.mjs';

const SUBMODELS = fileURLToPath(new URL('../../src/model/submodels', import.meta.url));

/** A year as a process asks for it: parameters, controls and flows, in the words of its type. */
const ASKED = /^(?:export )?type \w+Year = Year<([\s\S]*?)>;\n/m;

export const yearPage = (schedule) =>
  page(
    'The year',
    'What happens in a simulated year, in order. What a process reads beside the world is what its type asks for; what it writes is declared, and compared by a test with what it changes.',
    ...schedule.map(stepSection),
  );

const stepSection = ({ title, processes }, n) =>
  [`## ${n + 1}. ${title[0].toUpperCase()}${title.slice(1)}`, ...processes.map(processSection)].join('\n\n');

function processSection({ id, title, source = '', writes }) {
  const [parameters = '', controls = '', flows = ''] = askedBy(id);
  return [
    `### ${id}`,
    `${title.en} · ${title.zh}`,
    statements({
      'parameters read': parameters,
      'controls read': controls,
      flows,
      writes: code(writes),
      source,
    }),
  ].join('\n\n');
}

/** The members of a year that the process of that id asks for, from the text of its file. */
function askedBy(id) {
  const text = sources().find((source) => source.includes(`export const ${id}Process`));
  if (text === undefined) throw new Error(`no file of the submodels exports ${id}Process`);
  const asked = ASKED.exec(text)?.[1] ?? '';
  return atTopLevel(asked.replaceAll('unknown', '').replace(/\s+/g, ' ')).map((part) => part.trim());
}

const sources = () =>
  readdirSync(SUBMODELS, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${SUBMODELS}/${name}`, 'utf8'));

/** Split at the commas that stand in no brackets. */
function atTopLevel(text) {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if ('<{('.includes(letter)) depth++;
    if ('>})'.includes(letter)) depth--;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => (part.trim() === '' ? '' : `\`${part.trim()}\``));
}
