import { CHINESE_EXPERIMENT } from './experiment-chinese.js';
import { CHINESE_FIRST_MILLIONS } from './first-millions-chinese.js';
import { formatWhole } from './numbers.js';
import { CHINESE_SEARCH } from './search-chinese.js';
import type { SectionWords } from './sections-english.js';

/** Chinese words of the same sections. Keys and arguments are those of the English words. */

const badges: SectionWords['badges'] = {
  statuses: {
    scored: '已评分',
    'pattern-checked': '经规律核对',
    'literature-anchored': '已与文献核对',
    'assumption only': '尚未核对',
    supplementary: '健康之外；尚未核对',
  },
  verdicts: { better: '优于简单方法', worse: '不如简单方法', undecided: '未明显优于简单方法' },
  scored: (verdict) => `已评分，${verdict}`,
  weakest: {
    A: '最弱输入为因果测量（A）',
    B: '最弱输入为测量（B）',
    C: '最弱输入为专家判断（C）',
    D: '最弱输入为假设（D）',
  },
  both: (parts) => parts.join('；'),
  grade: (grade) => `等级 ${grade}`,
  legend:
    '指标下方的标记说明其数值的可信程度：数值与什么核对过（按观测评分、与已知规律核对、与文献核对，或尚未核对），以及所依赖参数中证据最弱的等级。',
};

const basis: SectionWords['basis'] = {
  local: (place, { local, all, borrowed, assumed }, lenders) =>
    `数据：描述${place}的 ${formatWhole(all)} 项数据中，${local} 有出处（含全国性及邻近地区数据）；${borrowed === 0 ? '无一项整体借自相似地区' : `${formatWhole(borrowed)} 项借自相似地区${lenders}`}，${formatWhole(assumed)} 项为假设（等级 D）。`,
  unknown: (place) => `数据：没有记录${place}各项数据的来源。`,
  footer: (version) => `medinno ${version} · 模拟得到的政策差异，并非预测`,
};

const harm: SectionWords['harm'] = {
  title: '健康损失',
  note: '与基准之差明确为负（整个 95% 区间低于零）或很可能为负（可能性在 80% 以上）的情形，涵盖所有健康领域和途径；整个时间范围内不足一个 DALY 的从略。首页只列出达到该方案全部健康作用（得失分别计入）1% 的损失。',
  total: '健康合计',
  clearly: '明确',
  probably: '很可能',
  line: (part, count, { strategy, loss, certainty }, total) => {
    const within = total === null ? '' : `，该方案健康效应合计 ${total}`;
    return count === 1
      ? `${part}：${strategy}造成损失（${certainty}，${loss}${within}）。`
      : `${part}：${formatWhole(count)} 个方案造成损失，其中最大的是${strategy}（${certainty}，${loss}${within}）。`;
  },
  part: '领域或途径',
  loss: '损失',
  certainty: '把握',
  none: '没有方案在任何领域或途径上明确或很可能造成健康损失。',
  notJudged: '这些模拟不足以判断是否损失健康：至少需要六组参数和两次重复。',
  more: '全部损失',
};

