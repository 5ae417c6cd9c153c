import { list } from './answer-chinese.js';
import type { DecisionWords } from './decision-english.js';
import { formatWhole } from './numbers.js';

const quoted = (name: string): string => `“${name}”`;
const worlds = (count: number): string => `${formatWhole(count)} 种情形`;

const it = (name: string | null): string => (name === null ? '该策略' : quoted(name));

const answer: DecisionWords['answer'] = {
  first: (goal, first, next) =>
    `按${goal}，${quoted(first.name)}在 ${first.chance} 的情形重抽样中居首：各情形平均为 ${first.amount}，其次为${quoted(next.name)}，平均为 ${next.amount}。`,
  tied: (goal, tied, more) =>
    `按${goal}，${list(
      tied.map(
        ({ name, amount, chance }) => `${quoted(name)}（各情形平均 ${amount}，重抽样中 ${chance} 居首）`,
      ),
    )}${more === 0 ? '' : `等 ${formatWhole(tied.length + more)} 项策略`}并列居首。`,
  only: (goal, name, amount, count) =>
    `仅模拟了${quoted(name)}，无从排名：${worlds(count)}平均，${goal}的变化为 ${amount}。`,
  tooFew: (count, needed) =>
    `模拟次数过少，尚不能判断哪项策略站得住：${count === 0 ? '没有一种情形完整模拟' : `仅有 ${worlds(count)}完整模拟`}，至少需要 ${formatWhole(needed)} 种。`,
  agree: (name) => `按其他各项衡量，${it(name)}也居首或并列居首。`,
  mostAgree: (name, others) => `按其他多数衡量，${it(name)}也居首或并列居首；但${others.join('；')}。`,
  differ: (name, same, others) =>
    `${name === null || same.length === 0 ? '其他衡量结果不一' : `按${list(same)}，${quoted(name)}也居首`}；${others.join('；')}。`,
  by: (measures, first, several, chance) =>
    `按${list(measures)}，${first}${several ? '并列' : ''}居首${chance === null ? '' : `（重抽样中的占比：${chance}）`}`,
  formsAgree: (name, structures) => `无论采用哪种模型形式（${structures}），居首的均为${it(name)}。`,
  formsDiffer: (cases, more) =>
    `结论取决于模型形式：${cases.join('；')}${more === 0 ? '' : `；另有 ${formatWhole(more)} 处`}。`,
  form: (structure, form, first, several, count) =>
    `若${quoted(structure)}为${quoted(form)}，则${first}${several ? '并列' : ''}居首（${worlds(count)}的均值）`,
  leftOut: (count) => `另有 ${worlds(count)}因模拟失败或无取值而未计入。`,
};

const table: DecisionWords['table'] = {
  title: '各策略站得住的程度',
  strategy: '策略',
  rank: (place, level) => (level ? `并列第 ${place}` : `第 ${place}`),
  terminal: (goal) =>
    `除另有注明的列外，衡量目标为：${goal}。括号内为名次。全部数值见 robustness.csv，其含义见报告。`,
  netHealth: '净健康效益：所避免的 DALY，减去同样的经费用于常规医疗所能避免的 DALY。',
  note: (count, acceptable, goal) =>
    `除另有注明的列外，衡量目标为：${goal}。数值为 ${worlds(count)}中随机数相同时与不实施政策相比之差，并非预测。平均：各情形的均值。较坏情形：十种情形中九种好于它的那一水平。平均错失：与同一情形下最优策略之差的均值（后悔值）。可接受：${acceptable}的情形所占比例。属最优：没有其他策略更好的情形所占比例。居首：在至少 95% 的重抽样中居首，否则视为并列。各比例均就所抽取的情形而言，并非概率。`,
};

const acceptable: DecisionWords['acceptable'] = {
  notWorse: (goal) => `${goal}不差于不实施政策时`,
  atLeast: (goal, amount) => `${goal}的变化不低于 ${amount}`,
  atMost: (goal, amount) => `${goal}的变化不高于 ${amount}`,
  between: (goal, low, high) => `${goal}的变化在 ${low} 至 ${high} 之间`,
  all: (limits) => limits.join('，且'),
};

