import type { LeftOut } from '../results/tables.js';
import { CHINESE_CHARTS } from './charts-chinese.js';
import type { DesignSize, Words } from './english.js';
import { CHINESE_EXPLANATION } from './explanation-chinese.js';
import { formatNumber, formatWhole } from './numbers.js';
import { CHINESE_SECTIONS } from './sections-chinese.js';

/** Chinese words of charts, tables and the report. Keys and arguments are those of the English words. */

const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${items.at(-1)}`;

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
  fanTitle: (name, place) => `在${place}，“${name}”将如何变化？`,
  fanReading: '线：中位数；深色带：中间 50% 的模拟；浅色带：90% 的模拟。',
  fanCaution: '各方案共用同一组随机数：即使色带重叠，差异仍可能是明确的。',
  pairedTitle: (name, place) => `在${place}，每种投入方式能使“${name}”增加多少？`,
  pairedReading: '点：与基准之差的均值；宽条：涵盖各组参数与各次重复的 95% 区间。',
  pairedChance: '细线：仅随机性。',
  pairedRounding: '各行按取整前的均值排序；每个标签按其自身区间所支持的精度取整。',
  pairedTies: '相邻方案未必能够区分，详见 pairwise.csv。',
  measure: '常规医疗',
  pairedAxisMeasured: (name, unit, years) =>
    `${years} 年内“${name}”之差（${unit}）；0 = 同样的钱用于常规医疗所得`,
  pairedAxis: (name, unit, years) => `${years} 年内“${name}”与基准之差（${unit}）`,
  channelTitle: (place) => `在${place}，每种投入方式通过哪些途径影响健康？`,
  channelReading: '条：各途径与基准之差的均值；点和线：净效应及其 95% 区间。',
  channelAxis: (unit, years) => `${years} 年内健康得失（${unit}）`,
  basis: (size, version) => `${design(size)} · medinno ${version}`,
  year: '年份',
  programmeStart: '虚线：专项开始。',
  baseline: '基准',
  research: '科研投入方案',
  comparator: '非科研对照方案',
  axisUnit: (name, unit) => `${name}（${unit}）`,
};

const channels: Words['channels'] = {
  practice: '诊疗水平提高',
  ownProducts: '本地自有产品',
  outsideAdoption: '更快采用外部成果',
  ordinaryCare: '购买常规医疗服务',
  careHours: '诊疗工时增减',
  incidents: '伦理与安全事件',
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

const answer: Words['answer'] = {
  question: (place, amount, years) =>
    `${place}可在 ${years} 年内每年多投入 ${formatNumber(amount * 100)} 万元：哪种投入方式带来的健康收益最大？谁受益？何时见效？把握多大？`,
  questionOfTotal: (place, total) =>
    `${place}共可多投入 ${formatWhole(total * 100)} 万元：哪种投入方式带来的健康收益最大？谁受益？何时见效？把握多大？`,
  questionOfSums: (place, least, most) =>
    `${place}比较的各投入方式金额不同，合计从 ${formatWhole(least * 100)} 万元到 ${formatWhole(most * 100)} 万元不等：哪种投入方式带来的健康收益最大？谁受益？何时见效？把握多大？`,
  ofStrategy: (name, gain) => `${name}为 ${gain}`,
  perMillion: (strategies) =>
    `由于各方案金额不同，按专项每支出 100 万元计算的净健康效益为：${strategies.join('；')}。`,
  questionWithoutMoney: (place) =>
    `${place}可增加投入：哪种投入方式带来的健康收益最大？谁受益？何时见效？把握多大？`,
  leads: (leader, gain, years) =>
    `同样的钱，${leader}带来的健康收益最大：${years} 年内扣除全部成本后净增 ${gain}。`,
  gainer: (name, gain, years) =>
    `平均而言，${name}带来的健康收益高于同样的钱用于常规医疗：${years} 年内扣除全部成本后为 ${gain}。`,
  loser: (name, gain, years) =>
    `平均而言，${name}带来的健康收益低于同样的钱用于常规医疗：${years} 年内扣除全部成本后为 ${gain}。`,
  others: (names, all) =>
    names.length <= 3 ? list(names) : `${all ? '其余全部' : '另外'} ${formatWhole(names.length)} 个方案`,
  tied: (leader, gain, years, tied) =>
    `没有唯一的最优方案：${leader}的均值最高，${years} 年内扣除全部成本后为 ${gain}，但与${tied}并列，无法区分。`,
  none: (leader, gain, years, tied) =>
    `平均而言，没有一种投入方式带来的健康收益能超过同样的钱用于常规医疗。${
      tied === ''
        ? `损失最小的是${leader}，${years} 年内扣除全部成本后为 ${gain}。`
        : `${leader}的均值最高，${years} 年内扣除全部成本后为 ${gain}，但与${tied}并列，无法区分。`
    }`,
  nothingRanked: '此处不作排名：所比较的方案或者不带来任何变化，或者就是净健康效益的衡量标准——常规医疗本身。',
  tooFew: '模拟次数过少，尚不能作出判断：至少需要六组参数和两次重复。',
  netNumbers: (strategies, years) =>
    `${years} 年内扣除全部成本后的平均净健康效益：${strategies.join('；')}。`,
  mayBeNothing: '区间包含零：其收益也可能低于同样的钱用于常规医疗。',
  mayBeGain: '区间包含零：其收益也可能高于同样的钱用于常规医疗。',
  pair: (a, b, gain, share) =>
    `${a}减${b}为 ${gain}${share === null ? '' : `，前者在 ${share} 的模拟中更优`}`,
  apart: (pairs) => `就净健康效益而言，模拟能够区分：${pairs.join('；')}。`,
  alike: (pairs) => `无法区分：${pairs.join('；')}。`,
  allAlike: (pairs) => `就净健康效益而言，各方案两两之间均无法区分：${pairs.join('；')}。`,
  pairsNotEstimated: (pairs) => `模拟次数太少，无法估计以下方案相差多少：${pairs.join('；')}。`,
  apartOf: (apart, all) =>
    apart === 0
      ? `就净健康效益两两比较，${all} 对方案均无法区分。`
      : `就净健康效益两两比较，${all} 对方案中有 ${apart} 对能够区分，${all - apart} 对无法区分。`,
  firstTwo: (pair) => `均值居前的两个方案：${pair}。`,
  researchAbove: (research, gain, comparator, otherGain) =>
    `科研投入优于对照方案：${research}（${gain}），而${comparator}为 ${otherGain}。`,
  researchBelow: (research, gain, comparator, otherGain) =>
    `没有科研投入方案优于对照方案：其中最好的${research}（${gain}）仍落后于${comparator}（${otherGain}）。`,
  researchTied: (research, gain, comparator, otherGain) =>
    `科研投入是否优于对照方案尚无法判定：${research}（${gain}），${comparator}（${otherGain}）。`,
  shares: (research, comparators, baseline) =>
    `在各组参数中，排名第一的是：科研投入方案占 ${research}，对照方案占 ${comparators}，不增加投入占 ${baseline}。`,
  averts: (leader, gain) => `不计成本，${leader}可避免 ${gain}。`,
  loses: (leader, gain) => `不计成本，${leader}使健康变化 ${gain}。`,
  halfBy: (year) => `到 ${year} 年，这一健康收益已实现一半。`,
  forWhom: (area, share, most) =>
    `其中${most ? '大部分' : '最大的一部分'}（${share}）惠及以下领域的患者：${area}。`,
  throughChannel: (channel, gain) => `其中最大的部分来自“${channel}”（${gain}）。`,
  papers: (leader, gain) => `论文增加最多的是${leader}：${gain}。`,
  papersSame: (leader, gain) => `${leader}的论文也增加最多：${gain}。`,
  papersTied: (leader, gain, tied) =>
    `就论文而言，${leader}的均值最高，为 ${gain}，但与${tied}并列，无法区分。`,
  papersNone: '平均而言，没有方案使论文数量增加。',
};

const change: Words['change'] = {
  changeBy: (name, scenario) => `${scenario}的“${name}”与基准之差`,
  practiceOff: (leader, gain, tied) =>
    `如果科研并不能改善日常诊疗（关闭该途径），则${leader}的均值最高，净健康效益为 ${gain}${tied === '' ? '' : `，与${tied}并列`}。`,
  worthTitle: '一个 DALY 的价值不同时的净健康效益均值（DALY）；区间见 effects.csv',
  worthHead: (price, currency) => `${price} ${currency === 'CNY' ? '元' : currency}`,
  worthOfProduct: (share) => `人均 GDP 的 ${share} 倍`,
  worthCentral: '常规医疗的成本',
  worthYardstick: '0（衡量标准）',
  atProduct: (price, central, above) =>
    above.length === 0
      ? `如果一个 DALY 值 ${price} 元（一倍人均 GDP）而不是 ${central} 元，没有一个方案的净健康效益均值高于零。`
      : `如果一个 DALY 值 ${price} 元（一倍人均 GDP）而不是 ${central} 元，则${list(above)}的净健康效益均值高于零。`,
  atProductSame: (price, central, above) =>
    `无论一个 DALY 值 ${price} 元（一倍人均 GDP）还是 ${central} 元，净健康效益均值高于零的都只有${list(above)}。`,
  practiceOffResearch: (research, gain) => `此时最好的科研投入方案是${research}，为 ${gain}。`,
  driver: (parameter, direction, correlation, grade) =>
    `${parameter}：${direction}（秩相关系数 ${correlation}，等级 ${grade}）`,
  driversOf: (scenario) => `${scenario}主要取决于：`,
  raises: '参数越大，结果越好',
  lowers: '参数越大，结果越差',
  noDrivers: '参数抽样太少，尚不能判断结果取决于什么：没有相关系数超出偶然。',
};

const caveat: Words['caveat'] = {
  illustrative: (passed, total) =>
    `这是一个示意城市：${total} 项已知事实中有 ${passed} 项落在其范围之内。请用于比较机制，而不是预测数值。`,
  noFacts: '这是一个示意城市：尚无任何当地已知事实可供对照。请用于比较机制，而不是预测数值。',
  generalOutside: (check) =>
    `这是一个示意城市：一项适用于所有地区的检验未通过（${check}）。请用于比较机制，而不是预测数值。`,
  practice: (withChannel, without, research) =>
    `“科研改善日常诊疗”这一点仅有横断面证据。对${research}而言，净健康效益计入该途径为 ${withChannel}，不计入为 ${without}。`,
  general: '这些是在所述假设下模拟得到的政策差异，并非预测。',
};

const report: Words['report'] = {
  heading: (place) => `${place}医学创新投入方式比较`,
  illustrativePlace: (name) => `${name}（示意城市）`,
  inShort: '结论',
  oneCaveat: '一点提醒',
  secondLook: '需要注意',
  whatWouldChange: '什么会改变结论',
  netHealthOf: (scenario) => `${scenario}的净健康效益`,
  bestOfAll: '全部方案中均值最高',
  bestResearch: '最好的科研投入方案',
  bestComparator: '最好的对照方案',
  tiedWith: (note, others) => `${note}，与另外 ${others} 个方案并列`,
  pairs: '方案两两比较',
  pairsNote:
    '行方案与列方案在同一组随机数下的净健康效益之差及其 95% 区间，以及行方案更优的模拟所占比例。并列：区间包含零，或模拟次数不足以得出结论。作为净健康效益衡量标准的常规医疗，以及不带来任何变化的方案，不在此列。',
  betterIn: (share) => `${share} 更优`,
  dalysOf: (scenario) => `${scenario}带来的健康收益（不计成本）`,
  papersOf: (scenario) => `${scenario}增加的论文`,
  mostPapers: '论文增加最多',
  interval: (range) => `95% 区间：${range}`,
  strategies: '全部方案比较',
  strategiesNote: (years) =>
    `${years} 年内与基准的配对差异均值及其 95% 区间（涵盖各组参数与各次重复）。灰色行为基准自身的水平，仅在零点有意义时给出。减少与增加同样如实列出。`,
  strategy: '方案',
  paid: '支付金额',
  toCall: (amount) => `转入项目 ${amount}`,
  probability: '成为最优的概率',
  tieMark: '并列',
  tieNote: (scenarios, goal, reliability) =>
    `在“${goal}”上，${list(scenarios)}并列：没有一个方案在 80% 的参数抽样中最优（抽样均值的信度为 ${reliability}）。`,
  noTies: '没有并列。',
  probabilityNote: '指该方案均值最高的参数组所占比例。',
  bestBy: '按目标列出的最优概率',
  byChannel: '各途径的健康效应',
  byChannelNote: '按来源途径列出避免的 DALY 与基准之差的均值；各部分之和等于合计。',
  total: '合计',
  practiceOff: '同一批模拟，关闭诊疗途径',
  practiceOffNote: '将科研对日常诊疗的作用设为零后重新核算疾病负担：若该证据不成立，剩余的效应如下。',
  value: '资金效益',
  valueNote: (threshold, discount) =>
    `仅当健康效应明确不为零时才给出每 DALY 成本。可与边际常规医疗的每 DALY ${threshold}相比。资金与健康均为全部参数组的均值；常规医疗的价格也在抽样之列，因此其自身的比值接近而不等于该值。前沿图给出的是另一比值，即相对于前一方案每多避免一个 DALY 的成本。年贴现率 ${discount}。`,
  costPerDaly: '每避免一个 DALY 的成本',
  currency: (amount, currency) => `${amount} ${currency === 'CNY' ? '元' : currency}`,
  perDaly: (amount) => `每 DALY ${amount}`,
  notGiven: '不给出：健康收益不能确定',
  outlives: '专项结束后的延续事项',
  outlivesNote: '专项结束后仍在延续的事项，以及由谁承担费用。',
  nothingOutlives: '专项结束后没有延续事项。',
  terminalNote: '期末价值指期末仍在研发管线中的部分，单独成列，不计入任何其他数字。',
  what: '事项',
  amount: '数额',
  payer: '付款方',
  plausibility: '模拟的城市像真实的城市吗？',
  plausibilityNote: '当地已知事实与模拟基准对照（均值，第 5 至第 95 百分位）。',
  sourceNote: '来源与说明按原文列出（多为英文）。',
  noPlausibility: '没有对照任何已知事实。',
  noFacts: '尚无任何当地已知事实可供对照。',
  fact: '事实',
  simulated: '模拟值',
  known: '已知范围',
  grade: '等级',
  verdict: '判断',
  source: '来源与说明',
  verdicts: { inside: '范围内', explained: '范围外，有解释', outside: '范围外' },
  use: '用途',
  uses: { input: '输入', tuned: '调参', check: '检验' },
  useNote:
    '“输入”：模拟值基本就是给定的数字；“调参”：设定某个参数时参考过该事实；只有既非输入也非调参的“检验”才真正检验模型。',
  checksInside: (inside, total) => `${total} 项检验中有 ${inside} 项落在已知范围内。`,
  noChecks: '这些事实中没有可检验模型的。',
  gradeNote: '证据等级：A 因果测量，B 测量，C 专家判断或类比，D 假设。',
  drivers: '结果取决于什么',
  driversNote: '各组参数中，模型参数或地区数据与净健康效益的秩相关系数。',
  parameter: '参数',
  correlation: '秩相关系数',
  charts: '图表',
  openSpecification: '本图的 Vega-Lite 规范',
  descriptions: '各方案的内容',
  made: '本报告如何得出',
  command: '命令',
  seed: '随机种子',
  design: '设计',
  designText: (size) => `${design(size)}，所有情景共用同一组随机数`,
  unfinished: (done, runs) =>
    `尚未完成：${formatWhole(runs)} 次模拟中已完成 ${formatWhole(done)} 次；各表仅依据已完整的参数组与重复次数。`,
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
  payers: {
    city: '市级财政',
    province: '省级财政',
    hospitals: '医院',
    enterprises: '企业',
    central: '中央财政',
    insurance: '医保',
    patients: '患者',
  },
};

const terminal: Words['terminal'] = {
  report: (path) => `报告：${path}`,
  data: (path) => `数据与图表：${path}`,
  warning: (sentence) => `注意：${sentence}`,
  goOn: (command) => `再次运行同一命令即可继续：${command}`,
  kept: (path, held) =>
    `${path} 中的报告、数据与图表保持不变：本次模拟的参数组数与重复次数未同时达到其规模（${design(held)}）`,
  estimate: (name, mean, range, unit) => `${name}：${mean}（${range}）${unit}`,
};

const table: Words['table'] = {
  strategy: '方案',
  paid: '支付\n百万元',
  toCall: '转入\n项目',
  papers: '论文',
  hits: '高影响\n论文',
  introduced: '引入',
  approved: '获批',
  talent: '人才\n净流入',
  dalys: '避免的 DALY\n95% 区间',
  channels: {
    practice: '诊疗\n水平',
    ownProducts: '自有\n产品',
    outsideAdoption: '外部\n采用',
    ordinaryCare: '常规\n医疗',
    careHours: '诊疗\n工时',
  },
  net: '净健康效益\nDALY',
  terminal: '期末\nDALY',
  best: '最优\n概率',
  tie: '并列',
  differences: (years) => `${years} 年内与基准之差（配对，共用随机数）；各途径为避免的 DALY 的组成部分。`,
  practiceOff: '同一批模拟，关闭诊疗途径',
  channelsTitle: '按途径列出的避免的 DALY',
  plausibility: '模拟的城市像真实的城市吗？',
  fact: '已知事实',
  simulated: '模拟值 [5–95%]',
  known: '已知范围',
  grade: '等级',
  verdict: '判断',
  use: '用途',
  answer: '结论',
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
  answer,
  change,
  caveat,
  report,
  terminal,
  reproduce,
  table,
  charts: CHINESE_CHARTS,
  explanation: CHINESE_EXPLANATION,
  ...CHINESE_SECTIONS,
};
