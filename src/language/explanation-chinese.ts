import { type ExplanationWords, moneyExplained, programmeExplained } from './explanation-english.js';

/** Dimensions by which values are split. */
const DIMENSIONS: Readonly<Record<string, string>> = {
  area: '疾病领域',
  channel: '健康途径',
  payer: '出资方',
  funder: '资助方',
  kind: '类别',
  stage: '阶段',
  rank: '职级',
  gdp: '支付意愿阈值（人均 GDP 的倍数）',
  perspective: '计入预算的层级',
  poorest: '经费最少者的人数占比',
};

const dimensionName = (dimension: string): string => DIMENSIONS[dimension] ?? dimension;

/** Chinese words of `replay --explain`. Definitions, parameters and sources are shown as the catalogue has them. */
export const CHINESE_EXPLANATION: ExplanationWords = {
  number: (id, name, year, value) => `${year} 年${name}（${id}）：${value}`,
  run: (id, seed) => `模拟编号 ${id}，随机种子 ${seed}`,
  definition: (text) => `定义：${text}`,
  status: (status) => `依据：${status}`,
  addingUp: (dimension) => `按${dimensionName(dimension)}分解（各项之和等于该数值）`,
  otherReadings: (dimension) => `按${dimensionName(dimension)}列出（各项为同一数值的不同口径）`,
  part: (part, name, value) => `${name === part ? part : `${name}（${part}）`}：${value}`,
  undefinedValue: '当年无定义',
  computedFrom: '由以下指标算得',
  operand: (indicator, value) => `${indicator} ${value}`,
  sumOf: '由以下各项相加得到',
  term: (weight, indicator, value, product) => `${weight} × ${indicator} ${value} = ${product}`,
  parameters: (draw) => `所依赖的参数（第 ${draw} 组参数）`,
  parameter: (id, value, { range, grade }, text) => `${id} = ${value}（${range}；等级 ${grade}）：${text}`,
  setByScenario: (usual) => `由情景设定，通常为 ${usual}`,
  neverVaried: '固定不变',
  varied: (low, high, usual) => `范围 ${low} 至 ${high}，点值 ${usual}`,
  source: (source) => `来源：${source}`,
  asInBaseline: '当年各项规则和比率均与基线相同',
  unlikeBaseline: '当年与基线不同的规则和比率',
  control: (control, value, baseline) => `${control}：${value}，基线为 ${baseline}`,
  levers: '当年实施的政策工具',
  lever: (id, name, dose, asked) => `${name}（${id}）：实际力度 ${dose}，政策设定 ${asked}`,
  priced: (price, currency) => `，单价 ${moneyExplained([price], currency, 'zh').sum(price)}`,
  money: (asked, paid, currency) => {
    const money = moneyExplained([asked, paid], currency, 'zh');
    return `；申请 ${money.sum(asked)}，支付 ${money.sum(paid)}`;
  },
  moved: (control, from, to) => `${control} 由 ${from} 变为 ${to}`,
  notAwarded: '已申请但本次模拟中未获批（不起作用，也不支出）',
  award: (id, name, chance) => `${name}（${id}）：获批概率 ${chance}`,
  rules: '当年的规则',
  rule: (id, name, dose, { seen, since }) =>
    since === null
      ? `${name}（${id}）：未启用（依据 ${seen} 年的指标）`
      : `${name}（${id}）：自 ${since} 年起启用，力度 ${dose}（依据 ${seen} 年的指标）`,
  ruleText: (when, until) =>
    [when === null ? [] : [`启用条件 ${when}`], until === null ? [] : [`结束条件 ${until}`]]
      .flat()
      .join('；'),
  programme: (payer, sums, currency) =>
    `由${payer}出资的计划，每年 ${programmeExplained(sums, currency, 'zh').sum(sums.amount)}`,
  programmePaid: (sums, currency) => {
    const { sum } = programmeExplained(sums, currency, 'zh');
    const { asked, paid, returned } = sums;
    return `各政策工具足额需 ${sum(asked)}；实际支付 ${sum(paid)}，另有 ${sum(returned)}因政策工具和竞争性项目未能落实而退回出资方`;
  },
};
