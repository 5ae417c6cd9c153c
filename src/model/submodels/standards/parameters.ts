import { type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

const BEHIND = ['standardsMoney'];

export const standardsParameters = {
  standardsScale: uncertain(
    {
      en: 'money for standards of traditional medicine a year and thousand posts that reaches two thirds of the projects that begin',
      zh: '每千个科研岗位每年多少中医药标准经费可覆盖三分之二的新启动项目',
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
      en: 'rise of the log-odds of success of every stage of a project of traditional medicine that began to full standards',
      zh: '按完备标准启动的中医药项目，各研发阶段成功对数几率的上升幅度',
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
      en: 'relative rise of sales of a product of traditional medicine whose development began to full standards',
      zh: '按完备标准启动研发的中医药产品，销售额的相对上升幅度',
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
