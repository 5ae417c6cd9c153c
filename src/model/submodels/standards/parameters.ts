import { type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

const BEHIND = ['standardsMoney'];

export const standardsParameters = {
  standardsScale: uncertain(
    {
      en: 'money for standards of traditional medicine a year and thousand posts that reaches two thirds of the projects',
      zh: '每千个科研岗位每年多少中医药标准经费可覆盖三分之二的项目',
    },
    'million CNY a year',
    3,
    [1, 10],
    {
      grade: 'D',
      behind: BEHIND,
      distribution: 'logUniform',
      source:
        'assumed: tests and documents of some ten materials and preparations a year, as many as a city of 980 posts has projects; no price was read',
    },
  ),
  standardsSuccess: unsupported(
    {
      en: 'rise of the log-odds of success of every stage of traditional medicine under full standards',
      zh: '标准完备时，中医药项目各研发阶段成功对数几率的上升幅度',
    },
    'logit',
    [0, 0.4],
    {
      behind: BEHIND,
      source: 'assumed: what is made alike every time can be shown to work; no study was read',
    },
  ),
  standardsYears: uncertain(
    {
      en: 'years that full standards add to the first stage of a project of traditional medicine',
      zh: '标准完备时，中医药项目首个研发阶段延长的年数',
    },
    'years',
    1,
    [0.5, 2],
    {
      grade: 'D',
      behind: BEHIND,
      source: 'assumed: a year of tests of materials before anything is made of them',
    },
  ),
  standardsSales: unsupported(
    {
      en: 'relative rise of sales of products of traditional medicine while standards are complete',
      zh: '标准完备期间，中医药产品销售额的相对上升幅度',
    },
    '1',
    [0, 0.5],
    {
      behind: BEHIND,
      source: 'assumed: buyers outside the region ask for what is tested; no study was read',
    },
  ),
};

export type StandardsParameters = ParametersOf<typeof standardsParameters>;
