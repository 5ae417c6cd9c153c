import { formatShare, formatWhole } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { levelOf } from '../levels.js';
import { linePanels } from '../line-panels.js';
import { numberOf } from '../setting-values.js';
import type { StudyChartContext } from '../study.js';
import { studyChart } from '../study-chart.js';
import { rangeTitle } from './range-title.js';
import { fundingGroups, type Result, RULE_NAMES, rowName } from './rows.js';
import { RULE_COLOURS } from './rule-colours.js';
import { FUNDING_RULES, POINTS } from './selection-of-methods.js';

const TEXT = texts({
  en: {
    between: (low: string, lowest: string, high: string, highest: string) =>
      `False-positive rates end between ${low} (${lowest}) and ${high} (${highest})`,
    alike: (low: string, high: string) =>
      `False-positive rates end between ${low} and ${high}: no way of funding can be told apart`,
    single: (name: string, rate: string) => `The false-positive rate ends at ${rate} (${name})`,
    none: 'No false-positive rate is known',
    reading: (trials: number) =>
      `Mean false-positive rate of the investigators (%) over time, mean of ${trials} trial${trials === 1 ? '' : 's'}; a panel for each size of grant. 100% = every false hypothesis is found true.`,
    steps: 'Step (thousands)',
    grant: (tests: string) => `Grant of ${tests}`,
    point: (name: string, rate: string) => `${name}: ${rate} at the end`,
  },
  zh: {
    between: (low, lowest, high, highest) => `假阳性率最终在 ${low}（${lowest}）至 ${high}（${highest}）之间`,
    alike: (low, high) => `假阳性率最终在 ${low} 至 ${high} 之间：各种资助方式无法区分`,
    single: (name, rate) => `假阳性率最终为 ${rate}（${name}）`,
    none: '没有可用的假阳性率',
    reading: (trials) =>
      `研究者假阳性率的平均值（%）随时间的变化，取 ${trials} 次试验的平均；每个小图对应一种资助额。100% 表示凡是错误的假设都被判定为成立。`,
    steps: '步数（千步）',
    grant: (tests) => `资助额 ${tests}`,
    point: (name, rate) => `${name}：最终 ${rate}`,
  },
});

type Context = StudyChartContext<Result>;

/** Mean course of the trials of every row, a point each. */
const rowsOf = ({ settings, results, language }: Context) =>
  fundingGroups(settings, results).flatMap((group) => {
    const { rules } = group[0];
    return Array.from({ length: POINTS }, (_, point) => ({
      rule: RULE_NAMES[rules.funding][language],
      grant: rules.grant,
      step: ((point + 1) * rules.steps) / POINTS,
      rate: group.reduce((sum, { course }) => sum + course[point], 0) / group.length,
    }));
  });

type Row = ReturnType<typeof rowsOf>[number];

/** Where the course of every row ends. */
const endsOf = ({ settings, results, language }: Context) =>
  fundingGroups(settings, results).map((group) =>
    levelOf(
      rowName(group[0].rules, settings)[language],
      group.map(({ course }) => course[POINTS - 1]),
    ),
  );

function plot(context: Context, rows: readonly Row[]) {
  const text = TEXT[context.language];
  const grants = [...new Set(rows.map(({ grant }) => grant))];
  const panels = grants.map((grant) => ({
    name: text.grant(formatWhole(grant)),
    rows: rows
      .filter((row) => row.grant === grant)
      .map(({ rule, step, rate }) => ({ kind: rule, x: step / 1000, y: 100 * rate })),
  }));
  const kinds = FUNDING_RULES.map((rule) => ({
    name: RULE_NAMES[rule][context.language],
    colour: RULE_COLOURS[rule],
  }));
  const shown = kinds.filter(({ name }) => rows.some(({ rule }) => rule === name));
  const x = { title: text.steps, domain: [0, rows.at(-1)!.step / 1000] as const };
  return linePanels(context, panels, { kinds: shown, x, y: { domain: [0, 100] } });
}

/** Where methods drift under each way of funding. */
export const falsePositiveCourse = studyChart({
  id: 'false-positive-course',
  rows: rowsOf,
  title: (context) => rangeTitle(endsOf(context), TEXT, context.language),
  reading: ({ settings, language }) => [TEXT[language].reading(numberOf(settings, 'trials'))],
  plot,
  inWords: (context) =>
    endsOf(context).map(({ name, value }) => TEXT[context.language].point(name, formatShare(value))),
});
