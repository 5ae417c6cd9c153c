import type { ChartWords } from './charts-english.js';
import { formatWhole } from './numbers.js';

/** Chinese words of the same charts. Keys and arguments are those of the English words. */
export const CHINESE_CHARTS: ChartWords = {
  oneReplicate: '仅一次重复：各组参数使用同一套随机数，区间不含各组共有的随机性',
  singleDraw: '只模拟了一组参数：本图不反映参数的不确定性。',

  planeTitle: (place) => `在${place}，每种投入方式要花多少钱、换来多少健康？`,
  planeReading:
    '小点：各组参数（已平均随机性；与随机性无法区分者落在均值上）。大点和线：均值及 95% 区间（涵盖各组参数与各次重复）。',
  planeScales: (years) => `均为 ${years} 年内与基准之差，已贴现。各小图比例尺不同。`,
  planeThreshold: (threshold) =>
    `虚线：每 DALY ${threshold} 元，即边际常规医疗的成本；位于虚线下方，说明同样的钱换来的健康多于常规医疗。`,
  planeDalys: '避免的 DALY',
  planeMoney: '资金（百万元）',

  frontierTitle: (place) => `在${place}，哪些投入方式物有所值？`,
  frontierReading:
    '点：均值；细线：95% 区间（涵盖各组参数与各次重复）。前沿：没有其他方案或任何两个方案的组合能以更少的钱换来同样多的健康。线上的价格：相对于前一点（而非基准）每多避免一个 DALY 的成本。',
  frontierDalys: (years) => `${years} 年内比基准多避免的 DALY（已贴现）`,
  frontierMoney: '比基准多出的净成本（百万元，已贴现）',
  frontierRatio: (value) => `每多避免一个 DALY 需 ${value} 元`,
  frontierStart: '前沿起点',
  statuses: {
    frontier: '位于前沿',
    extended: '不如另两个方案的组合',
    dominated: '不如另一方案',
  },

  worthOfDaly: '一个 DALY 的价值（元）',
  thresholdMarks: (threshold, low, high, product) =>
    `虚线：边际常规医疗的成本，每 DALY ${threshold} 元；灰色带：其已发表的范围，${low} 至 ${high} 元；点线：人均 GDP（${product} 元）的一倍和三倍。`,
  productsPerHead: (times) => `人均 GDP 的 ${times} 倍`,
  acceptabilityTitle: (place) => `在${place}，一个 DALY 的价值不同，各投入方式成为最优选择的概率有多大？`,
  acceptabilityReading: '期望净效益最高的参数组所占比例；不增加投入也参与比较。',
  acceptabilityAxis: '净效益最高的概率',
  sharesNotEstimated: '未估计：至少需要六组参数和两次重复。',
  shareInterval: (draws, points) =>
    `依据 ${formatWhole(draws)} 组参数的比例：与参数组更多时的结果相差至多 ±${points} 个百分点（95%）。`,

  lossTitle: (place) => `在${place}，如果现在就选定一种投入方式，可能错失多少？`,
  lossReading:
    '各组参数下，与当组最优选择相比错失的净效益的均值：越低越好。最低曲线上错失的部分，就是弄清参数的价值。',
  lossNoInterval: '这是全部参数组的均值，本身没有区间。',
  lossAxis: '期望损失（百万元，已贴现）',

  bestTitle: (place) => `在${place}，就不同目标而言，哪种投入方式最优？`,
  bestReading:
    '均值最高的参数组所占比例；不增加投入也参与比较。并列：所标方案中没有一个在 80% 的参数组中最优。',
  bestAxis: '成为最优的概率',
  tie: '并列',

  pipelineTitle: (place) => `在${place}，转化项目的结局如何？`,
  pipelineReading: (years) =>
    `期初在研和 ${years} 年内立项的全部项目，按结局划分。条：均值；右侧数字附 90% 的模拟所在区间。`,
  pipelineAxis: (years) => `${years} 年内的项目（个）`,
  pipelineEntered: '新立项',
  pipelinePassed: '投入使用',
  outcomes: {
    introduced: '投入使用',
    afterProof: '在研：人体验证之后',
    proof: '在研：人体验证中',
    beforeProof: '在研：人体验证之前',
    failed: '阶段结束时失败',
    unfinanced: '因缺资金终止',
  },

  talentTitle: (place) => `在${place}，哪些人来从事科研，哪些人离开？`,
  talentReading: '条：按渠道列出的流入（向右）与流出（向左）人数均值。',
  talentNet: '点和线：从外部流入减去流向外部的人数，及 90% 的模拟所在区间。本地毕业生与退休只计入条形。',
  talentAxis: (years) => `${years} 年内的人数（人；向左为离开）`,
  talentNetColumn: '外部净流入',
  flows: {
    hires: '外部招聘',
    imports: '引进领军人才',
    youngRecruits: '引进青年人才',
    returnees: '回流',
    graduatesPosted: '留任本地毕业生',
    postdocsStayed: '留任博士后',
    conversions: '本院医师转任',
    emigrants: '流向外地',
    deaths: '在岗死亡',
    retired: '退休',
    left: '放弃科研',
  },

  lorenzTitle: (place) => `在${place}，科研经费在科研人员之间的分配有多不均？`,
  lorenzReading: '曲线：经费最少的一部分人所得经费的比例，各年平均；色带：90% 的模拟。虚线：人人相同。',
  lorenzPeople: '人员累计比例（由少到多）',
  lorenzMoney: '科研经费累计比例',
  gini: (value) => `基尼系数 ${value}`,

  areaTitle: (place) => `在${place}，哪些疾病领域受益，哪些受损？`,
  areaReading: (years) =>
    `点和线：${years} 年内与基准之差的均值及其 95% 区间（涵盖各组参数与各次重复）；数字为均值。`,
  areaOrder: '有方案平均受损的领域排在前面，受损者以空心点表示。',
  areaAxis: '避免的 DALY',

  moneyTitle: (place) => `在${place}，每种投入方式由谁出钱，出多少？`,
  moneyReading: '条：各付款方与基准之差的均值（向左为少付）；点和线：各方合计及其 95% 区间。',
  moneyAsked: (payer) => `黑色竖线：专项要求付款方（${payer}）安排的金额。`,
  moneyAskedAny: '黑色竖线：专项要求付款方安排的金额。',
  moneyAxis: (years) => `${years} 年内支出（百万元，未贴现）`,
  moneyColumn: '各方合计',
};
