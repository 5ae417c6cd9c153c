import type { Row } from 'write-excel-file/universal';
import type { Bilingual } from '../../model/place/region.js';
import { DARK } from './heading-cell.js';
import { heightOf } from './text-height.js';

/** The first sheet: how to fill the others. A line that begins with `#` is a heading. */
const LINES: readonly Bilingual[] = [
  { en: '# How to fill this workbook', zh: '# 怎样填写本工作簿' },
  {
    en: 'Each row is one figure. Fill the yellow cells; the grey ones explain and stay as they are. Orange cells must be filled.',
    zh: '每行填写一个数据。请填写黄色单元格；灰色单元格为说明，请勿改动；橙色单元格必须填写。',
  },
  {
    en: 'Leave a figure empty when you do not know it. It is then taken from the region named in the row “like” of sheet Place, in proportion to population or doctors where it is an amount; its range is widened, its grade becomes D, and it is marked wherever it is shown.',
    zh: '不掌握的数据请留空。空缺数值将取自“地区”表 like 行所列的参照地区，总量类数据按人口或医师数折算，同时放宽区间、等级记为 D，并在各处注明。',
  },
  {
    en: 'A figure has a value, the lowest and highest value you think possible, the year it describes, its source, its grade and a note. Value, year, source and grade belong together.',
    zh: '每个数据应填写数值、您认为可能的下限和上限、所属年份、来源、等级和备注。数值、年份、来源、等级缺一不可。',
  },
  { en: '# Numbers', zh: '# 数字写法' },
  {
    en: 'Type plain numbers in the unit of the row: 6178000, not 617.8 ten thousand; 0.15, not 15 %. No spaces, commas or units in the cell. No formulas: copy and paste values only. No merged cells, no hidden sheets.',
    zh: '请按该行单位填写纯数字：填 6178000，不填 617.8 万；填 0.15，不填 15%。单元格内不要写空格、逗号或单位。不要使用公式（请选择性粘贴为数值），不要合并单元格，不要隐藏工作表。',
  },
  { en: '# Grades', zh: '# 等级' },
  {
    en: 'A: official statistics or a reviewed paper. B: news, or a copy of an official page. C: other pages, or worked out from another place. D: assumed; the note then says why.',
    zh: 'A：官方统计或经同行评议的论文。B：新闻报道或官方页面的转载。C：其他网页，或由其他地区推算。D：假定，须在备注中说明理由。',
  },
  { en: '# Sources', zh: '# 来源' },
  {
    en: 'Write the address or title of a source in the row, or list it once on sheet Sources with a code such as S1 and write the code in the row.',
    zh: '来源可直接写明网址或名称；也可在“来源”表中编码（如 S1），在各行填写编码即可。',
  },
  { en: '# Required words', zh: '# 必填口径' },
  {
    en: 'Sheet Place asks which population, which doctors and which money the figures count. Choose one of the words listed there: figures that count different things must not be mixed.',
    zh: '“地区”表要求注明人口、医师和金额的统计口径，请从所列词语中选择。不同口径的数据不得混用。',
  },
  { en: '# Institutions', zh: '# 机构' },
  {
    en: 'Four rows for each institution, with the same id. Give its names and type in the first of them. Pool small ones. For more institutions copy four rows and change the id; blocks you do not need stay empty.',
    zh: '每个机构占四行，代码相同；名称和类型填在第一行即可。小机构可合并填写。如需增加机构，请复制四行并修改代码；用不到的行留空。',
  },
  { en: '# Later years', zh: '# 以后年份' },
  {
    en: 'If money, posts, people, prices, burden or gaps change after the start year, sheet Later years has a row for each figure and year: population, doctors, institutions.posts (all together), funding.localResearch, funding.localGrantSize, funding.developmentPool, funding.outside.ID.winsPerYear, .budget or .grantSize, workforce.pay, workforce.payGap, workforce.moneyGap, workforce.outsideSupply (over the start year), prices.ID or health.areas.ID.burden, with the unit of the row of that figure. Between years the figure follows a straight line; empty rows mean that nothing changes.',
    zh: '如经费、岗位、人口、价格、疾病负担或差距在起始年之后有变化，请在“以后年份”表中按数据和年份逐行填写：population、doctors、institutions.posts（各单位合计）、funding.localResearch、funding.localGrantSize、funding.developmentPool、funding.outside.代码.winsPerYear、.budget 或 .grantSize、workforce.pay、workforce.payGap、workforce.moneyGap、workforce.outsideSupply（与起始年之比）、prices.代码、health.areas.代码.burden，单位与其原行相同。各年份之间按直线变化；不填则不变。',
  },
  { en: '# When it is filled', zh: '# 填完之后' },
  {
    en: 'Run: medinno check my-city.xlsx. Every mistake is named with its sheet and cell. Sheets of your own are left alone if their names begin with “note”.',
    zh: '运行 medinno check my-city.xlsx，程序会指出每处问题所在的工作表和单元格。自用工作表的名称请以“备注”开头，程序不会读取。',
  },
];

export function readMeRows(language: 'en' | 'zh'): Row[] {
  const other = language === 'en' ? 'zh' : 'en';
  return [
    ...LINES.map((line) => rowOf(line[language])),
    rowOf(''),
    ...LINES.map((line) => rowOf(line[other])),
  ];
}

/** Width of the column, in characters of Latin letters, of which a Chinese one takes two. */
export const READ_ME_WIDTH = 110;

function rowOf(line: string): Row {
  if (line === '') return [null];
  return line.startsWith('# ')
    ? [
        {
          value: line.slice(2),
          type: String,
          fontWeight: 'bold',
          fontSize: 13,
          textColor: DARK,
          height: 24,
          alignVertical: 'bottom',
        },
      ]
    : [
        {
          value: line,
          type: String,
          wrap: true,
          alignVertical: 'top',
          height: heightOf(line, READ_ME_WIDTH),
        },
      ];
}
