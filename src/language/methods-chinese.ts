import type { MethodsWords } from './methods-english.js';
import { formatWhole } from './numbers.js';

/** Chinese words of how a sample of worlds was made and what it was read by. Keys and arguments are those of the English words. */
export const CHINESE_METHODS: MethodsWords = {
  design: '设计',
  crossed: (worlds, design, strategies) =>
    `${design}取 ${formatWhole(worlds)} 种情形，每种情形模拟 ${formatWhole(strategies)} 项策略`,
  together: (points, design) => `${design}取 ${formatWhole(points)} 个点`,
  strategies: '策略',
  designs: {
    random: '随机',
    latinHypercube: '按拉丁超立方',
    sobol: '按索博尔序列（欧文置乱）',
    morris: '按莫里斯轨迹',
    saltelli: '按萨尔泰利分块',
    grid: '按各选项的全部组合',
    oneAtATime: '按逐一单独变动',
    pairs: '按单独及两两变动',
  },
  correlations: '相关的输入',
  correlated: (one, other, rank, because) =>
    `${one}与${other}：秩相关 ${rank}${because === '' ? '' : `。${because}`}`,
  combinations: '所试的组合',
  combined: (sum, limits, because) => `${sum}：${limits}${because === '' ? '' : `。${because}`}`,
  limits: (atLeast, atMost) =>
    [
      ...(atLeast === null ? [] : [`不少于 ${atLeast}`]),
      ...(atMost === null ? [] : [`不超过 ${atMost}`]),
    ].join(' 且'),
  combinationsNote: '按实验文件中各输入的单位计；其余组合一律不试，故靠近界限的值出现得比区间所示更少。',
  turning: '转折点',
  turned: (directions, replicates) =>
    `${formatWhole(directions)} 个方向，各情形重复 ${formatWhole(replicates)} 次，不变动的参数取点值`,
  studies: '所列调研',
  study: {
    line: (title, input, deviation, fixed, each) =>
      `${title}。测量对象：${input}；单次观测的标准差为 ${deviation}。费用：固定部分 ${fixed}；每次观测 ${each}`,
    assumed: (value, note) => `${value}（假定：${note}）`,
    found: (value, source, year, grade) => `${value}（${source}，${year} 年，${grade} 级）`,
  },
  input: {
    evenly: (name, low, high) => `${name}：${low} 至 ${high}，范围内均匀取值`,
    believed: (name, low, high) => `${name}：${low} 至 ${high}，按认定的分布取值`,
    choices: (name, values) => `${name}：${values.join(' · ')}${values.length > 1 ? '，各占相同份额' : ''}`,
  },
  inputsNote: '认定的分布见参数条目或地区文件。由实验给定的范围均匀取值，并不表示各值的可能性大小。',
  title: '方法与出处',
  sources: {
    random: '情形：简单随机抽样。',
    latinHypercube: '情形：拉丁超立方（McKay、Beckman、Conover 1979，10.1080/00401706.1979.10489755）。',
    sobol:
      '情形：索博尔序列（Sobol 1967，10.1016/0041-5553(67)90144-9；Joe、Kuo 2008，10.1137/070709359），并加置乱（Owen 1995，10.1007/978-1-4612-2552-2_19）。',
    reordered:
      '相关的输入：调换各值的次序（Iman、Conover 1982，10.1080/03610918208812265），所依正态得分的秩具有所要求的相关（Kruskal 1958，10.1080/01621459.1958.10501481）。',
    scored:
      '相关的输入：逐点经正态得分变换（Li、Hammond 1975，10.1109/TSMC.1975.5408380），其秩具有所要求的相关（Kruskal 1958，10.1080/01621459.1958.10501481）。',
    morris:
      '情形与起决定作用的因素：基本效应法（Morris 1991，10.1080/00401706.1991.10484804；Campolongo、Cariboni、Saltelli 2007，10.1016/j.envsoft.2006.10.004）。',
    saltelli:
      '情形与起决定作用的因素：索博尔指数（Saltelli 等 2010，10.1016/j.cpc.2009.09.018；Jansen 1999，10.1016/S0010-4655(98)00154-4）。',
    givenData:
      '起决定作用的因素：由给定数据估计的一阶指数（Plischke 2010，10.1016/j.ress.2009.11.005），并与置换结果对照（Westfall、Young 1993）。',
    robustness:
      '站得住的程度：稳健性衡量（McPhail 等 2018，10.1002/2017EF000649），剔除随机波动并对情形重抽样（Efron、Tibshirani 1993，10.1201/9780429246593）。',
    discovery:
      '何时失败：PRIM 法（Friedman、Fisher 1999，10.1023/A:1008894516817；Bryant、Lempert 2010，10.1016/j.techfore.2009.08.002）与分类树（Breiman 等 1984，10.1201/9781315139470）。',
    information:
      '应当先弄清什么：用回归估计 EVPI 与 EVPPI（Strong、Oakley、Brennan 2014，10.1177/0272989X13505910）。',
    studies:
      '调研的价值：用同一回归估计 EVSI（Jalal、Alarid-Escudero 2018，10.1177/0272989X17715627），按结果的似然对抽样加权（Menzies 2016，10.1177/0272989X15583495），再减去费用（Willan、Pinto 2005，10.1002/sim.2069）。',
    turning: '什么会改变结论：在两次模拟之间逐次折半，每次变动一项或两项因素。',
  },
};
