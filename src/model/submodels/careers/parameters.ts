import { fixed, type ParametersOf, uncertain, variedStructure, WORKING } from '../../entries/parameter.js';
import { exitParameters } from './exit-parameters.js';
import { hiringParameters } from './hiring-parameters.js';
import { queueParameters } from './queue-parameters.js';

export const careersParameters = {
  ...exitParameters,
  returnChance: uncertain(
    { en: 'chance a year that one who left comes back', zh: '外流者一年内回流的概率' },
    'fraction',
    0.01,
    [0.003, 0.03],
    {
      grade: 'D',
      distribution: 'logUniform',
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
  ...hiringParameters,
  ...queueParameters,
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
      behind: ['leaderHeads'],
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
      en: 'leading talents a year and thousand research-active posts beyond whom a region attracts none',
      zh: '每千个科研岗位每年最多能吸引的领军人才数',
    },
    'per 1,000 posts',
    4.1,
    [2, 8.2],
    { grade: 'D', behind: ['leaderHeads'], source: 'assumed: four in a city of 980 posts' },
  ),
  talentMarket: variedStructure(
    { en: 'what happens where more talent is sought than comes', zh: '所需人才多于可引进人才时的情形' },
    [
      [1, { en: 'rivals bid, and it comes dearer and slower', zh: '竞价：成本上升、到岗放缓' }],
      [
        0,
        {
          en: 'a closed list: all up to a limit at the listed price, none beyond',
          zh: '封闭名额：限额内按标价，超出则无人',
        },
      ],
    ],
    'assumed: programmes of cities are of both kinds',
    ['leaderHeads', 'youngHeads', 'postdocPlaces'],
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
      behind: ['leaderHeads'],
      source: 'assumed',
    },
  ),
  youngLimit: uncertain(
    {
      en: 'young doctorate holders a year and thousand research-active posts beyond whom a region attracts none',
      zh: '每千个科研岗位每年最多能吸引的青年博士数',
    },
    'per 1,000 posts',
    82,
    [40, 160],
    {
      grade: 'D',
      behind: ['youngHeads'],
      source: 'assumed: eighty in a city of 980 posts; one hospital hired 15 in five years unaided',
      distribution: 'logUniform',
    },
  ),
  postdocLimit: uncertain(
    {
      en: 'postdocs a year and thousand research-active posts beyond whom a region attracts none',
      zh: '每千个科研岗位每年最多能吸引的博士后人数',
    },
    'per 1,000 posts',
    82,
    [40, 160],
    {
      grade: 'D',
      behind: ['postdocPlaces'],
      source: 'assumed: as many as other young doctorate holders, who are the same people',
      distribution: 'logUniform',
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
      source: 'assumed: the part of the price of a young recruit other than the allowance of Zhuhai',
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
