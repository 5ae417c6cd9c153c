import type { CalibrationResult } from '../commands/calibrate.js';
import type { InputLearnt } from '../forecast/calibration/fit-to.js';
import { inputName } from '../language/input-names.js';
import { breakLines, terminalWidth } from '../language/lines.js';
import { formatNumber } from '../language/numbers.js';
import { type Language, words } from '../language/words.js';
import { POSTERIOR } from '../node/calibration-to-folder.js';
import { alignedLines } from './aligned-lines.js';
import type { TerminalOptions } from './terminal-options.js';

/** Columns of a terminal that does not say its width. */
const USUAL_WIDTH = 80;
/** Inputs that are shown; all stand in inputs.csv. */
const SHOWN = 8;
/** Longest name of an input in the table. */
const LONGEST = 34;

/** What the record says of inputs, as text. */
export function calibrationText(
  { asked, table }: CalibrationResult,
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
    ...broken([text.informed(informed, inputs.length), text.fitted(fitted)]),
    '',
    ...alignedLines([[input, spread, prior, after, moved], ...rows]),
    '',
    ...broken([text.note, text.health]),
    '',
    text.use(`${folder}/${POSTERIOR}`),
  ].join('\n');
}

const rangeOf = ({ p05, p95 }: InputLearnt['prior']): string => `${formatNumber(p05)}–${formatNumber(p95)}`;

function shortened(name: string): string {
  if (terminalWidth(name) <= LONGEST) return name;
  let cut = name;
  while (terminalWidth(cut) > LONGEST - 1) cut = cut.slice(0, -1);
  return `${cut}…`;
}
