// The three questions: which charts their pages show, and the sentences that say what was found of each. What is said of any experiment stands in
// src/report/experiment.

import {
  clearInWords,
  listedOrNone,
  openly,
  pairsInWords,
} from '../../dist/report/experiment/findings-in-words.js';

const BENEFIT = { indicator: 'netHealthBenefit', part: '' };

function fundingLevels({ context, change, amount, money, number, place }, language) {
  const { budget, unit } = place[language];
  const at = (value, indicator = 'papers') => change('budgetLevel', value, indicator);
  const levels = [0, 1, 3, 7];
  const papersFor = levels.slice(1).map((value, n) => {
    const [more, before] = ['papers', 'researchSpending'].map((indicator) => {
      const mean = (level) => (level === 0 ? 0 : at(level, indicator).mean);
      return mean(value) - mean(levels[n]);
    });
    return number(more / before, 2);
  });
  const saved = number(at(-1).mean / at(-1, 'researchSpending').mean, 2);
  // The unit stands with its number, before the note that the sign is open.
  const papersOf = language === 'zh' ? ' 篇' : '';
  const path = (id) => {
    const row = change('path', id, 'papers');
    return `${amount(row)}${papersOf}${openly(row, language)}`;
  };
  const left = [1, 7].map((value) => money(at(value, 'moneyReturned')));
  const spent = [1, 7].map((value) => money(at(value, 'researchSpending')));
  if (language === 'zh')
    return [
      `${budget}十年翻倍，二十年论文 ${amount(at(1))} 篇；十年增至八倍，${amount(at(7))} 篇。`,
      `其间科研支出：翻倍 ${spent[0]} ${unit}，八倍 ${spent[1]} ${unit}；退回出资方的经费：翻倍 ${left[0]} ${unit}，八倍 ${left[1]} ${unit}。`,
      `每多支出一百万元所增论文：现有水平至两倍 ${papersFor[0]} 篇，两倍至四倍 ${papersFor[1]} 篇，四倍至八倍 ${papersFor[2]} 篇；取消投入则每少支出一百万元少 ${saved} 篇。`,
      `取消十年：论文 ${amount(at(-1))} 篇，在岗科研能力 ${amount(at(-1, 'abilityInPost'))}${openly(at(-1, 'abilityInPost'), language)}；减半：论文 ${amount(at(-0.5))} 篇。所试水平中，没有哪一水平低到不产生论文。`,
      `十年内逐年增至两倍：论文 ${path('budget-growth')}；五年翻倍后恢复原水平 ${path('budget-stop')}；隔年翻倍 ${path('budget-swings')}；投入硬约束 ${path('budget-bound')}。`,
      clearInWords(context, BENEFIT),
    ];
  return [
    `Twice ${budget} for ten years brings ${amount(at(1))} papers over twenty years, eight times ${amount(at(7))}.`,
    `Research money spent meanwhile, ${unit}: ${spent[0]} at twice, ${spent[1]} at eight times; returned to those who pay: ${left[0]} at twice, ${left[1]} at eight times.`,
    `Papers for each further million spent: ${papersFor[0]} up to twice the money, ${papersFor[1]} from there to four times, ${papersFor[2]} from there to eight times; without any, ${saved} fewer for each million not spent.`,
    `Nothing for ten years: ${amount(at(-1))} papers, and ${amount(at(-1, 'abilityInPost'))} in ability in post${openly(at(-1, 'abilityInPost'), language)}; half: ${amount(at(-0.5))} papers. None of the levels tried is so low that it brings no papers.`,
    `Papers by path: ${['growth to twice the money in ten years', 'twice for five years and then as before', 'twice in every other year', 'bound by rule'].map((name, n) => `${name} ${path(['budget-growth', 'budget-stop', 'budget-swings', 'budget-bound'][n])}`).join('; ')}.`,
    clearInWords(context, BENEFIT),
  ];
}

function incentiveSchemes({ context, rows, amount, named }, language) {
  const of = (indicator, sign) =>
    listedOrNone(rows.filter((row) => row.indicator === indicator && row.sign === sign).map(named), language);
  const counted = (indicator, value) =>
    rows.find((row) => row.indicator === indicator && row.changed.countPay === value);
  const said = (indicator, value) =>
    amount(counted(indicator, value)) + openly(counted(indicator, value), language);
  if (language === 'zh')
    return [
      `提高论文数量权重十年，二十年论文 ${said('papers', 0.2)} 篇、高影响论文 ${said('hits', 0.2)} 篇；取消则论文 ${said('papers', -1)} 篇、高影响论文 ${said('hits', -1)} 篇。`,
      `明确增加论文的：${of('papers', 1)}；明确减少的：${of('papers', -1)}。`,
      `明确提高原创性的：${of('originality', 1)}；明确降低的：${of('originality', -1)}。`,
      `明确提高积极性的：${of('motivation', 1)}；明确降低的：${of('motivation', -1)}。`,
      `明确减少流失的：${of('emigrants', -1)}；明确减少买卖或不可重复论文的：${of('boughtPapers', -1)}。`,
      pairsInWords(context, { indicator: 'papers', part: '' }),
      `明确改善净健康效益的：${of('netHealthBenefit', 1)}；明确变差的：${of('netHealthBenefit', -1)}。`,
    ];
  return [
    `More pay by counts for ten years: ${said('papers', 0.2)} papers and ${said('hits', 0.2)} hits over twenty years; its abolition: ${said('papers', -1)} papers and ${said('hits', -1)} hits.`,
    `Clearly more papers: ${of('papers', 1)}. Clearly fewer: ${of('papers', -1)}.`,
    `Clearly more originality: ${of('originality', 1)}. Clearly less: ${of('originality', -1)}.`,
    `Clearly more motivation: ${of('motivation', 1)}. Clearly less: ${of('motivation', -1)}.`,
    `Clearly fewer people lost: ${of('emigrants', -1)}. Clearly fewer bought or non-replicable papers: ${of('boughtPapers', -1)}.`,
    pairsInWords(context, { indicator: 'papers', part: '' }),
    `Clearly more net health benefit: ${of('netHealthBenefit', 1)}. Clearly less: ${of('netHealthBenefit', -1)}.`,
  ];
}

