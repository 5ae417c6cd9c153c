import { fixed, uncertain, WORKING } from './entry.js';

export const careersParameters = {
  retirementAge: fixed('age from which retirement becomes likely', 'years', 58, {
    grade: 'C',
    source: 'statutory ages of 55 and 60 in China up to 2024',
    transfer: 'same',
  }),
  lastAge: fixed('age at which all have retired', 'years', 68, {
    grade: 'D',
    source: 'assumed: re-employed senior doctors',
  }),
  leaveChance: uncertain(
    'chance a year to give up research while funded and motivated',
    '1',
    0.008,
    [0.003, 0.02],
    { grade: 'D', source: WORKING },
  ),
  leaveUnfunded: fixed('rise of that chance per unfunded year beyond two, up to six', '1', 0.004, {
    grade: 'D',
    source: WORKING,
  }),
  leaveUnmotivated: fixed('rise of that chance per unit of motivation below 0.85', '1', 0.05, {
    grade: 'D',
    source: WORKING,
  }),
  emigrateChance: uncertain(
    'chance a year that a researcher of mean ability leaves the region for a post outside',
    '1',
    0.025,
    [0.012, 0.045],
    {
      grade: 'B',
      source:
        'doctors’ yearly turnover 4.4 % in China (2021) and 3.81 % in public hospitals of Guangxi (2018), moves within a city included',
      transfer: 'similar',
      distribution: 'logUniform',
    },
  ),
  emigratePay: uncertain('effect of the pay gap on leaving', 'logit per unit', 1.5, [0.7, 2.5], {
    grade: 'D',
    source: WORKING,
  }),
  emigrateMoney: fixed('effect of the research-money gap on leaving', 'logit per unit', 0.25, {
    grade: 'D',
    source: WORKING,
  }),
  emigrateAbility: uncertain('effect of ln ability on leaving', 'logit per ln', 0.7, [0.2, 1.2], {
    grade: 'C',
    source: 'turnover rises with degree and title (DOI 10.1186/s12960-025-01009-z); size assumed',
    transfer: 'similar',
  }),
  emigrateClimate: fixed('effect of climate above the reference on leaving', 'logit per unit', -2, {
    grade: 'D',
    source: WORKING,
  }),
  emigrateTenure: fixed('effect of five years of tenure on the locals', 'logit', -0.6, {
    grade: 'D',
    source: WORKING,
  }),
  emigrateImported: fixed('extra pull on imported talent after its contract', 'logit', 1, {
    grade: 'D',
    source: WORKING,
  }),
  emigrateContract: fixed('effect of a running contract', 'logit', -3, { grade: 'D', source: WORKING }),
  emigrateAge: fixed('effect of a year of age beyond forty', 'logit per year', -0.05, {
    grade: 'D',
    source: WORKING,
  }),
  returnChance: fixed('chance a year that one who left comes back', '1', 0.01, {
    grade: 'D',
    source: 'assumed: returns are mainly for family (Franzoni et al. 2012, NBER w18067)',
  }),
  traineeYears: fixed('years of training', 'years', 3, {
    grade: 'B',
    source: 'master’s and resident training take three years in China',
    transfer: 'same',
  }),
  traineeMoney: uncertain('response of new trainees to relative money', '1', 0.5, [0.2, 0.9], {
    grade: 'D',
    source: WORKING,
  }),
  postCompetition: uncertain('weight of ability over seniority in filling posts', '1', 0.4, [0.1, 0.8], {
    grade: 'D',
    source: WORKING,
  }),
  vacancyFill: uncertain('share of open posts that outside hires fill in a year', '1', 0.5, [0.25, 0.8], {
    grade: 'D',
    source: 'assumed: Maoming’s supply of doctors is 0.55 of its need',
    transfer: 'same',
  }),
  hireAbility: uncertain('mean ln ability of outside hires', 'ln', -0.25, [-0.45, -0.05], {
    grade: 'D',
    source: 'assumed: the unselected mean of the spread, the able being sought elsewhere',
  }),
  youngAbility: uncertain('mean ln ability of recruited young doctorate holders', 'ln', 0.05, [-0.2, 0.3], {
    grade: 'D',
    source: 'assumed: above ordinary hires, below leaders',
  }),
  leaderAbility: uncertain('mean ln ability of imported leading talent', 'ln', 0.9, [0.4, 1.4], {
    grade: 'C',
    source:
      'recruits of a national programme came from the top 15 % (Shi et al. 2023, DOI 10.1126/science.abq1218); a city reaches lower',
    transfer: 'similar',
  }),
  leaderLimit: uncertain(
    'leading talents a year beyond whom a city like this attracts none',
    'persons',
    4,
    [2, 8],
    { grade: 'D', source: 'assumed' },
  ),
  bidding: uncertain('rise of the price per head at that limit, rivals bidding', '1', 0.5, [0, 1.5], {
    grade: 'D',
    source: 'assumed',
  }),
  youngLimit: fixed('the same limit for young doctorate holders', 'persons', 80, {
    grade: 'D',
    source: 'assumed: one hospital hired 15 in five years unaided',
  }),
  contractYears: fixed('length of a talent contract', 'years', 5, {
    grade: 'C',
    source: 'customary length of talent programmes',
    transfer: 'similar',
  }),
  leaderStartUp: fixed('research start-up money of an imported leading talent', 'million CNY', 1.5, {
    grade: 'D',
    source: 'assumed above the 1.0 promised to doctorate holders in Shaoguan, half of the price of a leader',
    transfer: 'similar',
  }),
  youngStartUp: fixed('research start-up money of a recruited young doctorate holder', 'million CNY', 0.3, {
    grade: 'D',
    source: 'assumed: what the price of a young recruit holds beside the allowance of Zhuhai',
    transfer: 'similar',
  }),
  startUpYears: fixed('years over which start-up money is spent', 'years', 3, {
    grade: 'D',
    source: 'assumed',
  }),
  postdocYears: fixed('length of a postdoctoral station', 'years', 2, {
    grade: 'B',
    source: 'Zhuhai programme: allowance for two years',
    transfer: 'similar',
  }),
};
