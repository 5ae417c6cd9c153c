import { formatNumber, formatWhole } from './numbers.js';
import type { WarningWords } from './warning-words.js';

const FEW = 5;

const firstOf = (items: readonly string[]): string =>
  items.length <= FEW + 1
    ? items.join('、')
    : `${items.slice(0, FEW).join('、')}等 ${formatWhole(items.length)} 项`;

const years = (first: number, last: number): string =>
  first === last ? `${first} 年` : `${first} 年至 ${last} 年`;

/** Chinese sentences of the same. */
export const CHINESE_WARNINGS: WarningWords = {
  mostlyAssumed: ({ assumed, borrowed, all }) =>
    `大部分数据为假设或借用：共 ${all} 项，其中假设 ${assumed} 项、借用 ${borrowed} 项。`,
  placeholders: ({ paths }) => `以下数据仍为模板占位值，并非当地数据：${firstOf(paths)}。`,
  noFacts: () => '没有可供对照的已知事实：结果将注明仅供示意。',
  emptyProgramme: () => '专项没有任何措施：全部资金转入竞争性课题。',
  leverAfterHorizon: ({ lever, start, last }, names) =>
    `${names.lever(lever)}自 ${start} 年开始，而模拟至 ${last} 年结束，因此不起任何作用。`,
  noDose: ({ lever }, names) => `${names.lever(lever)}各年的力度均为 0，因此不起任何作用。`,
  overrideOutside: ({ parameter, value, low, high }, names) =>
    `${names.parameter(parameter)}设为 ${value}，超出其合理范围 ${low} 至 ${high}。`,
  paidFromResearch: ({ lever, payer, first, last }, names) =>
    `${years(first, last)}没有专项为${names.lever(lever)}付款：其费用从付款方（${names.payer(payer)}）的科研经费中列支，竞争性课题经费相应减少。`,
  unequalSums: ({ sums }, names) =>
    `各方案的资金并不相等：${sums
      .map(({ scenario, payer, amount, first, last, total }) =>
        payer === null
          ? `${names.scenario(scenario)}没有专项资金`
          : `${names.scenario(scenario)}共 ${formatNumber(total * 100)} 万元（${names.payer(payer)}，${years(first, last)}每年 ${formatNumber(amount * 100)} 万元）`,
      )
      .join('；')}。方案之间的差异也包含资金多少的差异，请按每百万元比较。`,
  unequalOverride: ({ parameter, usual, values }, names) =>
    `${names.parameter(parameter)}在各情景中取值不同：${values
      .map(({ scenario, value }) => `${names.scenario(scenario)}为 ${value ?? usual ?? '模型默认值'}`)
      .join('，')}。与基准之差因此混合了政策与该参数两方面的影响。`,
  fewPoints: ({ points, inputs }) => `抽样点数（${points}）少于输入项数（${inputs}）。`,
  unbalancedPoints: ({ points }) => `索博尔序列取 ${points} 个点并不均衡：请取 2 的幂。`,
  about: (scenarios, sentence) => `${scenarios.join('、')}：${sentence}`,
};
