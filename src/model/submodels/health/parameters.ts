import { fixed, type ParametersOf, uncertain, variedStructure, WORKING } from '../../entries/parameter.js';
import { adoptionParameters } from './adoption-parameters.js';
import { burdenParameters } from './burden-parameters.js';
import { careParameters } from './care-parameters.js';

export const healthParameters = {
  ...burdenParameters,
  ...adoptionParameters,
  practiceChannel: variedStructure(
    { en: 'whether own research improves practice and adoption', zh: '本地科研是否改善诊疗与采用' },
    [
      [1, { en: 'in full', zh: '完全' }],
      [0.5, { en: 'by half', zh: '一半' }],
      [0, { en: 'not at all', zh: '完全不' }],
    ],
    'assumed: studies of hospitals with research are positive, those nearest to cause saw nothing',
  ),
  practiceSaturates: variedStructure(
    { en: 'how practice rises with clinical findings', zh: '诊疗质量随临床发现上升的方式' },
    [
      [1, { en: 'less and less', zh: '递减' }],
      [0, { en: 'in proportion', zh: '成比例' }],
    ],
    'assumed: findings that overlap add less, but no study was found',
  ),
  practiceCausal: uncertain(
    {
      en: 'share of the association of research with survival that is causal',
      zh: '科研与生存率的相关中属于因果的比例',
    },
    'fraction',
    0.2,
    [0, 0.6],
    {
      grade: 'C',
      source:
        'prior with its mass near 0: of designs near to cause one is positive (length of stay, Spain), and two saw no effect: a payment reform that raised research of US academic centres left outcomes as they were (2025, DOI 10.1016/j.respol.2024.105163), and taking part in a trial left adherence to guidelines as it was (DOI 10.1001/jama.295.23.2759)',
      distribution: 'decreasing',
    },
  ),
  practiceEffect: uncertain(
    {
      en: 'inpatient burden averted per unit of practice quality were the association all causal',
      zh: '若该相关全为因果，单位诊疗质量可避免的住院疾病负担',
    },
    'fraction',
    0.2,
    [0.1, 0.4],
    {
      grade: 'C',
      source:
        'deaths between outer groups of hospitals by research, taken as 0.3 units apart: emergency admissions 5 to 7 % (Ozdemir et al. 2015, DOI 10.1371/journal.pone.0118253), colorectal cancer 11 % in 30 days and 3 % in five years (Downing et al. 2017, DOI 10.1136/gutjnl-2015-311308), acute coronary disease 20 % (Majumdar et al. 2008, DOI 10.1001/archinternmed.2007.124)',
      distribution: 'logUniform',
    },
  ),
  practiceShare: uncertain(
    {
      en: 'share of what research causes that comes through own practice; the rest comes through sooner adoption of what others found',
      zh: '科研的因果效应中经由本地诊疗实践的比例；其余经由更早采用外部成果',
    },
    'fraction',
    0.5,
    [0, 1],
    { grade: 'D', source: 'assumed: studies see both together and do not separate their shares' },
  ),
  practiceFindings: fixed(
    {
      en: 'practice quality from a saturating flow of clinical findings',
      zh: '临床发现（趋于饱和）带来的诊疗质量',
    },
    '1',
    0.2,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  practiceAdjustment: fixed(
    { en: 'yearly move of practice towards its target', zh: '诊疗质量每年向目标调整的比例' },
    '1/year',
    0.15,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  ...careParameters,
  yearsOfAdvance: uncertain(
    {
      en: 'years after which a product from outside comes into the same niche and spreads alike',
      zh: '外部同类产品进入同一细分领域并以同样方式推广之前的领先年数',
    },
    'years',
    3,
    [1, 5],
    {
      hard: [0.1, 100],
      grade: 'D',
      source: 'assumed: competing products in a class follow each other within a few years',
    },
  ),
  outsideRival: variedStructure(
    { en: 'what ends the lead of an own product', zh: '自有产品领先地位如何结束' },
    [
      [1, { en: 'a product from outside in the same niche', zh: '外部同类产品进入' }],
      [0, { en: 'only a better one of the region', zh: '仅被更好的自有产品取代' }],
    ],
    'assumed: niches of the place may interest no other producer',
  ),
  localFit: uncertain(
    {
      en: 'share of a product’s effect due to price or fit to local patients, which the rival from outside never gives',
      zh: '产品效应中因价格或适合本地患者、外部同类产品始终无法提供的比例',
    },
    'fraction',
    0.1,
    [0, 0.3],
    { grade: 'D', source: 'assumed' },
  ),
  productEffect: uncertain(
    { en: 'health effect of products over working values', zh: '产品健康效应与工作取值之比' },
    '1',
    1,
    [0.4, 2.5],
    {
      hard: [0, 100],
      grade: 'D',
      source: WORKING,
      distribution: 'logUniform',
    },
  ),
  niches: uncertain(
    { en: 'indications of equal burden in each health area', zh: '每个健康领域内负担相等的适应证数' },
    'niches',
    40,
    [20, 80],
    {
      grade: 'D',
      source: WORKING,
      distribution: 'logUniform',
    },
  ),
  opportunityCostPosition: uncertain(
    {
      en: 'where the cost of a DALY of ordinary care lies between the published low (0) and high (1), on the log scale',
      zh: '常规医疗每 DALY 成本在已发表下限（0）与上限（1）之间的位置（对数尺度）',
    },
    'fraction',
    0.468,
    [0, 1],
    {
      grade: 'B',
      source:
        'Ochalek et al. 2020, DOI 10.1007/s40273-020-00954-y: 27,923 to 52,247, central 37,446 CNY of 2017 per DALY',
      transfer: 'similar',
    },
  ),
  opportunityCostGrowth: uncertain(
    {
      en: 'yearly growth of the cost of a DALY of ordinary care from the start year on, prices apart',
      zh: '自起始年起常规医疗每 DALY 成本的年实际增长率',
    },
    '1/year',
    0,
    [0, 0.04],
    {
      hard: [-0.2, 0.2],
      grade: 'D',
      source:
        'assumed: as published, or growing with what people can pay, at most by some growth of product per head',
      distribution: 'decreasing',
    },
  ),
  epidemicRate: fixed({ en: 'epidemics a year', zh: '每年疫情次数' }, '1/year', 0.04, {
    hard: [0, 10],
    grade: 'C',
    source: 'about one large outbreak in 25 years',
  }),
  epidemicBurden: fixed(
    { en: 'burden of a median epidemic without preparedness', zh: '无防备时中等规模疫情的疾病负担' },
    'DALYs per 100,000',
    300,
    {
      grade: 'D',
      source: 'assumed',
    },
  ),
  preparedness: uncertain(
    { en: 'share of epidemic burden averted by preparedness', zh: '防备能避免的疫情负担比例' },
    'fraction',
    0.15,
    [0, 0.4],
    {
      grade: 'C',
      source:
        'in 177 countries twelve indices of preparedness had nothing to do with infections or deaths (2022, DOI 10.1016/S0140-6736(22)00172-6); a score of evaluation went with fewer deaths of other infections (DOI 10.1371/journal.pgph.0000246)',
    },
  ),
  epidemicDiversion: fixed(
    { en: 'share of research effort diverted in an epidemic year', zh: '疫情年份被转移的科研投入比例' },
    'fraction',
    0.15,
    {
      grade: 'D',
      source: 'assumed',
    },
  ),
  epidemicSpread: fixed(
    { en: 'standard deviation of the logarithm of an epidemic’s size', zh: '疫情规模对数的标准差' },
    'ln',
    0.8,
    {
      grade: 'D',
      source: 'assumed',
    },
  ),
};

export type HealthParameters = ParametersOf<typeof healthParameters>;
