import type { Panels } from '../../charts/frame.js';
import { type Form, SIZES } from '../../charts/sizes.js';
import { wrapText } from '../../charts/text-width.js';
import { COLOURS, type Layered } from '../../charts/theme.js';
import { formatNumber } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { words } from '../../language/words.js';
import { usdIn } from '../million-usd.js';
import { NO_CHANCE } from '../no-chance.js';
import type { StudyChartContext } from '../study.js';
import { studyChart } from '../study-chart.js';
import { expectedYears } from './expected-years.js';
import { portfolioOf } from './settings.js';

const TEXT = texts({
  en: {
    title: (cost: string, half: number, launches: string, launched: number) =>
      `Half of the cost of ${cost} million USD is spent by the end of year ${half}, half of the ${launches} expected launches have come by the end of year ${launched}`,
    costOnly: (cost: string, half: number) =>
      `Half of the cost of ${cost} million USD is spent by the end of year ${half}; no launch is expected`,
    freeOnly: (launches: string, launched: number) =>
      `The portfolio costs nothing; half of its ${launches} expected launches have come by the end of year ${launched}`,
    none: 'The portfolio costs 0 million USD and launches nothing',
    reading:
      'Expected cost of each year from the start, and below it the launches that are expected up to that year.',
    assumed: 'Durations of the phases are assumed (grade D).',
    year: 'Year from the start',
    cost: (unit: string) => `Expected cost (${unit} a year)`,
    launches: 'Expected launches to date',
    point: (year: number, cost: string, launches: string) =>
      `year ${year}: ${cost} million USD, ${launches} launches to date`,
  },
  zh: {
    title: (cost, half, launches, launched) =>
      `总成本 ${cost} 亿美元的一半在第 ${half} 年末前支出，期望上市数 ${launches} 个的一半在第 ${launched} 年末前实现`,
    costOnly: (cost, half) => `总成本 ${cost} 亿美元的一半在第 ${half} 年末前支出；预期没有产品上市`,
    freeOnly: (launches, launched) =>
      `研发组合没有成本；期望上市数 ${launches} 个的一半在第 ${launched} 年末前实现`,
    none: '研发组合的成本为 0，也没有产品上市',
    reading: '上图：自起始之年起各年的期望成本。下图：截至各年的累计期望上市数。',
    assumed: '各阶段时长为假设（D 级）。',
    year: '起始后的年份',
    cost: (unit) => `期望成本（${unit}/年）`,
    launches: '累计期望上市数',
    point: (year, cost, launches) => `第 ${year} 年：成本 ${cost} 亿美元，累计上市 ${launches} 个`,
  },
});

type Context = StudyChartContext<null>;

/** Years with their cost, million USD, and the launches to date. */
function rowsOf({ settings }: Context) {
  let launches = 0;
  return expectedYears(portfolioOf(settings)).map((year) => {
    launches += year.launches;
    return { year: year.year, cost: year.cost, launches };
  });
}

type Row = ReturnType<typeof rowsOf>[number];

/** First year by whose end the amounts so far reach half of the last. */
const halfOf = (toDate: readonly number[]): number =>
  1 + toDate.findIndex((amount) => amount >= toDate.at(-1)! / 2);

function costsToDate(rows: readonly Row[]): number[] {
  let sum = 0;
  return rows.map(({ cost }) => {
    sum += cost;
    return sum;
  });
}

function title({ language }: Context, rows: readonly Row[]): string {
  const text = TEXT[language];
  const costs = costsToDate(rows);
  const launches = rows.map((row) => row.launches);
  const cost = usdIn(language).text(costs.at(-1)!);
  const count = formatNumber(launches.at(-1)!);
  if (launches.at(-1) === 0) return costs.at(-1) === 0 ? text.none : text.costOnly(cost, halfOf(costs));
  if (costs.at(-1) === 0) return text.freeOnly(count, halfOf(launches));
  return text.title(cost, halfOf(costs), count, halfOf(launches));
}

const AXIS = 70;
const HEIGHT = { cost: 180, launches: 140 } as const;

/** Bars by year of one of the columns. */
function bars(
  rows: readonly { readonly year: number; readonly amount: number }[],
  {
    title,
    height,
    color,
    year,
    form,
  }: {
    readonly title: string;
    readonly height: number;
    readonly color: string;
    readonly year: string;
    readonly form: Form;
  },
): Layered {
  const { width, text } = SIZES[form];
  const y = { field: 'amount', type: 'quantitative', title: wrapText(title, height, text) } as const;
  return {
    width: width - AXIS,
    height,
    data: { values: [...rows] },
    layer: [
      {
        mark: { type: 'bar', color },
        encoding: {
          x: { field: 'year', type: 'ordinal', title: year, axis: { labelAngle: 0, labelOverlap: true } },
          y: { ...y, axis: { tickCount: 5, labelExpr: "format(datum.value, ',')", minExtent: 40 } },
        },
      },
    ],
  } as Layered;
}

function plot({ form, language }: Context, rows: readonly Row[]): Panels {
  const text = TEXT[language];
  const usd = usdIn(language);
  const costs = rows.map(({ year, cost }) => ({ year, amount: usd.shown(cost) }));
  const launched = rows.map(({ year, launches }) => ({ year, amount: launches }));
  const shared = { year: text.year, form };
  return {
    concat: [
      bars(costs, { ...shared, title: text.cost(usd.word), height: HEIGHT.cost, color: COLOURS.research }),
      bars(launched, { ...shared, title: text.launches, height: HEIGHT.launches, color: COLOURS.comparator }),
    ],
    columns: 1,
    spacing: { row: 18, column: 0 },
  };
}

/** Cost by year and below it the launches to date. */
export const costAndLaunches = studyChart({
  id: 'cost-and-launches',
  rows: rowsOf,
  title,
  reading: ({ language }) => [TEXT[language].reading],
  notes: ({ language }) => [words(language).paragraph([TEXT[language].assumed, NO_CHANCE[language]])],
  plot,
  inWords: ({ language }, rows) =>
    rows.map(({ year, cost, launches }) =>
      TEXT[language].point(year, usdIn(language).text(cost), formatNumber(launches)),
    ),
});
