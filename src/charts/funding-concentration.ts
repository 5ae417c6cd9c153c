import { texts } from '../language/texts.js';
import { words } from '../language/words.js';
import { excludesZero } from '../statistics/estimable.js';
import { baselineOf } from './alternatives.js';
import { amountAxis } from './amount-axis.js';
import { chart } from './chart.js';
import type { ChartContext } from './chart-context.js';
import { scenarioTitle } from './naming.js';
import { pixels, rowLayout } from './row-layout.js';
import { effectOf, summaryOf } from './rows.js';
import { COLOURS } from './theme.js';
import { changing, unchangedNote } from './unchanged.js';
import { whereKnown } from './where-known.js';

const TEXT = texts({
  en: {
    alike: (gini: string) =>
      `No way of spending clearly changes how unequally research money is shared (Gini about ${gini})`,
    hardly: (gini: string) => `How unequally research money is shared hardly changes (Gini about ${gini})`,
    most: (name: string, gini: string, without: string) =>
      `Research money is shared most unequally with ${name}: Gini ${gini}, without it ${without}`,
    least: (name: string, gini: string, without: string) =>
      `Research money is shared most equally with ${name}: Gini ${gini}, without it ${without}`,
    level: (gini: string) => `Research money is shared with a Gini coefficient of ${gini}`,
    measure:
      'Gini coefficient of research money among researchers, mean of the years: 0 = all have the same, 1 = one has everything.',
    reading: 'Dot: mean; line: 90% of runs.',
    axis: 'Gini coefficient',
    head: 'Mean [90% of runs]',
    same: (names: string) => `As the baseline, and not drawn: ${names}.`,
  },
  zh: {
    alike: (gini) => `没有一种投入方式明确改变科研经费的集中程度（基尼系数约 ${gini}）`,
    hardly: (gini) => `科研经费的集中程度几乎不变（基尼系数约 ${gini}）`,
    most: (name, gini, without) => `“${name}”使科研经费最为集中：基尼系数 ${gini}，基准为 ${without}`,
    least: (name, gini, without) => `“${name}”使科研经费最为均衡：基尼系数 ${gini}，基准为 ${without}`,
    level: (gini) => `科研经费的基尼系数为 ${gini}`,
    measure: '科研人员之间科研经费的基尼系数，各年平均：0 = 人人相同，1 = 全归一人。',
    reading: '点：均值；线：90% 的模拟。',
    axis: '基尼系数',
    head: '均值 [90% 的模拟]',
    same: (names) => `与基准相同、未绘出：${names}。`,
  },
});

const INDICATOR = 'fundingGini';

function rowsOf(context: ChartContext) {
  const { comparison } = context;
  return changing(comparison, [INDICATOR]).flatMap((scenario) => {
    const level = summaryOf(comparison, scenario.id, INDICATOR);
    if (level === undefined) return [];
    const effect = effectOf(comparison, scenario.id, INDICATOR);
    return [
      {
        scenario: scenario.id,
        name: scenarioTitle(context, scenario),
        mean: level.mean,
        low: level.p05,
        high: level.p95,
        difference: effect?.mean ?? null,
        sure: effect !== undefined && excludesZero(effect, comparison),
      },
    ];
  });
}

type Row = ReturnType<typeof rowsOf>[number];

const gini = (value: number): string => value.toFixed(2);

/** The largest sure change of inequality, in either direction. */
function finding({ comparison, language }: ChartContext, rows: readonly Row[]): string {
  const text = TEXT[language];
  const baseline = rows.find(({ scenario }) => scenario === baselineOf(comparison).id) ?? rows[0];
  if (comparison.effects.length === 0) return text.level(gini(baseline.mean));
  const sure = rows
    .filter((row) => row.sure)
    .sort((a, b) => Math.abs(b.difference!) - Math.abs(a.difference!));
  const [first] = sure;
  if (first === undefined) return text.alike(gini(baseline.mean));
  const said = first.difference! > 0 ? text.most : text.least;
  const same = sure.filter((row) => Math.sign(row.difference!) === Math.sign(first.difference!));
  const utmost = same.sort((a, b) => Math.abs(b.difference!) - Math.abs(a.difference!))[0];
  // A change that is sure and smaller than what is shown of it.
  if (gini(utmost.mean) === gini(baseline.mean)) return text.hardly(gini(baseline.mean));
  return said(utmost.name, gini(utmost.mean), gini(baseline.mean));
}

function valueText({ language }: ChartContext, { mean, low, high }: Row): string {
  const end = (value: number | null) => (value === null ? null : gini(value));
  return words(language).interval(gini(mean), end(low), end(high));
}

/** How unequally research money is shared: a dot with its interval a scenario, the baseline first and grey. */
export const fundingConcentration = chart({
  id: 'funding-concentration',
  rows: rowsOf,
  title: finding,
  reading: ({ language }) => [TEXT[language].measure, TEXT[language].reading],
  notes: (context) => unchangedNote(context, [INDICATOR], TEXT[context.language].same),
  plot: (context, rows) => {
    const { comparison, form } = context;
    const text = TEXT[context.language];
    const labelled = rows.map((row) => ({ name: row.name, texts: [valueText(context, row)] }));
    const layout = rowLayout(labelled, form, form === 'wide' ? [text.head] : []);
    const ends = rows.flatMap(({ mean, low, high }) => [mean, low ?? mean, high ?? mean]);
    const domain = [Math.max(0, Math.min(...ends) - 0.03), Math.min(1, Math.max(...ends) + 0.03)] as const;
    const axis = amountAxis(domain, layout, text.axis);
    const y = pixels('y');
    const values = rows.map((row, n) => ({
      ...row,
      y: layout.centres[n],
      colour:
        comparison.effects.length > 0 && row.scenario === baselineOf(comparison).id
          ? COLOURS.quiet
          : COLOURS.research,
    }));
    return {
      width: layout.width,
      height: layout.height,
      data: { values },
      encoding: {
        x: { ...axis, axis: { ...axis.axis, labelExpr: "format(datum.value, '.2f')" } },
        color: { field: 'colour', type: 'nominal', scale: null },
      },
      layer: [
        ...layout.layers,
        {
          transform: whereKnown('low'),
          mark: { type: 'rule', strokeWidth: 2.5 },
          encoding: { x: { field: 'low', type: 'quantitative' }, x2: { field: 'high' }, y },
        },
        {
          mark: { type: 'point', filled: true, size: 110, opacity: 1, stroke: 'white' },
          encoding: { x: { field: 'mean', type: 'quantitative' }, y },
        },
      ],
    };
  },
  inWords: (context, rows) => rows.map((row) => `${row.name}: ${valueText(context, row)}`),
});
