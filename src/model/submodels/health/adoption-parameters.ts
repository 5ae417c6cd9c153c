import { uncertain } from '../../entries/parameter.js';

/** Parameters of adoption: speed at which the region adopts outside innovation, its determinants and its cost. */
export const adoptionParameters = {
  outsideSupply: uncertain(
    {
      en: 'burden that a year’s worth of outside innovations can avert once adopted',
      zh: '一年的外部创新被采用后可避免的疾病负担比例',
    },
    'share of burden',
    0.006,
    [0.003, 0.012],
    {
      hard: [0, 1],
      grade: 'C',
      source:
        'a third to a half of the yearly fall of age-standardised burden (China 1990-2019 about 1.5 % a year) put down to medical innovation',
      transfer: 'similar',
      distribution: 'logUniform',
    },
  ),
  adoptionSpeed: uncertain(
    { en: 'share of the gap to outside practice closed in a year', zh: '每年缩小与外部诊疗水平差距的比例' },
    '1/year',
    0.08,
    [0.05, 0.15],
    {
      hard: [0.001, 1],
      grade: 'B',
      source:
        'treatment of heart attacks in 162 Chinese hospitals: 56.8 % of six treatments in 2001, 80.5 % in 2011 (China PEACE), so that 8.0 % of the gap closed in a year',
      transfer: 'similar',
      distribution: 'logUniform',
    },
  ),
  adoptionClimate: uncertain(
    {
      en: 'elasticity of adoption speed to the hospitals’ learning climate',
      zh: '采用速度对医院学习氛围的弹性',
    },
    '1',
    0.1,
    [0, 0.5],
    {
      grade: 'C',
      source:
        'ten US hospitals took recommended practices from 2.4 to 3.9 of 5 in two years with a programme of culture, without randomisation (BMJ Quality & Safety 2018, DOI 10.1136/bmjqs-2017-006989); its mass is near 0, as the Chinese trials of the kind moved process alone',
      distribution: 'decreasing',
    },
  ),
  adoptionTrust: uncertain(
    { en: 'elasticity of adoption speed to public trust', zh: '采用速度对公众信任的弹性' },
    '1',
    0.15,
    [0, 0.4],
    {
      grade: 'C',
      source:
        'assumed from a scandal of a product in China: its use fell by 14 % (2023, DOI 10.1371/journal.pone.0288841) while confidence fell from 0.85 to 0.30 (two surveys), and little is said by it of hospitals that adopt practice',
      transfer: 'similar',
    },
  ),
  adoptionCost: uncertain(
    {
      en: 'cost to insurance, hospitals and patients of a DALY averted by adopted innovations',
      zh: '采用创新每避免一个 DALY，医保、医院和患者的成本',
    },
    'CNY per DALY',
    23_700,
    [5_900, 71_100],
    {
      hard: [0, 10_000_000],
      grade: 'C',
      distribution: 'logUniform',
      transfer: 'similar',
      source:
        'in prices of 2020, a mixture: a stroke programme in China at 6,138 CNY a QALY all in (Stroke 2020, DOI 10.1161/STROKEAHA.119.027980) and new drugs recommended in England 2000-20 at 1.33 times the care they displaced (DOI 10.1016/S0140-6736(24)02352-3); 0.6, 0.15 and 1.8 times 39,501 CNY. Drawn apart from the cost of ordinary care',
    },
  ),
  processToOutcome: uncertain(
    {
      en: 'share of what programmes or a better climate change in process that is outcome',
      zh: '计划或氛围改善带来的过程变化中转化为健康结果的比例',
    },
    'fraction',
    0.3,
    [0, 0.8],
    {
      grade: 'C',
      source:
        'assumed from trials: audit and feedback gained 4.3 points of process and 0.4 (-1.3 to 1.6) of outcome (Ivers et al. 2012, DOI 10.1002/14651858.CD000259.pub3), pathways for heart attacks in 101 Chinese county hospitals moved process alone (CPACS-3, 2019), a stroke programme in 40 moved both (2018)',
      transfer: 'similar',
      distribution: 'decreasing',
    },
  ),
  programmeKept: uncertain(
    {
      en: 'share of what a programme gained in process that is kept when it stops',
      zh: '计划停止后其过程成效得以保持的比例',
    },
    'fraction',
    0.5,
    [0.3, 0.8],
    {
      grade: 'C',
      behind: ['adoptionPoints', 'countyDoctors'],
      source:
        'kept in 7 of 18 evaluations of guideline programmes, lost in 6, a mean of 2.6 years later (review, PMC4710818)',
    },
  ),
};
