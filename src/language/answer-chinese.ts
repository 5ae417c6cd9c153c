import { currencyName } from '../model/place/currency.js';
import type { Words } from './english.js';
import { moneyInWords, moneysInWords, moneyTogether } from './money-in-words.js';
import { formatNumber, formatWhole } from './numbers.js';

/** A list in a sentence. */
export const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${items.at(-1)}`;

/** More names than these would make the answer longer than anyone reads. */
const NAMED = 3;

const clearlyLess = (names: readonly string[]): string => {
  if (names.length === 0) return '';
  if (names.length > NAMED) return `；其中 ${formatWhole(names.length)} 个明确不及常规医疗（见表末行粗体）`;
  return `；其中${list(names)}明确不及常规医疗`;
};

const unsureOf = (names: readonly string[], unsure: readonly string[]): string => {
  if (unsure.length === 0) return '';
  if (unsure.length === names.length) return `（但其 95% 区间${names.length === 1 ? '' : '均'}包含零）`;
  const whose = names.length > NAMED ? `其中 ${formatWhole(unsure.length)} 个` : list(unsure);
  return `（但${whose}的 95% 区间包含零）`;
};

/** Of so many strategies; null where only some of them tie with the first. */
const noneLeads = (count: number | null): string =>
  count === null ? '没有单一方案明确领先' : `${formatWhole(count)} 个方案之间难分先后`;

const answer: Words['answer'] = {
  question: (place, amount, years, currency) =>
    `${place}可在 ${years} 年内每年多投入 ${moneyInWords(amount, currency, 'zh', formatNumber)}：哪种投入方式带来的健康收益最大？谁受益？何时见效？结论有多可靠？`,
  questionOfTotal: (place, total, currency) =>
    `${place}共可多投入 ${moneyInWords(total, currency, 'zh')}：哪种投入方式带来的健康收益最大？谁受益？何时见效？结论有多可靠？`,
  questionOfSums: (place, least, most, currency) =>
    `${place}比较的各投入方式金额不同，合计 ${moneysInWords([least, most], '至', currency, 'zh')}不等：哪种投入方式带来的健康收益最大？谁受益？何时见效？结论有多可靠？`,
  ofStrategy: (name, gain) => `${name}为 ${gain}`,
  perMillion: (strategies, currency) =>
    `由于各方案金额不同，按专项每支出 100 万${currencyName(currency).zh}计算的净健康效益为：${strategies.join('；')}。`,
  questionWithoutMoney: (place) =>
    `${place}可增加投入：哪种投入方式带来的健康收益最大？谁受益？何时见效？结论有多可靠？`,
  gainer: (name, gain, years) =>
    `平均而言，${name}带来的健康收益高于同样资金用于常规医疗：${years} 年内扣除全部成本后为 ${gain}。`,
  loser: (name, gain, years) =>
    `平均而言，${name}带来的健康收益低于同样资金用于常规医疗：${years} 年内扣除全部成本后为 ${gain}。`,
  others: (names, all) =>
    names.length <= NAMED ? list(names) : `${all ? '其余全部' : '另外'} ${formatWhole(names.length)} 个方案`,
  equalMoney: (total, leastPaid, mostPaid, currency) => {
    const money = moneyTogether([total, leastPaid, mostPaid], currency, 'zh');
    const all = [leastPaid, mostPaid].every((paid) => money.amount(paid) === money.amount(total));
    return `各方案可用经费均为 ${money.sum(total)}${all ? '' : `（实际支出 ${money.pair(leastPaid, '至', mostPaid)}）`}时，`;
  },
  unequalMoney: (least, most, currency) =>
    `资金不等（${moneysInWords([least, most], '至', currency, 'zh')}）时，`,
  ahead: ({ money, leader, gain, years }, second) =>
    `${money}${leader}领先于其他各方案：${years} 年内净健康效益为 ${gain}${second}。`,
  overSecond: (second, gain, share) =>
    `；比居第二位的${second}多 ${gain}${share === null ? '' : `，在 ${share} 的模拟中更优`}`,
  tied: ({ money, leader, gain, years }, tied, count) =>
    `${money}${noneLeads(count)}：${leader}的净健康效益均值最高，${years} 年内为 ${gain}，但与${tied}尚难分出高下。`,
  tiedBelow: ({ money, leader, gain, years }, tied, count) =>
    `${money}${noneLeads(count)}：${leader}的平均净损失最小，${years} 年内净健康效益为 ${gain}，但与${tied}尚难分出高下。`,
  betterThan: (name, share, first) =>
    first ? `${name}（前者在 ${share} 的模拟中更优）` : `${name}（${share}）`,
  noneAbove: (count, nothing, worse, policy) =>
    `平均而言，${formatWhole(count)} 个方案带来的健康收益均不及把同样资金用于常规医疗${nothing === null ? '' : `：在 ${nothing} 的参数组中，${policy === null ? '资金用于常规医疗' : policy}最好`}${clearlyLess(worse)}。`,
  above: (names, unsure) =>
    `平均而言，${names.length > NAMED ? `其中 ${formatWhole(names.length)} 个方案` : list(names)}带来的健康收益高于把同样资金用于常规医疗${unsureOf(names, unsure)}。`,
  explainedDalys: '个伤残调整寿命年（DALY，一个 DALY 即损失一年健康寿命）',
  nothingRanked: '此处不作排名：所比较的方案或者不带来任何变化，或者就是净健康效益的衡量标准——常规医疗本身。',
  questionAgainst: (place, baseline) => `${place}若以其他政策取代${baseline}，会有何变化？`,
  readBaseline: (baseline) =>
    `所有差异均相对于“${baseline}”，其本身即为一项政策：文中的不增加投入或常规医疗均指该方案。`,
  againstPolicy: (baseline) =>
    `此处所有差异均相对于${baseline}，该基准本身即为一项政策：文中以常规医疗为衡量之处，零即${baseline}（计入费用）。`,
  tooFew: '模拟次数过少，尚不能作出判断：至少需要六组参数和两次重复。',
  netNumbers: (strategies, years) =>
    `${years} 年内扣除全部成本后的平均净健康效益：${strategies.join('；')}。`,
  mayBeNothing: '区间包含零：其收益也可能低于同样资金用于常规医疗。',
  mayBeGain: '区间包含零：其收益也可能高于同样资金用于常规医疗。',
  pair: (a, b, gain, share) =>
    `${a}减${b}为 ${gain}${share === null ? '' : `，前者在 ${share} 的模拟中更优`}`,
  apart: (pairs) => `就净健康效益而言，模拟能够区分：${pairs.join('；')}。`,
  alike: (pairs) => `无法区分：${pairs.join('；')}。`,
  allAlike: (pairs) => `就净健康效益而言，各方案两两之间均无法区分：${pairs.join('；')}。`,
  pairsNotEstimated: (pairs) => `模拟次数太少，无法估计以下方案相差多少：${pairs.join('；')}。`,
  apartOf: (apart, all) =>
    apart === 0
      ? `就净健康效益两两比较，${all} 对方案均无法区分。`
      : `就净健康效益两两比较，${all} 对方案中有 ${apart} 对能够区分，${all - apart} 对无法区分。`,
  firstTwo: (pair) => `均值居前的两个方案：${pair}。`,
  researchAbove: (research, gain, comparator, otherGain) =>
    `科研投入优于对照方案：${research}（${gain}），而${comparator}为 ${otherGain}。`,
  researchBelow: (research, gain, comparator, otherGain) =>
    `没有科研投入方案优于对照方案：其中最好的${research}（${gain}）仍落后于${comparator}（${otherGain}）。`,
  researchTied: (research, gain, comparator, otherGain) =>
    `科研投入是否优于对照方案尚无法判定：${research}（${gain}），${comparator}（${otherGain}）。`,
  shares: (research, comparators, baseline) =>
    `在各组参数中，排名第一的是：科研投入方案占 ${research}，对照方案占 ${comparators}，不增加投入占 ${baseline}。`,
  averts: (leader, gain) => `不计成本，${leader}可避免 ${gain}。`,
  loses: (leader, gain) => `不计成本，${leader}使健康变化 ${gain}。`,
  halfBy: (year) => `到 ${year} 年，这一健康收益已实现一半。`,
  forWhom: (area, share, most) =>
    `其中${most ? '大部分' : '最大的一部分'}（${share}）惠及以下领域的患者：${area}。`,
  throughChannel: (channel, gain) => `其中最大的部分来自“${channel}”（${gain}）。`,
  papers: (leader, gain) => `论文增加最多的是${leader}：${gain}。`,
  papersSame: (leader, gain) => `${leader}的论文也增加最多：${gain}。`,
  papersTied: (leader, gain, tied) =>
    `就论文而言，${leader}的均值最高，为 ${gain}，但与${tied}并列，无法区分。`,
  breakEven: ({ scenario, input, above, value, unit, mean, low, high, share, grade }) =>
    `若“${input}”${above ? '高于' : '低于'} ${value}${unit === '1' ? '' : `（${unit}）`}，${scenario}平均而言是值得的；抽样均值为 ${mean} [${low} 至 ${high}]（等级 ${grade}），满足该条件的参数组占${share}。`,
  mostBeforeCosts: ({ strategy, gain, spent, payer, ofPayer, net }) =>
    `不计成本，${strategy}平均避免的健康损失最多，为 ${gain}；但各方因此共多支出 ${spent}（其中${payer} ${ofPayer}），扣除成本后的净健康效益为 ${net}。`,
  papersNone: '平均而言，没有方案使论文数量增加。',
};

const change: Words['change'] = {
  practiceOff: (leader, gain, isLoss, tied) =>
    `如果不计“科研改善诊疗”途径，则${leader}${isLoss ? '的平均净损失仍为最小' : '的均值最高'}，净健康效益为 ${gain}${tied === '' ? '' : `，与${tied}并列`}。`,
  perspectiveTitle:
    '各级政府看同一策略：谁得益、谁受损、何者相互抵消。计入该级及以下各级政府，以及患者等不属任何一级政府的出资方的支出，减去其收入；高于本级时，来自该级范围内其他地方的人员与患者即当地所失，人员也带走了当地的诊疗，项目经费仅计来自更高一级预算的部分。',
  perspectiveOf: '视角',
  worthTitle: '按常规医疗成本以及按一个 DALY 的不同社会价值计算的净健康效益均值（DALY）；区间见 effects.csv',
  worthHead: (price, currency) => `${price} ${currencyName(currency).zh}`,
  worthOfProduct: (share) => `人均 GDP 的 ${share} 倍；转移支付相互抵消`,
  worthCentralHead: '常规医疗',
  worthCentral: '按各组参数、各年份的成本；转移支付按财政支出计入',
  worthYardstick: '0（衡量标准）',
  leadersOf: (leaders, currency) =>
    `一个 DALY 的社会价值不同（转移支付相互抵消），净效益均值最高者也不同：${leaders
      .map(({ scenario, from, to }) =>
        from === ''
          ? `${to === '' ? '无论价值多少' : `低于约 ${to} ${currencyName(currency).zh}时`}为${scenario}`
          : `约 ${from} ${currencyName(currency).zh}${to === '' ? '及以上' : `至 ${to} ${currencyName(currency).zh}`}为${scenario}`,
      )
      .join('，')}。`,
  leadersNote: '常规医疗与不增加投入也参与比较；支付给本地人员的转移支付相互抵消。',
  headline: '主要结果',
  atProduct: (price, above, currency) =>
    above.length === 0
      ? `如果一个 DALY 值 ${price} ${currencyName(currency).zh}（一倍人均 GDP）而不是常规医疗的成本，没有一个方案的净健康效益均值高于零。`
      : `如果一个 DALY 值 ${price} ${currencyName(currency).zh}（一倍人均 GDP）而不是常规医疗的成本，则${list(above)}的净健康效益均值高于零。`,
  atProductSame: (price, above, currency) =>
    `无论一个 DALY 值 ${price} ${currencyName(currency).zh}（一倍人均 GDP）还是值常规医疗的成本，净健康效益均值高于零的都只有${list(above)}。`,
  atProductNone: (price, currency) =>
    `即使一个 DALY 值 ${price} ${currencyName(currency).zh}（一倍人均 GDP），高于常规医疗的成本，也没有一个方案的净健康效益均值高于零。`,
  belowAtLevel: (level, names) => `若把${level}及以下各级的支出全部计入，${list(names)}明确不如常规医疗。`,
  aboveAtLevel: (level, names) => `若把${level}及以下各级的支出全部计入，${list(names)}明确优于常规医疗。`,
  atLevel: (name, gain) => `${name}（${gain}）`,
  mostPerMillion: (first, leader, currency) =>
    `按专项每支出 100 万${currencyName(currency).zh}计，${first.name}的平均净健康效益最高，为 ${first.gain}；${leader.name}为 ${leader.gain}。`,
  leastPaid: (first, leader, currency) =>
    `${leader.name}的专项支出也最少：按专项每支出 100 万${currencyName(currency).zh}计，其平均净健康效益为 ${leader.gain}，${first.name}为 ${first.gain}。`,
  noForm: '改用所尝试的其他模型形式，结果的变化均未超出偶然。',
  forms: (changes) => `换用其他模型形式会使结果发生超出偶然的变化：${changes.join('；')}。`,
  form: (choice, form, strategy, gain) => `${choice}取“${form}”时，${strategy}变化 ${gain}`,
  practiceOffResearch: (research, gain) => `此时最好的科研投入方案是${research}，为 ${gain}。`,
  driver: (parameter, direction, correlation, grade) =>
    `“${parameter}”，${direction}（秩相关系数 ${correlation}，等级 ${grade}）`,
  driversOf: (scenario, drivers) => `${scenario}主要取决于：${drivers.join('；')}。`,
  raises: '越高越有利',
  lowers: '越高越不利',
  noDrivers: '参数抽样太少，尚不能判断结果取决于什么：没有相关系数超出偶然。',
};

const caveat: Words['caveat'] = {
  illustrative: (passed, partly, total, place) =>
    `结果仅供示意：该${place}有 ${total} 项已知事实未用于设定模型，其中 ${passed} 项的模拟值落在已知范围内${partly === 0 ? '' : `，${partly} 项部分落在范围内`}${passed + partly === total ? '' : `，其余 ${total - passed - partly} 项在范围外`}。请用于了解哪些因素重要及其原因，数值不宜引用。`,
  noFacts: (place) =>
    `结果仅供示意：尚无该${place}的已知事实可供对照。请用于了解哪些因素重要及其原因，数值不宜引用。`,
  factsElsewhere: (place) => `此处未核对该${place}的已知事实是否吻合：见方案比较的报告。`,
  generalOutside: (check, _place) =>
    `结果仅供示意：一项适用于所有地区的检验未通过（${check}）。请用于了解哪些因素重要及其原因，数值不宜引用。`,
  practice: (withChannel, without, research) =>
    `“科研改善日常诊疗”这一点仅有横断面证据。对${research}而言，净健康效益计入该途径为 ${withChannel}，不计入为 ${without}。`,
  general: '这些是在所述假设下模拟得到的政策差异，并非预测。',
};

/** Chinese words of the answer. */
export const CHINESE_ANSWER: Pick<Words, 'answer' | 'change' | 'caveat'> = { answer, change, caveat };
