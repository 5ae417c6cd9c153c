import { fixed, type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

const BEHIND = ['teamGrants'];

export const teamsParameters = {
  teamPartners: fixed(
    { en: 'researchers in a team other than its leader', zh: '团队负责人以外的研究成员数' },
    'persons',
    2,
    {
      hard: [1, 20],
      grade: 'D',
      behind: BEHIND,
      source: 'assumed: three researchers and two technicians, five people',
    },
  ),
  teamTechnicians: fixed(
    { en: 'technicians who join the one who leads a team', zh: '为团队负责人配备的技术人员数' },
    'persons',
    2,
    { hard: [1, 50], grade: 'D', behind: BEHIND, source: 'assumed: what the price of a team pays for' },
  ),
  teamYears: fixed({ en: 'years for which a team works together', zh: '团队合作年限' }, 'years', 3, {
    hard: [1, 20],
    grade: 'D',
    behind: BEHIND,
    source: 'assumed: as long as a usual grant of a city',
  }),
  teamTime: uncertain(
    {
      en: 'time of each member that the work of a team takes to be agreed',
      zh: '团队协调占用每名成员的时间',
    },
    'share of effort',
    0.02,
    [0.01, 0.05],
    {
      grade: 'D',
      behind: BEHIND,
      distribution: 'logUniform',
      source: 'assumed: a meeting of an hour or two each week',
    },
  ),
  teamConvention: unsupported(
    {
      en: 'fall of the log-odds of original work in a team',
      zh: '团队工作使原创性工作对数优势下降的幅度',
    },
    'logit',
    [0, 0.6],
    { behind: BEHIND, source: 'assumed: larger teams agree on what is surer; no size was read' },
  ),
};

export type TeamsParameters = ParametersOf<typeof teamsParameters>;
