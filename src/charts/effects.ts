import { countWord } from '../language/english-phrases.js';
import { formatEstimate, formatShare } from '../language/numbers.js';
import { texts } from '../language/texts.js';
import { words } from '../language/words.js';
import { pairOf } from '../results/pairwise.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import type { Comparison } from '../results/tables.js';
import { allowsConclusion, excludesZero, showsChance } from '../statistics/estimable.js';
import { baselineOf } from './alternatives.js';
import { amountAxis, axisEnds } from './amount-axis.js';
import { cutMarks, zeroLine } from './bar-marks.js';
import { type Chart, chart } from './chart.js';
import type { ChartContext } from './chart-context.js';
import { rankedContenders } from './contenders.js';
import type { Plot } from './frame.js';
import { type KeyEntry, keyLayers } from './key.js';
import { indicatorName, indicatorUnit, kindOf, scenarioTitle } from './naming.js';
import { pixels, type RowLayout, rowLayout } from './row-layout.js';
import { rankedEffects } from './rows.js';
import { standingOn, sureEffects } from './standing.js';
import { COLOURS, type Layer } from './theme.js';
import { whereKnown } from './where-known.js';

const TEXT = texts({
  en: {
    unknown: (what: string) => `Too few runs to rank the ways of spending by ${what}`,
    noneBeats: 'No way of spending clearly beats ordinary care',
    noResearchBeats: 'No research strategy clearly beats ordinary care',
    onlyOutside: (names: string) =>
      `No research strategy clearly beats ordinary care; outside research, ${names} does`,
    beats: (names: string) => `Clearly better than ordinary care: ${names}`,
    worse: (count: number) => `, and ${countWord(count)} clearly ${count === 1 ? 'does' : 'do'} worse`,
    noGain: (what: string) => `No way of spending clearly raises ${what}`,
    leads: (name: string, what: string) => `${name}: largest gain in ${what}`,
    alike: (name: string, what: string, others: string) =>
      `${name}: largest gain in ${what} on average, but it cannot be told apart from ${others}`,
    others: (count: number, all: boolean) => (all ? 'any other' : `${countWord(count)} others`),
    measure: (name: string, unit: string, years: number) =>
      `Difference in ${name} over ${years} years against spending nothing (${unit}).`,
    measureOfNet: (unit: string, years: number) =>
      `Health gained over ${years} years less what the same money buys in ordinary care (${unit}).`,
    reading: 'Dot: mean; broad bar: 95% interval over parameters and chance.',
    chance: 'Thin line: chance alone.',
    rounding: 'Rows stand in the order of their means before rounding.',
    ties: 'Not all neighbours in this order can be told apart: pairwise.csv says which.',
    allTied: 'No two neighbours in this order can be told apart: see pairwise.csv.',
    axis: (unit: string) => `Difference (${unit})`,
    ordinaryCare: '0 = ordinary care',
    nothing: '0 = spending nothing',
    head: 'Mean [95% interval]',
    better: 'Better in',
    ofRuns: (share: string) => `${share} of runs`,
    to: (value: string) => `to ${value}`,
  },
  zh: {
    unknown: (what) => `模拟次数太少，尚不能按${what}排出各种投入方式的先后`,
    noneBeats: '没有一种投入方式明确优于常规医疗',
    noResearchBeats: '没有一种科研投入方案明确优于常规医疗',
    onlyOutside: (names) => `没有一种科研投入方案明确优于常规医疗，科研之外的${names}则明确优于常规医疗`,
    beats: (names) => `明确优于常规医疗：${names}`,
    worse: (count) => `，有 ${count} 种明确不如`,
    noGain: (what) => `没有一种投入方式能明确增加${what}`,
    leads: (name, what) => `“${name}”使${what}增加最多`,
    alike: (name, what, others) => `“${name}”使${what}平均增加最多，但与${others}无法区分`,
    others: (count, all) => (all ? '其余任何方案' : `另外 ${count} 种方案`),
    measure: (name, unit, years) => `${years} 年内${name}与不增加投入相比之差（${unit}）。`,
    measureOfNet: (unit, years) => `${years} 年内获得的健康，减去同样的钱用于常规医疗所得（${unit}）。`,
    reading: '点：均值；宽条：涵盖参数与随机性的 95% 区间。',
    chance: '细线：仅随机性。',
    rounding: '各行按取整前的均值排序。',
    ties: '相邻方案未必能够区分，详见 pairwise.csv。',
    allTied: '任何两个相邻方案均无法区分，详见 pairwise.csv。',
    axis: (unit) => `差值（${unit}）`,
    ordinaryCare: '0 = 常规医疗',
    nothing: '0 = 不增加投入',
    head: '均值 [95% 区间]',
    better: '更优',
    ofRuns: (share) => `${share} 的模拟`,
    to: (value) => `至 ${value}`,
  },
});

