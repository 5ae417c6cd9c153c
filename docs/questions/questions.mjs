// The three questions: which charts their pages show, and the sentences that say what was found.

const clear = (rows, indicator, sign) =>
  rows.filter((row) => row.indicator === indicator && row.sign === sign).length;

const inputsWith = (rows, indicator, sign) => [
  ...new Set(
    rows
      .filter((row) => row.indicator === indicator && row.sign === sign)
      .map(({ changed }) => Object.entries(changed).map(([id, value]) => `\`${id}\` ${value}`)[0]),
  ),
];

const listed = (names, language) =>
  names.length === 0 ? (language === 'en' ? 'none' : '无') : names.join(language === 'en' ? ', ' : '、');

function fundingLevels({ rows, change, amount, number }, language) {
  const at = (value, indicator = 'papers') => change('budgetLevel', value, indicator);
  const perMillion = (value) => at(value).mean / at(value, 'researchSpending').mean;
  const [stop, growth, swings] = ['budget-stop', 'budget-growth', 'budget-swings'].map((path) =>
    change('path', path, 'papers'),
  );
  const gains = clear(rows, 'netHealthBenefit', 1);
  const each = (value) => number(perMillion(value), 2);
  if (language === 'zh')
    return [
      `科研经费翻倍，二十年论文 ${amount(at(1))} 篇；增至八倍仅 ${amount(at(7))} 篇：此后值得资助的申请不足，多出的经费用不出去。`,
      `每多投入一百万元所得论文：增至两倍 ${each(1)} 篇，四倍 ${each(3)} 篇，八倍 ${each(7)} 篇；取消投入则每节省一百万元少 ${each(-1)} 篇。`,
      `取消十年：论文 ${amount(at(-1))} 篇，在岗科研能力 ${amount(at(-1, 'abilityInPost'))}；减半：论文 ${amount(at(-0.5))} 篇。`,
      `逐年增长到两倍 ${amount(growth)} 篇，五年翻倍后停止 ${amount(stop)} 篇，隔年翻倍 ${amount(swings)} 篇。`,
      `净健康效益明确改善的变动有 ${gains} 项：论文增加，健康未必。`,
    ];
  return [
    `Twice the research money brings ${amount(at(1))} papers over twenty years, eight times only ${amount(at(7))}: beyond that the call finds too few proposals worth funding, and money is left over.`,
    `Papers for each further million: ${each(1)} at twice the money, ${each(3)} at four times, ${each(7)} at eight times; stopping it altogether costs ${each(-1)} for each million saved.`,
    `Nothing for ten years: ${amount(at(-1))} papers and ${amount(at(-1, 'abilityInPost'))} in ability in post; half: ${amount(at(-0.5))} papers.`,
    `Growth to twice the money: ${amount(growth)} papers; twice for five years and then a stop: ${amount(stop)}; twice in every other year: ${amount(swings)}.`,
    `Changes that clearly raise net health benefit: ${gains}. More papers are not more health.`,
  ];
}

function incentiveSchemes({ rows, together, amount }, language) {
  const of = (indicator, sign) => listed(inputsWith(rows, indicator, sign), language);
  const abolished = rows.find(({ changed, indicator }) => indicator === 'papers' && changed.countPay === -1);
  const more = rows.find(({ changed, indicator }) => indicator === 'papers' && changed.countPay === 0.2);
  const hits = (value) =>
    rows.find(({ changed, indicator }) => indicator === 'hits' && changed.countPay === value);
  const pairs = together.filter(({ indicator }) => indicator === 'papers');
  const open = pairs.filter(({ sign }) => sign === 0).length;
  if (language === 'zh')
    return [
      `提高论文数量权重使论文 ${amount(more)} 篇、高影响论文 ${amount(hits(0.2))} 篇；取消则论文 ${amount(abolished)} 篇、高影响论文 ${amount(hits(-1))} 篇。`,
      `明确增加论文的：${of('papers', 1)}；明确减少的：${of('papers', -1)}。`,
      `明确提高原创性的：${of('originality', 1)}；明确降低的：${of('originality', -1)}。`,
      `明确提高积极性的：${of('motivation', 1)}；明确降低的：${of('motivation', -1)}。`,
      `明确减少流失的：${of('emigrants', -1)}；明确减少买卖或不可重复论文的：${of('boughtPapers', -1)}。`,
      `${pairs.length} 组两两组合中，${open} 组在论文上与两项单独效果之和无法区分。`,
      `明确改善净健康效益的：${of('netHealthBenefit', 1)}；明确变差的：${of('netHealthBenefit', -1)}。`,
    ];
  return [
    `More pay by counts brings ${amount(more)} papers and ${amount(hits(0.2))} hits; abolishing it brings ${amount(abolished)} papers and ${amount(hits(-1))} hits.`,
    `Clearly more papers: ${of('papers', 1)}; clearly fewer: ${of('papers', -1)}.`,
    `Clearly more originality: ${of('originality', 1)}; clearly less: ${of('originality', -1)}.`,
    `Clearly more motivation: ${of('motivation', 1)}; clearly less: ${of('motivation', -1)}.`,
    `Clearly fewer people lost: ${of('emigrants', -1)}; clearly fewer bought or non-replicable papers: ${of('boughtPapers', -1)}.`,
    `Of ${pairs.length} pairs, ${open} are not told apart from the sum of both alone on papers.`,
    `Clearly more net health benefit: ${of('netHealthBenefit', 1)}; clearly less: ${of('netHealthBenefit', -1)}.`,
  ];
}

