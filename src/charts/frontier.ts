import { countWord } from '../language/english-phrases.js';
import { formatNumber } from '../language/numbers.js';
import { texts } from '../language/texts.js';
import { words } from '../language/words.js';
import { currencyName } from '../model/place/currency.js';
import { baselineOf } from './alternatives.js';
import { axisEnds, type Ends } from './amount-axis.js';
import { chart } from './chart.js';
import type { DalyWorthContext } from './chart-context.js';
import { keyLayers } from './key.js';
import { moneyUnit, scenarioTitle } from './naming.js';
import { placeLabels } from './point-labels.js';
import { lineHeight, SIZES } from './sizes.js';
import { wrapText } from './text-width.js';
import { COLOURS, type Layer } from './theme.js';

const TEXT = texts({
  en: {
    title: (names: string, others: number) =>
      `Worth considering at some value of a DALY: ${names}${others === 0 ? '' : `; the other ${countWord(others)} are dominated`}`,
    measure: (unit: string, years: number) =>
      `Mean DALYs averted (across) and net cost in ${unit} (upward) against spending nothing over ${years} years, discounted.`,
    reading:
      'On the line no other choice, and no mix of two, brings as much health for less money; prices along it: a further DALY against the point before.',
    outside: (points: string) => `Beyond the picture: ${points}.`,
    numbers: (points: readonly string[]) => `Points: ${points.join('; ')}.`,
    numbered: (n: number, name: string) => `${n} ${name}`,
    noInterval: 'Means; their intervals are in the chart of each way of spending (cost-effectiveness-plane).',
    point: (name: string, dalys: string, money: string) => `${name} (${dalys} DALYs, ${money})`,
    priced: (name: string, price: string, currency: string) =>
      `${name}: ${price} ${currency} per further DALY`,
    x: 'DALYs averted',
    y: (unit: string) => `Net cost (${unit})`,
    frontier: 'On the frontier',
    extended: 'Dominated by a mix of two others',
    dominated: 'Dominated by another',
  },
  zh: {
    title: (names, others) =>
      `在某一 DALY 价值下值得考虑的是：${names}${others === 0 ? '' : `；其余 ${others} 种均处于劣势`}`,
    measure: (unit, years) =>
      `${years} 年内与不增加投入相比平均避免的 DALY（横轴）与净成本（纵轴，${unit}），已贴现。`,
    reading:
      '线上各点：没有其他方案或任何两个方案的组合能以更少的钱换来同样多的健康；线上的价格：相对于前一点每多避免一个 DALY 的成本。',
    outside: (points) => `图外：${points}。`,
    numbers: (points) => `图中各点：${points.join('；')}。`,
    numbered: (n, name) => `${n} ${name}`,
    noInterval: '均为均值，其区间见各投入方式分图（cost-effectiveness-plane）。',
    point: (name, dalys, money) => `${name}（${dalys} DALY，${money}）`,
    priced: (name, price, currency) => `${name}：每多避免一个 DALY 需 ${price} ${currencyName(currency).zh}`,
    x: '避免的 DALY',
    y: (unit) => `净成本（${unit}）`,
    frontier: '位于前沿',
    extended: '不如另两个方案的组合',
    dominated: '不如另一方案',
  },
});

function rowsOf(context: DalyWorthContext) {
  const { comparison, decisions } = context;
  const { times } = moneyUnit(context);
  return comparison.scenarios.flatMap((scenario) => {
    const found = decisions.frontier.find((row) => row.scenario === scenario.id);
    if (found === undefined) return [];
    const kind =
      scenario.id === baselineOf(comparison).id
        ? 'baseline'
        : scenario.comparator
          ? 'comparator'
          : 'research';
    return [
      {
        scenario: scenario.id,
        name: scenarioTitle(context, scenario),
        kind,
        dalys: found.dalys.mean,
        money: found.money.mean * times,
        status: found.status,
        costPerDaly: found.costPerDaly,
      } as const,
    ];
  });
}