const limits: DecisionWords['limits'] = {
  above: (input, value) => `${quoted(input)}高于 ${value}`,
  below: (input, value) => `${quoted(input)}低于 ${value}`,
  between: (input, low, high) => `${quoted(input)}在 ${low} 至 ${high} 之间`,
  oneOf: (input, values) => `${quoted(input)}为${values.map(quoted).join('或')}`,
  all: (said) => said.join('，且'),
  either: (boxes) => boxes.join('，或'),
};

const fails: DecisionWords['fails'] = {
  title: '什么情况下会失败？',
  note: (text) => `策略在某种情形下不可接受，即为失败。可接受是指${text}。各比例均就所抽取的情形而言。`,
  together: '部分因素并非各自独立变动（见“什么起决定作用”）：对其一的界限，可能实为与其相关者的界限。',
  never: (who, _several, count) => `${who}在全部 ${worlds(count)}中均未失败。`,
  always: (who, _several, count) => `${who}在全部 ${worlds(count)}中均失败。`,
  some: (name, failing, count) => `${quoted(name)}在 ${worlds(count)}中有 ${formatWhole(failing)} 种失败。`,
  failsWhere: (where, density, coverage) =>
    `失败多见于以下情形：${where}；其中 ${density} 失败，占全部失败情形的 ${coverage}。`,
  holdsWhere: (where, density, coverage) =>
    `可接受多见于以下情形：${where}；其中 ${density} 可接受，占全部可接受情形的 ${coverage}。`,
  reasons: {
    noCasesOfInterest: '各情形在这一点上没有差别，无从区分。',
    allOfInterest: '各情形在这一点上没有差别，无从区分。',
    nothingToPeel: '任何因素的取值范围都无法缩小，故不能指明是哪类情形。',
    belowThreshold: '没有哪些因素的取值范围能足够清楚地把失败的情形区分出来。',
    noSignificantLimit: '有些取值范围看似能区分失败的情形，但均未超出随机波动。',
    withinChance: '有些取值范围看似能区分失败的情形，但仅凭偶然也能找到同样好的范围，不足为据。',
  },
  tree: {
    agrees: (share) => `另一种方法（分类树）对 ${share} 的情形判断相同。`,
    findsNone: '另一种方法（分类树）未找到这样的范围，故仅供参考。',
    alone: (where) => `另一种方法（分类树）指向以下情形：${where}；但未得到前一方法印证。`,
    neither: '另一种方法（分类树）也未找到。',
  },
  tooFew: (needed) =>
    `模拟次数过少，尚不能判断策略何时失败：至少需要 ${worlds(needed)}，且各情形的变动项有所不同。`,
};

const depends: DecisionWords['depends'] = {
  title: '什么起决定作用？',
  outcome: {
    lead: (one, other) => `${quoted(one)}对${quoted(other)}的领先`,
    effect: (name) => `${quoted(name)}的效果`,
  },
  lead: (one, other) => `${quoted(one)}领先${quoted(other)}多少`,
  brings: (name) => `${quoted(name)}带来多少`,
  on: (outcome, inputs) => `${outcome}，主要取决于${inputs}。`,
  onNone: (outcome) =>
    `${outcome}，尚不能归因于某一个不确定因素：在这些模拟中，各因素的影响均未超出随机波动。`,
  levers: (inputs) => `政策手段中，取决于${inputs}。`,
  noLever: '政策手段的影响均未超出随机波动。',
  forms: (inputs) => `模型形式中，取决于${inputs}。`,
  noForm: '模型形式的影响均未超出随机波动。',
  chance: (share) => `各次模拟之间的差异中，${share} 来自随机性，与任何因素无关。`,
  input: (name, amount) => `${quoted(name)}（${amount}）`,
  cell: (name, amount) => `${name}：${amount}`,
  more: (count) => `另有 ${formatWhole(count)} 项`,
  together: (amount, others) => `${amount}；与${others.map(quoted).join('、')}相关`,
  pair: (one, other) => `${quoted(one)}与${quoted(other)}`,
  goTogether: (pairs) =>
    `下列因素并非各自独立变动：${pairs.join('；')}。对其中一项的结论，对与其相关的各项同样成立：这些模拟无法区分出自哪一项。各项比例重复计入同一差异，不能相加。`,
  head: {
    outcome: '考察对象',
    lever: '政策手段',
    uncertainty: '不确定因素',
    structure: '模型形式',
    noise: '随机性',
  },
  none: '无',
  noneLarge: '幅度最大者中没有',
  notes: {
    givenData:
      '百分比为：若单独查明该因素，各情形之间的差异会减少的比例及其 95% 区间；仅列超出随机波动者。仅在共同作用时才显现的影响未计入。比例为估计值，情形较少时合计可超过 100%。',
    sobol:
      '百分比为：该因素单独以及与其他因素共同造成的差异占各情形之间差异的比例（索博尔总指数）及其 95% 区间；仅列区间不含零者。共同作用在各因素中重复计入，故合计可超过 100%。',
    morris:
      '数值为：该因素在其整个范围内变动所引起变化的平均幅度（莫里斯法）及其 95% 区间。此筛选方法没有对随机波动的检验，所列为幅度最大者。',
  },
  noise: '随机性：单次模拟之间的差异中由随机数造成的比例，其余各列不含此部分。',
  tooFew: (needed) =>
    `模拟次数过少，尚不能判断什么起决定作用：至少需要 ${worlds(needed)}，且各情形的变动项有所不同。`,
};

