import type { ForecastWords } from './forecast-english.js';
import { formatWhole } from './numbers.js';

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
  runs: (draws, replicates) =>
    `${draws === 0 ? '参数取点值' : `${formatWhole(draws)} 组参数`} × ${formatWhole(replicates)} 次重复`,
  amount: (value, low, high, unit) =>
    `${value}${unit === '%' ? '%' : ` ${unit}`}（90% 区间 ${low} 至 ${high}）`,
  will: (name, amount, year, method) => `${name}：${year} 年为 ${amount}，所用方法为${method}`,
  withVerdict: (said, verdict) => `${said}；${verdict}`,
  ahead: (years) => (years === 1 ? '提前 1 年' : `提前至多 ${formatWhole(years)} 年`),
  standing: {
    worse: ({ against, ahead, noError }) =>
      `模型${ahead}的以往预测不如${against}${noError ? '（后者没有误差）' : ''}，应采用${against}`,
    noBetter: ({ against, ahead }) => `模型${ahead}的以往预测并不优于${against}，应采用${against}`,
    behindSoFar: ({ against, count }) =>
      `序列太短，尚不能判断（${formatWhole(count)} 个预测起点）；迄今模型并不优于${against}，应采用${against}`,
    undecided: ({ against, ahead, use }) => `模型${ahead}的以往预测未明显优于${against}，应采用${use}`,
    tooShort: ({ count, use }) => `序列太短，尚不能判断（${formatWhole(count)} 个预测起点），暂用${use}`,
    better: ({ against, ahead }) => `模型${ahead}的以往预测优于${against}，应采用模型`,
    noSimple: ({ count }) =>
      `序列太短，尚不能判断：已由 ${formatWhole(count)} 个预测起点评分，但这些起点上没有可比的简单方法`,
    notScored: '序列太短，尚不能判断：没有可以评分的以往预测',
    noneFromHere: '简单方法自该起点均无预测，所列为模型的预测',
  },
  lead: {
    worse: (names) => `对${names}，模型的以往预测不如简单方法，应采用简单方法。`,
    behind: (names) => `对${names}，模型的以往预测并不优于简单方法，应采用简单方法。`,
    behindSoFar: (names) =>
      `对${names}，以往预测太少，尚不能判断，但迄今简单方法不逊于模型，应采用简单方法。`,
    better: (names) => `对${names}，模型的以往预测优于简单方法。`,
    none: (all) =>
      all === 1
        ? '以往预测未能表明模型优于简单方法。'
        : `在全部 ${formatWhole(all)} 个序列上，以往预测均未能表明模型优于简单方法。`,
    intervals: (held, missed, unknown) => {
      const parts = [
        ...(held === null ? [] : [`${held}的 50% 和 90% 区间命中率大致如所称`]),
        ...(missed === null ? [] : [`${missed}的 50% 或 90% 区间命中率与所称不符`]),
        ...(unknown === null ? [] : [`${unknown}的区间是否可靠尚不能判断`]),
      ];
      return `${parts.join('；')}。`;
    },
    some: (count, all) => `${formatWhole(all)} 个序列中的 ${formatWhole(count)} 个`,
    named: (names) => names.map((name) => `“${name}”`).join('、'),
    every: (all) => (all === 1 ? '该序列' : `全部 ${formatWhole(all)} 个序列`),
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
    noError: '对方无误差',
    briefly: {
      lastValue: '末值法',
      drift: '漂移法',
      mean: '均值法',
      exponentialSmoothing: '指数平滑',
      dampedTrend: '阻尼趋势',
      theta: '西塔法',
      autoregression: '自回归',
      knownPath: '已知经费',
      stockFlow: '存量流量',
      model: '模型',
    },
    against: (name, method) => `${name}，与${method}相比`,
    withModel: (simple) => `模型 + ${simple}`,
    note: '相对评分：1 减去模型得分与最佳简单方法得分之比（以往各起点），大于 0 为模型更优。90% 区间命中：以往实际值落入模型 90% 区间的比例及其 95% 区间，后者不窄于按独立起点数计算的威尔逊区间。',
    shortNote: '序列太短：独立的预测起点太少，无法给出区间，故不作判断。',
  },
  scores: {
    title: '模型的以往预测，按预测期',
    ahead: '预测期',
    aheadInYears: '预测期（年）',
    upTo: (years) => `1–${years}`,
    n: '次数',
    nOf: (compared, all) => `${formatWhole(compared)}/${formatWhole(all)}`,
    skill: '相对评分 [95%]',
    wis: 'WIS 得分',
    p: 'DM 检验',
    held50: '50% 内 [95%]',
    held90: '90% 内 [95%]',
    best: '最佳简单方法',
    against: (methods) => `各预测期的最佳简单方法：${methods.join('；')}。`,
    atYears: (method, years) => `${method}（${years.join('、')}）`,
    note: '次数：已评分的预测数；若有两个数，前者为最佳简单方法同样有预测的次数，相对评分和检验以此为据。相对评分：与同一预测期的最佳简单方法相比，大于 0 为模型更优。WIS：加权区间得分，单位与序列相同，越小越好。DM p：两者得分相等的迪博尔德—马里亚诺检验。50%、90%：实际值落入相应区间的比例，方括号内为按预测起点分块自助法得到的区间，且不窄于按独立起点数计算的威尔逊区间。',
    short: '序列太短',
    shortNote: '序列太短：独立的预测起点太少，无法给出区间，故对相对评分不作判断。全部数值见 scores.csv。',
    countOf: (ahead, forecasts, all, effective) =>
      `${ahead}：${formatWhole(all)} 个起点的 ${formatWhole(forecasts)} 次预测，其中相当于 ${formatWhole(effective)} 个独立起点`,
    ofThem: (said, forecasts, all, effective) =>
      `${said}；相对评分依据其中 ${formatWhole(all)} 个起点的 ${formatWhole(forecasts)} 次预测（相当于 ${formatWhole(effective)} 个独立起点）`,
  },
  families: {
    title: '区间是否名副其实（单位相同的序列合计）',
    onlyUnscored: '无法评分的序列',
    series: '指标',
    numbers: '序列数',
    independent: '独立起点数',
    note: '模型的以往预测，同一行的序列合计，每个起点连同其全部序列只计一次。50%、90%：实际值落入相应区间的比例，方括号内为 95% 区间；独立起点不足十个时，该区间太宽，说明不了什么。分预测期见 families.csv。',
    tooFew: (series, needed, first, last) =>
      `以下序列在可评分年份（${first}—${last} 年）内的数值不足 ${needed} 个，无法评分：${series.join('、')}。`,
    interrupted: (series) =>
      `以下序列因统计口径变化或数值公布过晚，没有足够的同口径数值可供评分：${series.join('、')}。`,
    numbersOf: (name, simulated, observed) => `${name}（${observed} 个中有 ${simulated} 个）`,
  },
  chart: {
    title: (name, year, amount, standing) =>
      `${name}：${year} 年为 ${amount}${standing === '' ? '' : `；${standing}`}`,
    standing: {
      worse: (against) => `采用${against}，因为模型更差`,
      noBetter: (against) => `采用${against}，因为模型并不更优`,
      behindSoFar: (against) => `采用${against}，以往预测太少，尚不能判断`,
      undecided: (against) => `模型未明显优于${against}`,
      tooShort: (_against) => '以往预测太少，尚不能判断',
      noSimple: (_against) => '没有可比的简单方法，尚不能判断',
      notScored: (_against) => '以往预测太少，尚不能判断',
      noneFromHere: (_against) => '采用模型，因为简单方法自该起点均无预测',
      better: (against) => `模型的以往预测优于${against}`,
    },
    reading: (method) =>
      `点：实际值。蓝色：用${method}做的预测，中值及 50% 和 90% 区间。灰色：模型的拟合及其 90% 区间。`,
    later: '圈：起点之后的实际值，预测时未知。',
    origin: (year) => `截至 ${year} 年已知`,
    known: '实际值',
    fit: '模型拟合',
    use: (method) => `${method}的预测`,
    other: (method) => `仅用${method}`,
    to: (value) => `至 ${value}`,
    skillTitle: ({ better, worse, short, all }) =>
      `${formatWhole(all)} 个序列中，模型优于简单方法的有 ${formatWhole(better)} 个，不如的有 ${formatWhole(worse)} 个${short === 0 ? '，其余尚不明确' : `，序列太短无法判断的有 ${formatWhole(short)} 个`}`,
    skillReading:
      '以往预测的相对评分：1 减去模型得分与最佳简单方法得分之比。点：相对评分；条：按预测起点分块自助法得到的 95% 区间。',
    skillAxis: '相对评分',
    skillZero: '0 = 与简单方法相当',
    past: '模型的以往预测',
    pastTitle: (name, standing) => `${name}的以往预测：${standing}`,
    pastReading: '点：实际值。蓝线：模型从过去各年出发所做预测的中值；竖条：90% 区间。',
    pastInWords: (forecasts, all) => `${formatWhole(all)} 个起点的 ${formatWhole(forecasts)} 次预测`,
  },
  newer: {
    title: '晚于预测起点的信息',
    none: (year) => `模型所用的信息均不晚于 ${year} 年。`,
    said: (year, figures, parameters) =>
      `晚于 ${year} 年的有 ${formatWhole(figures)} 项地区数据和 ${formatWhole(parameters)} 个参数的依据。`,
    wider: (count, all, { least, most }) => {
      if (count === 0) return '均未按加宽的范围抽样，按原样使用。';
      const wide = `按原范围 ${least === most ? most : `${least} 至 ${most}`} 倍宽的范围抽样`;
      return count === all
        ? `均${wide}。`
        : `其中 ${formatWhole(count)} 项${wide}，其余 ${formatWhole(all - count)} 项没有可加宽的范围，按原样使用。`;
    },
    figure: '数据或参数',
    year: '得知年份',
    drawn: '抽样',
    wide: (factor) => `按原范围 ${factor} 倍宽的范围`,
    still: '按原值',
  },
  given: {
    recorded:
      '起点之后有记录的经费、价格和人口均已给予模型；记录之后按最后一年不变。以往预测也给定了其后的实际经费，因此评分不反映对经费本身的预见能力。',
    none: (origin) =>
      `经费、价格和人口均按 ${origin} 年的水平不变；而评分所依据的以往预测均已给定其后的实际经费。`,
  },
  reach: (scored, last) =>
    `以往预测最多只能在提前 ${formatWhole(scored)} 年的范围内评分；此后至 ${last} 年没有评分可依。`,
  page: {
    keepInMind: '阅读须知',
    past: '以往预测的表现',
    held: '以往实际值落入 90% 区间的比例',
    count: '以往预测',
    note: '预测：中值，下方为 90% 区间，采用以往预测所支持的方法。相对评分：1 减去模型得分与最佳简单方法得分之比，及其 95% 区间；大于 0 为模型更优。落入 90% 区间的比例的 95% 区间不窄于按独立起点数计算的威尔逊区间。',
    skill: (interval) => `相对评分 ${interval}`,
    charts: '逐个序列',
    chartsNote: '各图数据见本页所在文件夹。',
    spread: '模型预测的不确定性来源',
    spreadNote:
      '最后一年的方差中各来源所占比例（合计 100%）及标准差，按误差可相加的尺度：计数和金额取对数，标准差 0.1 约为 10%；比例取对数优势；可能小于 0 的数值以其通常大小为单位。参数：用历史数据修正后仍不确定的参数和地区数据。偏差：模型未包含的因素，按其以往误差估计。',
    chance: '随机性（占方差）',
    parameters: '参数（占方差）',
    discrepancy: '偏差（占方差）',
    together: '标准差',
    unknownChance: '计入参数：每组参数只模拟一次',
    representation: '每行代表人数',
    given: '给定条件',
    record: '历史数据',
    recordOf: (series, first, last) => `${formatWhole(series)} 个序列，${first} 至 ${last} 年`,
    method: '方法',
    methodText:
      '按先验抽样的参数，沿历史记录模拟该地区；再依据截至预测起点的实际值修正全部模拟，并由历史数据估计模型自身的误差，余下的即为预测。对过去每个起点，只用当时已知的数据同样处理，并与只用序列本身和经费的简单方法一同评分。',
    failures: '失败的模拟',
  },
  noScenario: '预测沿用有记录的路径；同一地区若实施其他政策，则为情景，不是预测。',
  width: (year, share) => `模型 ${year} 年 90% 区间宽度的中位数为预测中值的 ${share}。`,
  health: '论文、人员和专利的评分不涉及健康：此处没有为健康序列评分，模型所述的 DALY 不因此更可信。',
  folder: (folder) => `数据和图：${folder}/`,
  failed: (count, folder) =>
    `有 ${formatWhole(count)} 次模拟失败，见 ${folder}/failures.csv；预测和评分依据其余各次。`,
};
