import type { CalibrationResult } from '../commands/calibrate.js';
import type { EnoughDraws, InputLearnt } from '../forecast/calibration/fit-to.js';
import type { PredictiveCheck } from '../forecast/calibration/predictive-checks.js';
import { inputName } from '../language/input-names.js';
import { breakLines, terminalWidth } from '../language/lines.js';
import { formatNumber, formatShare } from '../language/numbers.js';
import { unitWord } from '../language/units.js';
import { type Language, words } from '../language/words.js';
import { POSTERIOR } from '../node/calibration-to-folder.js';
import { alignedLines } from './aligned-lines.js';
import type { TerminalOptions } from './terminal-options.js';

/** Columns of a terminal that does not say its width. */
const USUAL_WIDTH = 80;
/** Inputs that are shown; all stand in inputs.csv. */
const SHOWN = 8;
/** Share of runs above the record, or below it, under which they are said not to be like it. */
const UNLIKE = 0.05;
/** Longest name of an input in the table. */
const LONGEST = 34;

/** What the record says of inputs, as text. */
export function calibrationText(
  { asked, enough, table }: CalibrationResult,
  folder: string,
  language: Language,
  { width = USUAL_WIDTH }: TerminalOptions = {},
): string {
  const text = words(language).calibration;
  const broken = (lines: readonly string[]) =>
    lines.flatMap((line) => breakLines(line, width, terminalWidth));
  const inputs = table('inputs');
  const informed = inputs.filter((input) => input.informed).length;
  const fitted = inputs.filter((input) => input.fitted).length;
  const runs = Math.max(1, asked.draws) * asked.replicates - table('failures').length;
  const name = (input: InputLearnt) => shortened(inputName(input.id, input.id, language, asked.model));
  const rows = inputs
    .slice(0, SHOWN)
    .map((input) => [
      name(input),
      input.spread.toFixed(2),
      rangeOf(input.prior),
      rangeOf(input.posterior),
      input.fitted ? text.yes : text.no,
    ]);
  const { input, spread, prior, after, fitted: moved } = text.table;
  return [
    '',
    ...broken([text.heading(asked.place.region.name[language], asked.origin, runs)]),
    '',
    ...broken([
      text.informed(informed, inputs.length),
      ...doubtLines(enough, { draws: asked.draws, informed }, language),
      text.fitted(fitted),
    ]),
    '',
    ...alignedLines([[input, spread, prior, after, moved], ...rows]),
    '',
    ...broken([text.note, text.health]),
    ...checksLines(table('checks'), language, broken),
    '',
    ...useLines(asked, `${folder}/${POSTERIOR}`, language, broken),
  ].join('\n');
}

/** How other calls take the draws; that none can where policies act in the years that they were fitted to. */
function useLines(
  { origin, place }: CalibrationResult['asked'],
  file: string,
  language: Language,
  broken: (lines: readonly string[]) => readonly string[],
): readonly string[] {
  const { use, useless } = words(language).calibration;
  const { policyYear } = place.region;
  // A path is not broken: it is copied.
  return origin < policyYear ? [use(file)] : broken([useless(origin, policyYear)]);
}

/** That draws are too few, where they are. */
function doubtLines(
  { chanceSpread, doubtful, observations, tooFew }: EnoughDraws,
  { draws, informed }: { readonly draws: number; readonly informed: number },
  language: Language,
): readonly string[] {
  const text = words(language).calibration;
  if (doubtful.length > 0) return [text.tooFewDraws(chanceSpread.toFixed(2), doubtful.length, informed)];
  return tooFew ? [text.tooFewToSay(Math.max(1, draws), observations)] : [];
}

/** Every check, and how many of them the runs do not pass; nothing where no series is long enough. */
function checksLines(
  checks: readonly PredictiveCheck[],
  language: Language,
  broken: (lines: readonly string[]) => readonly string[],
): readonly string[] {
  if (checks.length === 0) return [];
  const { title, head, by, note } = words(language).calibration.checks;
  const rows = checks.flatMap((check, n) => [
    ...(check.series === checks[n - 1]?.series ? [] : [[check.series, '', '', '']]),
    [
      `  ${by[check.by]} (${unitWord(check.unit, language)})`,
      formatNumber(check.observed),
      rangeOf(check),
      formatShare(check.shareAbove),
    ],
  ]);
  const unlike = checks.filter(({ shareAbove }) => shareAbove < UNLIKE || shareAbove > 1 - UNLIKE).length;
  return [
    '',
    ...broken([title]),
    ...alignedLines([[head.series, head.observed, head.runs, head.above], ...rows]),
    ...broken([note(unlike, checks.length)]),
  ];
}

const rangeOf = ({ p05, p95 }: Pick<InputLearnt['prior'], 'p05' | 'p95'>): string =>
  `${formatNumber(p05)}–${formatNumber(p95)}`;

function shortened(name: string): string {
  if (terminalWidth(name) <= LONGEST) return name;
  let cut = name;
  while (terminalWidth(cut) > LONGEST - 1) cut = cut.slice(0, -1);
  return `${cut}…`;
}