const knowing: DecisionWords['knowing'] = {
  title: '应当先弄清什么？',
  choice: (name, worth) => `按净健康效益，一个 DALY 值 ${worth}，目前应选择${quoted(name)}。`,
  everything: (value) =>
    `若能在选择之前弄清一切，对这一决策的价值为 ${value}，这也是为此值得付出的费用上限。`,
  nothing: (name) => `进一步弄清情况对这一选择没有价值：在模拟的每种情形中，${quoted(name)}都是最优。`,
  withinChance: '从这些模拟看，进一步弄清情况的价值未超出随机波动。',
  one: (name, value) => `若在选择之前弄清${quoted(name)}，对这一决策的价值至多为 ${value}。`,
  uncertainties: (value) => `全部不确定因素合计：至多为 ${value}。`,
  structures: (value) => `全部模型形式问题合计：至多为 ${value}。`,
  others: (name, count, other) =>
    count === 1
      ? `单独弄清${other ? '其余一项因素' : '唯一的因素'}（${quoted(name)}）有无价值，这些模拟未能显示。`
      : `对${other ? '其余' : '全部'} ${formatWhole(count)} 项因素，这些模拟均未显示单独弄清其中任何一项有价值。`,
  together:
    '部分因素并非各自独立变动（见“什么起决定作用”）：弄清其一，也就部分弄清与其相关者，这已计入其价值，故各项价值不能相加。',
  study:
    '查明某一因素的办法有：整理实测记录、调查、试点或试验。只有费用低于上述数额才值得做，且其价值以能弄清的程度为限。',
  studies: {
    title: '各项调研的价值',
    one: (study, size, worth, cost, verdict) =>
      `调研${quoted(study)}若取 ${formatWhole(size)} 个观测，对这一决策的价值至多为 ${worth}，费用为 ${cost}：${verdict}。`,
    nothing: (study, size, cost) =>
      `调研${quoted(study)}对这一决策没有价值，若取 ${formatWhole(size)} 个观测，费用为 ${cost}：不值得做。`,
    verdicts: {
      worth: '值得做',
      worthOnBalance: '权衡之下值得做，但这些模拟尚不能确定其价值是否高于费用',
      notOnBalance: '权衡之下不值得做，但这些模拟尚不能确定其价值是否低于费用',
      not: '不值得做',
      notShown: '从这些模拟看不值得做，因为弄清其对象的价值未超出随机波动',
    },
    none: (count, sure) =>
      `这 ${formatWhole(count)} 项调研无论取所列哪种规模，${sure ? '' : '权衡之下'}对这一决策均不值得做。`,
    more: (count) => `另有 ${formatWhole(count)} 项调研见报告。`,
    note: (worth) =>
      `调研的价值，是依其结果所作选择比不做调研时好多少；一个 DALY 值 ${worth}。前提是：选择只作一次，仅限本地，在调研之后作出，且等待结果没有代价；观测的均值以真实值为中心呈正态分布，没有偏差，各次观测相互独立；费用一次付清。调研对其他地方或日后选择的价值未计入。`,
    best: '值得做',
    head: {
      study: '调研',
      size: '观测数',
      value: '价值 [95%]',
      cost: '费用',
      net: '价值减费用 [95%]',
      best: '最佳规模',
    },
  },
  alone: '仅模拟了一项策略，无从选择。',
  notObserved: '信息价值须按净健康效益计算，而本实验未观测该指标。',
  singleRuns: '每种情形仅模拟一次，无法把随机波动与可以弄清的因素分开，至少需重复两次。',
  tooFew: (needed) =>
    `模拟次数过少，无法估计进一步弄清情况的价值（无论逐项还是全部）：至少需要 ${worlds(needed)}。`,
};

