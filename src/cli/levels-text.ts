import { basisLine, estimateShown, unitShown } from '../charts/naming.js';
import type { Context } from '../language/context.js';
import { breakLines, terminalWidth } from '../language/lines.js';
import { formatEstimate } from '../language/numbers.js';
import { warningsInWords } from '../language/warnings.js';
import { words } from '../language/words.js';
import { fewReplicatesInWords } from '../report/levels.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import { draw } from './draw-table.js';
import type { Look } from './terminal-look.js';

const HEADS = {
  en: ['Indicator', 'Mean', '5–95%', 'Unit'],
  zh: ['指标', '均值', '5–95%', '单位'],
};

/** Levels of every indicator over the horizon, a table for each scenario, and what is worth a second look. */
export function levelsText(context: Context, look: Look): string {
  const { comparison, language, model } = context;
  const { terminal } = words(language);
  const lines = (text: string) => breakLines(text, look.width, terminalWidth);
  const warnings = warningsInWords(comparison, language, model).map(terminal.warning);
  return [
    ...lines(basisLine(context)),
    ...comparison.scenarios.flatMap((scenario) => [
      '',
      ...lines(scenario.title[language]).map((line) => look.paint('head', line)),
      draw([HEADS[language], ...levelRows(context, scenario)], look),
    ]),
    ...fewReplicatesInWords(context).flatMap((note) => ['', ...lines(note)]),
    ...warnings.flatMap((text) => ['', ...lines(text).map((line) => look.paint('warning', line))]),
    '',
  ].join('\n');
}

/** Totals over the horizon; those of indicators whose zero is arbitrary mean nothing alone. */
function levelRows(context: Context, { id }: ScenarioLabel): string[][] {
  const { comparison, labels, language } = context;
  return comparison.summary
    .filter(({ scenario, part, year }) => scenario === id && part === '' && year === 'total')
    .filter(({ indicator }) => !labels(indicator).arbitraryZero)
    .map((row) => {
      const { p05: lowest, p95: highest, unit } = row;
      const level = estimateShown(context, { mean: row.mean, low: lowest, high: highest }, unit);
      const { mean, low, high } = formatEstimate(level.mean, level.low, level.high);
      const interval = words(language).range(low, high);
      return [labels(row.indicator).name[language], mean, interval, unitShown(context, unit).word];
    });
}
