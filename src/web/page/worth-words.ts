import { texts } from '../../language/texts.js';

/** Words of what a DALY is worth. */
export const WORTH_WORDS = texts({
  en: {
    title: 'What a year of healthy life is worth',
    asOrdinary: (low: string, high: string, currency: string) =>
      `What it costs in ordinary care here: drawn in every run, from ${low} to ${high} ${currency}`,
    set: 'A sum of your own',
    sum: (currency: string) => `Worth of a DALY (${currency})`,
    note: (central: string, product: string, currency: string) =>
      `${central} ${currency} is the middle of what is published for ordinary care; ${product} ${currency} is the yearly product of a person here, of which one and three are often cited. Nothing is run anew.`,
    source: 'Source',
    verdict: {
      better: (sum: string) => `With a DALY worth ${sum}, its health is clearly worth more than it costs.`,
      worse: (sum: string) => `With a DALY worth ${sum}, its health is clearly worth less than it costs.`,
      open: (sum: string) => `With a DALY worth ${sum}, whether its health is worth what it costs is open.`,
    },
    verdictAgainst: {
      better: (sum: string, name: string) =>
        `With a DALY worth ${sum}, it does clearly more than “${name}”, costs counted.`,
      worse: (sum: string, name: string) =>
        `With a DALY worth ${sum}, “${name}” does clearly more, costs counted.`,
      open: (sum: string, name: string) =>
        `With a DALY worth ${sum}, whether it does more than “${name}”, costs counted, is open.`,
    },
  },
  zh: {
    title: '一个健康寿命年值多少',
    asOrdinary: (low, high, currency) =>
      `按本地常规医疗的成本：每次模拟在 ${low} 至 ${high} ${currency}之间抽取`,
    set: '自定金额',
    sum: (currency) => `每 DALY 价值（${currency}）`,
    note: (central, product, currency) =>
      `已发表的常规医疗成本居中值为 ${central} ${currency}；本地人均年生产总值为 ${product} ${currency}，常以其一倍和三倍为参照。改动不需重新模拟。`,
    source: '来源',
    verdict: {
      better: (sum) => `若每 DALY 值 ${sum}，其健康收益明确高于费用。`,
      worse: (sum) => `若每 DALY 值 ${sum}，其健康收益明确低于费用。`,
      open: (sum) => `若每 DALY 值 ${sum}，其健康收益是否高于费用尚不能确定。`,
    },
    verdictAgainst: {
      better: (sum, name) => `若每 DALY 值 ${sum}，计入费用后，本方案明确优于“${name}”。`,
      worse: (sum, name) => `若每 DALY 值 ${sum}，计入费用后，“${name}”明确更优。`,
      open: (sum, name) => `若每 DALY 值 ${sum}，计入费用后，本方案与“${name}”孰优尚不能确定。`,
    },
  },
});
