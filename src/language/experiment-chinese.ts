import { currencyName } from '../model/place/currency.js';
import type { Counted, ExperimentWords } from './experiment-english.js';
import { formatWhole } from './numbers.js';

const theOnly = ({ missing }: Counted): string => (missing === 0 ? '唯一一项变动' : '唯一有结果的一项变动');

export const CHINESE_EXPERIMENT: ExperimentWords = {
  openData: '本图数据',
  openly: '，方向不明',
  none: '无',
  enumerated: (names) => names.join('、'),
  sentence: (text) => `${text}。`,
  partOf: (name, part) => `${name}（${part}）`,
  oneOf: (names) => `${names.map((name) => `“${name}”`).join('、')}之一`,
  join: '与',
  reading:
    '均为在所述假设下、随机数相同时与不变动相比之差，并非预测。明确：涵盖参数与随机性的 95% 区间不含零；否则为方向不明。',
  readingOfChance:
    '均为随机数相同、参数均取点值时与不变动相比之差，并非预测。明确：均值的 95% 置信区间不含零；否则为方向不明。区间均不含参数的不确定性。',
  finding: {
    kept: (what, years, count, share, named) =>
      `${years} 年${what}：${count.known === 1 ? theOnly(count) : `${formatWhole(count.known)} 项变动中，有 ${formatWhole(count.kept)} 项`}在至少 ${share} 的参数抽样中方向一致${named}。`,
    noneKept: (what, years, count, share) =>
      count.known === 1
        ? `${years} 年${what}：${theOnly(count)}方向一致的参数抽样不足 ${share}。`
        : `${years} 年${what}：${formatWhole(count.known)} 项变动中，没有一项在至少 ${share} 的参数抽样中方向一致。`,
    beyondChance: (what, years, count, named) =>
      `${years} 年${what}：${count.known === 1 ? theOnly(count) : `${formatWhole(count.known)} 项变动中，有 ${formatWhole(count.kept)} 项`}超出随机波动${named}。`,
    noneBeyondChance: (what, years, count) =>
      `${years} 年${what}：${count.known === 1 ? theOnly(count) : `${formatWhole(count.known)} 项变动均`}未超出随机波动。`,
    tooFew: (what, years) => `${years} 年${what}：模拟次数太少，尚不能判断各项变动的影响。`,
    noChange: (what, years) => `${years} 年${what}：实验中只有不变动一个点，没有可比较的变动。`,
    noneKnown: (what, years) => `${years} 年${what}：因模拟失败或无取值，各项变动的影响未知。`,
    missing: (count) => `另有 ${formatWhole(count)} 项变动因模拟失败或无取值而结果未知。`,
    listed: { one: '，即', bySize: '，按幅度依次为', ofEach: '，各变动项中幅度最大者依次为' },
    amount: (change, amount, unit) => `${change}，${amount}${unit === '' ? '' : ` ${unit}`}`,
    more: (count) => `另有 ${formatWhole(count)} 项`,
    moreOfThese: (count) => `上述变动项另有 ${formatWhole(count)} 项`,
    moreOfOthers: (count) => `其他变动项另有 ${formatWhole(count)} 项`,
    join: (parts) => parts.join('；'),
    clear: (what, gains, losses, open) => {
      if (gains + losses === 0) return `${what}：没有明确增加或减少的变动。`;
      if (gains + losses + open === 1)
        return `${what}：唯一有结果的变动使之明确${gains === 1 ? '增加' : '减少'}。`;
      const rest = open === 0 ? '没有方向不明者' : '其余方向不明';
      return `${what}：明确增加的变动有 ${formatWhole(gains)} 项，明确减少的有 ${formatWhole(losses)} 项，${rest}。`;
    },
    pairs: (what, pairs, open) => {
      if (pairs === 0) return `各两两组合在${what}上与两项单独效果之和是否有别，均属未知。`;
      if (open === 0)
        return `${pairs === 1 ? '唯一一组' : `${formatWhole(pairs)} 组`}两两组合在${what}上${pairs === 1 ? '' : '均'}与两项单独效果之和明确有别。`;
      const which =
        pairs === 1 ? '唯一一组两两组合' : `${formatWhole(pairs)} 组两两组合中，${formatWhole(open)} 组`;
      return `${which}在${what}上与两项单独效果之和无法区分。`;
    },
  },
  answer: {
    best: (name, point, amount) => `${name}：${point}最优，${amount}`,
    amount: (interval, unit, measure) => `${measure}为 ${interval} ${unit}`,
    none: (name) => `${name}：没有满足约束的点`,
    notKnown: (name) => `${name}：因模拟失败或无取值，何者最优未知`,
    effect: '与不实施政策相比',
    value: '各年合计',
    alike: (count, all) => {
      if (all === 2) return count === 0 ? '优于另一个点' : '另一个点与之难分优劣';
      return count === 0 ? `优于其余 ${all - 1} 个点` : `其余 ${all - 1} 个点中有 ${count} 个与之难分优劣`;
    },
    chance: '仅考虑随机性，参数均取点值',
    unknown: '参数组数和重复次数过少，不能判断各点优劣',
    alone: '仅此一个点',
    point: (n, inputs) => `第 ${n} 个点（${inputs}）`,
    pointAlone: (n) => `第 ${n} 个点`,
    join: (parts) => parts.join('；'),
  },
  goals: {
    title: '各项变动对各目标的影响',
    change: '变动',
    against: (years) => `与不变动相比之差（${years} 年）`,
    interval: {
      draws: '均值，其下为涵盖参数与随机性的 95% 区间。',
      chance: '均值，其下为 95% 置信区间，仅含随机性。',
      none: '仅列均值：模拟次数太少，无法给出区间。',
    },
    look: {
      draws:
        '粗体：方向明确；灰色：在不足 80% 的参数抽样中方向一致；其余：在 80% 及以上的参数抽样中方向一致，但区间含零。',
      chance: '粗体：方向明确；灰色：方向不明。',
      none: '均为灰色：参数组数和重复次数过少，不能判断哪些方向明确。',
    },
    missing: '–：部分模拟失败或无取值，结果未知。',
    wanted: { more: '越多越好', less: '越少越好' },
  },
  others: {
    title: '各项变动对论文、人员、经费与健康的影响',
    note: '常用指标中未列为本实验目标者。支出为各出资方合计。',
  },
  best: {
    title: '最优的点',
    note: '各目标在满足约束的点中均值最优者。全部的点见 points.csv，其结果见 responses.csv。',
    input: '变动项',
    head: (goal, point) => `${goal}：第 ${point} 个点`,
  },
  open: {
    title: '哪些尚无定论',
    note: '区间含零的变动，括号内为参数抽样中与总均值方向一致的比例。增加参数组数与重复次数可缩小随机性造成的不明，改进数据可缩小参数造成的不明。',
    noteOfChance: '置信区间含零的变动。增加重复次数可缩小区间；参数的不确定性须抽样参数方能得知。',
    noteOfUnmoved: '无影响：该变动在任何一次模拟中均未改变该目标。',
    counted: (open, all, unmoved) => {
      const of =
        all === 1 ? '唯一一处方向不明' : `${formatWhole(all)} 处中有 ${formatWhole(open)} 处方向不明`;
      if (unmoved === 0) return `${of}。`;
      return `${of}，${open === 1 ? '' : `其中 ${formatWhole(unmoved)} 处`}在任何一次模拟中均无影响。`;
    },
    unmoved: '无影响',
    nothing: '没有方向不明之处。',
    noneKnown: '因模拟失败或无取值，各处方向均未知。',
    unknown: '参数组数和重复次数过少，不能判断哪些方向明确：均视为不明。',
    goal: '目标',
    changes: '方向不明的变动',
    share: (change, share) => `${change}（${share}）`,
    join: (parts) => parts.join('；'),
  },
  league: {
    title: (goal) => `按${goal}排名`,
    note: '与不实施政策相比。仅对在至少 80% 的参数抽样中方向一致的点，按均值的期望名次排名；其余与不实施政策并列，列于较优者与较差者之间；结果未知者列于最后。平衡点：按自身净成本计，一个 DALY 须值多少才划算；未能确定避免 DALY 或总体并无支出者空缺。其余目标的排名见 league.csv。',
    shown: (shown, all) => `列出 ${all} 个点中的前 ${shown} 个。`,
    rank: '期望名次',
    point: '点',
    holds: '方向一致的比例',
    breakEven: (currency) => `平衡点（千${currencyName(currency).zh}/DALY）`,
    tie: '并列',
    failed: '未知：部分模拟失败',
    unknown: '未知：部分模拟无取值',
    ordinary: '不变动',
  },
  charts: {
    title: '图表',
    note: '各图数据与本页在同一文件夹中。',
  },
  made: {
    method: '点数',
    points: (points, method) => `${formatWhole(points)} 个（${method}）`,
    methods: {
      grid: '各选项的全部组合',
      oneAtATime: '不变动，以及其余选项逐一单独变动',
      pairs: '不变动，其余选项逐一单独变动，以及两两同时变动',
      random: '随机取点',
      latinHypercube: '拉丁超立方取点',
    },
    draws: '参数组数',
    pointValues: '未抽样：参数均取点值',
    replicates: '每组参数的重复次数',
    scenario: '情景',
    inputs: '变动项',
    failures: '失败的模拟',
    failed: (count) => `${formatWhole(count)} 次，见 failures.csv；所在的点未列入结论和表格`,
  },
};
