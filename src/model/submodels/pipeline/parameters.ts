import { fixed, type ParametersOf, uncertain, WORKING } from '../../entries/parameter.js';
import { productParameters } from './product-parameters.js';

export const pipelineParameters = {
  costScale: uncertain(
    {
      en: 'cost of development inside the region over published costs in US dollars at 7 CNY',
      zh: '本地区研发成本与已发表成本（按 7 元/美元折算）之比',
    },
    '1',
    0.35,
    [0.2, 0.6],
    {
      hard: [0.01, 10],
      grade: 'D',
      source: 'assumed: trials in China cost a fraction of US ones',
      distribution: 'logUniform',
    },
  ),
  valueEffect: fixed(
    {
      en: 'rise of the log-odds of stage success per ln project value',
      zh: '项目价值对数每高一个单位，阶段成功对数优势的上升',
    },
    'logit',
    0.3,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  clinicalOriginEffect: fixed(
    {
      en: 'rise of the log-odds of the proof-of-concept stage by clinical origin',
      zh: '临床来源使概念验证阶段成功对数优势的上升',
    },
    'logit',
    0.5,
    { grade: 'D', source: WORKING },
  ),
  valueSpread: fixed(
    { en: 'spread of ln project value without originality', zh: '不计原创性时项目价值对数的离散程度' },
    'ln',
    0.5,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  valueCentring: fixed(
    {
      en: 'what is taken off ln project value, so that a spread without originality leaves its mean at 1',
      zh: '从项目价值对数中扣除的量，使不计原创性的离散不改变平均价值',
    },
    'ln',
    0.125,
    {
      grade: 'D',
      source: 'assumed: half the square of the spread of 0.5 that a project has without originality',
    },
  ),
  valueOriginality: fixed(
    {
      en: 'rise of the spread of project value per unit of originality',
      zh: '单位原创性带来的项目价值离散程度上升',
    },
    'ln',
    0.6,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  valueAbility: fixed(
    { en: 'elasticity of project value to the inventor’s ability', zh: '项目价值对发明人能力的弹性' },
    '1',
    0.25,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  financeNoise: fixed({ en: 'spread of financiers’ judgement', zh: '投资方判断的离散程度' }, 'ln', 0.6, {
    grade: 'D',
    source: WORKING,
  }),
  unfinancedDeath: uncertain(
    { en: 'chance a year that an unfinanced project dies', zh: '未获资金的项目一年内终止的概率' },
    'fraction',
    0.25,
    [0.1, 0.4],
    {
      grade: 'D',
      source:
        'assumed: the valley of death; a trial version lost twice as many projects to money as to science',
    },
  ),
  financeMemory: fixed(
    {
      en: 'yearly move of the remembered share of waiting projects that get money, to that of the year',
      zh: '等待项目获得资金的比例（记忆值）向当年值的年移动幅度',
    },
    '1/year',
    0.2,
    { grade: 'D', source: 'assumed: the last five years count most' },
  ),
  poolCarry: fixed(
    {
      en: 'share of an unspent development pool carried to the next year',
      zh: '未用完的研发资金池结转下年的比例',
    },
    'fraction',
    0.3,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  licenceAbove: uncertain(
    {
      en: 'yearly stage cost, as a share of the region’s development pool, above which a project seeks an outside partner',
      zh: '项目寻求外部合作方的年阶段成本门槛（占本地研发资金池的比例）',
    },
    'share of the pool',
    0.8,
    [0.3, 1],
    {
      hard: [0.01, 10],
      grade: 'D',
      source:
        'assumed: no financier puts all on one project; from a third of the pool to all of it, 20 of 25 million CNY in Maoming',
    },
  ),
  licenceChance: uncertain(
    {
      en: 'chance a year that a project too dear for the place, of mean value, finds a partner',
      zh: '本地难以承担、价值居中的项目一年内找到合作方的概率',
    },
    'fraction',
    0.25,
    [0.1, 0.5],
    {
      grade: 'D',
      source: 'assumed: a partner is found in two years to ten; no count of searches was found',
    },
  ),
  licenceByValue: uncertain(
    {
      en: 'part of the chance to find a partner that follows the value of the project',
      zh: '找到合作方的概率中随项目价值变动的部分',
    },
    'fraction',
    0.5,
    [0, 1],
    { grade: 'D', source: 'assumed: half of it, from none to all' },
  ),
  licenceChanceMost: fixed(
    {
      en: 'largest chance a year that a project finds a partner, whatever its value',
      zh: '无论价值多高，项目一年内找到合作方的最大概率',
    },
    'fraction',
    0.9,
    { grade: 'D', source: 'assumed: a search takes some time for any project' },
  ),
  licenceDiscount: uncertain(
    {
      en: 'local health effect of a licensed product over an own one',
      zh: '对外许可产品的本地健康效应与自有产品之比',
    },
    'fraction',
    0.6,
    [0.3, 0.9],
    {
      grade: 'D',
      source: 'assumed: a partner develops for larger markets than the region’s own patients',
    },
  ),
  licenceDelay: fixed(
    { en: 'delay of a licensed product’s local use', zh: '对外许可产品在本地使用的延迟' },
    'years',
    3,
    { grade: 'D', source: WORKING },
  ),
  ...productParameters,
};

export type PipelineParameters = ParametersOf<typeof pipelineParameters>;
