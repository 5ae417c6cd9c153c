import { medinno } from '../../model/medinno.js';
import { CELLS } from '../../model/place/cells.js';
import { INSTITUTION_TYPES } from '../../model/place/institution-types.js';
import { type Bilingual, MECHANISMS, PANELS, ROLES, type Role } from '../../model/place/region.js';
import { GRADES } from '../reading/figure.js';
import { DEFINITIONS } from '../region/definitions.js';
import { FURTHER_COLUMNS, HISTORY_COLUMNS } from '../region/history-row.js';
import type { FieldSheet, RegionField } from '../region/region-field.js';
import { AGE_STRUCTURE, type PricedModel, regionFields } from '../region/region-fields.js';
import { FACT_USES } from '../region/region-schema.js';

/** A column: its heading, its width in characters, what its cells hold, and the only words they may hold. */
export interface Column {
  readonly heading: Bilingual;
  readonly width: number;
  readonly holds: 'text' | 'number';
  readonly words?: readonly string[];
}

const text = (en: string, zh: string, width: number, words?: readonly string[]): Column => ({
  heading: { en, zh },
  width,
  holds: 'text',
  ...(words === undefined ? {} : { words }),
});
const number = (en: string, zh: string): Column => ({ heading: { en, zh }, width: 12, holds: 'number' });

/** Every column that a sheet may have. */
export const COLUMNS = {
  key: text('key', '字段', 36),
  whatEn: text('what it is', '说明（英文）', 44),
  whatZh: text('what it is (Chinese)', '说明', 36),
  id: text('id', '代码', 26),
  nameEn: text('name (English)', '名称（英文）', 34),
  nameZh: text('name (Chinese)', '名称（中文）', 30),
  type: text('type', '类型', 12, INSTITUTION_TYPES),
  payer: text('payer', '出资方', 12),
  mechanism: text('how it chooses', '选择方式', 14, MECHANISMS),
  panel: text('panel', '评审组', 12, PANELS),
  target: text('whom it is for', '面向', 20, CELLS),
  listed: text('level or payer', '层级或出资方', 16, ['level', 'payer']),
  level: text('level', '层级', 14),
  causes: text('causes of disease', '所含病因', 44),
  content: text('content', '内容', 44),
  allowed: text('allowed words', '可填词语', 50),
  value: number('value', '数值'),
  low: number('low', '下限'),
  high: number('high', '上限'),
  unit: text('unit', '单位', 28),
  year: number('year', '年份'),
  source: text('source', '来源', 24),
  grade: text('grade', '等级', 8, GRADES),
  note: text('note', '备注', 60),
  formula: text('how computed', '计算方法', 36),
  borrowedFrom: text('borrowed from', '借用自', 14),
  hint: text('value of the like region', '参照地区数值', 16),
  quantity: text('quantity', '计算式', 34),
  explanation: text('why the model may differ', '模型可能不符的原因', 30),
  use: text('use', '用途', 10, FACT_USES),
  under: text('scenario', '情景', 16),
  indicator: text('indicator', '指标', 34),
  observes: text('observes', '对应指标', 20),
  error: number('error', '误差'),
  vintage: number('vintage', '发布年份'),
  definition: text('definition', '统计口径', 26),
  code: text('code', '编码', 10),
} as const satisfies Readonly<Record<string, Column>>;
export type ColumnName = keyof typeof COLUMNS;

const FIGURE_COLUMNS = [
  'value',
  'low',
  'high',
  'unit',
  'year',
  'source',
  'grade',
  'note',
  'formula',
  'borrowedFrom',
] as const satisfies readonly ColumnName[];
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];
export { FIGURE_COLUMNS };

const KEYED = ['key', 'whatEn', 'whatZh'] as const satisfies readonly ColumnName[];

/** What is done with the rows of a sheet; see read.ts. */
type SheetUse = 'words' | 'figures' | 'facts' | 'points' | 'payers' | 'history' | 'sources' | 'text';

export interface SheetPlan {
  readonly title: Bilingual;
  /** A name that workbooks of earlier versions have for it. */
  readonly formerly?: string;
  readonly use: SheetUse;
  readonly columns: readonly ColumnName[];
  /** Workbooks of earlier versions have no such sheet, nor need one of a place where nothing stands in it. */
  readonly optional?: boolean;
}

const figures = (en: string, zh: string, ...own: ColumnName[]): SheetPlan => ({
  title: { en, zh },
  use: 'figures',
  columns: [...KEYED, ...own, ...FIGURE_COLUMNS],
});

