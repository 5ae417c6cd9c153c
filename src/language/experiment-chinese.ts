import type { ExperimentWords } from './experiment-english.js';
import { formatWhole } from './numbers.js';

const inOrder = (kept: number): string => (kept > 1 ? '，按幅度依次为' : '：');

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
    kept: (what, years, kept, all, share, named) =>
      `${years} 年${what}：${formatWhole(all)} 项变动中，有 ${formatWhole(kept)} 项在至少 ${share} 的参数抽样中方向一致${inOrder(kept)}${named}。`,
    noneKept: (what, years, all, share) =>
      `${years} 年${what}：${formatWhole(all)} 项变动中，没有一项在至少 ${share} 的参数抽样中方向一致。`,
    beyondChance: (what, years, kept, all, named) =>
      `${years} 年${what}：${formatWhole(all)} 项变动中，有 ${formatWhole(kept)} 项超出随机波动${inOrder(kept)}${named}。`,
    noneBeyondChance: (what, years, all) =>
      `${years} 年${what}：${formatWhole(all)} 项变动均未超出随机波动。`,
    unknown: (what, years) => `${years} 年${what}：模拟次数太少，尚不能判断各项变动的影响。`,
    amount: (change, amount, unit) => `${change}，${amount}${unit === '' ? '' : ` ${unit}`}`,
    more: (count) => `另有 ${formatWhole(count)} 项`,
    join: (parts) => parts.join('；'),
    clear: (what, gains, losses) =>
      `${what}：明确增加的变动有 ${formatWhole(gains)} 项，明确减少的有 ${formatWhole(losses)} 项，其余方向不明。`,
    pairs: (what, pairs, open) =>
      `${formatWhole(pairs)} 组两两组合中，${formatWhole(open)} 组在${what}上与两项单独效果之和无法区分。`,
  },
  answer: {
    best: (name, point, amount) => `${name}：${point}最优，${amount}`,
    amount: (interval, unit, measure) => `${measure}为 ${interval} ${unit}`,
    none: (name) => `${name}：没有满足约束的点`,
    effect: '与不实施政策相比',
    value: '各年合计',
    alike: (count, all) =>
      count === 0 ? `优于其余 ${all - 1} 个点` : `其余 ${all - 1} 个点中有 ${count} 个与之难分优劣`,
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
    note: '均值，其下为 95% 区间。粗体：方向明确；灰色：在不足 80% 的参数抽样中方向一致；其余：在 80% 及以上的参数抽样中方向一致，但区间含零。',
    noteOfChance: '均值，其下为 95% 置信区间，仅含随机性。粗体：方向明确；灰色：方向不明。',
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
    counted: (open, all, unmoved) =>
      `${formatWhole(all)} 处中有 ${formatWhole(open)} 处方向不明${unmoved === 0 ? '' : `，其中 ${formatWhole(unmoved)} 处在任何一次模拟中均无影响`}。`,
    unmoved: '无影响',
    nothing: '没有方向不明之处。',
    unknown: '参数组数和重复次数过少，不能判断哪些方向明确：均视为不明。',
    goal: '目标',
    changes: '方向不明的变动',
    share: (change, share) => `${change}（${share}）`,
    join: (parts) => parts.join('；'),
  },
  league: {
    title: (goal) => `按${goal}排名`,
    note: '与不实施政策相比。仅对在至少 80% 的参数抽样中方向一致的点，按均值的期望名次排名；其余与不实施政策并列，列于较优者与较差者之间。平衡点：按自身净成本计，一个 DALY 须值多少才划算；未能确定避免 DALY 或总体并无支出者空缺。其余目标的排名见 league.csv。',
    shown: (shown, all) => `列出 ${all} 个点中的前 ${shown} 个。`,
    rank: '期望名次',
    point: '点',
    holds: '方向一致的比例',
    breakEven: '平衡点（千元/DALY）',
    tie: '并列',
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
