import { formatNumber } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { shownUnit } from '../../language/units.js';
import { words } from '../../language/words.js';
import { unitIn } from '../../model/place/currency.js';
import type { InformationRow } from '../../results/decision/information-rows.js';
import { amountAxis, axisEnds } from '../amount-axis.js';
import { cutMarks } from '../bar-marks.js';
import type { Plot } from '../frame.js';
import { pixels, rowLayout } from '../row-layout.js';
import { COLOURS, type Layer } from '../theme.js';
import { type DecisionContext, decisionChart } from './decision-context.js';
import { ROLE_COLOURS } from './ranked-inputs.js';
import { ROLES } from './sensitivity-words.js';

const TEXT = texts({
  en: {
    best: (input: string, value: string, all: string) =>
      `To be found out first: ${input}; knowing it before choosing is worth up to ${value}, knowing everything ${all}`,
    none: (all: string) =>
      `No input is worth finding out alone, beyond chance; knowing everything before choosing would be worth up to ${all}`,
    choice: (name: string) =>
      `Without knowing more the choice is "${name}", the best on average over the worlds. What is found out has a value where it would change that choice.`,
    bar: 'Bar: what knowing it exactly before choosing would bring on average, the most that finding out may cost; line: 95% interval.',
    colours:
      'Dark grey: all together; blue: uncertainties; orange: forms of the model; light grey: no more than chance gives.',
    limits:
      'Net health benefit in money, a DALY being worth what it costs in ordinary care. No study shows anything exactly, so that each brings less.',
    more: (count: number) => `Not drawn: ${count} more, worth less or nothing (in the data, CSV).`,
    everything: 'Everything',
    uncertainties: 'All uncertainties together',
    structures: 'All forms of the model together',
    axis: (unit: string) => `Value of knowing it (${unit})`,
    head: 'Value [95%]',
    kind: 'Kind',
    group: 'together',
    to: (value: string) => `to ${value}`,
  },
  zh: {
    best: (input, value, all) =>
      `最值得先弄清的是：${input}（决策前弄清至多值 ${value}；弄清一切至多值 ${all}）`,
    none: (all) => `没有任何单独一项的信息价值超出随机波动；决策前弄清一切至多值 ${all}`,
    choice: (name) =>
      `不再弄清任何情况时，应选各情形平均最优的“${name}”。弄清的结果若会改变这一选择，才有价值。`,
    bar: '条：决策前完全弄清该项平均可带来的收益，即为弄清它至多值得花费的数额；线：95% 区间。',
    colours: '深灰：合计；蓝：不确定因素；橙：模型形式；浅灰：未超出随机波动。',
    limits: '按常规医疗避免一个 DALY 的成本，将净健康效益折算为金额。任何研究都不能完全弄清，实际价值更低。',
    more: (count) => `另有 ${count} 项价值更低或没有价值，未绘出，见数据文件（CSV）。`,
    everything: '一切',
    uncertainties: '全部不确定因素',
    structures: '全部模型形式',
    axis: (unit) => `弄清的价值（${unit}）`,
    head: '价值 [95%]',
    kind: '类别',
    group: '合计',
    to: (value) => `至 ${value}`,
  },
});

/** So many inputs are drawn under the groups; the data have all. */
const MOST = 10;

const GROUPS: ReadonlySet<InformationRow['kind']> = new Set(['everything', 'uncertainties', 'structures']);

const unitOf = ({ money, language }: DecisionContext) =>
  shownUnit(unitIn('million CNY', money.currency), language, 'short', money.sums);

/** Groups first, then inputs by what they are worth, those within chance last; nothing where knowing changes no choice. */
function rowsOf(context: DecisionContext) {
  const { times } = unitOf(context);
  const { rows } = context.information;
  if (rows.every(({ value }) => value === 0)) return [];
  const place = ({ kind, beyondChance }: InformationRow) =>
    GROUPS.has(kind) ? 0 : beyondChance === false ? 2 : 1;
  const shown = rows.map((row) => ({
    ...row,
    name: nameOf(context, row),
    value: row.value * times,
    low: row.low * times,
    high: row.high * times,
  }));
  return shown.sort((a, b) => place(a) - place(b) || (place(a) === 0 ? 0 : b.value - a.value));
}

type Row = ReturnType<typeof rowsOf>[number];

