import { currencyName } from '../model/place/currency.js';
import type { Warning } from '../scenario/reading/warning.js';
import { judgedFigure } from './judged-figure.js';
import { moneyTogether } from './money-in-words.js';
import { formatNumber, formatShare, formatWhole } from './numbers.js';
import type { WarningWords } from './warning-words.js';

const FEW = 5;

const firstOf = (items: readonly string[]): string =>
  items.length <= FEW + 1
    ? items.join('、')
    : `${items.slice(0, FEW).join('、')}等 ${formatWhole(items.length)} 项`;

const years = (first: number, last: number): string =>
  first === last ? `${first} 年` : `${first} 年至 ${last} 年`;

/** In how many runs an award came, and what results are then. */
function cameIn(came: number, runs: number): string {
  if (came === 0) return `在 ${formatWhole(runs)} 次模拟中均未获批，结果中不含其作用`;
  if (came === runs) return `在 ${formatWhole(runs)} 次模拟中全部获批，结果均为获批后的情形`;
  return `在 ${formatWhole(runs)} 次模拟中有 ${formatWhole(came)} 次获批，结果与效果为获批与未获批两种情形的均值`;
}

/** Why a policy changes nothing. */
function noChange(why: Warning<'changesNothing'>['why']): string {
  switch (why.kind) {
    case 'afterHorizon':
      return `其措施自 ${why.start} 年开始，而模拟至 ${why.last} 年结束。`;
    case 'noDose':
      return '其各项措施的力度均为 0。';
    case 'noLevers':
      return '其中没有任何措施。';
    case 'noMoney':
      return '其专项金额为 0。';
    case 'notAwarded':
      return `在全部 ${formatWhole(why.runs)} 次模拟中，其申请均未获批；如需了解获批后的效果，可在政策中设定获批概率为 1。`;
    case 'notInForce':
      return `在全部 ${formatWhole(why.runs)} 次模拟中，其规则均未启用任何措施。`;
    case 'unknown':
      return '其措施没有可作用的对象。';
  }
}

