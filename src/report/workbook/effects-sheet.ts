import { alternativesOf } from '../../charts/alternatives.js';
import { indicatorName, scenarioTitle, unitShown } from '../../charts/naming.js';
import type { Context } from '../../language/context.js';
import type { EffectRow } from '../../results/effect-row.js';
import type { ScenarioLabel } from '../../results/scenario-label.js';
import { hasLevel } from '../effect-tables.js';
import { fitted, HEADINGS } from './columns.js';
import { alike, estimateFigures } from './estimate-figures.js';
import type { TableSheet, Value } from './table-sheet.js';

const TEXTS = {
  en: {
    title: 'Effects',
    percent: 'Difference in percent of the baseline',
    note: (years: number) =>
      `Every indicator over ${years} years: flows are summed, stocks are those of the last year, ratios are averaged. Bold: the 95% interval leaves out zero. Single years, payers, areas and channels are in effects.csv.`,
  },
  zh: {
    title: '效应',
    percent: '差异占基准（%）',
    note: (years: number) =>
      `全部指标，时间范围 ${years} 年：流量为合计，存量为最后一年，比率为平均。粗体表示 95% 区间不含零。分年度、出资方、健康领域和途径的数值见 effects.csv。`,
  },
} as const;

/** Every whole indicator of every alternative over the horizon, with its interval. */
export function effectsSheet(context: Context): TableSheet {
  const { comparison, language } = context;
  const texts = TEXTS[language];
  const { strategy, indicator, unit, baseline, difference, low, high, pairs } = HEADINGS;
  const rows = alternativesOf(comparison).flatMap((scenario) =>
    comparison.effects
      .filter((row) => row.scenario === scenario.id && row.year === 'total' && row.part === '')
      .map((row) => rowOf(context, scenario, row)),
  );
  const shared = [strategy, indicator, unit, baseline, difference, low, high].map((one) => one[language]);
  const headings = [...shared, texts.percent, pairs[language]];
  return {
    title: texts.title,
    columns: fitted(headings, rows),
    rows,
    notes: [texts.note(comparison.horizon)],
  };
}

function rowOf(context: Context, scenario: ScenarioLabel, effect: EffectRow): Value[] {
  const { word, times } = unitShown(context, effect.unit, 'total');
  const baseline = hasLevel(effect.indicator) ? effect.baseline * times : null;
  return [
    scenarioTitle(context, scenario),
    indicatorName(context, effect.indicator),
    word,
    ...alike([{ value: baseline }]),
    ...alike(estimateFigures(context, effect, effect.unit)),
    { value: effect.percent, format: '#,##0.0' },
    { value: effect.pairs },
  ];
}