function nameOf({ names, language }: DecisionContext, { of, kind }: InformationRow): string {
  const { everything, uncertainties, structures } = TEXT[language];
  const groups: Readonly<Record<string, string>> = { everything, uncertainties, structures };
  return GROUPS.has(kind) ? groups[kind] : names.input(of);
}

const kindOf = ({ language }: DecisionContext, { kind }: Row): string =>
  kind === 'uncertainty' || kind === 'structure' ? ROLES[language][kind] : TEXT[language].group;

const colourOf = ({ kind, beyondChance }: Row): string => {
  if (beyondChance === false) return COLOURS.baseline;
  return kind === 'uncertainty' || kind === 'structure' ? ROLE_COLOURS[kind] : COLOURS.quiet;
};

const numberOf = (value: number): string => formatNumber(value, 2);

function valueText({ language }: DecisionContext, { value, low, high }: Row): string {
  return words(language).interval(numberOf(value), numberOf(Math.max(0, low)), numberOf(high));
}

function finding(context: DecisionContext, rows: readonly Row[]): string {
  const text = TEXT[context.language];
  const money = (row: Row) => `${numberOf(row.value)} ${unitOf(context).word}`;
  const all = money(rows.find(({ kind }) => kind === 'everything')!);
  const first = rows.find(({ kind, beyondChance }) => !GROUPS.has(kind) && beyondChance === true);
  return first === undefined ? text.none(all) : text.best(first.name, money(first), all);
}

/** The groups, and the inputs that are worth most; none that are worth nothing. */
const drawnRows = (rows: readonly Row[]): Row[] => [
  ...rows.filter(({ kind }) => GROUPS.has(kind)),
  ...rows.filter(({ kind, value }) => !GROUPS.has(kind) && value > 0).slice(0, MOST),
];

function marks(): Layer[] {
  const y = pixels('y');
  return [
    {
      mark: { type: 'rule', strokeWidth: 12 },
      encoding: {
        x: { field: 'from', type: 'quantitative' },
        x2: { field: 'value' },
        y,
        color: { field: 'colour', type: 'nominal', scale: null },
      },
    },
    {
      mark: { type: 'rule', strokeWidth: 1.8 },
      encoding: {
        x: { field: 'low', type: 'quantitative' },
        x2: { field: 'high' },
        y,
        color: { value: COLOURS.ink },
      },
    },
  ];
}

function plot(context: DecisionContext, all: readonly Row[]): Plot {
  const { form, language } = context;
  const text = TEXT[language];
  const rows = drawnRows(all);
  const labelled = rows.map((row) => ({
    name: row.name,
    texts: [valueText(context, row), kindOf(context, row)],
  }));
  const layout = rowLayout(labelled, form, form === 'wide' ? [text.head, text.kind] : ['', ''], { row: 58 });
  const values = rows.map((row, n) => ({
    value: row.value,
    low: Math.max(0, row.low),
    high: row.high,
    from: 0,
    y: layout.centres[n],
    colour: colourOf(row),
  }));
  const reaches = values.map(({ value, high }) => ({ low: 0, high, seen: value }));
  const ends = axisEnds(reaches);
  return {
    width: layout.width,
    height: layout.height,
    data: { values },
    encoding: { x: amountAxis(ends, layout, text.axis(unitOf(context).word)) },
    layer: [...layout.layers, ...marks(), ...cutMarks(reaches, ends, layout, text.to)],
  };
}

/**
 * Bars of what it is worth to know each input, groups of them and everything before choosing, in money of the region.
 *
 * Source: Raiffa and Schlaifer 1961, Applied Statistical Decision Theory; Strong, Oakley and Brennan 2014, DOI 10.1177/0272989X13505910.
 */
export const whatToFindOut = decisionChart({
  id: 'what-to-find-out',
  rows: rowsOf,
  title: finding,
  reading: ({ information, names, language }) => {
    const text = TEXT[language];
    const choice = information.choice === null ? [] : [text.choice(names.strategy(information.choice))];
    return [...choice, text.bar, text.colours];
  },
  notes: ({ language }, rows) => {
    const text = TEXT[language];
    const left = rows.length - drawnRows(rows).length;
    return [words(language).paragraph([text.limits, ...(left > 0 ? [text.more(left)] : [])])];
  },
  plot,
  inWords: (context, rows) =>
    drawnRows(rows).map((row) => `${row.name}: ${valueText(context, row)} ${unitOf(context).word}`),
});
