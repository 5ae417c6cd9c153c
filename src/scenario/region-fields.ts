import type { HardBounds } from './fields.js';
import type { BorrowRule, FieldSheet, NumberKind, Plausible, RegionField } from './region-field.js';

const within = (low: number, high: number, per?: 'resident' | 'doctor'): Plausible => ({
  range: [low, high],
  ...(per === undefined ? {} : { per }),
});

const field =
  (sheet: FieldSheet) =>
  (
    path: string,
    unit: string,
    hard: HardBounds,
    plausible: Plausible,
    kind: NumberKind,
    borrow: BorrowRule,
    en: string,
    zh: string,
  ): RegionField => ({
    path,
    label: { en, zh },
    unit,
    hard,
    plausible,
    kind,
    borrow,
    sheet,
  });

const people = field('people');
const institutions = field('institutions');
const money = field('money');
const prices = field('prices');
const burden = field('burden');
const rules = field('rules');

/**
 * Every figure a region file has, in the order of the file, with its hard bounds and the range in which it is plausible
 * (both assumed, grade D). A region's free background numbers are not among them.
 */
export const REGION_FIELDS: readonly RegionField[] = [
  rules(
    'priceYear',
    'calendar year',
    [1900, 2100],
    within(1990, 2040),
    'year',
    'national',
    'Year whose prices all money is in',
    '价格基准年（所有金额按该年价格）',
  ),
  rules(
    'startYear',
    'calendar year',
    [1900, 2100],
    within(1990, 2050),
    'year',
    'national',
    'First simulated year',
    '模拟起始年',
  ),
  rules(
    'policyYear',
    'calendar year',
    [1900, 2100],
    within(2000, 2060),
    'year',
    'national',
    'First year in which a policy can act',
    '政策可生效的首年',
  ),
  people(
    'population',
    'residents',
    [1000, 2e9],
    within(50_000, 1.5e9),
    'amount',
    'never',
    'Population (state above which: resident or registered)',
    '人口（口径见“地区”表）',
  ),
  people(
    'gdpPerHead',
    'CNY a year per resident',
    [100, 1e7],
    within(5000, 500_000),
    'amount',
    'same',
    'Gross domestic product per resident',
    '人均地区生产总值',
  ),
  people(
    'doctors',
    'licensed and assistant doctors',
    [1, 1e8],
    within(0.0005, 0.01, 'resident'),
    'amount',
    'perHead',
    'Licensed and assistant doctors',
    '执业（助理）医师数',
  ),
  institutions(
    'institutions.*.posts',
    'research-active posts',
    [1, 1e7],
    within(1, 20_000),
    'whole',
    'perDoctor',
    'Research-active posts: people who publish or hold a project',
    '科研活跃岗位：发表论文或承担课题的人数',
  ),
  institutions(
    'institutions.*.climate',
    '0 to 1',
    [0, 1],
    within(0, 1),
    'share',
    'same',
    'Learning climate (0 none, 1 best)',
    '学习氛围（0 最差，1 最好）',
  ),
  institutions(
    'institutions.*.equipment',
    'relative to the mean',
    [0.01, 100],
    within(0.1, 10),
    'amount',
    'same',
    'Research equipment (1 = mean of the region)',
    '科研设备水平（1 为本地平均）',
  ),
  institutions(
    'institutions.*.translation',
    'relative to the mean',
    [0, 100],
    within(0, 10),
    'amount',
    'same',
    'Capacity to translate research (1 = mean)',
    '成果转化能力（1 为平均）',
  ),
  money(
    'funding.localResearch',
    'million CNY a year',
    [0.0001, 1e7],
    within(1e-5, 0.1, 'doctor'),
    'amount',
    'perDoctor',
    'Research money decided inside the region',
    '由本地决定的科研经费',
  ),
  money(
    'funding.localShares.city',
    'fraction',
    [0, 1],
    within(0, 1),
    'share',
    'same',
    'Share of that money paid by the city',
    '其中市级财政所占份额',
  ),
  money(
    'funding.localShares.province',
    'fraction',
    [0, 1],
    within(0, 1),
    'share',
    'same',
    'Share of that money paid by the province',
    '其中省级财政所占份额',
  ),
  money(
    'funding.localShares.hospitals',
    'fraction',
    [0, 1],
    within(0, 1),
    'share',
    'same',
    'Share of that money paid by hospitals',
    '其中医院自筹所占份额',
  ),
  money(
    'funding.localGrantSize',
    'million CNY per grant',
    [0.0001, 1e4],
    within(0.005, 10),
    'amount',
    'same',
    'Money of one local grant, whole duration',
    '本地项目单项经费（整个执行期）',
  ),
  money(
    'funding.localGrantDuration',
    'years',
    [1, 30],
    within(1, 10),
    'whole',
    'same',
    'Duration of a local grant',
    '本地项目执行期',
  ),
  money(
    'funding.developmentPool',
    'million CNY a year',
    [0, 1e7],
    within(0, 0.01, 'resident'),
    'amount',
    'perHead',
    'Development money of enterprises and venture',
    '企业与风险投资的研发资金',
  ),
  money(
    'funding.outside.*.winsPerYear',
    'grants a year',
    [0, 1e6],
    within(0, 0.5, 'doctor'),
    'amount',
    'perDoctor',
    'Grants won from this funder a year',
    '每年获该资助方立项数',
  ),
  money(
    'funding.outside.*.grantSize',
    'million CNY per grant',
    [0.0001, 1e4],
    within(0.005, 50),
    'amount',
    'same',
    'Money of one such grant, whole duration',
    '该类项目单项经费（整个执行期）',
  ),
  money(
    'funding.outside.*.duration',
    'years',
    [1, 30],
    within(1, 10),
    'whole',
    'same',
    'Duration of such a grant',
    '该类项目执行期',
  ),
  people(
    'workforce.pay',
    'million CNY a year per post',
    [0.001, 100],
    within(0.03, 3),
    'amount',
    'same',
    'Cost of one research-active post to its employer',
    '一个科研活跃岗位的用人成本',
  ),
  people(
    'workforce.payGap',
    'pay outside over pay inside, minus one',
    [-1, 20],
    within(-0.7, 4),
    'signed',
    'same',
    'Pay gap to the places people leave for',
    '与人才流向地的收入差距',
  ),
  people(
    'workforce.moneyGap',
    'research money per head outside over inside, minus one',
    [-1, 1000],
    within(-0.9, 50),
    'signed',
    'same',
    'Gap in research money per head to these places',
    '与这些地区的人均科研经费差距',
  ),
  people(
    'workforce.traineesPerInvestigator',
    'trainees per research-active post',
    [0, 20],
    within(0, 5),
    'amount',
    'same',
    'Graduate students and postdocs per post',
    '每岗在读研究生与博士后人数',
  ),
  people(
    'workforce.graduatesWhoStay',
    'fraction',
    [0, 1],
    within(0, 1),
    'share',
    'same',
    'Graduates who look for a post in the region',
    '毕业后在本地求职的比例',
  ),
  people(
    'workforce.postdocsWhoStay',
    'fraction',
    [0, 1],
    within(0, 1),
    'share',
    'same',
    'Postdocs who stay after the station',
    '博士后出站留任比例',
  ),
  prices(
    'prices.leadingTalent',
    'million CNY per head recruited',
    [0.001, 1e4],
    within(0.2, 50),
    'amount',
    'same',
    'Leading talent recruited',
    '引进一名领军人才',
  ),
  prices(
    'prices.youngTalent',
    'million CNY per young PhD recruited',
    [0.001, 1000],
    within(0.05, 10),
    'amount',
    'same',
    'Young PhD recruited',
    '引进一名青年博士',
  ),
  prices(
    'prices.postdoc',
    'million CNY per place of two years',
    [0.001, 1000],
    within(0.05, 10),
    'amount',
    'same',
    'Postdoctoral place',
    '一个博士后在站名额',
  ),
  prices(
    'prices.retentionPoint',
    'million CNY a year per research-active person and percent of pay',
    [1e-6, 10],
    within(0.0003, 0.03),
    'amount',
    'same',
    'One percent more pay for one person',
    '为一人加薪百分之一',
  ),
  prices(
    'prices.platform',
    'million CNY a year per joint institute',
    [0.001, 1e5],
    within(0.5, 300),
    'amount',
    'same',
    'Joint institute or platform',
    '一个联合研究平台',
  ),
  prices(
    'prices.technologyTransfer',
    'million CNY a year per office',
    [0.001, 1e5],
    within(0.1, 100),
    'amount',
    'same',
    'Technology-transfer office',
    '一个成果转化办公室',
  ),
  prices(
    'prices.protectedTime',
    'million CNY per full-time doctor-year of clinical work covered',
    [0.001, 100],
    within(0.03, 3),
    'amount',
    'same',
    'Cover for one doctor-year of clinical work',
    '顶替一个医师全年临床工作',
  ),
  prices(
    'prices.evaluationReform',
    'million CNY a year for full reform',
    [0.001, 1e5],
    within(0.05, 100),
    'amount',
    'same',
    'Reform of evaluation, in full',
    '全面实施评价改革',
  ),
  prices(
    'prices.adoptionPoint',
    'million CNY per percentage point of yearly adoption speed, for one year',
    [1e-4, 1e6],
    within(1e-7, 1e-4, 'resident'),
    'amount',
    'perHead',
    'One percentage point faster adoption of outside practice',
    '外部先进做法推广速度提高一个百分点',
  ),
  burden(
    'health.areas.*.burden',
    'DALYs a year',
    [1, 1e9],
    within(0.0002, 0.3, 'resident'),
    'amount',
    'perHead',
    'Disability-adjusted life years lost a year',
    '每年损失的伤残调整生命年',
  ),
  burden(
    'health.areas.*.trend',
    'change a year per resident',
    [-0.2, 0.2],
    within(-0.06, 0.06),
    'signed',
    'same',
    'Yearly change of that burden per resident (0.01 = up 1 percent)',
    '人均负担年变化（0.01 即上升百分之一）',
  ),
  burden(
    'health.inpatientAmenableShare',
    'fraction',
    [0, 1],
    within(0, 1),
    'share',
    'same',
    'Share of the burden that inpatient care can act on',
    '住院服务可影响的负担份额',
  ),
  rules(
    'health.opportunityCost.low',
    'CNY per DALY',
    [100, 1e8],
    within(2000, 500_000),
    'amount',
    'national',
    'Cost of a life year in ordinary care, low',
    '常规医疗每挽回一个生命年的成本（低）',
  ),
  rules(
    'health.opportunityCost.central',
    'CNY per DALY',
    [100, 1e8],
    within(2000, 500_000),
    'amount',
    'national',
    'Cost of a life year in ordinary care, central',
    '常规医疗每挽回一个生命年的成本（中）',
  ),
  rules(
    'health.opportunityCost.high',
    'CNY per DALY',
    [100, 1e8],
    within(2000, 500_000),
    'amount',
    'national',
    'Cost of a life year in ordinary care, high',
    '常规医疗每挽回一个生命年的成本（高）',
  ),
  rules(
    'health.discountRate',
    'fraction a year',
    [0, 0.2],
    within(0, 0.1),
    'share',
    'national',
    'Discount rate',
    '贴现率',
  ),
];

