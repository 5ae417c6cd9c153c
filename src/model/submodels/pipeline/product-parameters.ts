import { fixed, uncertain, WORKING } from '../../entries/parameter.js';

/** Parameters of products in use: what they are worth, how fast they spread, how long and for how much they sell. */
export const productParameters = {
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
      en: 'sales of a product of the place over the working table',
      zh: '本地产品的销售额与工作取值表之比',
    },
    '1',
    0.15,
    [0.05, 0.5],
    {
      hard: [0, 10],
      grade: 'D',
      source: 'assumed: the table is of world products; no approved product of Maoming was found',
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
