import { fixed, type ParametersOf, uncertain, WORKING } from '../../entries/parameter.js';

export const careersParameters = {
  retirementAge: fixed(
    { en: 'age from which retirement becomes likely', zh: '开始可能退休的年龄' },
    'years',
    58,
    {
      hard: [30, 100],
      grade: 'C',
      source: 'statutory ages of 55 and 60 in China up to 2024',
      transfer: 'same',
    },
  ),
  lastAge: fixed({ en: 'age at which all have retired', zh: '全部退休的年龄' }, 'years', 68, {
    hard: [30, 120],
    grade: 'D',
    source: 'assumed: re-employed senior doctors',
  }),
  leaveChance: uncertain(
    {
      en: 'chance a year to give up research while funded and motivated',
      zh: '有资助且积极者一年内放弃科研的概率',
    },
    'fraction',
    0.008,
    [0.003, 0.02],
    { grade: 'D', source: WORKING },
  ),
  leaveUnfunded: fixed(
    {
      en: 'rise of the chance to give up research per unfunded year beyond two, up to six',
      zh: '无资助超过两年后，每年使放弃科研的概率上升的幅度（至多六年）',
    },
    'fraction',
    0.004,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  leaveUnmotivated: fixed(
    {
      en: 'rise of the chance to give up research per unit of motivation below 0.85',
      zh: '积极性低于 0.85 时，每单位使放弃科研的概率上升的幅度',
    },
    'fraction',
    0.05,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  emigrateChance: uncertain(
    {
      en: 'chance a year that a researcher of mean ability leaves the region for a post outside',
      zh: '能力居中的科研人员一年内流向外地岗位的概率',
    },
    'fraction',
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
  emigratePay: uncertain(
    { en: 'effect of the pay gap on leaving', zh: '薪酬差距对外流的作用' },
    'logit per unit',
    1.5,
    [0.7, 2.5],
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  emigrateMoney: fixed(
    { en: 'effect of the research-money gap on leaving', zh: '科研经费差距对外流的作用' },
    'logit per unit',
    0.25,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  emigrateAbility: uncertain(
    { en: 'effect of ln ability on leaving', zh: '能力对数对外流的作用' },
    'logit per ln',
    0.7,
    [0.2, 1.2],
    {
      grade: 'C',
      source: 'turnover rises with degree and title (DOI 10.1186/s12960-025-01009-z); size assumed',
      transfer: 'similar',
    },
  ),
  emigrateClimate: fixed(
    { en: 'effect of climate above the reference on leaving', zh: '学习氛围高于参照水平对外流的作用' },
    'logit per unit',
    -2,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  emigrateTenure: fixed(
    { en: 'effect of five years of tenure on the locals', zh: '五年工龄对本地人才外流的作用' },
    'logit',
    -0.6,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  emigrateImported: fixed(
    { en: 'extra pull on imported talent after its contract', zh: '合同期满后引进人才额外的外流倾向' },
    'logit',
    1,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  emigrateContract: fixed({ en: 'effect of a running contract', zh: '合同期内对外流的作用' }, 'logit', -3, {
    grade: 'D',
    source: WORKING,
  }),
  emigrateAge: fixed(
    { en: 'effect of a year of age beyond forty', zh: '四十岁以后每增一岁对外流的作用' },
    'logit per year',
    -0.05,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  returnChance: fixed(
    { en: 'chance a year that one who left comes back', zh: '外流者一年内回流的概率' },
    'fraction',
    0.01,
    {
      grade: 'D',
      source: 'assumed: returns are mainly for family (Franzoni et al. 2012, NBER w18067)',
    },
  ),
  traineeYears: fixed({ en: 'years of training', zh: '培养年限' }, 'years', 3, {
    hard: [1, 10],
    grade: 'B',
    source: 'master’s and resident training take three years in China',
    transfer: 'same',
  }),
  traineeMoney: uncertain(
    { en: 'response of new trainees to relative money', zh: '新培养对象人数对相对经费的反应' },
    '1',
    0.5,
    [0.2, 0.9],
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  postCompetition: uncertain(
    { en: 'weight of ability over seniority in filling posts', zh: '岗位聘任中能力相对于资历的权重' },
    'fraction',
    0.4,
    [0.1, 0.8],
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  vacancyFill: uncertain(
    { en: 'share of open posts that outside hires fill in a year', zh: '每年由外部招聘填补的空缺岗位比例' },
    'fraction',
    0.5,
    [0.25, 0.8],
    {
      grade: 'D',
      source: 'assumed: Maoming’s supply of doctors is 0.55 of its need',
      transfer: 'same',
    },
  ),
  hireAbility: uncertain(
    { en: 'mean ln ability of outside hires', zh: '外部招聘人员能力对数的均值' },
    'ln',
    -0.25,
    [-0.45, -0.05],
    {
      hard: [-3, 3],
      grade: 'D',
      source: 'assumed: the unselected mean of the spread, the able being sought elsewhere',
    },
  ),
  youngAbility: uncertain(
    { en: 'mean ln ability of recruited young doctorate holders', zh: '引进青年博士能力对数的均值' },
    'ln',
    0.05,
    [-0.2, 0.3],
    {
      hard: [-3, 3],
      grade: 'D',
      source: 'assumed: above ordinary hires, below leaders',
    },
  ),
  leaderAbility: uncertain(
    { en: 'mean ln ability of imported leading talent', zh: '引进领军人才能力对数的均值' },
    'ln',
    0.9,
    [0.4, 1.4],
    {
      hard: [-3, 3],
      grade: 'C',
      source:
        'recruits of a national programme came from the top 15 % (Shi et al. 2023, DOI 10.1126/science.abq1218); a city reaches lower',
      transfer: 'similar',
    },
  ),
  leaderLimit: uncertain(
    {
      en: 'leading talents a year beyond whom a city like this attracts none',
      zh: '此类城市每年最多能吸引的领军人才数',
    },
    'persons',
    4,
    [2, 8],
    { hard: [0, 10_000], grade: 'D', source: 'assumed' },
  ),
  bidding: uncertain(
    {
      en: 'rise of the price per leading talent at that limit, rivals bidding',
      zh: '达到引进上限时，竞争抬高领军人才人均价格的幅度',
    },
    '1',
    0.5,
    [0, 1.5],
    {
      grade: 'D',
      source: 'assumed',
    },
  ),
  youngLimit: fixed(
    {
      en: 'young doctorate holders a year beyond whom a city like this attracts none',
      zh: '此类城市每年最多能吸引的青年博士数',
    },
    'persons',
    80,
    {
      hard: [0, 100_000],
      grade: 'D',
      source: 'assumed: one hospital hired 15 in five years unaided',
    },
  ),
  contractYears: fixed({ en: 'length of a talent contract', zh: '人才合同年限' }, 'years', 5, {
    grade: 'C',
    source: 'customary length of talent programmes',
    transfer: 'similar',
  }),
  leaderStartUp: fixed(
    { en: 'research start-up money of an imported leading talent', zh: '引进领军人才的科研启动经费' },
    'million CNY',
    1.5,
    {
      grade: 'D',
      source:
        'assumed above the 1.0 promised to doctorate holders in Shaoguan, half of the price of a leader',
      transfer: 'similar',
    },
  ),
  youngStartUp: fixed(
    { en: 'research start-up money of a recruited young doctorate holder', zh: '引进青年博士的科研启动经费' },
    'million CNY',
    0.3,
    {
      grade: 'D',
      source: 'assumed: what the price of a young recruit holds beside the allowance of Zhuhai',
      transfer: 'similar',
    },
  ),
  startUpYears: fixed(
    { en: 'years over which start-up money is spent', zh: '启动经费的使用年限' },
    'years',
    3,
    {
      grade: 'D',
      source: 'assumed',
    },
  ),
  postdocYears: fixed({ en: 'length of a postdoctoral station', zh: '博士后在站年限' }, 'years', 2, {
    hard: [1, 10],
    grade: 'B',
    source: 'Zhuhai programme: allowance for two years',
    transfer: 'similar',
  }),
};

export type CareersParameters = ParametersOf<typeof careersParameters>;
