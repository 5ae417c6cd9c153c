import { indicatorName, scenarioTitle, unitShown } from '../../charts/naming.js';
import type { Context } from '../../language/context.js';
import type { PairwiseRow } from '../../results/pairwise-row.js';
import { MAIN_INDICATORS } from '../strategy-tables.js';
import { fitted, HEADINGS } from './columns.js';
import { alike, estimateFigures } from './estimate-figures.js';
import { SHARE } from './number-format.js';
import type { TableSheet, Value } from './table-sheet.js';

const TEXTS = {
  en: {
    title: 'Pairs',
    first: 'First',
    second: 'Second',
    difference: 'First less second',
    better: 'Runs in which the first is better',
    note: 'Every scenario against every other under the same luck, over the whole horizon. Bold: the 95% interval leaves out zero; otherwise, or where the runs are too few to conclude anything, the two are tied. Runs in which both are equal count half. All indicators are in pairwise.csv.',
  },
  zh: {
    title: '两两比较',
    first: '甲方案',
    second: '乙方案',
    difference: '甲减乙',
    better: '甲更优的模拟所占比例',
    note: '各情景在同一组随机数下两两比较，涵盖整个时间范围。粗体表示 95% 区间不含零；否则，或模拟次数不足以得出结论时，两者并列。两者相等的模拟各计一半。全部指标见 pairwise.csv。',
  },
} as const;

/** Every scenario against every other on the main indicators. */
export function pairsSheet(context: Context): TableSheet {
  const { comparison, language } = context;
  const texts = TEXTS[language];
  const { indicator, unit, low, high, pairs } = HEADINGS;
  const rows = MAIN_INDICATORS.flatMap((id) =>
    comparison.pairwise.filter((row) => row.indicator === id).map((row) => rowOf(context, row)),
  );
  const headings = [
    indicator[language],
    texts.first,
    texts.second,
    unit[language],
    texts.difference,
    low[language],
    high[language],
    texts.better,
    pairs[language],
  ];
  return { title: texts.title, columns: fitted(headings, rows), rows, notes: [texts.note] };
}

function rowOf(context: Context, row: PairwiseRow): Value[] {
  const { comparison, labels } = context;
  const { unit } = labels(row.indicator);
  const name = (wanted: string) =>
    scenarioTitle(context, comparison.scenarios.find(({ id }) => id === wanted)!);
  return [
    indicatorName(context, row.indicator),
    name(row.a),
    name(row.b),
    unitShown(context, unit, 'total').word,
    ...alike(estimateFigures(context, row, unit)),
    { value: row.shareBetter, format: SHARE },
    { value: row.pairs },
  ];
}