/** Whether 0 is what the same money buys in ordinary care: that use of it is then the line, and no row. */
const isNet = (indicator: string): boolean => indicator.startsWith('netHealthBenefit');

/** Alternatives drawn: not the yardstick where it is the line, nor those without an effect while others have one. */
function drawnEffects({ comparison }: ChartContext, indicator: string) {
  const all = rankedEffects(comparison, indicator).filter(
    ({ scenario }) => !(scenario.yardstick && isNet(indicator)),
  );
  const some = all.filter(({ effect: { mean, low, high } }) => mean !== 0 || low || high);
  return some.length > 0 ? some : all;
}

function rowsOf(context: ChartContext, indicator: string) {
  const { comparison, language } = context;
  return drawnEffects(context, indicator).map(({ scenario, effect }) => ({
    scenario: scenario.id,
    name: scenarioTitle(context, scenario),
    kind: kindOf(comparison, scenario, language),
    mean: effect.mean,
    low: effect.low,
    high: effect.high,
    chanceLow: effect.chanceLow,
    chanceHigh: effect.chanceHigh,
    // Of net health benefit more than 0 is better than ordinary care.
    shareBetter: isNet(indicator)
      ? (pairOf(comparison, scenario.id, baselineOf(comparison).id, indicator)?.shareBetter ?? null)
      : null,
    comparator: scenario.comparator,
  }));
}

type Row = ReturnType<typeof rowsOf>[number];

const named = (context: ChartContext, scenarios: readonly ScenarioLabel[]): string =>
  words(context.language).list(scenarios.map((scenario) => scenarioTitle(context, scenario)));

/** Who is clearly better than the same money in ordinary care, and how many are clearly worse. */
function netFinding(context: ChartContext, indicator: string): string {
  const { comparison, language } = context;
  const text = TEXT[language];
  const { gains, losses } = sureEffects(comparison, indicator);
  const ofResearch = gains.filter(({ comparator }) => !comparator);
  if (ofResearch.length > 0) return text.beats(named(context, gains));
  if (gains.length > 0) return text.onlyOutside(named(context, gains));
  const compared = rankedContenders(comparison, indicator);
  const onlyResearch = compared.every(({ scenario }) => !scenario.comparator);
  const worse = losses.length > 0 ? text.worse(losses.length) : '';
  return (onlyResearch ? text.noResearchBeats : text.noneBeats) + worse;
}

function finding(context: ChartContext, indicator: string): string {
  const { comparison, language } = context;
  const text = TEXT[language];
  const name = indicatorName(context, indicator);
  if (!allowsConclusion(comparison)) return text.unknown(name);
  if (isNet(indicator)) return netFinding(context, indicator);
  const standing = standingOn(comparison, indicator);
  if (standing.kind !== 'leads') return standing.kind === 'noGain' ? text.noGain(name) : text.unknown(name);
  const { leader, alike } = standing;
  const leading = scenarioTitle(context, leader);
  if (alike.length === 0) return text.leads(leading, name);
  const all = alike.length === rankedContenders(comparison, indicator).length - 1;
  const few = alike.length === 1 || (alike.length === 2 && !all);
  return text.alike(leading, name, few ? named(context, alike) : text.others(alike.length, all));
}

function reading(context: ChartContext, indicator: string): string[] {
  const { comparison, language } = context;
  const text = TEXT[language];
  const name = indicatorName(context, indicator);
  const unit = indicatorUnit(context, indicator);
  const measure = isNet(indicator)
    ? text.measureOfNet(unit, comparison.horizon)
    : text.measure(name, unit, comparison.horizon);
  return [measure, text.reading, ...(showsChance(comparison) ? [text.chance] : [])];
}

/** What stands at the right of a row: each is rounded as its own interval allows. */
function valueText({ language }: ChartContext, { mean, low, high }: Row): string {
  const text = formatEstimate(mean, low, high, { signed: true });
  return words(language).interval(text.mean, text.low, text.high);
}

/** Whether a label reads higher than one above it, since the order follows the means before rounding. */
function readsOutOfOrder(labels: readonly string[]): boolean {
  const shown = labels.map((text) =>
    Number(/^[+−]?[\d,.]+/.exec(text)?.[0].replaceAll(',', '').replace('−', '-')),
  );
  return shown.some((value, n) => n > 0 && value > shown[n - 1]);
}

