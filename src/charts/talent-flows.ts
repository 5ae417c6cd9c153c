import { formatWhole } from '../language/numbers.js';
import { texts } from '../language/texts.js';
import type { ScenarioLabel } from '../results/scenario-label.js';
import { alternativesOf } from './alternatives.js';
import { chart } from './chart.js';
import type { ChartContext } from './chart-context.js';
import { scenarioTitle } from './naming.js';
import { barsInWords, barsOf } from './part-bars.js';
import { type PartRow, partRowsOf } from './part-rows.js';
import { effectOf, summaryOf } from './rows.js';
import { type Part, stackedRows } from './stacked-rows.js';
import { standingOn } from './standing.js';

const TEXT = texts({
  en: {
    lost: (name: string, recruits: string, lost: string) =>
      `${name}: ${lost} of ${recruits} recruits leave again`,
    leads: (name: string) => `${name}: largest net gain of people from outside`,
    unclear: 'No way of spending clearly brings more people to research',
    levels: (came: string, left: string) => `${came} people come to research, ${left} leave it`,
    measure: (years: number) =>
      `People who come to research posts (right) and leave them (left) over ${years} years.`,
    difference: (years: number) =>
      `People more (right) or fewer (left) in research posts than without the programme, over ${years} years, by the way they come or go.`,
    reading:
      'Bars: means. Dot and line below: net flow from outside, with 95% interval; own graduates and retirement are in the bars alone.',
    readingOfLevels:
      'Bars: means. Dot and line below: net flow from outside, with 90% of runs; own graduates and retirement are in the bars alone.',
    net: 'Net from outside',
    axis: 'People',
    zero: '0 = no programme',
    none: '',
    to: (value: string) => `to ${value}`,
    head: 'Net from outside [95% interval]',
    headOfLevels: 'Net from outside [90% of runs]',
  },
  zh: {
    lost: (name, recruits, lost) => `“${name}”引进的 ${recruits} 人中，有 ${lost} 人最终流失`,
    leads: (name) => `“${name}”带来的外部人才净流入最多`,
    unclear: '没有一种投入方式能明确增加科研人员',
    levels: (came, left) => `${came} 人进入科研岗位，${left} 人离开`,
    measure: (years) => `${years} 年内进入（向右）与离开（向左）科研岗位的人数。`,
    difference: (years) =>
      `${years} 年内科研岗位人员比无专项时多（向右）或少（向左）的人数，按来源与去向划分。`,
    reading: '条：均值；下方的点和线：外部净流入及其 95% 区间；本地毕业生与退休只计入条形。',
    readingOfLevels: '条：均值；下方的点和线：外部净流入及 90% 的模拟所在区间；本地毕业生与退休只计入条形。',
    net: '外部净流入',
    axis: '人数',
    zero: '0 = 无专项',
    none: '',
    to: (value) => `至 ${value}`,
    head: '外部净流入 [95% 区间]',
    headOfLevels: '外部净流入 [90% 的模拟]',
  },
});

const NAMES = texts({
  en: {
    hires: 'Hired from outside',
    imports: 'Leading talent recruited',
    youngRecruits: 'Young talent recruited',
    returnees: 'Returned',
    graduatesPosted: 'Own graduates kept',
    postdocsStayed: 'Postdocs kept',
    conversions: 'Own doctors converted',
    emigrants: 'Left for outside',
    retired: 'Retired',
    deaths: 'Died',
    left: 'Gave up research',
  },
  zh: {
    hires: '外部招聘',
    imports: '引进领军人才',
    youngRecruits: '引进青年人才',
    returnees: '回流',
    graduatesPosted: '留任本地毕业生',
    postdocsStayed: '留任博士后',
    conversions: '本院医师转任',
    emigrants: '流向外地',
    deaths: '在岗死亡',
    retired: '退休',
    left: '放弃科研',
  },
});

/** Channels by which people come to posts of research and leave them, with the sign of their bar. */
export const FLOWS = [
  { id: 'hires', sign: 1, colour: '#0072b2' },
  { id: 'returnees', sign: 1, colour: '#56b4e9' },
  { id: 'imports', sign: 1, colour: '#332288' },
  { id: 'youngRecruits', sign: 1, colour: '#117733' },
  { id: 'postdocsStayed', sign: 1, colour: '#44aa99' },
  { id: 'conversions', sign: 1, colour: '#999933' },
  { id: 'graduatesPosted', sign: 1, colour: '#b8c4cc' },
  { id: 'emigrants', sign: -1, colour: '#d55e00' },
  { id: 'left', sign: -1, colour: '#e69f00' },
  { id: 'retired', sign: -1, colour: '#dcd6c4' },
  { id: 'deaths', sign: -1, colour: '#8c8c8c' },
] as const;

