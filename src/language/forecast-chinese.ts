import type { ForecastWords } from './forecast-english.js';
import { formatWhole } from './numbers.js';

const named = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、');

export const CHINESE_FORECAST: ForecastWords = {
  heading: (place, until) => `${place}至 ${until} 年的预测`,
  headingOfPast: (place) => `${place}：对以往预测的评分`,
  question: (until) => `${until} 年将会怎样？从以往预测看，这一预测有多可信？`,
  questionOfPast: '若在过去各年做出预测，与简单方法相比效果如何？',
  seriesOf: (indicator, series) => `${indicator}（${series}）`,
  methods: {
    model: '模型',
    combination: '模型与简单方法合并',
    both: (simple) => `模型与${simple}合并`,
  },
  knownTo: (origin) => `依据截至 ${origin} 年的数据`,
  scoredTo: (year) => `用截至 ${year} 年的数据评分`,
  runs: (draws, replicates) => `${draws === 0 ? '参数取点值' : `${formatWhole(draws)} 组参数`} × ${formatWhole(replicates)} 次重复`,
  amount: (value, low, high, unit) => `${value}${unit === '%' ? '%' : ` ${unit}`}（90% 区间 ${low} 至 ${high}）`,
  will: (name, amount, year, method) => `${name}：${year} 年为 ${amount}，所用方法为${method}`,
  withVerdict: (said, verdict) => `${said}；${verdict}`,
  standing: {
    worse: (against) => `以往预测中模型不如${against}，应采用${against}`,
    noBetter: (against) => `以往预测中模型并不优于${against}，应采用${against}`,
    behindSoFar: (against, count) =>
      `序列太短，尚不能判断（${formatWhole(count)} 个预测起点）；迄今模型并不优于${against}，应采用${against}`,
    undecided: (against) => `以往预测中模型未明显优于${against}，两者合并使用`,
    tooShort: (against, count) =>
      `序列太短，尚不能判断模型是否优于${against}（${formatWhole(count)} 个预测起点），两者合并使用`,
    better: (against) => `以往预测中模型优于${against}，应采用模型`,
    notScored: '序列太短，尚不能判断：没有可以评分的以往预测',
  },
  lead: {
    worse: (names) => `对${named(names)}，模型的以往预测不如简单方法，应采用简单方法。`,
    behind: (names) => `对${named(names)}，模型的以往预测并不优于简单方法，应采用简单方法。`,
    better: (names) => `对${named(names)}，模型的以往预测优于简单方法。`,
    none: (all) =>
      all === 1
        ? '以往预测未能表明模型优于简单方法。'
        : `在全部 ${formatWhole(all)} 个序列上，以往预测均未能表明模型优于简单方法。`,
    short: (names) => `对${named(names)}，以往预测太少，尚不能判断。`,
  },
  table: {
    title: '预测，以及以往预测的表现',
    series: '序列',
    last: '最近实际值',
    forecast: (year) => `${year} 年预测`,
    use: '采用方法',
    skill: '相对评分 [95%]',
    held: '90% 区间命中',
    interval: (value, low, high) => `${value} [${low}, ${high}]`,
    inYear: (value, year) => `${value}（${year}）`,
    short: '序列太短',
    origins: '起点数',
    note: '相对评分：1 减去模型得分与最佳简单方法得分之比（以往各起点），大于 0 为模型更优。90% 区间命中：以往实际值落入模型 90% 区间的比例。',
    shortNote: '序列太短：独立的预测起点太少，无法给出区间，故不作判断。',
  },
  scores: {
    title: '模型的以往预测，按预测期',
    ahead: '预测期',
    all: '合计',
    n: '次数',
    skill: '相对评分 [95%]',
    wis: 'WIS',
    p: 'DM p',
    held50: '50%',
    held90: '90% [95%]',
    best: '最佳简单方法',
    against: (methods) => `各预测期的最佳简单方法：${methods.join('；')}。`,
    atYears: (method, years) => `${method}（${years.join('、')}）`,
    note: '次数：已评分的预测数。相对评分：与同一预测期的最佳简单方法相比，大于 0 为模型更优。WIS：加权区间得分，单位与序列相同，越小越好。DM p：两者得分相等的迪博尔德—马里亚诺检验。50%、90%：实际值落入相应区间的比例，方括号内为按预测起点分块自助法得到的区间。',
    short: '序列太短',
    shortNote: '序列太短：独立的预测起点太少，无法给出区间，故对相对评分不作判断。全部数值见 scores.csv。',
    countOf: (forecasts, all, effective) =>
      `${formatWhole(all)} 个起点的 ${formatWhole(forecasts)} 次预测，其中相当于 ${formatWhole(effective)} 个独立起点`,
  },
  newer: {
    title: '晚于预测起点的信息',
    none: (year) => `模型所用的信息均不晚于 ${year} 年。`,
    said: (year, figures, parameters) =>
      `晚于 ${year} 年的有 ${formatWhole(figures)} 项地区数据和 ${formatWhole(parameters)} 个参数的依据。`,
    wider: (count, all) =>
      count === all
        ? '均按加宽一倍的范围抽样。'
        : `其中 ${formatWhole(count)} 项按加宽一倍的范围抽样，其余 ${formatWhole(all - count)} 项没有范围，按原值使用。`,
    figure: '数据或参数',
    year: '得知年份',
    drawn: '抽样',
    wide: '范围加宽一倍',
    still: '按原值',
  },
  given: {
    recorded: '起点之后有记录的经费、价格和人口均已给予模型；记录之后按最后一年不变。',
    none: (origin) => `经费、价格和人口均按 ${origin} 年的水平不变。`,
  },
  noScenario: '预测沿用有记录的路径；同一地区若实施其他政策，则为情景，不是预测。',
  width: (year, share) => `模型 ${year} 年 90% 区间宽度的中位数为预测中值的 ${share}。`,
  health: '论文、人员和专利的评分不涉及健康：此处没有为健康序列评分，模型所述的 DALY 不因此更可信。',
  folder: (folder) => `数据和图：${folder}/`,
  failed: (count, folder) => `有 ${formatWhole(count)} 次模拟失败，见 ${folder}/failures.csv；预测和评分依据其余各次。`,
};