type Row = ReturnType<typeof rowsOf>[number];

interface Picture {
  readonly x: Ends;
  readonly y: Ends;
  readonly width: number;
  readonly height: number;
}

const within = (value: number, [low, high]: Ends): boolean => value >= low && value <= high;
const isInside = ({ x, y }: Picture, row: Row): boolean => within(row.dalys, x) && within(row.money, y);

const HEIGHT = { wide: 400, narrow: 330 } as const;
const AXIS = { wide: 88, narrow: 78 } as const;

/** Share of the height that stays free over the highest point: next to it its name would cover the line. */
const OVER = 0.18;

function pictureOf({ form }: DalyWorthContext, rows: readonly Row[]): Picture {
  const ends = (of: (row: Row) => number) =>
    axisEnds(rows.map((row) => ({ low: Math.min(0, of(row)), high: of(row) })));
  const x = ends(({ dalys }) => dalys);
  const [low, high] = ends(({ money }) => money);
  const inside = rows.filter(({ dalys, money }) => within(dalys, x) && within(money, [low, high]));
  const highest = Math.max(low, ...inside.map(({ money }) => money));
  const top = form === 'wide' ? low + (highest - low) / (1 - OVER) : high;
  return {
    x,
    y: [low, Math.max(high, top)],
    width: SIZES[form].width - AXIS[form] - 14,
    height: HEIGHT[form],
  };
}

/** The line along the frontier, its last part cut at the edge where it leads beyond the picture. */
function frontierLine(rows: readonly Row[], picture: Picture) {
  const points = rows.filter(({ status }) => status === 'frontier').sort((a, b) => a.dalys - b.dalys);
  const line = [];
  for (const [n, point] of points.entries()) {
    if (isInside(picture, point)) {
      line.push({ dalys: point.dalys, money: point.money });
      continue;
    }
    const from = points[n - 1];
    if (from !== undefined && isInside(picture, from)) {
      const part = Math.min(
        ...(['dalys', 'money'] as const).flatMap((of) => {
          const [low, high] = of === 'dalys' ? picture.x : picture.y;
          const run = point[of] - from[of];
          return run === 0 ? [] : [((run > 0 ? high : low) - from[of]) / run];
        }),
      );
      line.push({
        dalys: from.dalys + part * (point.dalys - from.dalys),
        money: from.money + part * (point.money - from.money),
      });
    }
    break;
  }
  return line;
}

const SHAPES = { frontier: 'circle', extended: 'diamond', dominated: 'cross' } as const;

const LABEL_WIDTH = 230;

/** What stands at a point: its name, with the price of a further DALY where it has one; on a telephone there is room for a number only. */
function labelOf(context: DalyWorthContext, row: Row, n: number): string[] {
  const { form } = context;
  return form === 'narrow' ? [String(n + 1)] : wrapText(nameOf(context, row), LABEL_WIDTH, SIZES[form].text);
}

const nameOf = ({ comparison, language }: DalyWorthContext, { name, costPerDaly }: Row): string =>
  costPerDaly === null
    ? name
    : TEXT[language].priced(name, formatNumber(costPerDaly), comparison.region.currency);

function labelLayers(context: DalyWorthContext, rows: readonly Row[], picture: Picture): Layer[] {
  const { x, y, width, height } = picture;
  const { form } = context;
  const size = SIZES[form].text;
  const part = (value: number, [low, high]: Ends) => (value - low) / (high - low);
  const place = ({ dalys, money }: Pick<Row, 'dalys' | 'money'>) => ({
    x: width * part(dalys, x),
    y: height * (1 - part(money, y)),
  });
  const points = rows
    .filter((row) => isInside(picture, row))
    .map((row, n) => ({ ...place(row), lines: labelOf(context, row, n) }));
  const line = frontierLine(rows, picture).map(place);
  return placeLabels(points, size, { width, height, line }).map((label) => ({
    data: { values: [{}] },
    mark: {
      type: 'text',
      text: [...label.lines],
      align: label.align,
      baseline: 'middle',
      fontSize: size,
      lineHeight: lineHeight(size),
      dy: (-(label.lines.length - 1) * lineHeight(size)) / 2,
    },
    encoding: { x: { value: label.x }, y: { value: label.y }, color: { value: COLOURS.ink } },
  }));
}