const turning: DecisionWords['turning'] = {
  title: '什么会改变结论？',
  note: (goal) =>
    `将各因素从点值起逐一变动，或两项同时变动，直至另一策略居首，其余因素不动，目标为：${goal}。明确：在另行模拟中，两侧的领先均超出随机波动（95%）。每个方向只试行程的四分之一、一半和全程，其间的变化可能被漏掉；三项以上因素的共同作用未予考察。`,
  start: (winner, next, lead, clear) =>
    `各因素均取点值时，${quoted(winner)}领先${quoted(next)} ${lead}${clear ? '' : '，但可能只是随机波动'}。`,
  none: (directions) =>
    `在所试各处，任何一项因素单独或与另一项一起朝其范围的端点变动，均未使另一策略居首并经另行模拟证实（共尝试 ${formatWhole(directions)} 个方向）。`,
  noSingle: '没有哪一项因素能在其范围内单独使另一策略居首，但两项因素共同变动时可以。',
  found: (directions, count) =>
    `共尝试 ${formatWhole(directions)} 个方向，其中 ${formatWhole(count)} 个使另一策略居首。`,
  unconfirmed: (count, more) =>
    `${more ? '另有' : '其中'} ${formatWhole(count)} 个方向，在搜索所用的模拟中另一策略居首，在另行模拟中则否，属随机波动。`,
  range: (input, before, after) => `${quoted(input)}由 ${before} 变为 ${after}`,
  choice: (input, before, after) => `${quoted(input)}由${quoted(before)}改为${quoted(after)}`,
  nearest: (where, challenger, clear) =>
    `使另一策略居首的最近一处：${where.join('，且')}，则${quoted(challenger)}居首${clear ? '' : '（不明确）'}。`,
  more: (count) => `另有 ${formatWhole(count)} 处所需变动更大，未列出。`,
  moved: (input, before, after) => `${input}：由 ${before} 变为 ${after}`,
  head: {
    moved: '前后两次模拟之间的变动',
    leadBefore: (winner) => `变动前${quoted(winner)}领先`,
    challenger: '变动后居首者',
    leadAfter: '变动后其领先',
    clear: '明确',
  },
  yes: '是',
  no: '否',
};

const ranks: DecisionWords['ranks'] = {
  title: '排名是否稳定？',
  measures: '各项衡量是否一致？',
  measuresNote: (goal) =>
    `按${goal}，两项衡量所得策略排序的一致程度（肯德尔系数）：1 为排序相同，0 为无关，−1 为完全相反。`,
  forms: '模型形式是否影响排名？',
  formsNote: (goal) =>
    `模型采用该形式的各情形的均值，目标为：${goal}。居首者加粗。各形式之间的差别未作随机波动检验。`,
  form: (structure, form) => `${structure}：${form}`,
  worlds,
  resamples: '重抽样是否改变居首者？',
  resamplesNote: (goal) =>
    `对情形（连同其中的随机波动）重抽样时，各策略居首的比例，目标为：${goal}。按最坏情形和最大错失得出的比例较为粗略。`,
  measure: '衡量',
};

/** Chinese words of a decision under deep uncertainty. Keys and arguments are those of the English words. */
export const CHINESE_DECISION: DecisionWords = {
  named: (names, more) =>
    more === 0 ? list(names) : `${names.join('、')}等 ${formatWhole(names.length + more)} 项`,
  measures: {
    expected: '平均',
    maximin: '最坏情形',
    lowQuantile: '较坏情形',
    minimaxRegret: '最大错失',
    meanRegret: '平均错失',
    satisficing: '可接受的比例',
    starr: '属最优的比例',
  },
  answer,
  table,
  acceptable,
  limits,
  fails,
  depends,
  knowing,
  turning,
  ranks,
};
