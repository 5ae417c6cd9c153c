import { basisLine, placeName } from '../charts/naming.js';
import type { Context, Wording } from '../language/context.js';
import { breakLines, terminalWidth } from '../language/lines.js';
import { placeWord } from '../language/place-word.js';
import { warningsInWords } from '../language/warnings.js';
import { words } from '../language/words.js';
import { answerInWords } from '../report/answer.js';
import { caveatInWords } from '../report/caveats.js';
import { harmLines } from '../report/harms.js';
import { localLine } from '../report/page-lines.js';
import type { Comparison } from '../results/tables.js';
import { type Look, lookOf, type Tone } from './terminal-look.js';
import type { TerminalOptions } from './terminal-options.js';
import { pairsBlock } from './terminal-pairs.js';
import { plausibilityBlock } from './terminal-plausibility.js';
import { customBlock, mainBlocks, practiceOffBlock } from './terminal-strategies.js';

const BULLET = '- ';

const linesOf = (text: string, { width }: Look): string[] => breakLines(text, width, terminalWidth);

/** Lines that are set off alike. */
const toned = (tone: Tone, text: string, look: Look): string[] =>
  linesOf(text, look).map((line) => look.paint(tone, line));

/** A list item broken into lines. */
const listItem = (text: string, { width }: Look): string[] =>
  breakLines(text, width - BULLET.length, terminalWidth).map(
    (line, i) => (i === 0 ? BULLET : ' '.repeat(BULLET.length)) + line,
  );

/** A title with a list below it; no lines where the list is empty. */
function listBlock(title: string, texts: readonly string[], tone: Tone, look: Look): string[] {
  if (texts.length === 0) return [];
  return [
    '',
    ...toned(tone, look.paint('head', title), look),
    ...texts.flatMap((text) => listItem(text, look)),
  ];
}

/** The question, the answer in a sentence, and what there is to say for and against it. */
function answerBlock(context: Context, look: Look): string[] {
  const { question, headline, beforeCosts, points, conditions } = answerInWords(context);
  const said = beforeCosts === '' ? [] : [beforeCosts];
  return [
    ...linesOf(question, look),
    ...toned('head', headline, look),
    ...[...said, ...points, ...conditions, caveatInWords(context)].flatMap((text) => listItem(text, look)),
  ];
}

/** Where health is lost, and what is worth a second look. */
function cautionBlocks(context: Context, look: Look): string[] {
  const { comparison, language, model } = context;
  const { harm, report } = words(language);
  return [
    ...listBlock(harm.title, harmLines(context), 'loss', look),
    ...listBlock(report.secondLook, warningsInWords(comparison, language, model), 'warning', look),
  ];
}

/** What the tables rest on, and what their numbers are. */
function tablesHead(context: Context, look: Look): string[] {
  const { comparison, language } = context;
  const { report, table } = words(language);
  return [
    '',
    ...toned('head', `${report.heading(placeName(context))} · ${basisLine(context)}`, look),
    ...linesOf(localLine(comparison, language), look),
    ...linesOf(table.differences(comparison.horizon), look),
  ];
}

/**
 * A comparison as text for a terminal: the answer in words and what it has to be read with, the table of strategies, the
 * same with the practice channel off, strategy against strategy, known facts. Throws a RangeError if it has no effect on
 * net health benefit.
 */
export function terminalTable(
  comparison: Comparison,
  wording: Wording,
  options: TerminalOptions = {},
): string {
  const context: Context = { comparison, ...wording };
  const look = lookOf(options);
  const { language } = wording;
  const { table } = words(language);
  return [
    ...answerBlock(context, look),
    ...cautionBlocks(context, look),
    ...tablesHead(context, look),
    ...mainBlocks(context, look),
    ...pairsBlock(context, look),
    '',
    ...toned('head', table.practiceOff, look),
    practiceOffBlock(context, look),
    ...customBlock(context, look),
    '',
    ...toned('head', table.plausibility(placeWord(comparison.region)[language]), look),
    plausibilityBlock(context, look),
    '',
  ].join('\n');
}
