import { currencyName } from '../model/place/currency.js';
import type { LeftOut } from '../results/tables.js';
import { CHINESE_ANSWER, list } from './answer-chinese.js';
import { CHINESE_CALIBRATION } from './calibration-chinese.js';
import { CHINESE_DECISION } from './decision-chinese.js';
import type { DesignSize, Words } from './english.js';
import { CHINESE_EXPLANATION } from './explanation-chinese.js';
import { CHINESE_FIRST_PAGE } from './first-page-chinese.js';
import { CHINESE_FORECAST } from './forecast-chinese.js';
import { CHINESE_METHODS } from './methods-chinese.js';
import { formatWhole } from './numbers.js';
import { CHINESE_SECTIONS } from './sections-chinese.js';

/** Chinese words of charts, tables and the report. Keys and arguments are those of the English words. */

const countedOf = (count: number, asked: number, unit: string): string =>
  count === asked
    ? `${formatWhole(count)} ${unit}`
    : `${formatWhole(asked)} ${unit}中的 ${formatWhole(count)} ${unit.slice(0, 1)}`;

const design = ({ draws, replicates, leftOut }: DesignSize): string => {
  const asked = leftOut ?? { draws, replicates };
  const points = draws === 0 ? '参数点值' : countedOf(draws, asked.draws, '组参数');
  const size = `${points} × ${countedOf(replicates, asked.replicates, '次重复')}`;
  return [size, ...(leftOut === undefined ? [] : missing(leftOut))].join('；');
};

const missing = ({ runs, done, failed }: LeftOut): string[] => [
  ...(done + failed < runs ? [`尚未完成：${formatWhole(runs)} 次模拟中已完成 ${formatWhole(done)} 次`] : []),
  ...(failed > 0 ? [`${formatWhole(runs)} 次模拟中有 ${formatWhole(failed)} 次失败，见 failures.csv`] : []),
];

const notEstimated = '未估计';

const chart: Words['chart'] = {
  basis: (size, version) => `${design(size)} · medinno ${version}`,
  year: '年份',
  baseline: '基准',
  research: '科研投入方案',
  comparator: '非科研对照方案',
  axisUnit: (name, unit) => `${name}（${unit}）`,
  oneReplicate: '仅一次重复：各组参数使用同一套随机数，区间不含各组共有的随机性',
  singleDraw: '只模拟了一组参数：本图不反映参数的不确定性。',
  sharesNotEstimated: '未估计：至少需要六组参数和两次重复。',
  shareInterval: (draws, points) =>
    `依据 ${formatWhole(draws)} 组参数的比例：与参数组更多时的结果相差至多 ±${points} 个百分点（95%）。`,
};

const channels: Words['channels'] = {
  practice: '诊疗水平提高',
  ownProducts: '本地自有产品',
  outsideAdoption: '更快采用外部成果',
  ordinaryCare: '购买常规医疗服务',
  careHours: '诊疗工时增减',
  incidents: '伦理与安全事件',
  prevention: '疾病预防',
};

const areas: Words['areas'] = {
  cardiometabolic: '心血管与代谢疾病',
  oncology: '肿瘤',
  neurology: '神经系统疾病',
  infectious: '感染性疾病',
  respiratory: '呼吸系统疾病',
  maternalChild: '妇幼健康问题',
  injuryMusculoskeletal: '损伤与肌肉骨骼疾病',
  mentalDigestiveOther: '精神、消化及其他疾病',
};

