import { currencyName } from '../model/place/currency.js';
import type { FirstPageWords } from './first-page-english.js';

/** Chinese words of the same parts of the first page. Keys and arguments are those of the English words. */

const overview: FirstPageWords['overview'] = {
  title: '各方案带来的变化',
  note: (years) =>
    `${years} 年内与基准情景之差的均值，各方案使用同一组随机数。加粗：95% 区间不含零；各项区间见“全部方案比较”及其后各表；本表同一行数字统一取整，尾数可能与各表略有出入。支出变化包括方案引起的薪酬、诊疗等全部后续支出，故可大于专项支出。A 至 D：该项所依据的最弱证据，从因果测量到假设。`,
  innovation: '创新产出',
  people: '人才队伍',
  money: (unit) => `资金（${unit}）`,
  health: '居民健康',
  recruitsStay: '引进和留用人员：期末仍在岗／合计',
  halfBy: '避免的 DALY 实现一半的年份',
  through: '其中最大部分的来源',
  mostlyFor: '其中最大部分所属领域',
  afterwards: '专项结束后各方支出变化',
  of: (part, whole) => `${part}／${whole}`,
  paidOfAsked: (payer) => `${payer === '' ? '专项' : `${payer}专项`}实际支出／所需经费`,
  returned: '未用完退回',
  wonFrom: (payers) => `外部科研经费：${payers.join('／')}`,
  spentBy: (payer) => `${payer}支出变化`,
  spentByOthers: '其他各方支出变化',
};

const information: FirstPageWords['information'] = {
  title: '应优先弄清的问题',
  worthTitle: '是否值得先做调研',
  tooFew: '模拟次数过少，无法估计进一步弄清情况的价值：至少需要六组参数和两次重复。',
  worth: ({ threshold, currency, choice, value, share }) =>
    `按常规医疗避免一个 DALY 的成本（中心估计 ${threshold} ${currencyName(currency).zh}）计，目前应选择${choice ?? '不增加投入'}；若能在决策前摸清全部不确定因素，最多值得为此付出 ${value}${share === null ? '' : `（相当于专项经费的 ${share}）`}；区间表示因参数组数有限，这一平均值可能有多大误差。`,
  driver: (input, correlation, grade) =>
    `影响最大的是“${input}”（与选错所致损失的秩相关系数 ${correlation}，证据等级 ${grade}），应首先查明。`,
  noDriver: '尚看不出其中哪一个因素起主要作用，因此没有应首先查明的单个问题。',
};

const imprint: FirstPageWords['imprint'] = {
  preparedFor: (name) => `呈送：${name}`,
};

/** Chinese words of the first page. */
export const CHINESE_FIRST_PAGE: FirstPageWords = { overview, information, imprint };