/** The sheets of a workbook in their order. */
export const SHEETS = {
  readMe: { title: { en: 'Read me', zh: '填写说明' }, use: 'text', columns: [] },
  place: {
    title: { en: 'Place', zh: '地区' },
    use: 'words',
    columns: [...KEYED, 'content', 'allowed'],
  },
  people: figures('People', '人口与人才'),
  institutions: figures('Institutions', '机构', 'id', 'nameEn', 'nameZh', 'type'),
  money: figures(
    'Money by payer',
    '分出资方经费',
    'id',
    'nameEn',
    'nameZh',
    'payer',
    'mechanism',
    'panel',
    'target',
  ),
  prices: figures('Talent prices', '人才与项目价格'),
  outputs: {
    title: { en: 'Outputs', zh: '产出' },
    use: 'facts',
    columns: [
      'id',
      'nameEn',
      'nameZh',
      'quantity',
      'low',
      'high',
      'unit',
      'year',
      'source',
      'grade',
      'note',
      'explanation',
      'use',
      'under',
    ],
  },
  burden: figures('Burden', '疾病负担', 'id', 'causes'),
  rules: figures('Rules', '规则'),
  background: figures('Background', '背景数据'),
  paths: {
    title: { en: 'Later years', zh: '以后年份' },
    use: 'points',
    columns: ['key', 'year', 'value', 'unit', 'source', 'grade', 'note'],
    optional: true,
  },
  payers: {
    title: { en: 'Levels and payers', zh: '层级与出资方' },
    use: 'payers',
    columns: ['listed', 'id', 'nameEn', 'nameZh', 'level'],
    optional: true,
  },
  // Excel keeps the name History for itself, and writing libraries refuse it.
  history: {
    title: { en: 'Past values', zh: '历史数据' },
    formerly: 'History',
    use: 'history',
    columns: HISTORY_COLUMNS,
  },
  sources: { title: { en: 'Sources', zh: '来源' }, use: 'sources', columns: ['code', 'source'] },
} as const satisfies Readonly<Record<string, SheetPlan>> & Readonly<Record<FieldSheet, SheetPlan>>;
export type SheetName = keyof typeof SHEETS;
export const SHEET_NAMES = Object.keys(SHEETS) as SheetName[];

/** Columns that a sheet may lack: hints for those who fill it, which are not read, and what workbooks of earlier versions cannot say. */
export const OPTIONAL_COLUMNS: ReadonlySet<ColumnName> = new Set([
  'whatEn',
  'whatZh',
  'allowed',
  'hint',
  'borrowedFrom',
  'mechanism',
  'panel',
  'target',
  ...FURTHER_COLUMNS,
]);

/** Sheets whose names begin like this are notes of those who fill the workbook, and are not read. */
export const OWN_SHEETS = ['note', '备注'] as const;

/** A row of words about the place. */
interface WordRow {
  /** Where it stands in a region file. */
  readonly path: string;
  readonly label: Bilingual;
  readonly required: boolean;
  readonly words?: readonly string[];
  /** What the words mean. */
  readonly allowed?: Bilingual;
}

const word = (path: string, en: string, zh: string, required = true): WordRow => ({
  path,
  label: { en, zh },
  required,
});

/** Parts that payers play; left empty as in a city of China, or as in the region that the place is like. */
const ROLE_LABELS: Readonly<Record<Role, Bilingual>> = {
  government: { en: 'Payer that is the government of the place', zh: '代表本级政府的出资方' },
  upperGovernment: { en: 'Payer that is the government above it', zh: '代表上级政府的出资方' },
  nation: { en: 'Payer that is the state', zh: '代表国家的出资方' },
  hospitals: { en: 'Payer for what hospitals pay themselves', zh: '承担医院自筹部分的出资方' },
  enterprises: { en: 'Payer of the development of products', zh: '承担产品研发费用的出资方' },
  insurance: { en: 'Payer of what health insurance pays', zh: '承担医保支付部分的出资方' },
  patients: { en: 'Payer of what patients pay', zh: '承担患者自付部分的出资方' },
};

export const WORD_ROWS: readonly WordRow[] = [
  word('id', 'Short name: small letters, digits and hyphens', '代码：小写字母、数字和连字符'),
  word('name.en', 'Name in English', '英文名称'),
  word('name.zh', 'Name in Chinese', '中文名称'),
  word('description.en', 'One sentence about the place, in English', '一句话介绍（英文）'),
  word('description.zh', 'One sentence about the place, in Chinese', '一句话介绍（中文）'),
  word('like', 'Region whose figures stand in for those left empty', '参照地区：空缺数值取自该地区', false),
  {
    ...word('definitions.population', 'Which population is counted', '人口口径'),
    words: DEFINITIONS.population,
    allowed: {
      en: 'resident = usual residents; registered = registered there (hukou)',
      zh: 'resident 指常住人口；registered 指户籍人口',
    },
  },
  {
    ...word('definitions.doctors', 'Which doctors are counted', '医师口径'),
    words: DEFINITIONS.doctors,
    allowed: {
      en: 'clinics-in = with clinics and village stations; clinics-out = without them',
      zh: 'clinics-in 指含诊所和村卫生站；clinics-out 指不含',
    },
  },
  {
    ...word(
      'definitions.money',
      'In which prices money is given (the year is on sheet Rules: priceYear)',
      '金额口径（基准年见“规则”表 priceYear）',
    ),
    words: DEFINITIONS.money,
    allowed: {
      en: 'real = all in prices of the price year; nominal = as it was paid in its own year',
      zh: 'real 指均按基准年价格；nominal 指按当年价格',
    },
  },
  ...ROLES.map((role) => word(`roles.${role}`, ROLE_LABELS[role].en, ROLE_LABELS[role].zh, false)),
  word(
    'currency.code',
    'Currency of all amounts: three letters of ISO 4217; empty: CNY, or that of the like region',
    '全部金额的币种：ISO 4217 三字母代码；不填则为 CNY，或与参照地区相同',
    false,
  ),
  word('format', 'Form of this workbook: stays as it is', '工作簿格式版本，请勿改动', false),
];

/** What a row of figures is called in the column `key`: its path without the entry of a list. */
export function keyOf({ path }: RegionField): string {
  return path.replace('.*.', '.');
}

/** The figures whose rows belong on a sheet. */
export function fieldsOn(sheet: SheetName, model: PricedModel = medinno): readonly RegionField[] {
  return [...regionFields(model), AGE_STRUCTURE].filter((field) => field.sheet === sheet);
}
