import type { Context } from '../../language/context.js';
import { shownUnit } from '../../language/units.js';
import { words } from '../../language/words.js';
import type { PlausibilityRow } from '../../results/plausibility-row.js';
import { fitted, HEADINGS } from './columns.js';
import { alike } from './estimate-figures.js';
import { SHARE } from './number-format.js';
import type { TableSheet, Value } from './table-sheet.js';

const TEXTS = {
  en: {
    title: 'Plausibility',
    low: 'Simulated, 5th percentile',
    high: 'Simulated, 95th percentile',
    knownLow: 'Known range, low',
    knownHigh: 'Known range, high',
    inside: 'Runs inside the known range',
    source: 'Source',
    explanation: 'Explanation',
  },
  zh: {
    title: '与本地实际对照',
    low: '模拟值第 5 百分位',
    high: '模拟值第 95 百分位',
    knownLow: '已知范围下限',
    knownHigh: '已知范围上限',
    inside: '落在已知范围内的模拟所占比例',
    source: '来源',
    explanation: '说明',
  },
} as const;

/** Known facts of the place against the simulated baseline. */
export function plausibilitySheet(context: Context): TableSheet {
  const { comparison, language } = context;
  const { report } = words(language);
  const texts = TEXTS[language];
  const rows = comparison.plausibility.map((row) => rowOf(context, row));
  const headings = [
    report.fact,
    HEADINGS.unit[language],
    report.simulated,
    texts.low,
    texts.high,
    texts.knownLow,
    texts.knownHigh,
    texts.inside,
    report.verdict,
    report.use,
    report.grade,
    texts.source,
    texts.explanation,
  ];
  const notes = [report.plausibilityNote, report.useNote, report.gradeNote, report.sourceNote];
  return { title: texts.title, columns: fitted(headings, rows), rows, notes };
}

/** A bound that is as large as numbers get bounds nothing. */
const bound = (value: number): number | null => (Math.abs(value) < Number.MAX_VALUE ? value : null);

function rowOf({ language }: Context, row: PlausibilityRow): Value[] {
  const { report } = words(language);
  const { word, times } = shownUnit(row.unit, language);
  const { simulated, simulatedLow, simulatedHigh, low, high } = row;
  const numbers = [simulated, simulatedLow, simulatedHigh, bound(low), bound(high)];
  return [
    row.label[language],
    word,
    ...alike(numbers.map((value) => ({ value: value === null ? null : value * times }))),
    { value: row.shareInside, format: SHARE },
    report.verdicts[row.verdict],
    report.uses[row.use],
    row.grade,
    row.source,
    row.explanation,
  ];
}
