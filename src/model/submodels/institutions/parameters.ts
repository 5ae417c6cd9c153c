import { fixed, type ParametersOf, uncertain, variedStructure, WORKING } from '../../entries/parameter.js';

export const institutionsParameters = {
  elasticPosts: variedStructure(
    { en: 'whether posts follow the money of institutions', zh: '岗位数是否随机构收入变动' },
    [
      [1, { en: 'they follow it', zh: '随之变动' }],
      [0, { en: 'the quota of posts binds', zh: '受编制约束不变' }],
    ],
    'assumed: posts of public hospitals in China are set by quota, contracts outside it are not',
  ),
  postElasticity: uncertain(
    { en: 'response of posts to smoothed income', zh: '岗位数对平滑后收入的反应' },
    '1',
    0.05,
    [0, 0.2],
    {
      grade: 'D',
      source: 'assumed: no study was found; hospital posts follow beds and staffing plans more than grants',
      distribution: 'decreasing',
    },
  ),
  incomeSmoothing: fixed(
    { en: 'yearly move of smoothed income', zh: '平滑收入的年调整比例' },
    '1/year',
    0.35,
    { grade: 'D', source: WORKING },
  ),
  growthExpectation: fixed(
    { en: 'years by which posts run ahead of income growth', zh: '岗位扩张超前于收入增长的年数' },
    'years',
    0,
    {
      hard: [0, 20],
      grade: 'D',
      source: 'assumed: none in a city; two where institutions compete for national money',
    },
  ),
  postsUp: fixed(
    { en: 'yearly move of posts up to their target', zh: '岗位每年向上调整的比例' },
    '1/year',
    0.25,
    { grade: 'D', source: WORKING },
  ),
  postsDown: fixed(
    { en: 'yearly move of posts down to their target', zh: '岗位每年向下调整的比例' },
    '1/year',
    0.075,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  equipmentDecay: fixed({ en: 'yearly loss of equipment', zh: '设备的年损耗' }, '1/year', 0.1, {
    grade: 'D',
    source: WORKING,
  }),
  equipmentShare: fixed(
    {
      en: 'share of the research money of an institution and its people that is spent on equipment',
      zh: '单位及其人员的科研经费中用于设备的比例',
    },
    'fraction',
    0.5,
    {
      grade: 'D',
      source: 'assumed',
    },
  ),
  equipmentMoney: fixed(
    { en: 'response of equipment to relative spending', zh: '设备对相对支出的反应' },
    '1',
    0.3,
    {
      grade: 'D',
      source: 'assumed: most equipment is bought for care',
    },
  ),
  climateAdjustment: fixed(
    { en: 'yearly move of climate to its target', zh: '学习氛围每年向目标调整的比例' },
    '1/year',
    0.2,
    {
      grade: 'D',
      source: WORKING,
    },
  ),
  climateGain: uncertain(
    {
      en: 'largest gain of climate by a learning-hospital programme',
      zh: '学习型医院计划可带来的最大氛围提升',
    },
    'fraction',
    0.22,
    [0.08, 0.35],
    {
      grade: 'D',
      behind: ['climateMoney'],
      source:
        'a programme of two years moved the culture of six of ten US hospitals (2018, DOI 10.1136/bmjqs-2017-006989); size assumed',
    },
  ),
  climateScale: fixed(
    {
      en: 'money a thousand research-active posts for two thirds of the largest gain of climate',
      zh: '达到最大氛围提升三分之二，每千个科研岗位所需的经费',
    },
    'million CNY a year',
    4.1,
    {
      grade: 'D',
      source: 'assumed: four million in a city of 980 posts',
    },
  ),
  climateTime: fixed(
    { en: 'time that learning takes at full programme', zh: '计划全面实施时学习占用的时间' },
    'share of effort',
    0.02,
    {
      grade: 'D',
      source: 'assumed',
    },
  ),
  lowestIncome: fixed(
    { en: 'lowest income over its reference that posts respond to', zh: '岗位数所响应的最低相对收入' },
    '1',
    0.1,
    {
      hard: [0.001, 1],
      grade: 'D',
      source: 'assumed: staff is kept through years without grants, since care pays for it',
    },
  ),
};

export type InstitutionsParameters = ParametersOf<typeof institutionsParameters>;
