import { baselineOf } from '../../charts/alternatives.js';
import {
  estimateShown,
  indicatorName,
  indicatorShown,
  kindOf,
  perDalyOf,
  scenarioTitle,
  unitShown,
} from '../../charts/naming.js';
import { effectOf, summaryOf } from '../../charts/rows.js';
import type { Context } from '../../language/context.js';
import { words } from '../../language/words.js';
import { hasLevel } from '../effect-tables.js';
import { probabilityRow } from '../findings.js';
import { MAIN_INDICATORS } from '../strategy-tables.js';
import { fitted, HEADINGS, inUnit } from './columns.js';
import { alike, estimateFigures } from './estimate-figures.js';
import { SHARE } from './number-format.js';
import type { Figure, TableSheet, Value } from './table-sheet.js';

const TEXTS = {
  en: {
    title: 'Strategies',
    kind: 'Kind',
    error: 'its standard error',
    note: (years: number) =>
      `Mean paired differences to the baseline over ${years} years; the first row is the baseline's own level where it has a meaningful zero. Bold: the 95% interval leaves out zero. The intervals are on the sheet Effects.`,
  },
  zh: {
    title: '方案比较',
    kind: '类别',
    error: '其标准误',
    note: (years: number) =>
      `${years} 年内与基准的配对差异均值；首行为基准情景自身的水平，仅在零点有意义时给出。粗体表示 95% 区间不含零。区间见“效应”表。`,
  },
} as const;

const GOAL = 'netHealthBenefit';

/** Every strategy on every main indicator, the baseline's levels in the first row. */
export function strategiesSheet(context: Context): TableSheet {
  const { comparison, language } = context;
  const { report } = words(language);
  const texts = TEXTS[language];
  const headings = [
    HEADINGS.strategy[language],
    texts.kind,
    ...MAIN_INDICATORS.map((indicator) => headingOf(context, indicator)),
    inUnit(report.costPerDaly, unitShown(context, perDalyOf(comparison)).word, language),
    report.probability,
    `${report.probability}${language === 'zh' ? '，' : ', '}${texts.error}`,
  ];
  const rows = comparison.scenarios.map((_, n) => rowOf(context, n));
  const notes = [texts.note(comparison.horizon), report.probabilityNote, report.terminalNote];
  return { title: texts.title, columns: fitted(headings, rows), rows, notes };
}

function headingOf(context: Context, indicator: string): string {
  return inUnit(indicatorName(context, indicator), indicatorShown(context, indicator), context.language);
}

function rowOf(context: Context, n: number): Value[] {
  const { comparison, language } = context;
  const scenario = comparison.scenarios[n];
  const best = probabilityRow(comparison, GOAL, scenario.id);
  const cost = comparison.costPerDaly.find((row) => row.scenario === scenario.id);
  return [
    scenarioTitle(context, scenario),
    kindOf(comparison, scenario, language),
    ...MAIN_INDICATORS.map((indicator) =>
      n === 0 ? levelFigure(context, indicator) : meanFigure(context, scenario.id, indicator),
    ),
    { value: cost?.value },
    { value: best?.value, format: SHARE },
    { value: best?.standardError, format: SHARE },
  ];
}

function levelFigure(context: Context, indicator: string): Figure {
  const { comparison } = context;
  const level = summaryOf(comparison, baselineOf(comparison).id, indicator);
  if (level === undefined || !hasLevel(indicator)) return { value: null };
  const { mean } = estimateShown(context, { mean: level.mean, low: null, high: null }, level.unit);
  return alike([{ value: mean }])[0];
}

function meanFigure(context: Context, scenario: string, indicator: string): Figure {
  const effect = effectOf(context.comparison, scenario, indicator);
  return estimateFigures(context, effect, effect?.unit ?? '')[0];
}
