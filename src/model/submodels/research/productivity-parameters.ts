import { fixed, uncertain, unsupported, WORKING } from '../../entries/parameter.js';

/** Parameters of how much is found: ability, money, effort, team, equipment, knowledge and time. */
export const productivityParameters = {
  abilitySpread: uncertain(
    { en: 'standard deviation of ln ability', zh: '能力对数的标准差' },
    'ln',
    0.7,
    [0.4, 1],
    {
      hard: [0.01, 2],
      grade: 'C',
      source:
        'heavy-tailed output: Lotka 1926; 4,451 grants of 2000 gave a median of 8 papers, quartiles 4 and 17 (DOI 10.1007/s11606-021-06659-y)',
    },
  ),
  fundingElasticity: uncertain(
    { en: 'exponent of money in the research rate', zh: '产出率中经费的指数' },
    '1',
    0.35,
    [0.2, 0.5],
    {
      hard: [0, 1],
      grade: 'B',
      source:
        'diminishing returns: Wahls 2018, DOI 10.7554/eLife.34965; Fortin and Currie 2013, DOI 10.1371/journal.pone.0065263',
    },
  ),
  minimumGrant: uncertain(
    {
      en: 'money below which research hardly starts, relative to the reference',
      zh: '科研难以起步的经费下限（相对于参照值）',
    },
    '1',
    0.25,
    [0.05, 0.6],
    {
      grade: 'C',
      source:
        'life science in Japan since 1991: grants under 5 million JPY a year gave most per yen, so that no threshold shows down to there (2023, DOI 10.1371/journal.pone.0290077); larger grants in China in 2011 helped most the less established, so that there is one somewhere (DOI 10.1016/j.respol.2020.103983); neither reaches below the reference money',
    },
  ),
  referenceFunding: fixed(
    { en: 'reference money per head and year', zh: '人均年参照经费' },
    'million CNY',
    0.1,
    {
      grade: 'C',
      source: 'local grants of about 0.25 million CNY over three years (Heyuan People’s Hospital 2022)',
      transfer: 'similar',
    },
  ),
  baseFunding: uncertain(
    {
      en: 'money everyone has without any grant, relative to the reference',
      zh: '无任何资助时人人都有的经费（相对于参照值）',
    },
    '1',
    0.2,
    [0.1, 0.4],
    { grade: 'D', source: WORKING },
  ),
  basicRate: fixed(
    {
      en: 'papers a year of a basic researcher of mean ability at reference effort and money',
      zh: '能力居中的基础研究人员在参照投入与经费下的年论文数',
    },
    'papers',
    1.4,
    {
      grade: 'C',
      source:
        'set so that the region’s unfunded clinicians publish as reported by Fujian and Shantou hospitals',
    },
  ),
  translationalRate: fixed(
    {
      en: 'papers a year of a translational researcher of mean ability at reference effort and money',
      zh: '能力居中的转化研究人员在参照投入与经费下的年论文数',
    },
    'papers',
    1.2,
    {
      grade: 'C',
      source: 'as the basic rate',
    },
  ),
  clinicalRate: fixed(
    {
      en: 'papers a year of a clinical researcher of mean ability at reference effort and money',
      zh: '能力居中的临床研究人员在参照投入与经费下的年论文数',
    },
    'papers',
    1,
    {
      grade: 'C',
      source: 'as the basic rate',
    },
  ),
  traineeRate: fixed(
    { en: 'output of a trainee relative to an investigator', zh: '培养对象相对于独立研究者的产出' },
    '1',
    0.4,
    {
      hard: [0.01, 2],
      grade: 'D',
      source: 'assumed',
    },
  ),
  effortElasticity: uncertain({ en: 'exponent of effort', zh: '工作投入的指数' }, '1', 0.7, [0.4, 1], {
    hard: [0, 3],
    grade: 'D',
    source: WORKING,
  }),
  teamElasticity: uncertain(
    { en: 'exponent of 1 + trainees in the team', zh: '团队规模（1 + 培养对象数）的指数' },
    '1',
    0.25,
    [0.1, 0.4],
    {
      hard: [0, 2],
      grade: 'D',
      source: WORKING,
    },
  ),
  equipmentElasticity: uncertain(
    { en: 'exponent of relative equipment', zh: '相对设备水平的指数' },
    '1',
    0.2,
    [0.05, 0.3],
    {
      hard: [0, 2],
      grade: 'D',
      source: WORKING,
    },
  ),
  knowledgeElasticity: fixed(
    { en: 'exponent of the area’s relative knowledge', zh: '所在领域相对知识存量的指数' },
    '1',
    0.15,
    {
      hard: [0, 2],
      grade: 'D',
      source: 'assumed; nearly inert in a city, whose knowledge comes from outside',
    },
  ),
  knowledgeFromOutside: fixed(
    { en: 'share of usable knowledge that comes from outside', zh: '可用知识中来自外部的比例' },
    'fraction',
    0.95,
    {
      grade: 'C',
      source: 'a city of 6 million writes well under one paper in a thousand',
      transfer: 'similar',
    },
  ),
  knowledgeDecay: fixed({ en: 'yearly decay of knowledge', zh: '知识的年衰减' }, '1/year', 0.08, {
    grade: 'D',
    source: WORKING,
  }),
  platformGain: unsupported(
    {
      en: 'gain of the research rate per joint platform and thousand posts among the linked',
      zh: '每千个科研岗位每增一个联合平台给成员带来的产出率提升',
    },
    '1',
    [0, 0.2],
    { behind: ['platforms'], source: 'assumed: no study of joint platforms was found' },
  ),
  platformTime: fixed(
    {
      en: 'coordination time per joint platform and thousand posts',
      zh: '每千个科研岗位每增一个联合平台占用的协调时间',
    },
    'share of effort',
    0.03,
    {
      grade: 'D',
      source: 'assumed: meetings and joint workshops cost time',
    },
  ),
  administrationTime: fixed(
    { en: 'time taken by administration', zh: '行政事务占用的时间' },
    'share of effort',
    0.08,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  clinicalLoad: uncertain(
    {
      en: 'share of working time that care takes from research-active hospital staff',
      zh: '科研型医务人员工作时间中诊疗所占比例',
    },
    'fraction',
    0.62,
    [0.45, 0.8],
    {
      grade: 'C',
      source: '76 % of doctors in tertiary hospitals work over 40 hours (PMC6109324); share assumed',
      transfer: 'similar',
    },
  ),
};