/** Chinese sentences of the same. */
export const CHINESE_WARNINGS: WarningWords = {
  mostlyAssumed: ({ assumed, borrowed, all }) =>
    `大部分数据为假设或借用：共 ${all} 项，其中假设 ${assumed} 项、借用 ${borrowed} 项。`,
  placeholders: ({ paths }) => `以下数据仍为模板占位值，并非当地数据：${firstOf(paths)}。`,
  noFacts: () => '没有可供对照的已知事实：结果将注明仅供示意。',
  emptyProgramme: () => '专项没有任何措施：全部资金退回出资方，不改变任何结果。',
  leverAfterHorizon: ({ lever, start, last }, names) =>
    `${names.lever(lever)}自 ${start} 年开始，而模拟至 ${last} 年结束，因此不起任何作用。`,
  noDose: ({ lever }, names) => `${names.lever(lever)}各年的力度均为 0，因此不起任何作用。`,
  overrideOutside: ({ parameter, value, low, high }, names) =>
    `${names.parameter(parameter)}设为 ${value}，超出其合理范围 ${low} 至 ${high}。`,
  figureOutside: (outside, names) => {
    const { path, per } = outside;
    const { value, range } = judgedFigure(outside, names, 'zh');
    const each = per === null ? '' : per === 'resident' ? '按每百万居民计' : '按每名医师计';
    return `${names.figure(path)}${each}为 ${value}，超出其合理范围 ${range}。`;
  },
  postsOutside: ({ posts, population, density, low, high }) =>
    `${formatWhole(population)} 名居民对应 ${formatWhole(posts)} 个科研岗位，即每十万人 ${formatNumber(density)} 个，超出其合理范围 ${formatNumber(low)} 至 ${formatNumber(high)}：请核对两者是否属于同一地区。`,
  doseBeyond: ({ lever, dose, year, control, enough }, names) =>
    `${names.lever(lever)}在 ${year} 年的力度为 ${formatNumber(dose)}，超过约 ${formatNumber(enough)} 的部分几乎不再产生作用（${names.control(control)}）。`,
  paidFromResearch: ({ lever, payer, first, last }, names) =>
    `${years(first, last)}未安排专项资金支付${names.lever(lever)}：其费用从出资方（${names.payer(payer)}）的科研经费中列支，竞争性课题经费相应减少。`,
  unequalSums: ({ sums }, names) => {
    const all = sums.flatMap(({ amount, total }) => [amount, total]);
    const money = moneyTogether(all, names.currency, 'zh', formatNumber);
    return `各方案的资金并不相等：${sums
      .map(({ scenario, payer, amount, first, last, total }) =>
        payer === null
          ? `${names.scenario(scenario)}没有专项资金`
          : `${names.scenario(scenario)}共 ${money.sum(total)}（${names.payer(payer)}，${years(first, last)}每年 ${money.sum(amount)}）`,
      )
      .join(
        '；',
      )}。方案之间的差异也包含资金多少的差异，请按每 100 万${currencyName(names.currency).zh}比较。`;
  },
  unequalOverride: ({ parameter, usual, values }, names) =>
    `${names.parameter(parameter)}在各情景中取值不同：${values
      .map(({ scenario, value }) => `${names.scenario(scenario)}为 ${value ?? usual ?? '模型默认值'}`)
      .join('，')}。与基准之差因此混合了政策与该参数两方面的影响。`,
  changesNothing: ({ of, why }, names) =>
    `${of.map(names.scenario).join('、')}不改变任何结果：每次模拟均与基准相同。${noChange(why)}`,
  awardByChance: ({ lever, chance, came, runs }, names) =>
    `${names.lever(lever)}由其他层级的政府决定：获批概率为 ${formatNumber(chance)}，${cameIn(came, runs)}。`,
  inForceByRule: ({ lever, ever, runs, share, first, last, most }, names) =>
    first === null || last === null || most === null
      ? `${names.lever(lever)}是否启用由规则决定：在 ${formatWhole(runs)} 次模拟中均未启用。`
      : `${names.lever(lever)}是否启用由规则决定：${formatWhole(runs)} 次模拟中有 ${formatWhole(ever)} 次曾经启用，占全部模拟年份的 ${formatShare(share)}（${years(first, last)}），以 ${most.year} 年最多（占模拟次数的 ${formatShare(most.share)}）。效果为启用与未启用各年、各次模拟的均值。`,
  muchReturned: ({ sums }, names) => {
    const all = sums.flatMap(({ returned, asked }) => [returned, asked]);
    const money = moneyTogether(all, names.currency, 'zh');
    return `未用完而退回出资方的资金：${sums
      .map(
        ({ scenario, returned, asked }) =>
          `${names.scenario(scenario)} ${money.sum(asked)}中有 ${money.sum(returned)}`,
      )
      .join('；')}（全部模拟的均值）。`;
  },
  callCannotFund: ({ sums }, names) => {
    const all = sums.flatMap(({ returned, asked }) => [returned, asked]);
    const money = moneyTogether(all, names.currency, 'zh');
    return `值得资助的申请人不足，资金已退回：${sums
      .map(
        ({ scenario, levers, returned, asked, first, last }) =>
          `${names.scenario(scenario)}的${levers.map(names.lever).join('、')}，安排 ${money.sum(asked)}，退回 ${money.sum(returned)}（${years(first, last)}）`,
      )
      .join('；')}（全部模拟的均值）。再加大力度没有作用。`;
  },
  researchTaken: ({ sums }, names) => {
    const money = moneyTogether(
      sums.map(({ taken }) => taken),
      names.currency,
      'zh',
      formatNumber,
    );
    return `未由专项支付的措施占用了常规课题的本地科研经费：${sums
      .map(({ scenario, taken }) => `${names.scenario(scenario)} ${money.sum(taken)}`)
      .join('；')}（全部模拟的均值）。`;
  },
  dosesCut: ({ sums }, names) => {
    const all = sums.flatMap(({ doses, asked }) => [doses, asked]);
    const money = moneyTogether(all, names.currency, 'zh');
    return `按模拟中的价格，全额力度所需经费超过专项金额，各项措施按同一比例削减：${sums
      .map(
        ({ scenario, doses, asked }) =>
          `${names.scenario(scenario)}需 ${money.sum(doses)}，专项共 ${money.sum(asked)}`,
      )
      .join('；')}（全部模拟的均值）。`;
  },
  fewRowsWon: ({ representation, funders }) =>
    `每行代表 ${representation} 人，每年获得以下资助的行数很少：${funders
      .map(({ name, rows }) => `${name.zh}（${formatNumber(rows)}）`)
      .join('、')}。获资助数会偏离逐人模拟，或高或低：十行时约偏 4%，只有一两行时最多偏四成。`,
  fewPoints: ({ points, inputs }) => `抽样点数（${points}）少于输入项数（${inputs}）。`,
  unbalancedPoints: ({ points }) => `索博尔序列取 ${points} 个点并不均衡：请取 2 的幂。`,
  about: (scenarios, sentence) => `${scenarios.join('、')}：${sentence}`,
};
