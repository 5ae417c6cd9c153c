import { fixed, type ParametersOf } from '../../entries/parameter.js';

/** Parameters of newcomers and of the founders of a region. */
export const populationParameters = {
  universityBasic: fixed(
    {
      en: 'share of basic researchers among those who come to universities',
      zh: '进入高校的科研人员中基础研究者的比例',
    },
    'fraction',
    0.5,
    { grade: 'D', source: 'assumed: basic science departments next to medical schools' },
  ),
  universityTranslational: fixed(
    {
      en: 'share of translational researchers among those who come to universities',
      zh: '进入高校的科研人员中转化研究者的比例',
    },
    'fraction',
    0.3,
    { grade: 'D', source: 'assumed: basic science departments next to medical schools' },
  ),
  hospitalBasic: fixed(
    {
      en: 'share of basic researchers among those who come to hospitals',
      zh: '进入医院的科研人员中基础研究者的比例',
    },
    'fraction',
    0.1,
    { grade: 'D', source: 'assumed: most hospital researchers are doctors who study their own practice' },
  ),
  hospitalTranslational: fixed(
    {
      en: 'share of translational researchers among those who come to hospitals',
      zh: '进入医院的科研人员中转化研究者的比例',
    },
    'fraction',
    0.25,
    { grade: 'D', source: 'assumed: most hospital researchers are doctors who study their own practice' },
  ),
  instituteBasic: fixed(
    {
      en: 'share of basic researchers among those who come to research institutes',
      zh: '进入科研院所的科研人员中基础研究者的比例',
    },
    'fraction',
    0.4,
    { grade: 'D', source: 'assumed: between universities and enterprises' },
  ),
  instituteTranslational: fixed(
    {
      en: 'share of translational researchers among those who come to research institutes',
      zh: '进入科研院所的科研人员中转化研究者的比例',
    },
    'fraction',
    0.4,
    { grade: 'D', source: 'assumed: between universities and enterprises' },
  ),
  enterpriseBasic: fixed(
    {
      en: 'share of basic researchers among those who come to enterprises',
      zh: '进入企业的科研人员中基础研究者的比例',
    },
    'fraction',
    0.05,
    { grade: 'D', source: 'assumed: enterprises develop rather than discover' },
  ),
  enterpriseTranslational: fixed(
    {
      en: 'share of translational researchers among those who come to enterprises',
      zh: '进入企业的科研人员中转化研究者的比例',
    },
    'fraction',
    0.75,
    { grade: 'D', source: 'assumed: enterprises develop rather than discover' },
  ),
  founderYoungest: fixed(
    { en: 'age of the youngest founder, who has just come into post', zh: '初始人员的最小年龄，即刚入职者' },
    'years',
    28,
    { hard: [15, 60], grade: 'D', source: 'assumed: the age at which a first research-active post is taken' },
  ),
  founderAges: fixed(
    { en: 'years between the youngest and the oldest founder', zh: '初始人员最小与最大年龄之差' },
    'years',
    32,
    {
      hard: [0, 60],
      grade: 'D',
      source:
        'assumed: all ages alike up to retirement at 60; the spin-up replaces founders before the start year',
    },
  ),
  founderEstablished: fixed(
    { en: 'age from which a founder is established', zh: '初始人员成为骨干的年龄' },
    'years',
    36,
    { hard: [15, 100], grade: 'D', source: 'assumed: eight years after the first post' },
  ),
  founderStageYears: fixed(
    { en: 'years over which founders’ time in their stage is spread', zh: '初始人员在现阶段年数的分布范围' },
    'years',
    8,
    {
      hard: [1, 100],
      grade: 'D',
      source: 'assumed: spread, so that founders do not all move on in the same year',
    },
  ),
};

export type PopulationParameters = ParametersOf<typeof populationParameters>;
