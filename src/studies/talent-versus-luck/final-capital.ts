import { SIZES } from '../../charts/sizes.js';
import { wrapText } from '../../charts/text-width.js';
import { COLOURS, type Layered } from '../../charts/theme.js';
import { formatNumber, formatWhole } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { numberOf } from '../setting-values.js';
import type { StudyChartContext } from '../study.js';
import { studyChart } from '../study-chart.js';
import { START_CAPITAL } from './funding.js';
import type { RunOutcome } from './outcome.js';
import { talentAxisFrom } from './talent-axis.js';

const TEXT = texts({
  en: {
    richest: (people: string, talent: string, more: string) =>
      `The richest of the ${people} people shown, talent ${talent}, has less talent than ${more} of them`,
    ablest: (people: string, talent: string) =>
      `The richest of the ${people} people shown, talent ${talent}, is also the one with most talent`,
    several: (people: string, count: string, capital: string) =>
      `Of the ${people} people shown, ${count} end as the richest with the same capital, ${capital}`,
    reading: (people: string, start: string) =>
      `Capital at the end against talent, in one run without funding: each dot is one of ${people} people. Dashed: the ${start} that everybody started with.`,
    one: 'A single run: the richest of another run has another talent, see the chart richest-talent.',
    some: (all: string) => `Some of the ${all} people of the run, evenly picked.`,
    talent: 'Talent',
    capital: 'Capital at the end (log scale)',
    richestPoint: (capital: string, talent: string) => `Richest: capital ${capital}, talent ${talent}`,
    above: (count: string) => `${count} end with more than they started with`,
  },
  zh: {
    richest: (people, talent, more) =>
      `图中 ${people} 人里，最富有者的才能为 ${talent}，其中 ${more} 人的才能高于此人`,
    ablest: (people, talent) => `图中 ${people} 人里，最富有者（才能 ${talent}）也是才能最高者`,
    several: (people, count, capital) =>
      `图中 ${people} 人里，有 ${count} 人并列最富，期末资本均为 ${capital}`,
    reading: (people, start) =>
      `一次无资助模拟中期末资本与才能的关系：每个点代表 ${people} 人里的一人。虚线：人人相同的初始资本 ${start}。`,
    one: '仅为一次模拟：其他各次中最富有者的才能见图 richest-talent。',
    some: (all) => `图中为该次模拟 ${all} 人中均匀选取的一部分。`,
    talent: '才能',
    capital: '期末资本（对数刻度）',
    richestPoint: (capital, talent) => `最富有者：资本 ${capital}，才能 ${talent}`,
    above: (count) => `${count} 人期末资本高于初始资本`,
  },
});

type Context = StudyChartContext<RunOutcome>;

const rowsOf = ({ results }: Context) => {
  const { talent, capital } = results[0].crowd!;
  return Array.from(talent, (value, i) => ({ talent: Number(value.toFixed(4)), capital: capital[i] }));
};

type Row = ReturnType<typeof rowsOf>[number];

function richestOf(rows: readonly Row[]): Row[] {
  const most = rows.reduce((high, { capital }) => Math.max(high, capital), 0);
  return rows.filter(({ capital }) => capital === most);
}

function title({ language }: Context, rows: readonly Row[]): string {
  const text = TEXT[language];
  const richest = richestOf(rows);
  const people = formatWhole(rows.length);
  if (richest.length > 1) {
    return text.several(people, formatWhole(richest.length), formatNumber(richest[0].capital));
  }
  const [{ talent }] = richest;
  const more = rows.filter((row) => row.talent > talent).length;
  const shown = formatNumber(talent, 2);
  return more === 0 ? text.ablest(people, shown) : text.richest(people, shown, formatWhole(more));
}

function notes({ settings, language }: Context, rows: readonly Row[]): string[] {
  const text = TEXT[language];
  const people = numberOf(settings, 'people');
  return [text.one, ...(rows.length < people ? [text.some(formatWhole(people))] : [])];
}

/** A line and a number at every power of ten, none between. */
const POWERS_OF_TEN = {
  values: Array.from({ length: 41 }, (_, n) => Number(`1e${n - 20}`)),
  labelExpr:
    "datum.value >= 1e6 || datum.value < 1e-4 ? format(datum.value, '.0e') : format(datum.value, ',~r')",
};

const AXIS = { wide: 90, narrow: 70 } as const;
const HEIGHT = { wide: 380, narrow: 280 } as const;

function plot({ form, language }: Context, rows: readonly Row[]): Layered {
  const text = TEXT[language];
  const scale = { domain: [talentAxisFrom(rows.map(({ talent }) => talent)), 1] };
  const talent = { field: 'talent', type: 'quantitative', scale, title: text.talent };
  const title = wrapText(text.capital, HEIGHT[form], SIZES[form].text);
  const capital = { field: 'capital', type: 'quantitative', scale: { type: 'log' }, title };
  return {
    width: SIZES[form].width - AXIS[form],
    height: HEIGHT[form],
    layer: [
      {
        data: { values: [...rows] },
        mark: { type: 'point', filled: true, size: 24, opacity: 0.45, color: COLOURS.research },
        encoding: { x: talent, y: { ...capital, axis: POWERS_OF_TEN } },
      },
      {
        data: { values: [{ capital: START_CAPITAL }] },
        mark: { type: 'rule', color: COLOURS.quiet, strokeDash: [4, 3] },
        encoding: { y: capital },
      },
    ],
  } as Layered;
}

/** Final capital against talent in one run. */
export const capitalOfTalents = studyChart({
  id: 'final-capital',
  rows: rowsOf,
  title,
  reading: ({ language }, rows) => [
    TEXT[language].reading(formatWhole(rows.length), formatWhole(START_CAPITAL)),
  ],
  notes,
  plot,
  inWords: ({ language }, rows) => {
    const text = TEXT[language];
    const [{ capital, talent }] = richestOf(rows);
    const above = rows.filter((row) => row.capital > START_CAPITAL).length;
    return [
      text.richestPoint(formatNumber(capital), formatNumber(talent, 2)),
      text.above(formatWhole(above)),
    ];
  },
});
