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
  retirementEarly: fixed(
    {
      en: 'chance a year to retire before the age from which retirement becomes likely',
      zh: '未到可能退休年龄者一年内退休的概率',
    },
    'fraction',
    0.001,
    { grade: 'D', source: 'assumed: illness and early retirement, one in a thousand' },
  ),
  retirementChance: fixed(
    {
      en: 'chance a year to retire at the age from which retirement becomes likely',
      zh: '刚到可能退休年龄者一年内退休的概率',
    },
    'fraction',
    0.06,
    { grade: 'D', source: 'assumed: most stay on at the earlier of the two statutory ages' },
  ),
  retirementRise: fixed(
    { en: 'rise of the chance to retire per year of age from then on', zh: '此后每增一岁退休概率的上升幅度' },
    'fraction',
    0.03,
    { grade: 'D', source: 'assumed: up to a third a year before all have retired' },
  ),
  promotionYears: fixed(
    {
      en: 'years as early researcher before being established, and as established one before leading',
      zh: '晋升前在现阶段的年数',
    },
    'years',
    8,
    { grade: 'D', source: 'assumed: longer than the least time between two ranks of doctors' },
  ),
  leaderRecord: fixed(
    {
      en: 'record above the mean that makes an established researcher a leader',
      zh: '成熟科研人员成为领军者所需的高于均值的业绩',
    },
    'ln',
    0.9,
    { grade: 'D', source: 'assumed: two and a half times the mean record, as of imported leading talent' },
  ),
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
  unfundedPatience: fixed(
    {
      en: 'unfunded years after which giving up becomes more likely',
      zh: '无资助超过该年数后更可能放弃科研',
    },
    'years',
    2,
    { grade: 'D', source: 'assumed: less than one usual grant' },
  ),
  unfundedYearsOfEffect: fixed(
    {
      en: 'unfunded years beyond the first ones that still make giving up more likely',
      zh: '其后仍会提高放弃概率的无资助年数',
    },
    'years',
    6,
    { grade: 'D', source: 'assumed: who stays that long stays for other reasons' },
  ),
  leaveUnfunded: fixed(
    {
      en: 'rise of the chance to give up research per unfunded year beyond the first ones',
      zh: '无资助超过最初几年后，每年使放弃科研的概率上升的幅度',
    },
    'fraction',
    0.004,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  contentMotivation: fixed(
    {
      en: 'motivation below which researchers are more likely to give up',
      zh: '低于该积极性水平时更可能放弃科研',
    },
    '1',
    0.85,
    { grade: 'D', source: 'assumed: small disappointments are borne' },
  ),
  leaveUnmotivated: fixed(
    {
      en: 'rise of the chance to give up research per unit of motivation that is missing',
      zh: '积极性不足时，每缺一个单位使放弃科研的概率上升的幅度',
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
  emigrateMoneyMost: fixed(
    {
      en: 'largest ln lack of own money that still adds to leaving',
      zh: '仍会增加外流的个人经费不足（对数）上限',
    },
    'ln',
    2,
    { grade: 'D', source: 'assumed: below a seventh of the mean money nothing is left to lose' },
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
    { en: 'effect of full tenure on the locals', zh: '工龄届满对本地人才外流的作用' },
    'logit',
    -0.6,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  tenureYears: fixed(
    { en: 'years after which tenure has its full effect', zh: '工龄产生全部作用所需的年数' },
    'years',
    5,
    { hard: [1, 100], grade: 'D', source: 'assumed: as long as a talent contract' },
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
    { en: 'effect of a year of age beyond that of the mobile', zh: '超过易流动年龄后每增一岁对外流的作用' },
    'logit per year',
    -0.05,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  mobileAge: fixed(
    { en: 'age beyond which leaving becomes less likely', zh: '超过该年龄后外流可能性下降' },
    'years',
    40,
    {
      hard: [15, 100],
      grade: 'D',
      source:
        'assumed: family and school tie people to a place; the young move more (DOI 10.1186/s12960-025-01009-z), age assumed',
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
  traineeAge: fixed({ en: 'age of the youngest new trainees', zh: '新培养对象的最低年龄' }, 'years', 24, {
    hard: [15, 100],
    grade: 'D',
    source: 'assumed: after a first medical degree of five years',
  }),
  traineeAgeSpan: fixed({ en: 'span of ages of new trainees', zh: '新培养对象的年龄跨度' }, 'years', 5, {
    grade: 'D',
    source: 'assumed: some work before they train',
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
  traineeMoneyMost: fixed(
    {
      en: 'money over that of the mean researcher beyond which a mentor takes no more trainees',
      zh: '导师相对经费的上限，超过后不再多招培养对象',
    },
    '1',
    3,
    { grade: 'D', source: 'assumed: three times the mean fills the time that a mentor has' },
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
  postAbility: fixed(
    {
      en: 'weight of ln ability in filling posts by seniority alone',
      zh: '纯论资排辈时能力对数在聘任中的权重',
    },
    '1',
    0.3,
    { grade: 'D', source: 'assumed: even where seniority decides, the abler are seen' },
  ),
  postAbilityRise: fixed(
    {
      en: 'rise of the weight of ln ability in filling posts from seniority alone to ability alone',
      zh: '由纯论资排辈转为纯看能力时该权重的上升幅度',
    },
    '1',
    0.7,
    { grade: 'D', source: 'assumed: to a weight of 1, since the scale is free' },
  ),
  postNoise: fixed(
    { en: 'spread of what else decides who gets a post', zh: '岗位聘任中其他因素的离散程度' },
    'ln',
    0.7,
    {
      grade: 'D',
      source: 'assumed: as much as ability spreads, since appointments of juniors predict little',
    },
  ),
  postFavour: fixed(
    {
      en: 'advantage of the connected in filling posts per unit of favouritism',
      zh: '每单位偏袒使有关系者在聘任中的优势',
    },
    'ln',
    0.3,
    { grade: 'D', source: 'assumed: less than half of the spread of what else decides' },
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
  hireAge: fixed({ en: 'age of the youngest outside hires', zh: '外部招聘人员的最低年龄' }, 'years', 27, {
    hard: [15, 100],
    grade: 'D',
    source: 'assumed: end of training',
  }),
  hireAgeSpan: fixed({ en: 'span of ages of outside hires', zh: '外部招聘人员的年龄跨度' }, 'years', 9, {
    grade: 'D',
    source: 'assumed: junior posts are advertised for those under 35',
  }),
  returnAge: fixed({ en: 'age of the youngest who return', zh: '回流人员的最低年龄' }, 'years', 34, {
    hard: [15, 100],
    grade: 'D',
    source: 'assumed: after a first post elsewhere',
  }),
  returnAgeSpan: fixed({ en: 'span of ages of those who return', zh: '回流人员的年龄跨度' }, 'years', 12, {
    grade: 'D',
    source: 'assumed: returns are mainly for family, before the children finish school',
  }),
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
  leaderAge: fixed(
    { en: 'age of the youngest imported leading talent', zh: '引进领军人才的最低年龄' },
    'years',
    42,
    { hard: [15, 100], grade: 'D', source: 'assumed: a record takes some fifteen years after a doctorate' },
  ),
  youngAge: fixed(
    { en: 'age of the youngest recruited doctorate holders', zh: '引进青年博士的最低年龄' },
    'years',
    30,
    { hard: [15, 100], grade: 'D', source: 'assumed: doctorates are finished about then' },
  ),
  postdocAge: fixed(
    { en: 'age of the youngest programme postdocs', zh: '博士后进站的最低年龄' },
    'years',
    29,
    { hard: [15, 100], grade: 'D', source: 'assumed: a postdoctoral place follows on the doctorate' },
  ),
  recruitAgeSpan: fixed(
    { en: 'span of ages within a talent programme', zh: '同一人才计划引进者的年龄跨度' },
    'years',
    8,
    { grade: 'D', source: 'assumed: programmes set limits of age' },
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
