import { fixed, uncertain, WORKING } from './entry.js';

export const pipelineParameters = {
  costScale: uncertain(
    'cost of development inside the region over published costs in US dollars at 7 CNY',
    '1',
    0.35,
    [0.2, 0.6],
    {
      grade: 'D',
      source: 'assumed: trials in China cost a fraction of US ones',
      distribution: 'logUniform',
    },
  ),
  valueEffect: fixed('rise of the log-odds of stage success per ln project value', 'logit', 0.3, {
    grade: 'D',
    source: WORKING,
  }),
  clinicalOriginEffect: fixed(
    'rise of the log-odds of the proof-of-concept stage by clinical origin',
    'logit',
    0.5,
    { grade: 'D', source: WORKING },
  ),
  valueSpread: fixed('spread of ln project value without originality', 'ln', 0.5, {
    grade: 'D',
    source: WORKING,
  }),
  valueOriginality: fixed('rise of that spread per unit of originality', 'ln', 0.6, {
    grade: 'D',
    source: WORKING,
  }),
  valueAbility: fixed('elasticity of project value to the inventor’s ability', '1', 0.25, {
    grade: 'D',
    source: WORKING,
  }),
  financeNoise: fixed('spread of financiers’ judgement', 'ln', 0.6, { grade: 'D', source: WORKING }),
  unfinancedDeath: uncertain('chance a year that an unfinanced project dies', '1', 0.25, [0.1, 0.4], {
    grade: 'D',
    source:
      'assumed: the valley of death; a trial version lost twice as many projects to money as to science',
  }),
  poolCarry: fixed('share of an unspent development pool carried to the next year', '1', 0.3, {
    grade: 'D',
    source: WORKING,
  }),
  licenceAbove: fixed('yearly stage cost above which a project seeks an outside partner', 'million CNY', 20, {
    grade: 'D',
    source: 'assumed: more than a city’s development pool can carry',
  }),
  licenceChance: fixed('chance a year that such a project of mean value finds one', '1', 0.25, {
    grade: 'D',
    source: WORKING,
  }),
  licenceDiscount: fixed('local health effect of a licensed product over an own one', '1', 0.6, {
    grade: 'D',
    source: WORKING,
  }),
  licenceDelay: fixed('delay of a licensed product’s local use', 'years', 3, { grade: 'D', source: WORKING }),
  marketYears: fixed('years of use after which a product is withdrawn', 'years', 25, {
    grade: 'D',
    source: 'assumed: without it revenue would grow with the number of old products for ever',
  }),
  productInnovation: fixed('share of users a year who adopt a product unprompted', '1/year', 0.03, {
    grade: 'B',
    source:
      'coefficient of innovation about 0.03 in meta-analyses of the Bass model (Sultan et al. 1990, DOI 10.2307/3172552)',
  }),
  productImitation: fixed('adoption of a product by imitation at medium climate and trust', '1/year', 0.38, {
    grade: 'B',
    source:
      'coefficient of imitation about 0.38 in meta-analyses of the Bass model (Sultan et al. 1990, DOI 10.2307/3172552)',
  }),
  patentYears: fixed('years of use under patent', 'years', 12, {
    grade: 'C',
    source: 'twenty years less development',
  }),
  offPatentSales: fixed('sales after the patent over sales before', '1', 0.3, {
    grade: 'D',
    source: WORKING,
  }),
  royalty: fixed('share of a licensed product’s sales that comes back', '1', 0.06, {
    grade: 'C',
    source: 'usual royalty rates of 5 to 7 percent',
  }),
  revenueScale: uncertain(
    'sales of a product from a small Chinese city over the working table',
    '1',
    0.15,
    [0.05, 0.5],
    {
      grade: 'D',
      source: 'assumed: the table is of world products; no approved product of the city was found',
      distribution: 'logUniform',
    },
  ),
};