const sections: SectionWords['sections'] = {
  contents: '目录',
  unfold: '带三角的标题可展开；打印时全部展开。',
  people: '人才',
  peopleNote: (years) =>
    `与基准的配对差异均值及 95% 区间：流量为 ${years} 年合计，在岗人数为最后一年。灰色一行为基准情景自身的水平。`,
  custom: '自定义指标',
  customNote: (years) =>
    `由情景文件定义、以其他指标计算得出的指标，时间范围 ${years} 年：与基准配对之差的均值及其 95% 区间。灰色一行为基准情景自身的水平。`,
  pipeline: '从科研发现到临床应用',
  pipelineNote: (years) =>
    `${years} 年内研发管线各环节的数量，为与基准的配对差异及 95% 区间；在研项目数为最后一年。`,
  money: '资金：所需、实际支出、退回与承担方',
  moneyNote: (payer, amount, years, unit) =>
    `专项由${payer}出资，每年 ${amount} ${unit}，为期 ${years} 年。下列为整个时间范围内的合计，单位：${unit}，不贴现，不变价格。`,
  moneyNoteOwn: (unit) =>
    `各方案没有同一个专项：专项的出资方、金额或年限不同，或有的方案没有专项。下列为整个时间范围内的合计，单位：${unit}，不贴现，不变价格。`,
  byPayer: '各方支出变化',
  byPayerNote: (unit) =>
    `整个时间范围内各出资方的支出与基准之差，单位：${unit}，附 95% 区间。医院、医保和患者的支出包含采用创新成果的费用。`,
  byArea: '各领域的健康效应',
  byAreaNote:
    '各健康领域避免的 DALY 与基准的配对差异均值及 95% 区间；各领域之和等于合计。红色数字为明确或很可能的损失。',
  terminal: '期末价值：期末尚未兑现的部分',
  terminalNote: '期末仍在延续的发现、项目和产品的预期贴现价值。与已实现的数字并列，但绝不相加。',
  budget: '前十年各方预算影响',
  budgetNote: (priceYear, unit) =>
    `各出资方逐年高于基准的支出，单位：${unit}，附 95% 区间：不贴现，按 ${priceYear} 年价格，符合预算影响分析的良好实践（Sullivan 等 2014，DOI 10.1016/j.jval.2013.08.2291）。支出没有变化的出资方不列出。`,
  allPayers: '各方合计',
  allYears: '上述各年合计',
  levels: '整个时间范围内的水平',
  levelsNote: (years) =>
    `全部模拟的均值及第 5 至第 95 百分位范围：流量为 ${years} 年合计，存量为最后一年，比率取平均。没有指定基准，因此不给出差异；如需差异，请使用 compare 命令。`,
  fewReplicates: (replicates, enough) =>
    `全地区共同遇到的情况（财政收支、伦理事件、公众信任）只模拟了 ${replicates} 种，各组参数共用：重复少于 ${enough} 次时，这类水平的区间和标准误较为粗略。`,
  indicator: '指标',
  evidence: '证据',
  levelsQuestion: (place, count) =>
    count === 1
      ? `在这一情景下，${place}会怎样？`
      : `在这 ${formatWhole(count)} 个情景下，${place}分别会怎样？`,
  levelsCaveat:
    '这里给出的是水平，各有自己的范围。范围重叠并不说明差异如何：只有在共用随机数的比较中才能看出差异。',
  levelsHeading: (place) => `${place}的医学创新`,
  glossary: '术语',
};

const variants: SectionWords['variants'] = {
  title: '若专项中止或经费减半',
  note: '在同一组随机数下再次模拟每个方案：“三年后停止”指第三年之后不再支付任何费用；“经费减半到位”指每年只到位承诺经费的一半，凡需花钱的措施均按比例打折（没有共同专项时，所有措施的力度减半）。列出与基准之差及 95% 区间。这些模拟不参与排名。',
  kinds: { asPlanned: '按计划执行', stopped: '三年后停止', halfPaid: '经费减半到位' },
  variant: '执行情形',
};

const worlds: SectionWords['worlds'] = {
  title: '三种情形对照',
  note: '默认设定中所有参数均为模型默认值；本情景包含对参数所作的改动；最后一行再加上政策。零点有意义时给出水平，否则给出与“本情景，无政策”之差。',
  others: (scenarios) =>
    `基准情景没有改动任何参数，因此“默认设定”与“本情景，无政策”相同；但${scenarios.join('、')}改动了参数，其与基准之差混合了政策与参数两方面的作用。`,
  same: '各情景均未改动任何参数，因此“默认设定”与“本情景，无政策”相同。',
  world: '情形',
  default: '默认设定',
  without: '本情景，无政策',
  with: (strategy) => `本情景，采用${strategy}`,
};

const changes: SectionWords['changes'] = {
  title: '与默认值不同之处',
  none: '无：随机种子、时间范围、参数组数、重复次数和全部参数均为默认值。',
  override: (parameter, scenario, { value, usual, unit }) =>
    `${parameter}：${value}，默认为 ${usual}${unit === '' ? '' : ` ${unit}`}（${scenario}）`,
  everyScenario: '全部情景',
  setting: (name, value, usual) => `${name}：${value}，默认为 ${usual}`,
  draws: '参数组数',
  replicates: '每组参数的重复次数',
  crate:
    '结果文件夹包含每个数字背后的数据（series.parquet、summary.csv、effects.csv）、各列含义（codebook.csv）、解析后的情景，以及把全部内容组织为研究数据包（Research Object）的 ro-crate-metadata.json（RO-Crate 1.1）。',
};

