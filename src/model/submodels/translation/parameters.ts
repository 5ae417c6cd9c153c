import {
  fixed,
  type ParametersOf,
  uncertain,
  unsupported,
  variedStructure,
  WORKING,
} from '../../entries/parameter.js';

export const translationParameters = {
  latencySpread: variedStructure(
    { en: 'how long findings take to be ripe for a project', zh: '科研发现成熟为项目所需的时间' },
    [
      [1, { en: 'some soon, some late', zh: '有快有慢' }],
      [0, { en: 'all the mean time', zh: '都为平均时间' }],
    ],
    'assumed: waits in two stages, as of research and its use, or one for all',
  ),
  basicLatency: fixed(
    { en: 'mean wait from a basic finding to a lead', zh: '基础发现成为可转化成果的平均等待时间' },
    'years',
    8,
    {
      grade: 'C',
      source:
        'research to practice takes about 17 years (Morris et al. 2011, DOI 10.1258/jrsm.2011.110180); split assumed',
    },
  ),
  translationalLatency: fixed(
    {
      en: 'mean wait from a translational finding to a lead',
      zh: '转化研究发现成为可转化成果的平均等待时间',
    },
    'years',
    3.5,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  clinicalLatency: fixed(
    { en: 'mean wait from a clinical finding to a lead', zh: '临床发现成为可转化成果的平均等待时间' },
    'years',
    1.5,
    { grade: 'D', source: WORKING },
  ),
  leadChance: uncertain(
    {
      en: 'chance that a ripe finding becomes a project at baseline translation capacity',
      zh: '基准转化能力下，成熟发现立项的概率',
    },
    'fraction',
    0.12,
    [0.04, 0.3],
    {
      grade: 'D',
      source:
        'assumed low: 1.2 % of hospital patents of 1,217 tertiary hospitals were transferred in five years',
      transfer: 'similar',
      distribution: 'logUniform',
    },
  ),
  platformLeadGain: unsupported(
    {
      en: 'relative rise of the chance of a project per joint platform and thousand posts',
      zh: '每千个科研岗位每增一个联合平台，成熟发现立项概率相对上升的幅度',
    },
    '1',
    [0, 1],
    { behind: ['platforms'], source: 'assumed: no study of joint platforms was found' },
  ),
  transferLeadGain: uncertain(
    {
      en: 'largest relative rise of the chance of a project by transfer offices',
      zh: '成果转化机构使成熟发现立项概率相对上升的最大幅度',
    },
    '1',
    2,
    [0.5, 5],
    {
      grade: 'D',
      behind: ['transferOffices'],
      source: 'assumed: a fifth for the first of ten offices in a city, the later ones finding less',
    },
  ),
  transferScale: fixed(
    {
      en: 'transfer offices a thousand research-active posts for two thirds of that rise',
      zh: '达到该升幅三分之二，每千个科研岗位所需的成果转化机构数',
    },
    'per 1,000 posts',
    10,
    {
      hard: [0.001, 10_000],
      grade: 'D',
      source: 'assumed: one for every hundred researchers leaves little to find',
    },
  ),
  clinicalLeadGain: fixed(
    {
      en: 'relative rise of the chance of a project for findings of clinical origin',
      zh: '临床来源使成熟发现立项概率相对上升的幅度',
    },
    '1',
    0.2,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  clinicalOrigin: fixed(
    {
      en: 'chance that a clinical researcher’s finding starts from a bedside question',
      zh: '临床科研人员的发现源于床旁问题的概率',
    },
    'fraction',
    0.6,
    { grade: 'D', source: 'assumed' },
  ),
  inventionChance: uncertain(
    {
      en: 'chance that a ripe finding is patented as an invention at baseline translation capacity',
      zh: '基准转化能力下，成熟发现获得发明专利的概率',
    },
    'fraction',
    0.2,
    [0.08, 0.4],
    {
      grade: 'C',
      source:
        'one to five inventions a year at a tertiary hospital (Guangxi 2017-22: 26 in 5.7 years) over the findings that the model gives such hospitals',
      transfer: 'similar',
    },
  ),
  mostRipeChance: fixed(
    {
      en: 'largest chance that a ripe finding becomes a project, and that it is patented, whatever the capacity',
      zh: '无论转化能力多强，成熟发现立项及获得专利的最大概率',
    },
    'fraction',
    0.9,
    {
      grade: 'D',
      source: 'assumed: some findings come to nothing with any help; reached by none at baseline capacity',
    },
  ),
  platformsOfUse: fixed(
    {
      en: 'joint platforms a thousand research-active posts beyond which more add neither gain nor coordination time',
      zh: '每千个科研岗位联合平台的有效数量上限：再多既无增益，也不再占用协调时间',
    },
    'per 1,000 posts',
    3.1,
    {
      grade: 'D',
      source: 'assumed: hospitals can take part in few joint platforms, three in a city of 980 posts',
    },
  ),
  utilityCountResponse: fixed(
    {
      en: 'relative rise of utility-model patents per unit of count weight above the baseline',
      zh: '论文计数权重每超出基准一个单位，实用新型专利相对上升的幅度',
    },
    '1',
    0.5,
    {
      grade: 'D',
      source: 'assumed: counts in evaluation invite what is easily counted, patents as well as papers',
    },
  ),
  utilityPatents: uncertain(
    { en: 'utility-model patents per researcher-year', zh: '每名科研人员每年的实用新型专利' },
    'patents',
    0.12,
    [0.05, 0.25],
    {
      hard: [0, 10],
      grade: 'B',
      source:
        'about 26 patents per tertiary hospital and year, nine in ten utility models (1,217 tertiary hospitals; Guangxi hospital 2017-22)',
      transfer: 'similar',
    },
  ),
};

export type TranslationParameters = ParametersOf<typeof translationParameters>;