/** The background number whose range moves all burdens, so that a region always has it. */
export const AGE_STRUCTURE: RegionField = {
  path: 'derivation.ageStructureFactor',
  label: {
    en: 'Burden per resident over the nation’s: age structure and health of the place',
    zh: '人均疾病负担与全国之比（反映年龄结构与健康水平）',
  },
  unit: 'ratio',
  hard: [0.01, 100],
  plausible: within(0.3, 3),
  kind: 'amount',
  borrow: 'same',
  sheet: 'burden',
};

/** Free numbers that others are derived from are of any size that arithmetic keeps. */
export const BACKGROUND_BOUNDS: HardBounds = [-1e15, 1e15];

/** What is known of a background number of a name of its own. */
export const backgroundNumber = (path: string): RegionField => ({
  path,
  label: { en: '', zh: '' },
  unit: '',
  hard: BACKGROUND_BOUNDS,
  plausible: { range: BACKGROUND_BOUNDS },
  kind: 'signed',
  borrow: 'never',
  sheet: 'background',
});

const BY_PATH: ReadonlyMap<string, RegionField> = new Map(
  [...REGION_FIELDS, AGE_STRUCTURE].map((entry) => [entry.path, entry]),
);

/** The lists of a region file whose entries hold figures. */
export const FIGURE_LISTS = ['institutions', 'funding.outside', 'health.areas'] as const;
export type FigureList = (typeof FIGURE_LISTS)[number];

/** What is known of the figure at a path, whether its entry is named by id or by position; null where nothing is. */
export function regionField(path: string): RegionField | null {
  const list = FIGURE_LISTS.find((name) => path.startsWith(`${name}.`));
  const general = list === undefined ? path : `${list}.*.${path.slice(list.length + 1).replace(/^.*\./, '')}`;
  return BY_PATH.get(general) ?? null;
}

/** The figures that an entry of a list has, by their names there. */
export function fieldsOfList(list: FigureList): readonly RegionField[] {
  return REGION_FIELDS.filter(({ path }) => path.startsWith(`${list}.*.`));
}

/** A figure's own name: the last word of its path. */
export function fieldName({ path }: RegionField): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
