import { CHANNEL_COLOURS } from '../../charts/theme.js';
import { formatNumber, formatShare } from '../../language/numbers.js';
import { texts } from '../../language/texts.js';
import { domainWithZero } from '../domain.js';
import { linePanels } from '../line-panels.js';
import { NO_CHANCE } from '../no-chance.js';
import type { StudyChartContext } from '../study.js';
import { studyChart } from '../study-chart.js';
import { contestOutcome } from './equilibrium.js';
import { EXTRAS, rulesOf, TABLE_LINE } from './rules.js';

const TEXT = texts({
  en: {
    title: (payline: string, shares: string) =>
      `In a contest that funds ${payline} of the proposals, writing them all costs as much as ${shares} of the value that is funded`,
    where: (share: string, extra: string) => `${share} (v0 = ${extra})`,
    and: ' and ',
    reading:
      'Per applicant in equilibrium, the value of the best idea being 1. v0 is what winning is worth to the applicant beyond the idea itself. Dashed: net value if grants are drawn by lot among the better half of the proposals.',
    payline: 'Payline (share of proposals funded, %)',
    kinds: {
      fundedValue: 'Value of funded ideas',
      waste: 'Cost of proposals',
      netValue: 'Net value',
      lottery: 'Net value, partial lottery',
    },
    point: (panel: string, funded: string, cost: string, net: string, lottery: string) =>
      `${panel}, payline 20%: value ${funded}, cost ${cost}, net ${net}, net with a lottery ${lottery}`,
  },
  zh: {
    title: (payline, shares) =>
      `在资助率为 ${payline} 的竞争中，全部申请书的成本相当于获资助项目价值的 ${shares}`,
    where: (share, extra) => `${share}（v0 = ${extra}）`,
    and: '和 ',
    reading:
      '均衡状态下按每名申请者计，以最佳项目的价值为 1。v0 为获资助对申请者而言超出项目本身的收益。虚线：在评审排名前一半的申请中抽签时的净价值。',
    payline: '资助率（获资助申请所占比例，%）',
    kinds: {
      fundedValue: '获资助项目的价值',
      waste: '申请书成本',
      netValue: '净价值',
      lottery: '净价值（部分抽签）',
    },
    point: (panel, funded, cost, net, lottery) =>
      `${panel}，资助率 20%：价值 ${funded}，成本 ${cost}，净价值 ${net}，部分抽签时净价值 ${lottery}`,
  },
});

/** Paylines of a smooth line, percent. */
const LEAST = 2;
const MOST = 50;
const PAYLINES = Array.from({ length: MOST - LEAST + 1 }, (_, n) => LEAST + n);
/** The payline whose numbers are said in words. */
const IN_WORDS = 20;

const DASHED = [5, 4];

type Context = StudyChartContext;

const panelName = (extra: number): string => `v0 = ${formatNumber(extra)}`;

/** The contest and the lottery for every payline and v0. */
function rowsOf({ settings }: Context) {
  const rules = rulesOf(settings);
  return EXTRAS.flatMap((extra) =>
    PAYLINES.map((percent) => {
      const payline = percent / 100;
      const { fundedValue, waste, netValue } = contestOutcome({ ...rules, extra, payline, line: 0 });
      const lottery = contestOutcome({ ...rules, extra, payline, line: TABLE_LINE }).netValue;
      return { extra, payline: percent, fundedValue, waste, netValue, lottery };
    }),
  );
}

type Row = ReturnType<typeof rowsOf>[number];

/** What the proposals of a contest under the settings' payline cost, for each v0 of the panels. */
function title({ settings, language }: Context): string {
  const text = TEXT[language];
  const rules = rulesOf(settings);
  const shares = EXTRAS.map((extra) => {
    const { wasteShare } = contestOutcome({ ...rules, extra, line: 0 });
    return text.where(formatShare(wasteShare), formatNumber(extra));
  });
  return text.title(`${formatNumber(100 * rules.payline)}%`, shares.join(text.and));
}

const KINDS = ['fundedValue', 'waste', 'netValue', 'lottery'] as const;
const KIND_COLOURS = {
  fundedValue: CHANNEL_COLOURS.practice,
  waste: CHANNEL_COLOURS.careHours,
  netValue: CHANNEL_COLOURS.ownProducts,
  lottery: CHANNEL_COLOURS.ownProducts,
} as const;

function plot(context: Context, rows: readonly Row[]) {
  const text = TEXT[context.language];
  const panels = EXTRAS.map((extra) => ({
    name: panelName(extra),
    rows: rows
      .filter((row) => row.extra === extra)
      .flatMap((row) => KINDS.map((kind) => ({ kind: text.kinds[kind], x: row.payline, y: row[kind] }))),
  }));
  const kinds = KINDS.map((kind) => ({
    name: text.kinds[kind],
    colour: KIND_COLOURS[kind],
    ...(kind === 'lottery' ? { dash: DASHED } : {}),
  }));
  const amounts = rows.flatMap((row) => KINDS.map((kind) => row[kind]));
  const x = { title: text.payline, domain: [0, MOST] as const };
  return linePanels(context, panels, { kinds, x, y: { domain: domainWithZero(amounts) } });
}

/** Value and waste against the payline, a panel for each v0. */
export const valueAndWaste = studyChart({
  id: 'value-and-waste',
  rows: rowsOf,
  title,
  reading: ({ language }: Context) => [TEXT[language].reading],
  notes: ({ language }) => [NO_CHANCE[language]],
  plot,
  inWords: ({ language }, rows) =>
    rows
      .filter(({ payline }) => payline === IN_WORDS)
      .map(({ extra, fundedValue, waste, netValue, lottery }) =>
        TEXT[language].point(
          panelName(extra),
          formatNumber(fundedValue),
          formatNumber(waste),
          formatNumber(netValue),
          formatNumber(lottery),
        ),
      ),
});
