import { formatNumber, formatWhole } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { shownUnit } from '../../language/units.js';
import { words } from '../../language/words.js';
import { unitIn } from '../../model/place/currency.js';
import type { StudyRow } from '../../results/decision/study-rows.js';
import type { Plot } from '../frame.js';
import { type PanelSize, panelGrid } from '../panel-grid.js';
import { SIZES } from '../sizes.js';
import { COLOURS, type Layer, type Layered } from '../theme.js';
import { type DecisionContext, decisionChart } from './decision-context.js';

const TEXT = texts({
  en: {
    best: (study: string, size: string, net: string, sure: boolean) =>
      `Worth making${sure ? '' : ' on balance'}: "${study}" with ${size} observations, which brings ${net} more than it costs${sure ? '' : ', though these runs leave that open'}`,
    none: (sure: boolean) =>
      `None of these studies, in any of these sizes, is worth making for this decision${sure ? '' : ' on balance, though these runs leave that open'}`,
    axes: 'Across: observations, each step to the right a multiple; upward: money.',
    marks:
      'Blue: what the study is worth to this decision, with its 95% interval; orange, dashed: what it costs. It is worth making where blue lies above orange.',
    limits:
      'Net health benefit in money, a DALY being worth what it costs in ordinary care; the choice made once, after the study, waiting for which costs nothing.',
    notShown: (study: string) =>
      `Knowing what "${study}" measures shows no worth beyond chance in these runs.`,
    size: 'Observations',
    one: (study: string, size: string, worth: string, cost: string) =>
      `${study}, ${size} observations: worth ${worth}, costs ${cost}`,
  },
  zh: {
    best: (study, size, net, sure) =>
      `${sure ? '' : '权衡之下'}值得做的调研：“${study}”，${size} 个观测，价值比费用高 ${net}${sure ? '' : '，但这些模拟尚不能确定'}`,
    none: (sure) =>
      `所列调研无论取哪种规模，${sure ? '' : '权衡之下'}对这一决策均不值得做${sure ? '' : '，但这些模拟尚不能确定'}`,
    axes: '横轴：观测数（按倍数等距）；纵轴：金额。',
    marks: '蓝：调研对这一决策的价值及其 95% 区间；橙色虚线：费用。蓝线高于橙线处值得做。',
    limits:
      '按常规医疗避免一个 DALY 的成本，将净健康效益折算为金额；选择只作一次，在调研之后作出，等待没有代价。',
    notShown: (study) => `从这些模拟看，弄清“${study}”所测对象的价值未超出随机波动。`,
    size: '观测数',
    one: (study, size, worth, cost) => `${study}，${size} 个观测：价值 ${worth}，费用 ${cost}`,
  },
});

const unitOf = ({ money, language }: DecisionContext) =>
  shownUnit(unitIn('million CNY', money.currency), language, 'short', money.sums);

/** Every study in every size, in the money that is shown; nothing where none is worth anything. */
function rowsOf(context: DecisionContext) {
  if (context.studies.every(({ high }) => high === 0)) return [];
  const { times } = unitOf(context);
  const shown = (row: StudyRow) => ({
    value: row.value * times,
    low: row.low * times,
    high: row.high * times,
    cost: row.cost * times,
    net: row.net * times,
    netLow: row.netLow * times,
    netHigh: row.netHigh * times,
  });
  return context.studies.map((row) => ({ ...row, name: context.names.study(row.study), ...shown(row) }));
}

type Row = ReturnType<typeof rowsOf>[number];

const numberOf = (value: number): string => formatNumber(value, 2);

function finding(context: DecisionContext, rows: readonly Row[]): string {
  const text = TEXT[context.language];
  const best = rows.filter((row) => row.best).sort((a, b) => b.net - a.net)[0];
  if (best === undefined) return text.none(rows.every(({ netHigh }) => netHigh <= 0));
  const net = `${numberOf(best.net)} ${unitOf(context).word}`;
  return text.best(best.name, formatWhole(best.size), net, best.netLow > 0);
}

