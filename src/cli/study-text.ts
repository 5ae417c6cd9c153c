import { terminalWidth } from '../language/lines.js';
import { formatNumber, formatWhole } from '../language/numbers.js';

import { type Language, words } from '../language/words.js';
import type { StudyRun } from '../studies/run-study.js';
import type { Study, StudyRow } from '../studies/study.js';
import { studyUnitWord } from '../studies/units.js';

const MISSING = '–';
const GAP = '  ';

/** What a study gave, as text: its table beside the paper's, how the paper was read, where the files are. */
export function studyText(study: Study, run: StudyRun, folder: string, language: Language): string {
  const text = words(language).reproduce;
  return [
    '',
    study.title[language],
    `${run.citation.replace(/\.$/, '')}. https://doi.org/${run.doi}`,
    ...changedSettings(study, run, language),
    '',
    ...columns(tableCells(run.rows, language)),
    ...block(
      text.sources,
      run.rows.flatMap(({ label, published }) =>
        published === null ? [] : [text.named(label[language], published.source)],
      ),
    ),
    ...agreementLines(run, language),
    ...block(
      text.readings,
      run.readings.map((reading) => reading[language]),
    ),
    '',
    text.folder(folder),
  ].join('\n');
}

function changedSettings(study: Study, { settings }: StudyRun, language: Language): string[] {
  const changed = study.settings.filter(({ name, default: usual }) => settings[name] !== usual);
  if (changed.length === 0) return [];
  const text = words(language).reproduce;
  return [text.named(text.changed, changed.map(({ name }) => `${name} = ${settings[name]}`).join(', '))];
}

/** A heading and a line for each item; nothing where there is none. */
const block = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : ['', title, ...[...new Set(items)].map((item) => `- ${item}`)];

function tableCells(rows: readonly StudyRow[], language: Language): string[][] {
  const text = words(language).reproduce;
  const head = [text.result, text.ours, text.error, text.paper, text.unit];
  return [
    head,
    ...rows.map(({ label, value, standardError, published, unit }) => [
      label[language],
      ...withError(value, standardError),
      published === null ? MISSING : formatNumber(published.value, 5),
      studyUnitWord(unit, language),
    ]),
  ];
}

function agreementLines({ agreements }: StudyRun, language: Language): string[] {
  if (agreements.length === 0) return [];
  const text = words(language).reproduce;
  const head = [text.agreements, text.study, text.error, text.model, text.error, text.unit];
  const cells = agreements.map(({ question, study, studyError, model, modelError, unit }) => [
    question[language],
    ...withError(study, studyError),
    ...withError(model, modelError),
    studyUnitWord(unit, language),
  ]);
  const reasons = agreements.map(({ reason }) => `- ${reason[language]}`);
  return ['', ...columns([head, ...cells]), ...new Set(reasons)];
}

/** A number and its error, both to the second digit of the error; a number without chance to five digits. */
function withError(value: number, error: number | null): [string, string] {
  if (error === null || Number.isNaN(error)) return [formatNumber(value, 5), MISSING];
  const decimals = error > 0 ? Math.min(10, 1 - Math.floor(Math.log10(error))) : 0;
  if (decimals <= 0) return [formatNumber(value, 5), formatNumber(error, 2)];
  return [fixed(value, decimals), fixed(error, decimals)];
}

function fixed(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return MISSING;
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
  return `${value < 0 ? '−' : ''}${formatWhole(Number(whole))}.${fraction}`;
}

/** Lines of equal columns, the first and the last at the left, numbers at the right, a rule below the heading. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0].map((_, c) => Math.max(...rows.map((row) => terminalWidth(row[c]))));
  const lines = rows.map((row) =>
    row
      .map((cell, c) => {
        const blanks = ' '.repeat(widths[c] - terminalWidth(cell));
        return c === 0 || c === row.length - 1 ? cell + blanks : blanks + cell;
      })
      .join(GAP)
      .trimEnd(),
  );
  const all = widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length);
  return [lines[0], '─'.repeat(all), ...lines.slice(1)];
}
