import type { StudyResult } from '../commands/study-result.js';
import { formatNumber } from '../language/numbers.js';
import { type Language, words } from '../language/words.js';
import type { WrittenStudy } from '../node/study-to-folder.js';
import type { ComparedRow } from '../studies/against-paper.js';
import { nearZeroBelow } from '../studies/published.js';
import type { StudyRun } from '../studies/run-study.js';
import type { Published, Study, StudyRow } from '../studies/study.js';
import { studyUnitWord } from '../studies/units.js';
import { alignedLines } from './aligned-lines.js';

const MISSING = '–';
/** Rows without a published number that the terminal shows; all are in table.csv. */
const MOST_OTHERS = 20;

/** What a study gave, as text: its table next to the paper's, how the paper was read, where the files are. */
export function studyText({ result, folder }: WrittenStudy, language: Language): string {
  const { asked, run } = result;
  const { study } = asked;
  const text = words(language).reproduce;
  return [
    '',
    study.title[language],
    `${run.citation.replace(/\.$/, '')}. https://doi.org/${run.doi}`,
    ...changedSettings(study, run, language),
    ...tableLines(result, language),
    ...sourceLines(run.rows, language),
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

/** Every source of the rows once, in their order: the place of one is its number in the table. */
const sourcesOf = (rows: readonly StudyRow[]): string[] => [
  ...new Set(rows.flatMap(({ published }) => (published === null ? [] : [published.source]))),
];

function sourceLines(rows: readonly StudyRow[], language: Language): string[] {
  const sources = sourcesOf(rows);
  if (sources.length === 0) return [];
  return ['', words(language).reproduce.sources, ...sources.map((source, n) => `[${n + 1}] ${source}`)];
}

/** The rows that the paper has numbers of, with these; the first of the others below, and how many more there are. */
function tableLines({ table, againstPaper }: StudyResult, language: Language): string[] {
  const text = words(language).reproduce;
  const rows = table('rows');
  const compared = rows.filter(({ published }) => published !== null);
  const others = rows.filter(({ published }) => published === null);
  const { agreeing, compared: count } = againstPaper;
  return [
    ...titled(text.compared(agreeing, count), comparedCells(compared, language)),
    ...titled(
      compared.length === 0 ? text.noneCompared : text.others,
      otherCells(others.slice(0, MOST_OTHERS), language),
    ),
    ...(others.length > MOST_OTHERS ? [text.more(others.length - MOST_OTHERS)] : []),
  ];
}

/** A table under its title; nothing where only its head is there. */
const titled = (title: string, [head, ...rows]: readonly string[][]): string[] =>
  rows.length === 0 ? [] : ['', title, ...alignedLines([head, ...rows])];

function comparedCells(rows: readonly ComparedRow[], language: Language): string[][] {
  const text = words(language).reproduce;
  const sources = sourcesOf(rows);
  return [
    [text.result, text.ours, text.error, text.paper, text.agrees, text.found, text.unit],
    ...rows.map(({ label, value, standardError, published, agrees, unit }) => {
      const [paper, found] = publishedCells(published!, sources, language);
      const verdict = agrees === null ? MISSING : agrees ? text.yes : text.no;
      const numbers = [...withError(value, standardError), paper];
      return [label[language], ...numbers, verdict, found, studyUnitWord(unit, language)];
    }),
  ];
}

function otherCells(rows: readonly ComparedRow[], language: Language): string[][] {
  const text = words(language).reproduce;
  return [
    [text.result, text.ours, text.error, text.unit],
    ...rows.map(({ label, value, standardError, unit }) => [
      label[language],
      ...withError(value, standardError),
      studyUnitWord(unit, language),
    ]),
  ];
}

/** A published number, and how and where it was found. */
function publishedCells(
  published: Published,
  sources: readonly string[],
  language: Language,
): [string, string] {
  const { below, confidence } = words(language).reproduce;
  const bound = nearZeroBelow(published);
  const number = bound === null ? exactText(published.value) : below(formatNumber(bound));
  return [number, `${confidence[published.confidence]} [${sources.indexOf(published.source) + 1}]`];
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
  return ['', ...alignedLines([head, ...cells]), ...new Set(reasons)];
}

/** A number as people read it: four digits, and all that stand before the point. */
const exactText = (value: number): string =>
  formatNumber(value, Math.abs(value) < 10_000 ? 4 : Math.floor(Math.log10(Math.abs(value))) + 1);

/** A number, and its error by chance to two digits. */
function withError(value: number, error: number | null): [string, string] {
  return [exactText(value), error === null || Number.isNaN(error) ? MISSING : formatNumber(error, 2)];
}
