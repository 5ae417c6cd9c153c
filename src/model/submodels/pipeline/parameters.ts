import { fixed, type ParametersOf, uncertain, WORKING } from '../../entries/parameter.js';

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
  effectSpread: fixed(
    {
      en: 'spread of ln effect of a product for its pathway and value',
      zh: '同一路径与价值下产品效应对数的离散程度',
    },
    'ln',
    0.6,
    { grade: 'D', source: 'assumed: some products help twice as many as others of the same kind' },
  ),
  effectCentring: fixed(
    {
      en: 'what is taken off ln effect, so that its spread leaves the mean as it is',
      zh: '从效应对数中扣除的量，使离散不改变平均效应',
    },
    'ln',
    0.18,
    { grade: 'D', source: 'assumed: half the square of the spread of 0.6' },
  ),
  effectMost: fixed(
    {
      en: 'largest share of the burden of its niche that a product averts',
      zh: '一个产品可避免的所在细分领域负担的最大比例',
    },
    'fraction',
    0.6,
    { grade: 'D', source: 'assumed: no product reaches and cures all' },
  ),
  firstAdoption: fixed(
    { en: 'share of potential users with whom a product starts', zh: '产品上市之初的潜在用户比例' },
    'fraction',
    0.02,
    { grade: 'D', source: 'assumed: sites of its trials' },
  ),
  marketYears: fixed(
    { en: 'years of use after which a product is withdrawn', zh: '产品退出使用前的年数' },
    'years',
    25,
    {
      grade: 'D',
      source: 'assumed: without it revenue would grow with the number of old products for ever',
    },
  ),
  productInnovation: fixed(
    { en: 'share of users a year who adopt a product unprompted', zh: '每年自发采用产品的用户比例' },
    '1/year',
    0.03,
    {
      grade: 'B',
      source:
        'coefficient of innovation about 0.03 in meta-analyses of the Bass model (Sultan et al. 1990, DOI 10.2307/3172552)',
    },
  ),
  productImitation: fixed(
    {
      en: 'adoption of a product by imitation at medium trust',
      zh: '中等信任水平下，产品经模仿被采用的速度',
    },
    '1/year',
    0.38,
    {
      hard: [0, 2],
      grade: 'B',
      source:
        'coefficient of imitation about 0.38 in meta-analyses of the Bass model (Sultan et al. 1990, DOI 10.2307/3172552)',
    },
  ),
  imitationWithoutTrust: fixed(
    {
      en: 'imitation at a trust of 0 over that at a medium one',
      zh: '信任为 0 时的模仿速度与中等信任时之比',
    },
    '1',
    0.7,
    { grade: 'D', source: 'assumed: with its rise per unit, 1 at a trust of 0.6' },
  ),
  imitationTrust: fixed(
    { en: 'rise of relative imitation per unit of trust', zh: '信任每高一个单位，相对模仿速度的上升' },
    '1',
    0.5,
    { grade: 'D', source: 'assumed: patients who trust accept what is new' },
  ),
  imitationClinicalOrigin: fixed(
    {
      en: 'relative rise of imitation for products of clinical origin',
      zh: '临床来源使产品模仿速度相对上升的幅度',
    },
    '1',
    0.15,
    { grade: 'D', source: 'assumed: they fit what clinicians ask for' },
  ),
  patentYears: fixed({ en: 'years of use under patent', zh: '专利保护下的使用年数' }, 'years', 12, {
    grade: 'C',
    source: 'twenty years less development',
  }),
  offPatentSales: fixed(
    { en: 'sales after the patent over sales before', zh: '专利到期后与到期前的销售额之比' },
    'fraction',
    0.3,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  productProfit: uncertain(
    {
      en: 'profit of own products over their sales, development paid from sales counted as a cost',
      zh: '自有产品利润占销售额的比例（由销售额支付的研发计为成本）',
    },
    'fraction',
    0.2,
    [0.1, 0.35],
    {
      grade: 'D',
      source: 'assumed: between generic and patented makers; what is sold is paid for by those who use it',
    },
  ),
  royalty: uncertain(
    { en: 'share of a licensed product’s sales that comes back', zh: '对外许可产品销售额中返还的比例' },
    'fraction',
    0.06,
    [0.05, 0.07],
    {
      grade: 'C',
      source: 'usual royalty rates of 5 to 7 percent',
    },
  ),
  revenueScale: uncertain(
    {
      en: 'sales of a product from a small Chinese city over the working table',
      zh: '中国中小城市产品的销售额与工作取值表之比',
    },
    '1',
    0.15,
    [0.05, 0.5],
    {
      hard: [0, 10],
      grade: 'D',
      source: 'assumed: the table is of world products; no approved product of the city was found',
      distribution: 'logUniform',
    },
  ),
  terminalYears: fixed(
    { en: 'years after the last one that terminal value looks ahead', zh: '期末价值向前计算的年数' },
    'years',
    50,
    {
      hard: [1, 200],
      grade: 'D',
      source: 'assumed: longer than products are used; later years are discounted to little',
    },
  ),
};

export type PipelineParameters = ParametersOf<typeof pipelineParameters>;
