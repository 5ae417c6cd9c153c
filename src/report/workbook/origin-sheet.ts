import { perDalyOf, placeName } from '../../charts/naming.js';
import type { Context } from '../../language/context.js';
import { shownUnit } from '../../language/units.js';
import { words } from '../../language/words.js';
import { changedFromDefaults } from '../how-made.js';
import type { TableSheet, Value } from './table-sheet.js';

const TEXTS = {
  en: {
    title: 'Where it comes from',
    what: 'What',
    value: 'Value',
    priceYear: 'Prices of the year',
    policyYear: 'Programme starts in',
    population: 'Residents',
    date: 'Date',
    dateText:
      'computedAt in manifest.json says when the runs were computed; this file has no date, so that the same inputs give the same file.',
  },
  zh: {
    title: '结果来源',
    what: '项目',
    value: '内容',
    priceYear: '价格基准年',
    policyYear: '专项起始年',
    population: '常住人口',
    date: '日期',
    dateText: '计算时间见 manifest.json 的 computedAt；本文件不记日期，因此输入相同则文件相同。',
  },
} as const;

const WIDTH_OF_NAME = 34;
const WIDTH_OF_VALUE = 100;
/** Years and settings are no quantities to be separated into thousands. */
const PLAIN = '0';

/** Everything needed to make the workbook again. */
export function originSheet(context: Context): TableSheet {
  const { comparison, language } = context;
  const { changes, report } = words(language);
  const { region } = comparison;
  const texts = TEXTS[language];
  const settings: readonly (readonly [string, Value])[] = [
    [report.region, placeName(context)],
    [texts.population, { value: region.population }],
    [report.version, `medinno ${comparison.version}`],
    [report.command, comparison.command],
    [report.seed, comparison.seed],
    [changes.draws, { value: comparison.draws }],
    [changes.replicates, { value: comparison.replicates }],
    [report.horizon, report.yearsText(comparison.horizon)],
    [texts.policyYear, { value: region.policyYear, format: PLAIN }],
    [texts.priceYear, { value: region.priceYear, format: PLAIN }],
    [report.discount, { value: comparison.discountRate, format: '0.0%' }],
    [
      `${report.threshold} (${shownUnit(perDalyOf(comparison), language).word})`,
      { value: comparison.threshold },
    ],
    [texts.date, texts.dateText],
  ];
  const changed = changedFromDefaults(context);
  const lines = changed.length === 0 ? [changes.none] : changed;
  const rows = [...settings, ...lines.map((line, n) => [n === 0 ? changes.title : '', line] as const)];
  const columns = [
    { heading: texts.what, width: WIDTH_OF_NAME },
    { heading: texts.value, width: WIDTH_OF_VALUE },
  ];
  return { title: texts.title, columns, rows };
}