const report: Words['report'] = {
  heading: (place) => `${place}医学创新投入方式比较`,
  illustrativePlace: (name, _place) => `${name}（示意）`,
  skip: '直达结论',
  inShort: '结论',
  details: '结论的依据',
  oneCaveat: '阅读须知',
  secondLook: '需要注意',
  whatWouldChange: '哪些因素会改变结论，哪些不会',
  netHealthExplained: (price, discount) =>
    `净健康效益：避免的 DALY 减去同样资金用于常规医疗本可避免的 DALY（每避免一个 DALY 需 ${price}）；0 表示与用于常规医疗相当。净健康效益按年率 ${discount} 贴现，单列的“避免的 DALY”未贴现。“难分高下”指两方案之差的 95% 区间包含零。`,
  priceOverYears: (first, last, [from, to], currency) =>
    `${from} 年 ${first} ${currencyName(currency).zh}、${to} 年 ${last} ${currencyName(currency).zh}，均为各组参数的均值`,
  priceEach: (amount, currency) => `${amount} ${currencyName(currency).zh}`,
  pairs: '方案两两比较',
  pairsNote:
    '行方案与列方案在同一组随机数下的净健康效益之差及其 95% 区间，以及行方案更优的模拟所占比例。并列：区间包含零，或模拟次数不足以得出结论。作为净健康效益衡量标准的常规医疗，以及不带来任何变化的方案，不在此列。',
  betterIn: (share) => `${share} 的模拟中更优`,
  strategies: '全部方案比较',
  strategiesNote: (years) =>
    `${years} 年内与基准的配对差异均值及其 95% 区间（涵盖各组参数与各次重复）。灰色一行为基准情景自身的水平，仅在零点有意义时给出。`,
  strategy: '方案',
  paid: '实际支出',
  returned: (amount) => `退回 ${amount}`,
  probability: '成为最优的概率',
  tieMark: '并列',
  tieNote: (scenarios, goal, reliability) =>
    `在“${goal}”上，${list(scenarios)}并列：其中没有一个方案在多达 80% 的参数组中最优（各组参数均值的差异中，${reliability} 不是偶然造成的）。`,
  noTies: '没有并列：就每个目标而言，都有一个方案在至少 80% 的参数抽样中最优。',
  probabilityNote:
    '该方案各次重复的均值最高的参数组所占比例，± 为其标准误；不增加投入也参与比较。别处的“更优”按单次模拟与另一选择逐一比较。',
  bestBy: '按目标列出的最优概率',
  byChannel: '各途径的健康效应',
  byChannelNote: '按来源途径列出避免的 DALY 与基准之差的均值；各部分之和等于合计。',
  total: '合计',
  practiceOff: '同一批模拟，不计“科研改善诊疗”途径',
  practiceOffNote: '将科研对日常诊疗的作用设为零后重新核算疾病负担：若该证据不成立，剩余的效应如下。',
  value: '投入产出比（成本效果）',
  valueNote: (threshold, discount) =>
    `仅当健康效应明确不为零时才给出每 DALY 成本。可与边际常规医疗的每 DALY ${threshold}相比。资金与健康均为全部参数组的均值；常规医疗的价格也在抽样之列，因此其自身的比值接近而不等于该值。前沿图给出的是另一比值：其成本不计本地人员之间的转移支付，并与前一点相比。年贴现率 ${discount}。`,
  costPerDaly: '每避免一个 DALY 的成本',
  currency: (amount, currency) => `${amount} ${currencyName(currency).zh}`,
  perDaly: (amount) => `每 DALY ${amount}`,
  notGiven: '不给出：健康收益不能确定',
  outlives: '专项结束后的延续事项',
  outlivesNote: '专项结束后仍在延续的事项，以及由谁承担费用。',
  nothingOutlives: '专项结束后没有延续事项。',
  terminalNote: '期末价值指期末仍在研发管线中的部分，单独成列，不计入任何其他数字；仅指健康，未扣除其费用。',
  what: '事项',
  amount: '数额',
  payer: '出资方',
  plausibility: (_place) => '模拟结果与实际是否相符',
  plausibilityNote:
    '当地已知事实与模拟基准对照（均值，第 5 至第 95 百分位）。判断：九成以上的模拟落在已知范围内为“范围内”，半数以上为“部分在范围内”，不足半数为“范围外”。',
  sourceNote: '来源与说明按原文列出（多为英文）。',
  noPlausibility: '没有对照任何已知事实。',
  noFacts: '尚无任何当地已知事实可供对照。',
  fact: '事实',
  simulated: '模拟值',
  known: '已知范围',
  grade: '等级',
  verdict: '判断',
  source: '来源与说明',
  verdicts: { inside: '范围内', partly: '部分在范围内', explained: '范围外，有解释', outside: '范围外' },
  use: '用途',
  uses: { input: '输入', tuned: '调参', check: '检验' },
  useNote:
    '“输入”：模拟值基本就是给定的数字；“调参”：设定某个参数时参考过该事实；只有既非输入也非调参的“检验”才真正检验模型。',
  checksInside: (inside, partly, total) =>
    `${total} 项检验中有 ${inside} 项落在已知范围内，${partly} 项部分落在范围内。`,
  shareOfRuns: (verdict, share) => `${verdict}（${share}的模拟）`,
  noChecks: '这些事实中没有可检验模型的。',
  gradeNote: '证据等级：A 因果测量，B 测量，C 专家判断或类比，D 假设。',
  drivers: '结果的主要影响因素',
  driversNote: '各组参数中，模型参数或地区数据与净健康效益的秩相关系数。',
  structures: '模型形式对结果的影响',
  structuresNote:
    '取该备选形式的各组参数的净健康效益均值（DALY）减去取通常形式的各组参数的均值，附 95% 区间。两类参数组在其他不确定因素上也不相同，差别大多可能出于偶然。',
  structure: '选择及其形式',
  formInstead: (form, usual) => `${form}，而非：${usual}`,
  drawsOfForm: '参数组数',
  beyondChance: '超出偶然',
  formsBeyondChance: (beyond, all) =>
    beyond === 0
      ? `${all} 项差别均无法与偶然区分（每种策略所有形式合计 5%）。`
      : `${all} 项差别中有 ${beyond} 项超出偶然（每种策略所有形式合计 5%）。`,
  parameter: '参数',
  correlation: '秩相关系数',
  charts: '图表',
  openSpecification: '本图的 Vega-Lite 规范',
  descriptions: '各方案的内容',
  made: '本报告的编制方法',
  command: '命令',
  seed: '随机种子',
  design: '设计',
  designText: (size) => `${design(size)}，所有情景共用同一组随机数`,
  unfinished: (done, runs) =>
    `尚未完成：${formatWhole(runs)} 次模拟中已完成 ${formatWhole(done)} 次；各表仅依据已全部完成的参数组与重复次数。`,
  computedOn: (day) => `计算日期：${day}（协调世界时）`,
  version: '版本',
  regionText: (population, priceYear, policyYear) =>
    `常住人口 ${population}；${priceYear} 年价格；专项自 ${policyYear} 年开始`,
  region: '地区',
  horizon: '时间范围',
  yearsText: (years) => `${years} 年`,
  discount: '贴现率',
  threshold: '阈值',
  levels: '水平',
};