const placeFigures: SectionWords['placeFigures'] = {
  title: '地区数据一览',
  note: '关于该地区的全部数据，数值下方为认为可能的范围。借用的数据以底色标出并注明来自哪个地区：总量按本地规模折算，范围放宽，等级降为 D。全国通用或属于选定规则的数据按原值采用。',
  counted: (all, local) =>
    `其中 ${formatWhole(all)} 项计入首行所说的数据，${formatWhole(local)} 项为该地区自有数据；年份、贴现率、每避免一个 DALY 的成本和背景数据不计入。`,
  topics: {
    people: '人口、薪酬与培养',
    institutions: '机构',
    money: '分出资方科研经费',
    prices: '各类项目的价格',
    burden: '疾病负担',
    rules: '年份、贴现率与每 DALY 成本',
    background: '背景数据',
  },
  population: '人口',
  figure: '数据',
  value: '数值',
  unit: '单位',
  year: '年份',
  grade: '等级',
  origin: '由来',
  source: '来源',
  widened: (lender) => `借自${lender}，范围已放宽`,
  borrowed: (lender) => `借自${lender}`,
  assumed: '假设',
  byDefault: '模型默认值',
  own: '本地区',
};

const glossary: SectionWords['glossary'] = {
  daly: {
    term: 'DALY（伤残调整寿命年）',
    text: '一个 DALY 即损失一年健康寿命；避免一个 DALY 即多获得一年健康寿命。',
  },
  netHealth: {
    term: '净健康效益',
    text: '避免的 DALY 减去同样资金用于常规医疗本可避免的 DALY（金额除以阈值）；两者均已贴现。',
  },
  threshold: { term: '阈值', text: '边际常规医疗每避免一个 DALY 的成本；高于此价，则在别处损失健康。' },
  paired: { term: '配对差异', text: '两种政策在相同随机数和参数下模拟结果之差，因此只有政策不同。' },
  interval: { term: '95% 区间', text: '包含 95% 模拟结果的范围；有多次重复时，随机性与不确定参数合计。' },
  draw: { term: '一组参数', text: '从合理范围中为所有不确定量抽取的一组取值。' },
  replicate: { term: '重复', text: '换一组随机数重新模拟；每组参数都在每次重复中各模拟一次。' },
  tie: {
    term: '并列',
    text: '模拟结果无法区分高下的方案：没有一个在至少 80% 的参数组中均值最高，或两者之差的 95% 区间包含零，或模拟次数不足以得出结论。',
  },
  comparator: {
    term: '对照方案',
    text: '同样资金在科研之外能买到什么：常规医疗，或直接采用成熟的外部做法。',
  },
  payline: { term: '资助线', text: '资助方予以资助的申请比例或名次下限；低于此线不予资助。' },
  hit: { term: '高影响论文', text: '所在领域被引最多的论文之一。' },
  introduction: { term: '新产品与新技术', text: '投入使用的产品或技术；“获批产品”指需监管部门批准者。' },
  discount: { term: '贴现', text: '按固定年率对较晚的健康和资金打折计算；预算表不贴现。' },
  terminal: { term: '期末价值', text: '期末尚未完成事项的预期价值；单独列示，不计入任何其他数字。' },
  rank: { term: '秩相关系数', text: '两者同升同降的程度，介于 −1 与 +1 之间（Spearman）；0 表示无关。' },
  illustrative: {
    term: '示意',
    text: '没有已知事实可供对照，或部分模拟事实落在已知范围之外的地区，其结果仅供示意：适于比较机制，不宜引用数值。',
  },
};

export const CHINESE_SECTIONS: SectionWords = {
  badges,
  basis,
  harm,
  sections,
  variants,
  worlds,
  changes,
  placeFigures,
  experiment: CHINESE_EXPERIMENT,
  search: CHINESE_SEARCH,
  firstMillions: CHINESE_FIRST_MILLIONS,
  glossary,
};