/** Channels through which fewer people than this differ in every row are not drawn. */
const FEWEST = 2;

const comparesWithBaseline = ({ comparison }: ChartContext): boolean => comparison.effects.length > 0;

/** A channel's people, counted below zero where they leave. */
function signed(
  amount: { readonly mean: number; readonly low: number | null; readonly high: number | null } | undefined,
  sign: 1 | -1,
) {
  if (amount === undefined || sign === 1) return amount;
  const minus = (value: number | null) => (value === null ? null : 0 - value);
  return { mean: 0 - amount.mean, low: minus(amount.high), high: minus(amount.low) };
}

/** Differences to the baseline by channel; levels where there is none. */
function rowsOf(context: ChartContext): PartRow[] {
  const { comparison, language } = context;
  const paired = comparesWithBaseline(context);
  const amountOf = (scenario: string, id: string) => {
    if (paired) return effectOf(comparison, scenario, id);
    const level = summaryOf(comparison, scenario, id);
    return level && { mean: level.mean, low: level.p05, high: level.p95 };
  };
  return (paired ? alternativesOf(comparison) : comparison.scenarios).flatMap((scenario) =>
    partRowsOf(context, scenario, [
      ['', TEXT[language].net, amountOf(scenario.id, 'netTalentFlow')],
      ...FLOWS.map(
        ({ id, sign }) => [id, NAMES[language][id], signed(amountOf(scenario.id, id), sign)] as const,
      ),
    ]),
  );
}

/** Rows of scenarios in which people come or go because of the programme; all where there is none. */
const drawnRows = (rows: readonly PartRow[]): PartRow[] => {
  const moved = (scenario: string) =>
    rows.some((row) => row.scenario === scenario && row.part !== '' && Math.abs(row.mean) >= FEWEST);
  const some = rows.filter(({ scenario }) => moved(scenario));
  return some.length > 0 ? some : [...rows];
};

const partsOf = (context: ChartContext, rows: readonly PartRow[]): Part[] =>
  FLOWS.filter(({ id }) => rows.some((row) => row.part === id && Math.abs(row.mean) >= FEWEST)).map(
    ({ id, colour }) => ({ id, name: NAMES[context.language][id], colour }),
  );

/** How many of those leave again whom the scenario with most recruits brings; without recruits, who brings most people, or how many come and go. */
function finding(context: ChartContext, rows: readonly PartRow[]): string {
  const { comparison, language } = context;
  const text = TEXT[language];
  const sum = (of: (row: PartRow) => boolean) => rows.filter(of).reduce((all, { mean }) => all + mean, 0);
  if (!comparesWithBaseline(context)) {
    const ofFirst = (sign: 1 | -1) =>
      sum(({ scenario, part, mean }) => scenario === rows[0].scenario && part !== '' && sign * mean > 0);
    return text.levels(formatWhole(ofFirst(1)), formatWhole(-ofFirst(-1)));
  }
  const effect = (scenario: string, id: string) => effectOf(comparison, scenario, id)?.mean ?? 0;
  const recruits = ({ id }: ScenarioLabel) => effect(id, 'imports') + effect(id, 'youngRecruits');
  const [most] = [...alternativesOf(comparison)].sort((a, b) => recruits(b) - recruits(a));
  const lost = effect(most.id, 'importsLost');
  if (recruits(most) >= 1 && lost > 0) {
    return text.lost(scenarioTitle(context, most), formatWhole(recruits(most)), formatWhole(lost));
  }
  const standing = standingOn(comparison, 'netTalentFlow');
  return standing.kind === 'leads' ? text.leads(scenarioTitle(context, standing.leader)) : text.unclear;
}

/** People who come to posts of research and leave them over the horizon, by channel, against the baseline if there is one. */
export const talentFlows = chart({
  id: 'talent-flows',
  rows: (context: ChartContext) => drawnRows(rowsOf(context)),
  title: finding,
  reading: (context) => {
    const text = TEXT[context.language];
    const { horizon } = context.comparison;
    return comparesWithBaseline(context)
      ? [text.difference(horizon), text.reading]
      : [text.measure(horizon), text.readingOfLevels];
  },
  plot: (context, rows) => {
    const { form, language } = context;
    const text = TEXT[language];
    const paired = comparesWithBaseline(context);
    return stackedRows({
      parts: partsOf(context, rows),
      rows: barsOf(context, rows),
      heads: [form === 'wide' ? (paired ? text.head : text.headOfLevels) : text.net],
      axis: text.axis,
      zero: paired ? text.zero : text.none,
      to: text.to,
      form,
    });
  },
  inWords: barsInWords,
});