const terminal: Words['terminal'] = {
  filesFollow: '正在生成报告、图表和数据。',
  report: (path) => `报告：${path}`,
  data: (path) => `数据与图表：${path}`,
  page: (command) => `在网页上调整政策工具、查看效果：${command}`,
  warning: (sentence) => `注意：${sentence}`,
  goOn: (command) => `再次运行同一命令即可继续：${command}`,
  kept: (path, held) =>
    `${path} 中的报告、数据与图表保持不变：本次模拟的参数组数与重复次数未同时达到其规模（${design(held)}）`,
};

const table: Words['table'] = {
  strategy: '方案',
  asked: (unit) => `安排\n${unit}`,
  paid: '支付',
  returned: '退回',
  papers: '论文',
  hits: '高影响\n论文',
  introduced: '新产品\n新技术',
  approved: '获批',
  talent: '人才\n净流入',
  dalys: '避免的 DALY\n95% 区间',
  channels: {
    practice: '诊疗\n水平',
    ownProducts: '自有\n产品',
    outsideAdoption: '外部\n采用',
    ordinaryCare: '常规\n医疗',
    prevention: '疾病\n预防',
    careHours: '诊疗\n工时',
    incidents: '安全\n事件',
  },
  net: '净健康效益\nDALY',
  terminal: '期末\nDALY',
  best: '最优\n概率',
  tie: '并列',
  differences: (years) => `${years} 年内与基准之差（配对，共用随机数）；各途径为避免的 DALY 的组成部分。`,
  practiceOff: '同一批模拟，不计“科研改善诊疗”途径',
  channelsTitle: '按途径列出的避免的 DALY',
  plausibility: (_place) => '模拟结果与实际是否相符',
  fact: '已知事实',
  simulated: '模拟值 [5–95%]',
  known: '已知范围',
  grade: '等级',
  verdict: '判断',
  use: '用途',
  pairs: '方案两两比较：行方案优于列方案的模拟所占比例',
  pairsNote:
    '就净健康效益而言，使用同一组随机数；= 表示并列：差值的 95% 区间包含零，或模拟次数不足以得出结论。',
};

const reproduce: Words['reproduce'] = {
  result: '结果',
  ours: '本次',
  error: '± 标准误',
  paper: '原文',
  found: '来源',
  confidence: { read: '直接读取', secondary: '间接引用' },
  below: (bound) => `< ${bound}`,
  agrees: '是否一致',
  yes: '是',
  no: '否',
  compared: (agreeing, compared) =>
    `与原文对照：${compared} 个数值中有 ${agreeing} 个在已知误差（随机误差、读图误差、末位舍入）内一致`,
  others: '原文未见对应数值的结果',
  noneCompared: '未找到与本次设置对应的已发表数值',
  more: (rows) => `……其余 ${rows} 行见 table.csv`,
  unit: '单位',
  changed: '已更改的设置',
  sources: '原文数值出处（直接读取：取自原文及其程序或图；间接引用：取自他人的副本或转述）：',
  readings: '原文未明确之处的处理方式：',
  agreements: '与主模型对照（茂名）',
  study: '研究',
  model: '主模型',
  named: (name, text) => `${name}：${text}`,
  folder: (folder) => `表格与图：${folder}/`,
};

export const CHINESE: Words = {
  html: 'zh-CN',
  quote: (name) => `“${name}”`,
  list,
  paragraph: (sentences) => sentences.join(''),
  interval: (mean, low, high) =>
    low === null || high === null ? `${mean} [${notEstimated}]` : `${mean} [${low} 至 ${high}]`,
  range: (low, high) => (low === null || high === null ? notEstimated : `${low} 至 ${high}`),
  notEstimated,
  atLeast: (low) => `不低于 ${low}`,
  atMost: (high) => `不高于 ${high}`,
  withUnit: (number, unit) => `${number} ${unit}`,
  chart,
  channels,
  areas,
  ...CHINESE_ANSWER,
  report,
  terminal,
  reproduce,
  table,
  explanation: CHINESE_EXPLANATION,
  ...CHINESE_FIRST_PAGE,
  calibration: CHINESE_CALIBRATION,
  decision: CHINESE_DECISION,
  forecast: CHINESE_FORECAST,
  methods: CHINESE_METHODS,
  ...CHINESE_SECTIONS,
};