function talentFlows({ context, rows, change, amount, number, named, place }, language) {
  const { others, abroad } = place[language];
  const { keeping, gaining, doubleGap } = place;
  const usual = (ways, indicator) => Object.entries(ways).map(([id, dose]) => change(id, dose, indicator));
  const open = (row) => openly(row, language);
  const kept = usual(keeping, 'emigrants').map((lost, n) => {
    const paid = usual(keeping, 'programmePaid')[n].mean;
    const price = number((paid / -lost.mean) * (language === 'zh' ? 100 : 1), 2);
    const each =
      language === 'zh'
        ? `，每少流失一人约付 ${price} 万元`
        : `, some ${price} million CNY paid for each who stays`;
    return `${named(lost)} ${amount(lost)}${lost.sign === -1 ? each : open(lost)}`;
  });
  const fewer = usual(keeping, 'emigrants').filter(({ sign }) => sign === -1).length;
  const gained = (indicator) =>
    usual(gaining, indicator).map((row) => `${named(row)} ${amount(row)}${open(row)}`);
  const gap = (value) => amount(change('workforce.payGap', value, 'emigrants'));
  const hires = usual(gaining, 'hires').map((row) => `${named(row)} ${amount(row)}${open(row)}`);
  const able = rows.filter(
    ({ indicator, sign, changed }) =>
      indicator === 'abilityInPost' && sign === 1 && !('workforce.payGap' in changed),
  );
  const join = (texts) => texts.join(language === 'zh' ? '；' : '; ');
  if (language === 'zh')
    return [
      `与${others}的收入差距始终为零时，二十年流失人数变化 ${gap(0)} 人；加倍时变化 ${gap(doubleGap)} 人；${kept.length} 项留才措施按常用力度实施十年，明确减少流失的有 ${fewer} 项。`,
      `留才（流失人数）：${join(kept)}。`,
      `引才（净流入）：${join(gained('netTalentFlow'))}。`,
      `同时其他${abroad}招聘：${join(hires)}。`,
      `在岗科研能力：${join(gained('abilityInPost'))}；所试力度中能明确提高的有 ${able.length} 个。`,
      clearInWords(context, BENEFIT),
    ];
  return [
    `With no pay gap to ${others} in any year the number of people lost over twenty years changes by ${gap(0)}, with twice the gap by ${gap(doubleGap)}; of ${kept.length} ways of keeping people at their usual dose for ten years, ${fewer} clearly ${fewer === 1 ? 'makes' : 'make'} it smaller.`,
    `Keeping people, in people lost: ${join(kept)}.`,
    `Gaining people, in net flow: ${join(gained('netTalentFlow'))}.`,
    `Others hired from ${abroad} meanwhile: ${join(hires)}.`,
    `In ability in post: ${join(gained('abilityInPost'))}; of the doses tried ${able.length} clearly raise it.`,
    clearInWords(context, BENEFIT),
  ];
}

/** How long the levers of all three act. */
const ACTING = {
  en: 'Levers act for ten of the twenty years.',
  zh: '各措施在二十年中实施十年。',
};

/** Places of which the questions are asked: what their experiments are called, the words for what differs, and the usual doses of their files. */
const MAOMING = {
  of: (question) => question,
  en: { budget: 'the local research money', unit: 'million CNY', others: 'other places', abroad: 'outside' },
  zh: { budget: '本地科研经费', unit: '百万元', others: '外地', abroad: '外部' },
  millions: { en: 1, zh: 1 },
  doubleGap: 0.7,
  keeping: { learningHospital: 10, retention: 14, housing: 65, familyOffice: 2, outstandingPlaces: 100 },
  gaining: { youngTalent: 55, postdocs: 50, networkPlaces: 200, leadingTalentImport: 9 },
};
const CHINA = {
  of: (question) => `china-${question}`,
  en: {
    budget: "the foundation's money for medical research",
    unit: 'billion CNY',
    others: 'other countries',
    abroad: 'abroad',
  },
  zh: { budget: '基金委医学科研经费', unit: '亿元', others: '国外', abroad: '境外' },
  millions: { en: 1 / 1000, zh: 1 / 100 },
  doubleGap: 2,
  keeping: {
    learningHospital: 2200,
    retention: 14,
    housing: 14500,
    familyOffice: 450,
    outstandingPlaces: 22000,
  },
  gaining: { youngTalent: 12000, postdocs: 11000, networkPlaces: 45000, leadingTalentImport: 160 },
};

const ASKED = [
  {
    question: 'funding-levels',
    charts: ['changes', 'changes-papers', 'response-papers'],
    findings: fundingLevels,
  },
  {
    question: 'incentive-schemes',
    charts: ['changes', 'changes-hits', 'together-papers'],
    findings: incentiveSchemes,
  },
  {
    question: 'talent-flows',
    charts: ['changes', 'changes-emigrants', 'response-netTalentFlow'],
    findings: talentFlows,
  },
];

/** Place by place, in the order in which they are asked. */
export const QUESTIONS = [MAOMING, CHINA].flatMap((place) =>
  ASKED.map(({ question, ...asked }) => ({ id: place.of(question), place, acting: ACTING, ...asked })),
);