/** Of all neighbours in the order whose difference is known, whether they are apart. */
function neighboursApart(comparison: Comparison, indicator: string): boolean[] {
  const ids = rankedContenders(comparison, indicator).map(({ scenario }) => scenario.id);
  return ids.slice(1).flatMap((id, n) => {
    const pair = pairOf(comparison, ids[n], id, indicator);
    return pair === undefined ? [] : [excludesZero(pair, comparison)];
  });
}

/** What is said of neighbours that are not apart; nothing where all are. */
function tiesInWords({ comparison, language }: ChartContext, indicator: string): string[] {
  const apart = neighboursApart(comparison, indicator);
  if (apart.every(Boolean)) return [];
  return [apart.some(Boolean) ? TEXT[language].ties : TEXT[language].allTied];
}

function notes(context: ChartContext, rows: readonly Row[], indicator: string): string[] {
  const { language } = context;
  const text = TEXT[language];
  const said = [
    ...tiesInWords(context, indicator),
    ...(readsOutOfOrder(rows.map((row) => valueText(context, row))) ? [text.rounding] : []),
  ];
  return said.length === 0 ? [] : [words(language).paragraph(said)];
}

function marks(): Layer[] {
  const y = pixels('y');
  return [
    {
      transform: whereKnown('low'),
      mark: { type: 'rule', strokeWidth: 13, opacity: 0.3 },
      encoding: { x: { field: 'low', type: 'quantitative' }, x2: { field: 'high' }, y },
    },
    {
      transform: whereKnown('chanceLow'),
      mark: { type: 'rule', strokeWidth: 2 },
      encoding: { x: { field: 'chanceLow', type: 'quantitative' }, x2: { field: 'chanceHigh' }, y },
    },
    {
      mark: {
        type: 'point',
        filled: true,
        size: 120,
        opacity: 1,
        stroke: 'white',
        strokeWidth: 1.2,
      },
      encoding: { x: { field: 'mean', type: 'quantitative' }, y },
    },
  ];
}

/** Kinds of the alternatives drawn, for the key. */
const kindsOf = (rows: readonly Row[]): KeyEntry[] =>
  [false, true].flatMap((outside) => {
    const one = rows.find(({ comparator }) => comparator === outside);
    const colour = outside ? COLOURS.comparator : COLOURS.research;
    return one === undefined ? [] : [{ name: one.kind, colour, shape: 'circle' }];
  });

/** Rows with their numbers, and the heads over these. */
function layoutOf(context: ChartContext, rows: readonly Row[]): RowLayout {
  const { form, language } = context;
  const { head, better, ofRuns } = TEXT[language];
  const shared = rows.some(({ shareBetter }) => shareBetter !== null);
  const labelled = rows.map((row) => {
    const share = row.shareBetter === null ? '' : ofRuns(formatShare(row.shareBetter));
    return { name: row.name, texts: [valueText(context, row), ...(shared ? [share] : [])] };
  });
  return rowLayout(labelled, form, [form === 'wide' ? head : '', ...(shared ? [better] : [])]);
}

function plot(context: ChartContext, rows: readonly Row[], indicator: string): Plot {
  const { form, language } = context;
  const text = TEXT[language];
  const layout = layoutOf(context, rows);
  const reaches = rows.map(({ mean, low, high }) => ({ low: low ?? mean, high: high ?? mean, seen: mean }));
  const ends = axisEnds(reaches);
  const zero = isNet(indicator) ? text.ordinaryCare : text.nothing;
  return {
    width: layout.width,
    height: layout.height,
    data: { values: rows.map((row, n) => ({ ...row, y: layout.centres[n] })) },
    encoding: {
      x: amountAxis(ends, layout, text.axis(indicatorUnit(context, indicator)), zero),
      color: {
        condition: { test: 'datum.comparator', value: COLOURS.comparator },
        value: COLOURS.research,
      },
    },
    layer: [
      ...layout.layers,
      ...zeroLine(zero, layout, ends),
      ...marks(),
      ...cutMarks(reaches, ends, layout, text.to),
      ...keyLayers(kindsOf(rows), layout.left, form),
    ],
  };
}

/**
 * Dots and intervals of the paired effects on one indicator over the horizon, highest mean first: the broad bar is the
 * 95 % interval over draws and replicates, the thin line that of chance alone.
 */
export const effectsOn = (indicator: string): Chart<ChartContext> =>
  chart({
    id: `effects-${indicator}`,
    rows: (context: ChartContext) => rowsOf(context, indicator),
    title: (context) => finding(context, indicator),
    reading: (context) => reading(context, indicator),
    notes: (context, rows) => notes(context, rows, indicator),
    plot: (context, rows) => plot(context, rows, indicator),
    inWords: (context, rows) => rows.map((row) => `${row.name}: ${valueText(context, row)}`),
  });
