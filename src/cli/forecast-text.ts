import {
  basisOfForecast,
  type ForecastContext,
  seriesTitle,
  seriesUnit,
} from '../charts/forecast/forecast-context.js';
import { inOrder, methodUsed } from '../charts/forecast/method-to-use.js';
import type { SeriesForecast } from '../forecast/forecast-rows.js';
import { capital } from '../language/english-phrases.js';
import { breakLines, terminalWidth } from '../language/lines.js';
import { formatNumber } from '../language/numbers.js';
import { words } from '../language/words.js';
import { MISSING } from '../report/cells.js';
import {
  givenInWords,
  leadInWords,
  newerInWords,
  quantilesInWords,
  reachInWords,
  seriesLines,
  widthInWords,
} from '../report/forecast/forecast-in-words.js';
import {
  againstInWords,
  countInWords,
  heldInWords,
  scoreCells,
  scoreOfSeries,
  scoresOfModel,
  skillInWords,
} from '../report/forecast/score-cells.js';
import { alignedLines } from './aligned-lines.js';
import type { TerminalOptions } from './terminal-options.js';

/** Columns of a terminal that does not say its width. */
const USUAL_WIDTH = 80;

/** What a forecast gave, as text: the answer series by series, tables, what it rests on, where the files are. */
export function forecastText(
  context: ForecastContext,
  folder: string,
  { width = USUAL_WIDTH }: TerminalOptions = {},
): string {
  const text = words(context.language).forecast;
  const { asked, language, place, until } = context;
  const name = place.region.name[language];
  const ahead = asked === 'forecast';
  const broken = (lines: readonly string[]) =>
    lines.flatMap((line) => breakLines(line, width, terminalWidth));
  const heading = ahead ? text.heading(name, until) : text.headingOfPast(name);
  const tables = ahead
    ? [amountTable(context), standingTable(context)]
    : scoreTables(context).map((lines) =>
        lines.flatMap((line) => breakLines(line, Math.max(width, USUAL_WIDTH), terminalWidth)),
      );
  const notes = ahead
    ? [text.table.note, ...reachInWords(context), ...widthInWords(context), givenInWords(context)]
    : [text.scores.note];
  return [
    '',
    ...broken([heading, basisOfForecast(context)]),
    '',
    ...broken(leadInWords(context)),
    ...broken(seriesLines(context).map((line) => `- ${line}`)),
    ...tables.flatMap((table) => ['', ...table]),
    '',
    ...broken([
      ...(isShort(context) ? [ahead ? text.table.shortNote : text.scores.shortNote] : []),
      ...notes,
      words(language).paragraph(newerInWords(context)),
      ...(ahead ? [text.noScenario] : []),
      text.health,
    ]),
    '',
    text.folder(folder),
  ].join('\n');
}

/** Whether anything that is shown is left open for want of origins. */
const isShort = ({ asked, scores, verdicts }: ForecastContext): boolean =>
  asked === 'forecast'
    ? verdicts.some(({ skillLow }) => skillLow === null)
    : scores.some(({ method, skillLow }) => method === 'model' && skillLow === null);

/** Longest name of a series in a table. */
const LONGEST = 20;

const shortened = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

/** Series with what was last observed and the forecast of the last year by the method to use. */
function amountTable(context: ForecastContext): string[] {
  const { language, origin, until } = context;
  const { table } = words(language).forecast;
  const rows = ordered(context).map(({ verdict, own }) => {
    const { times, word } = seriesUnit(own.unit, language);
    const marked = (number: string) => (word === '%' ? `${number}%` : number);
    const { rows: used } = methodUsed(own, verdict, origin);
    const { mean, low, high } = quantilesInWords(used[used.length - 1], times);
    return [shortened(own.series), lastObserved(context, own, times), ...[low!, mean, high!].map(marked)];
  });
  return alignedLines([[table.series, table.last, `p05 ${until}`, 'p50', 'p95'], ...rows], false);
}

function lastObserved(
  { language, origin }: ForecastContext,
  { rows }: SeriesForecast,
  times: number,
): string {
  const last = rows.filter(({ year, observed }) => observed !== null && year <= origin).at(-1);
  if (last === undefined) return MISSING;
  return words(language).forecast.table.inYear(formatNumber(last.observed! * times), last.year);
}

/** Series with the method to use, and how the model did in past forecasts. */
function standingTable(context: ForecastContext): string[] {
  const { language, origin } = context;
  const { table } = words(language).forecast;
  const briefly: Readonly<Record<string, string>> = table.briefly;
  const rows = ordered(context).map(({ verdict, own }) => {
    const score = scoreOfSeries(context, own.series);
    const held = score === undefined ? MISSING : heldInWords(context, score);
    const { method } = methodUsed(own, verdict, origin);
    const use = method === 'combination' ? table.withModel(briefly[own.combination.with]) : briefly[method];
    return [shortened(own.series), skillInWords({ language }, verdict), held, use];
  });
  return alignedLines([[table.series, table.skill, table.held, table.use], ...rows]);
}

function ordered({ series, verdicts }: ForecastContext) {
  return inOrder(verdicts).flatMap((verdict) => {
    const own = series.find((one) => one.series === verdict.series);
    return own === undefined ? [] : [{ verdict, own }];
  });
}

/** Scores of every series, by years ahead. */
function scoreTables(context: ForecastContext): string[][] {
  const { scores: text } = words(context.language).forecast;
  return inOrder(context.verdicts).map((verdict) => {
    const rows = scoresOfModel(context, verdict.series);
    const cells = rows.map((row) => {
      const { ahead, n, skill, wis, p, held50, held90 } = scoreCells(context, row);
      return [ahead, n, skill, wis, p, held50, held90];
    });
    const head = [text.ahead, text.n, text.skill, text.wis, text.p, text.held50, text.held90];
    const all = scoreOfSeries(context, verdict.series)!;
    const against = againstInWords(context, verdict.series);
    return [
      capital(seriesTitle(context, verdict)),
      capital(countInWords(context, all)),
      ...alignedLines([head, ...cells], false),
      ...(against === null ? [] : [against]),
    ];
  });
}