/** The usual dose of each way to gain or keep people, as in the file of the question. */
const USUAL = {
  leadingTalentImport: 9,
  youngTalent: 55,
  postdocs: 50,
  retention: 14,
  housing: 65,
  familyOffice: 2,
  networkPlaces: 200,
};

function talentFlows({ rows, change, amount, number }, language) {
  const keepers = ['retention', 'housing', 'familyOffice'].map((id) => {
    const lost = change(id, USUAL[id], 'emigrants');
    const price = change(id, USUAL[id], 'spending').mean / -lost.mean;
    return { id, lost, price };
  });
  const gains = ['youngTalent', 'postdocs', 'networkPlaces', 'leadingTalentImport'].map((id) => ({
    id,
    flow: change(id, USUAL[id], 'netTalentFlow'),
    ability: change(id, USUAL[id], 'abilityInPost'),
  }));
  const gap = (value, indicator) => change('workforce.payGap', value, indicator);
  const most = rows
    .filter(({ indicator, changed }) => indicator === 'emigrants' && !('workforce.payGap' in changed))
    .reduce((lead, row) => (row.mean < lead.mean ? row : lead));
  const hires = change('youngTalent', USUAL.youngTalent, 'hires');
  const able = rows.filter(
    ({ indicator, sign, changed }) =>
      indicator === 'abilityInPost' && sign === 1 && !('workforce.payGap' in changed),
  );
  if (language === 'zh')
    return [
      `若与外地没有收入差距，二十年流失 ${amount(gap(0, 'emigrants'))} 人；差距加倍则 ${amount(gap(0.7, 'emigrants'))} 人；各留才措施中影响最大的一项为 ${amount(most)} 人。`,
      `留才（常用力度）：${keepers.map(({ id, lost, price }) => `\`${id}\` 流失 ${amount(lost)} 人，每少流失一人约 ${number(price * 100, 2)} 万元`).join('；')}。`,
      `引才（常用力度）净流入：${gains.map(({ id, flow }) => `\`${id}\` ${amount(flow)} 人`).join('；')}。`,
      `在岗科研能力：${gains.map(({ id, ability }) => `\`${id}\` ${amount(ability)}`).join('；')}；能明确提高的力度共 ${able.length} 个；引进的人占用岗位，\`youngTalent\` 使其他外部招聘变化 ${amount(hires)} 人。`,
      `明确改善净健康效益的变动有 ${clear(rows, 'netHealthBenefit', 1)} 项，明确变差的有 ${clear(rows, 'netHealthBenefit', -1)} 项。`,
    ];
  return [
    `Without a pay gap to other places ${amount(gap(0, 'emigrants'))} people would be lost over twenty years, with twice the gap ${amount(gap(0.7, 'emigrants'))}; the most that any way of keeping people does is ${amount(most)}.`,
    `Keeping people, at the usual dose: ${keepers.map(({ id, lost, price }) => `\`${id}\` ${amount(lost)} people lost, about ${number(price, 2)} million CNY for each who stays`).join('; ')}.`,
    `Gaining people, at the usual dose, in net flow: ${gains.map(({ id, flow }) => `\`${id}\` ${amount(flow)}`).join('; ')}.`,
    `In ability in post: ${gains.map(({ id, ability }) => `\`${id}\` ${amount(ability)}`).join('; ')}; doses that clearly raise it: ${able.length}. Those who are brought in take posts: with \`youngTalent\` ${amount(hires)} others are hired from outside.`,
    `Changes that clearly raise net health benefit: ${clear(rows, 'netHealthBenefit', 1)}; that clearly lower it: ${clear(rows, 'netHealthBenefit', -1)}.`,
  ];
}

const READING = {
  en: 'Differences to what the city does now, under stated assumptions; not forecasts. Clear: the 95% interval over parameters and chance leaves out zero.',
  zh: '均为在所述假设下与现状相比之差，并非预测。明确：涵盖参数与随机性的 95% 区间不含零。',
};

/** In the order in which they are asked. */
export const QUESTIONS = [
  {
    id: 'funding-levels',
    charts: ['changes', 'changes-papers', 'response-papers'],
    findings: fundingLevels,
    reading: READING,
  },
  {
    id: 'incentive-schemes',
    charts: ['changes', 'changes-hits', 'together-papers'],
    findings: incentiveSchemes,
    reading: READING,
  },
  {
    id: 'talent-flows',
    charts: ['changes', 'changes-emigrants', 'response-netTalentFlow'],
    findings: talentFlows,
    reading: READING,
  },
];
