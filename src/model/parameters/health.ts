import { fixed, structural, uncertain, WORKING } from './entry.js';

export const healthParameters = {
  outsideSupply: uncertain(
    'burden that a year’s worth of outside innovations can avert once adopted',
    'share of burden',
    0.006,
    [0.003, 0.012],
    {
      grade: 'C',
      source:
        'a third to a half of the yearly fall of age-standardised burden (China 1990-2019 about 1.5 % a year) put down to medical innovation',
      transfer: 'similar',
      distribution: 'logUniform',
    },
  ),
  adoptionSpeed: uncertain(
    'share of the gap to outside practice closed in a year',
    '1/year',
    0.1,
    [0.06, 0.17],
    {
      grade: 'C',
      source:
        'about ten years of diffusion inside the customary 17 from research to practice (Morris et al. 2011, DOI 10.1258/jrsm.2011.110180)',
      distribution: 'logUniform',
    },
  ),
  adoptionClimate: uncertain(
    'elasticity of adoption speed to the hospitals’ learning climate',
    '1',
    0.06,
    [0, 0.18],
    {
      grade: 'D',
      source: 'assumed: small, with its mass near 0; evidence is cross-sectional',
      distribution: 'decreasing',
    },
  ),
  adoptionResearch: uncertain(
    'elasticity of adoption speed to research activity of hospital staff',
    '1',
    0.04,
    [0, 0.12],
    {
      grade: 'D',
      source:
        'assumed near 0: research-active hospitals adopt sooner, cause unproven (Ozdemir et al. 2015, DOI 10.1371/journal.pone.0118253)',
      distribution: 'decreasing',
    },
  ),
  adoptionTrust: fixed('elasticity of adoption speed to public trust', '1', 0.3, {
    grade: 'D',
    source: 'assumed',
  }),
  adoptionCost: uncertain(
    'cost to insurance, hospitals and patients of a DALY averted by adopted innovations, over the opportunity cost of care',
    '1',
    0.6,
    [0.2, 1.8],
    {
      grade: 'D',
      distribution: 'logUniform',
      source:
        'assumed: what is adopted is on average better value than care at the margin, never free, and sometimes worse',
    },
  ),
  practiceChannel: structural(
    'own research improves practice: 0 off, 0.5 half, 1 full',
    1,
    'reported with the channel off as a second block',
  ),
  practiceCausal: uncertain(
    'share of the association of research with survival that is causal',
    '1',
    0.2,
    [0, 0.6],
    {
      grade: 'D',
      source:
        'prior with its mass near 0: the evidence is cross-sectional (Ozdemir et al. 2015, DOI 10.1371/journal.pone.0118253)',
      distribution: 'decreasing',
    },
  ),
  practiceEffect: fixed(
    'inpatient burden averted per unit of practice quality were the association all causal',
    '1',
    0.17,
    {
      grade: 'C',
      source:
        'odds of survival 1.05 to 1.07 between outer tertiles of research money (Ozdemir et al. 2015), taken as 0.3 units apart',
    },
  ),
  practiceClimate: fixed('practice quality per unit of climate', '1', 0.25, { grade: 'D', source: WORKING }),
  practiceFindings: fixed('practice quality from a saturating flow of clinical findings', '1', 0.2, {
    grade: 'D',
    source: WORKING,
  }),
  practiceAdjustment: fixed('yearly move of practice towards its target', '1/year', 0.15, {
    grade: 'D',
    source: WORKING,
  }),
  careElasticity: uncertain('share of burden gained per share of care hours lost', '1', 0.17, [0.05, 0.4], {
    grade: 'C',
    source: 'few studies of doctors’ hours and mortality; this number decides protected time',
  }),
  backfill: uncertain(
    'share of paid-for protected time that is really covered by others',
    '1',
    0.6,
    [0.2, 0.9],
    {
      grade: 'D',
      source:
        'assumed: doctors’ supply over need in Maoming is 0.55, the lowest of Guangdong’s 21 cities (2019)',
      transfer: 'same',
    },
  ),
  yearsOfAdvance: uncertain('years before the same niche is filled from outside', 'years', 3, [1, 5], {
    grade: 'D',
    source: 'assumed: competing products in a class follow each other within a few years',
  }),
  localFit: uncertain(
    'lasting share of a product’s effect due to price or fit to local patients',
    '1',
    0.1,
    [0, 0.3],
    { grade: 'D', source: 'assumed' },
  ),
  productEffect: uncertain('health effect of products over working values', '1', 1, [0.4, 2.5], {
    grade: 'D',
    source: WORKING,
    distribution: 'logUniform',
  }),
  niches: fixed('indications of equal burden in each health area', 'niches', 40, {
    grade: 'D',
    source: WORKING,
  }),
  opportunityCostPosition: uncertain(
    'where the cost of a DALY of ordinary care lies between the published low (0) and high (1), on the log scale',
    '1',
    0.468,
    [0, 1],
    {
      grade: 'B',
      source:
        'Ochalek et al. 2020, DOI 10.1007/s40273-020-00954-y: 27,923 to 52,247, central 37,446 CNY of 2017 per DALY',
      transfer: 'similar',
    },
  ),
  epidemicRate: fixed('epidemics a year', '1/year', 0.04, {
    grade: 'C',
    source: 'about one large outbreak in 25 years',
  }),
  epidemicBurden: fixed('burden of a median epidemic without preparedness', 'DALYs per 100,000', 300, {
    grade: 'D',
    source: 'assumed',
  }),
  preparedness: fixed('share of epidemic burden averted by preparedness', '1', 0.3, {
    grade: 'D',
    source: 'assumed',
  }),
  epidemicDiversion: fixed('share of research effort diverted in an epidemic year', '1', 0.15, {
    grade: 'D',
    source: 'assumed',
  }),
  epidemicSpread: fixed('standard deviation of the logarithm of an epidemic’s size', 'ln', 0.8, {
    grade: 'D',
    source: 'assumed',
  }),
};
