import { countWord } from '../language/english-phrases.js';
import { texts } from '../language/texts.js';
import type { Payer } from '../model/place/region.js';
import { chart } from './chart.js';
import type { ChartContext } from './chart-context.js';
import { moneyUnit } from './naming.js';
import { barsInWords, barsOf } from './part-bars.js';
import { type PartRow, partRowsOf, scenariosIn } from './part-rows.js';
import { effectOf, rankedEffects } from './rows.js';
import { type StackedRow, stackedRows } from './stacked-rows.js';

const TEXT = texts({
  en: {
    title: (payer: string, count: number, all: number) =>
      all === 1
        ? `Largest payer: ${payer}`
        : `Largest payer in ${countWord(count)} of ${countWord(all)} ways of spending: ${payer}`,
    none: 'No way of spending costs more than spending nothing',
    measure: (unit: string, years: number) =>
      `Money paid over ${years} years more (right) or less (left) than without the programme, by payer (${unit}, not discounted).`,
    reading: 'Bars: means. Dot and line below: all payers with the 95% interval.',
    asked: (payer: string) => `Black tick: the sum that the programme asks of its payer${payer}.`,
    ofPayer: (payer: string) => ` (${payer})`,
    all: 'All payers',
    others: 'Others',
    axis: (unit: string) => `Difference (${unit})`,
    zero: '0 = no programme',
    to: (value: string) => `to ${value}`,
    head: 'All payers [95% interval]',
  },
  zh: {
    title: (payer, count, all) =>
      all === 1 ? `支出增加最多的是${payer}` : `${all} 种投入方式中，有 ${count} 种以${payer}支出最多`,
    none: '没有一种投入方式比不增加投入花钱更多',
    measure: (unit, years) =>
      `${years} 年内各出资方比不增加投入多付（向右）或少付（向左）的金额（${unit}，未贴现）。`,
    reading: '条：均值；下方的点和线：各方合计及其 95% 区间。',
    asked: (payer) => `黑色竖线：专项要求出资方${payer}安排的金额。`,
    ofPayer: (payer) => `（${payer}）`,
    all: '各方合计',
    others: '其他各方',
    axis: (unit) => `差值（${unit}）`,
    zero: '0 = 无专项',
    to: (value) => `至 ${value}`,
    head: '各方合计 [95% 区间]',
  },
});

/** So many payers have their own colour; the rest are drawn together. */
const APART = 3;
const COLOURS_OF_PAYERS = ['#0072b2', '#e69f00', '#56b4e9'];
const OTHERS = '#8c8c8c';

/** Payers by how much they pay more or less in all alternatives together, most first. */
function payersByMoney({ comparison }: ChartContext): Payer[] {
  const moved = comparison.region.payers.map((payer) => ({
    payer,
    amount: comparison.scenarios
      .map(({ id }) => effectOf(comparison, id, 'spending', `payer=${payer.id}`)?.mean ?? 0)
      .reduce((sum, mean) => sum + Math.abs(mean), 0),
  }));
  return moved
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount)
    .map(({ payer }) => payer);
}

/** Every payer's difference and that of all, dearest first; in the currency's unit of the language. */
function rowsOf(context: ChartContext): PartRow[] {
  const { comparison, language } = context;
  const { times } = moneyUnit(context);
  const inUnit = (amount: ReturnType<typeof effectOf>) =>
    amount && {
      mean: amount.mean * times,
      low: amount.low && amount.low * times,
      high: amount.high && amount.high * times,
    };
  const payers = payersByMoney(context);
  return rankedEffects(comparison, 'spending').flatMap(({ scenario, effect }) => [
    ...partRowsOf(context, scenario, [
      ['', TEXT[language].all, inUnit(effect)],
      ...payers.map(
        ({ id, name }) =>
          [id, name[language], inUnit(effectOf(comparison, scenario.id, 'spending', `payer=${id}`))] as const,
      ),
    ]),
  ]);
}

/** The payer that pays most in most alternatives, and in how many. */
function finding({ language }: ChartContext, rows: readonly PartRow[]): string {
  const scenarios = scenariosIn(rows);
  const largest = scenarios.flatMap((scenario) => {
    const paid = rows.filter((row) => row.scenario === scenario && row.part !== '' && row.mean > 0);
    return paid.sort((a, b) => b.mean - a.mean).slice(0, 1);
  });
  const names = [...new Set(largest.map(({ partName }) => partName))];
  const timesOf = (name: string) => largest.filter(({ partName }) => partName === name).length;
  const [first] = names.sort((a, b) => timesOf(b) - timesOf(a));
  if (first === undefined) return TEXT[language].none;
  return TEXT[language].title(first, timesOf(first), scenarios.length);
}

/** Bars of the payers that have a colour and of the others together, with what the programme asked for. */
function barsWithAsked(context: ChartContext, rows: readonly PartRow[]): StackedRow[] {
  const { comparison } = context;
  const { times } = moneyUnit(context);
  const scenarios = scenariosIn(rows);
  const apart = payersByMoney(context).slice(0, APART);
  return barsOf(context, rows).map((bar, n) => {
    const asked = (effectOf(comparison, scenarios[n], 'programmeAsked')?.mean ?? 0) * times;
    const others = [...bar.amounts].filter(([payer]) => !apart.some(({ id }) => id === payer));
    const amounts = new Map([
      ...apart.map(({ id }) => [id, bar.amounts.get(id) ?? 0] as const),
      ['others', others.reduce((sum, [, amount]) => sum + amount, 0)] as const,
    ]);
    return { ...bar, amounts, ...(asked > 0 ? { tick: asked } : {}) };
  });
}

/** What the tick says, naming the payer that all programmes share. */
function askedNote({ comparison: { programme, region }, language }: ChartContext): string {
  const payer = region.payers.find(({ id }) => id === programme?.payer);
  return TEXT[language].asked(payer === undefined ? '' : TEXT[language].ofPayer(payer.name[language]));
}

/** Money paid above the baseline by payer over the horizon, with what was asked of the programme. */
export const moneyByPayer = chart({
  id: 'money-by-payer',
  rows: rowsOf,
  title: finding,
  reading: (context) => {
    const text = TEXT[context.language];
    const { word: unit } = moneyUnit(context);
    return [text.measure(unit, context.comparison.horizon), text.reading, askedNote(context)];
  },
  plot: (context, rows) => {
    const { language, form } = context;
    const text = TEXT[language];
    const payers = payersByMoney(context);
    const parts = payers
      .slice(0, APART)
      .map(({ id, name }, n) => ({ id, name: name[language], colour: COLOURS_OF_PAYERS[n] }));
    const others = payers.length > APART ? [{ id: 'others', name: text.others, colour: OTHERS }] : [];
    return stackedRows({
      parts: [...parts, ...others],
      rows: barsWithAsked(context, rows),
      heads: [form === 'wide' ? text.head : ''],
      axis: text.axis(moneyUnit(context).word),
      zero: text.zero,
      to: text.to,
      form,
    });
  },
  inWords: barsInWords,
});
