import { fixed, type ParametersOf, uncertain, variedStructure, WORKING } from '../../entries/parameter.js';
import { effortParameters } from './effort-parameters.js';
import { hitParameters } from './hit-parameters.js';
import { productivityParameters } from './productivity-parameters.js';

export const researchParameters = {
  ...effortParameters,
  ...productivityParameters,
  noveltyOverdispersion: uncertain(
    {
      en: 'spread of the output of original work per unit of originality',
      zh: '单位原创性带来的产出离散程度',
    },
    'ln',
    2,
    [0, 3.5],
    { hard: [0, 5], grade: 'D', source: WORKING },
  ),
  noveltyCost: uncertain(
    { en: 'papers lost per unit of originality', zh: '单位原创性损失的论文' },
    'fraction',
    0.35,
    [0.2, 0.5],
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  splitting: uncertain(
    { en: 'extra papers by splitting per unit of count weight', zh: '单位论文计数权重带来的拆分论文' },
    '1',
    0.2,
    [0, 0.5],
    {
      grade: 'C',
      source:
        'cash for papers raised submissions 46 % and publications not at all (Franzoni et al. 2011, DOI 10.1126/science.1197286)',
    },
  ),
  bonusSplitting: fixed(
    {
      en: 'rise of splitting per unit of bonus above the reference bonus',
      zh: '奖金每超出参照水平一个单位，论文拆分的上升',
    },
    '1',
    5,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  integrityLoss: variedStructure(
    { en: 'whether counts in evaluation bring bought papers', zh: '以论文数量考核是否带来买卖论文' },
    [
      [1, { en: 'they do', zh: '是' }],
      [0, { en: 'they do not', zh: '否' }],
    ],
    'assumed: retractions show only detected cases; the effect of counts is not separated from the level before',
  ),
  boughtShare: uncertain(
    {
      en: 'bought or non-replicable papers per real one and unit of count weight',
      zh: '单位论文计数权重下，买卖或不可重复论文与真实论文之比',
    },
    '1',
    0.05,
    [0.01, 0.15],
    {
      grade: 'C',
      source:
        'in the prefecture hospitals with most of them up to 5 % of papers of 2014 to 2024 were retracted (analysis by Nature, 2025), which is what was found; per unit of count weight assumed',
      transfer: 'similar',
      distribution: 'logUniform',
    },
  ),
  misconductDetected: fixed(
    {
      en: 'share of bought or non-replicable papers found and removed',
      zh: '买卖或不可重复论文被发现并撤除的比例',
    },
    'fraction',
    0.2,
    {
      grade: 'D',
      source: 'assumed',
    },
  ),
  ...hitParameters,
  discoveryRate: uncertain(
    {
      en: 'findings worth following per unit of research rate and originality',
      zh: '单位产出率与原创性产生的值得跟进的发现',
    },
    '1',
    0.3,
    [0.15, 0.6],
    {
      grade: 'D',
      source: WORKING,
      distribution: 'logUniform',
    },
  ),
  reputationKept: fixed(
    { en: 'share of reputation kept from year to year', zh: '声誉逐年保留的比例' },
    'fraction',
    0.8,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
};

export type ResearchParameters = ParametersOf<typeof researchParameters>;