/**
 * Cost-effectiveness frontier: mean cost and health of every scenario, the line of those that no other and no mix of others
 * beats, and what a further DALY costs along it. Their intervals are in the plane.
 */
export const costEffectivenessFrontier = chart({
  id: 'cost-effectiveness-frontier',
  rows: rowsOf,
  title: ({ language }, rows) => {
    const best = rows.filter(({ status }) => status === 'frontier').sort((a, b) => a.dalys - b.dalys);
    return TEXT[language].title(
      words(language).list(best.map(({ name }) => name)),
      rows.length - best.length,
    );
  },
  reading: (context) => {
    const text = TEXT[context.language];
    return [text.measure(moneyUnit(context).word, context.comparison.horizon), text.reading];
  },
  notes: (context, rows) => {
    const text = TEXT[context.language];
    const picture = pictureOf(context, rows);
    const outside = rows.filter((row) => !isInside(picture, row));
    const { word: unit } = moneyUnit(context);
    const said = outside.map((row) =>
      text.point(
        row.name,
        formatNumber(row.dalys),
        words(context.language).withUnit(formatNumber(row.money), unit),
      ),
    );
    const numbered = rows
      .filter((row) => isInside(picture, row))
      .map((row, n) => text.numbered(n + 1, nameOf(context, row)));
    return [
      ...(context.form === 'narrow' ? [text.numbers(numbered)] : []),
      ...(said.length === 0 ? [] : [text.outside(words(context.language).list(said))]),
      text.noInterval,
    ];
  },
  plot: (context, rows) => {
    const text = TEXT[context.language];
    const picture = pictureOf(context, rows);
    const drawn = rows.filter((row) => isInside(picture, row));
    const axis = (field: string, ends: Ends, title: string) => ({
      field,
      type: 'quantitative' as const,
      title,
      scale: { domain: [...ends], nice: false },
      axis: { labelExpr: "format(datum.value, ',')", tickCount: context.form === 'wide' ? 6 : 4 },
    });
    return {
      width: picture.width,
      height: picture.height,
      encoding: {
        x: axis('dalys', picture.x, text.x),
        y: axis('money', picture.y, text.y(moneyUnit(context).word)),
      },
      layer: [
        {
          data: { values: frontierLine(rows, picture) },
          mark: { type: 'line', strokeWidth: 1.6, color: COLOURS.ink },
          encoding: { order: { field: 'dalys', type: 'quantitative' } },
        },
        ...(['frontier', 'extended', 'dominated'] as const).map(
          (status): Layer => ({
            data: {
              values: drawn
                .filter((row) => row.status === status)
                .map((row) => ({ ...row, colour: COLOURS[row.kind] })),
            },
            mark: {
              type: 'point',
              shape: SHAPES[status],
              filled: true,
              size: 110,
              opacity: 1,
              stroke: 'white',
              strokeWidth: 1,
            },
            encoding: { color: { field: 'colour', type: 'nominal', scale: null } },
          }),
        ),
        ...labelLayers(context, rows, picture),
        ...keyLayers(
          (['frontier', 'extended', 'dominated'] as const).map((status) => ({
            name: text[status],
            colour: COLOURS.ink,
            shape: SHAPES[status],
          })),
          context.form === 'wide' ? -AXIS.wide + 20 : -AXIS.narrow + 16,
          context.form,
        ),
      ],
    };
  },
  inWords: (context, rows) =>
    rows.map((row) =>
      TEXT[context.language].point(row.name, formatNumber(row.dalys), formatNumber(row.money)),
    ),
});
