import { fixed, uncertain, WORKING } from './entry.js';

export const translationParameters = {
  basicLatency: fixed('mean wait from a basic finding to a lead', 'years', 8, {
    grade: 'C',
    source:
      'research to practice takes about 17 years (Morris et al. 2011, DOI 10.1258/jrsm.2011.110180); split assumed',
  }),
  translationalLatency: fixed('the same for translational findings', 'years', 3.5, {
    grade: 'D',
    source: WORKING,
  }),
  clinicalLatency: fixed('the same for clinical findings', 'years', 1.5, { grade: 'D', source: WORKING }),
  leadChance: uncertain(
    'chance that a ripe finding becomes a project at baseline translation capacity',
    '1',
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
  platformLeadGain: uncertain('relative rise of that chance per joint platform', '1', 0.5, [0.1, 1], {
    grade: 'D',
    source: WORKING,
  }),
  transferLeadGain: uncertain('relative rise of that chance per transfer office', '1', 0.2, [0.05, 0.5], {
    grade: 'D',
    source: WORKING,
  }),
  clinicalLeadGain: fixed('relative rise of that chance for findings of clinical origin', '1', 0.2, {
    grade: 'D',
    source: WORKING,
  }),
  clinicalOrigin: fixed(
    'chance that a clinical researcher’s finding starts from a bedside question',
    '1',
    0.6,
    { grade: 'D', source: 'assumed' },
  ),
  inventionChance: uncertain(
    'chance that a ripe finding is patented as an invention at baseline translation capacity',
    '1',
    0.2,
    [0.08, 0.4],
    {
      grade: 'C',
      source:
        'one to five inventions a year at a tertiary hospital (Guangxi 2017-22: 26 in 5.7 years) over the findings that the model gives such hospitals',
      transfer: 'similar',
    },
  ),
  utilityPatents: uncertain('utility-model patents per researcher-year', 'patents', 0.12, [0.05, 0.25], {
    grade: 'B',
    source:
      'about 26 patents per tertiary hospital and year, nine in ten utility models (1,217 tertiary hospitals; Guangxi hospital 2017-22)',
    transfer: 'similar',
  }),
};
