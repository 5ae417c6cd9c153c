import { isComparable } from '../charts/search/comparable.js';
import { handWrittenName, pointName } from '../charts/search/search-names.js';
import { soughtName } from '../charts/search/sought-names.js';
import { breakLines, terminalWidth } from '../language/lines.js';
import { commonPower, formatEstimate, formatNumber } from '../language/numbers.js';
import { type Language, words } from '../language/words.js';
import type { WrittenSearch } from '../node/search-to-folder.js';
import { doseInWords, leversByCost } from '../report/search/doses-in-words.js';
import { standingInWords } from '../report/search/hand-written.js';
import { valuesInWords } from '../report/search/portfolio-tables.js';
import { reachedShown } from '../report/search/reached-in-words.js';
import { searchInWords } from '../report/search/search-in-words.js';
import { alignedLines } from './aligned-lines.js';
import type { TerminalOptions } from './terminal-options.js';

/** Portfolios that the terminal lists. */
const MOST_PORTFOLIOS = 12;
/** Levers of a portfolio that it names. */
const MOST_LEVERS = 4;
/** Columns of a terminal that does not say its width. */
const USUAL_WIDTH = 80;

/** What a search gave, as text: the answer, a table of portfolios, what is in the first of them, how strategies stand, where the files are. */
export function optimiseText(
  { result, folder }: WrittenSearch,
  language: Language,
  { width = USUAL_WIDTH }: TerminalOptions = {},
): string {
  const context = result.context({ language });
  const { terminal } = words(language).search;
  const { experiment, evaluated, runs, cells } = result.run;
  const answer = searchInWords(context);
  const lines = [
    experiment.title[language],
    ...answer.map((text, n) => (n === 0 ? text : `- ${text}`)),
    terminal.made(evaluated.length, runs, cells.draws.length, experiment.scenario.horizon),
  ];
  const broken = (texts: readonly string[]) =>
    texts.flatMap((text) => breakLines(text, width, terminalWidth));
  return [
    '',
    ...broken(lines),
    '',
    ...portfolioTable(result, language, width),
    '',
    ...broken(leverLines(result, language)),
    ...broken(standingLines(result, language)),
    '',
    terminal.files(`${folder}/front/`),
    terminal.data(folder),
  ].join('\n');
}

/** What the portfolios ask for and come to; goals that do not fit are in the files. */
function portfolioTable(
  { context, run, table }: WrittenSearch['result'],
  language: Language,
  width: number,
): string[] {
  const { terminal } = words(language).search;
  const own = context({ language });
  const listed = table('front').slice(0, MOST_PORTFOLIOS);
  const numbers = table('goals').map((goal, g) => {
    const shown = listed.map((row) => reachedShown(own, row.goals[g]));
    const finest = commonPower(shown.filter((one) => one !== null));
    const cells = shown.map((one) =>
      one === null
        ? '–'
        : formatEstimate(one.mean, one.low, one.high, { signed: table('target') === null, finest }).mean,
    );
    return [soughtName(own, goal), ...cells];
  });
  const columns = [
    [terminal.portfolio, ...listed.map(({ point, holds }) => `${point}${holds ? '' : '*'}`)],
    [terminal.asked, ...listed.map(({ asked }) => formatNumber(asked))],
    ...numbers,
  ];
  const wide = () => columns.reduce((sum, column) => sum + Math.max(...column.map(terminalWidth)) + 2, -2);
  while (wide() > width && columns.length > 3) columns.pop();
  const notes = [
    ...(listed.length < run.front.length ? [terminal.more(listed.length, run.front.length)] : []),
    table('target') === null ? terminal.numbers : terminal.levels,
    ...(listed.some(({ holds }) => !holds) ? [terminal.behind] : []),
  ];
  return [
    ...alignedLines(
      columns[0].map((_, row) => columns.map((column) => column[row])),
      false,
    ),
    ...notes.flatMap((note) => breakLines(note, width, terminalWidth)),
  ];
}

/** The dearest levers of every portfolio that is listed, and the named values that it gives the scenario's policy. */
function leverLines({ context, table }: WrittenSearch['result'], language: Language): string[] {
  const own = context({ language });
  const join = language === 'zh' ? '；' : '; ';
  return table('front')
    .slice(0, MOST_PORTFOLIOS)
    .map((row) => {
      const levers = leversByCost(row);
      const named = levers.slice(0, MOST_LEVERS).map((id) => doseInWords(own, id, row.doses[id]));
      const left = levers.length - named.length;
      const rest = left > 0 ? [words(language).search.terminal.rest(left)] : [];
      const all = [...named, ...rest, ...valuesInWords(own, row)];
      return `${pointName(row.point, own)}${language === 'zh' ? '：' : ': '}${all.join(join)}`;
    });
}

/** How every strategy written by hand stands. */
function standingLines({ context, table }: WrittenSearch['result'], language: Language): string[] {
  const own = context({ language });
  const rows = table('handWritten');
  if (rows.length === 0) return [];
  const colon = language === 'zh' ? '：' : ': ';
  const { otherSum } = words(language).search.terminal;
  const apart = language === 'zh' ? `（${otherSum}）` : ` (${otherSum})`;
  const nameOf = (row: (typeof rows)[number]) =>
    `${handWrittenName(own, row.scenario)}${isComparable(own, row) ? '' : apart}`;
  return ['', ...rows.map((row) => `${nameOf(row)}${colon}${standingInWords(own, row)}`)];
}