/** Room above the highest mark, and how many times the axis goes beyond the sizes on either side. */
const ROOM = 1.05;
const BESIDE = 1.3;

function axesOf(context: DecisionContext, rows: readonly Row[], first: boolean) {
  const text = TEXT[context.language];
  const sizes = rows.map(({ size }) => size);
  const top = Math.max(...rows.flatMap(({ high, cost }) => [high, cost]));
  return {
    x: {
      field: 'size',
      type: 'quantitative' as const,
      title: text.size,
      scale: {
        type: 'log' as const,
        nice: false,
        domain: [Math.min(...sizes) / BESIDE, Math.max(...sizes) * BESIDE],
      },
      axis: { values: sizes, labelExpr: "format(datum.value, ',')", grid: false },
    },
    y: {
      type: 'quantitative' as const,
      title: first ? unitOf(context).word : null,
      scale: { domain: [0, top > 0 ? ROOM * top : 1], nice: false },
      axis: { tickCount: 4 },
    },
  };
}

function panel(context: DecisionContext, rows: readonly Row[], { first }: PanelSize): Layered {
  const { x, y } = axesOf(context, rows, first);
  const worth = { value: COLOURS.research };
  const cost = { value: COLOURS.comparator };
  const size = SIZES[context.form].text * 2;
  const layers: Layer[] = [
    {
      mark: { type: 'rule', strokeWidth: 2.4, opacity: 0.45 },
      encoding: { x, y: { field: 'low', ...y }, y2: { field: 'high' }, color: worth },
    },
    {
      mark: { type: 'line', strokeWidth: 1.4, strokeDash: [5, 3] },
      encoding: { x, y: { field: 'cost', ...y }, color: cost },
    },
    {
      mark: { type: 'point', filled: true, shape: 'square', size, opacity: 1 },
      encoding: { x, y: { field: 'cost', ...y }, color: cost },
    },
    {
      mark: { type: 'line', strokeWidth: 1.4 },
      encoding: { x, y: { field: 'value', ...y }, color: worth },
    },
    {
      mark: { type: 'point', filled: true, size, opacity: 1 },
      encoding: { x, y: { field: 'value', ...y }, color: worth },
    },
  ];
  const values = rows.map(({ size: own, value, low, high, cost: price }) => ({
    size: own,
    value,
    low,
    high,
    cost: price,
  }));
  return { data: { values }, layer: layers };
}

function plot(context: DecisionContext, rows: readonly Row[]): Plot {
  const names = [...new Set(rows.map(({ study }) => study))];
  const panels = names.map((study) => {
    const own = rows.filter((row) => row.study === study);
    return { name: own[0].name, draw: (size: PanelSize) => panel(context, own, size) };
  });
  return panelGrid(panels, context.form);
}

/** Studies of what shows no worth beyond chance. */
function notShown({ language }: DecisionContext, rows: readonly Row[]): string[] {
  const names = new Set(rows.flatMap(({ name, beyondChance }) => (beyondChance ? [] : [name])));
  return [...names].map((name) => TEXT[language].notShown(name));
}

/**
 * What studies are worth to a decision against their size, with what they cost.
 *
 * Source: Raiffa and Schlaifer 1961, Applied Statistical Decision Theory; Willan and Pinto 2005, DOI 10.1002/sim.2069.
 */
export const worthOfStudies = decisionChart({
  id: 'worth-of-studies',
  rows: rowsOf,
  title: finding,
  reading: ({ language }) => [TEXT[language].axes, TEXT[language].marks],
  notes: (context, rows) => {
    const { limits } = TEXT[context.language];
    return [words(context.language).paragraph([limits, ...notShown(context, rows)])];
  },
  plot,
  inWords: (context, rows) => {
    const { word } = unitOf(context);
    const money = (value: number) => `${numberOf(value)} ${word}`;
    return rows.map((row) =>
      TEXT[context.language].one(row.name, formatWhole(row.size), money(row.value), money(row.cost)),
    );
  },
});
