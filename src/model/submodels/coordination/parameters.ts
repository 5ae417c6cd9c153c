import { type ParametersOf, unsupported } from '../../entries/parameter.js';

const BEHIND = ['coordination'];

export const coordinationParameters = {
  coordinationSaved: unsupported(
    {
      en: 'share of the time of an application that one call in place of two saves',
      zh: '两级项目合并申报后每份申请节省的时间比例',
    },
    'fraction',
    [0, 0.5],
    {
      behind: BEHIND,
      source:
        'assumed: who writes one proposal in place of two saves half at most, who wrote one saves nothing; what could be saved is 34 working days a proposal in Australia (Herbert et al. 2013, DOI 10.1136/bmjopen-2013-002800), and no merger of funders was studied',
    },
  ),
  coordinationKept: unsupported(
    {
      en: 'share of the variance of the review error that a single funder keeps for a researcher’s life',
      zh: '统一资助机构下评审误差方差中对同一科研人员终身不变的比例',
    },
    'fraction',
    [0, 0.5],
    { behind: BEHIND, source: 'assumed: the same reviewers judge again; no size was read' },
  ),
  coordinationTaste: unsupported(
    {
      en: 'relative rise, under a single funder, of what reviewers’ taste and their mark-down of originality weigh',
      zh: '统一资助机构下评审偏好与原创性扣分权重的相对上升幅度',
    },
    '1',
    [0, 1],
    {
      behind: BEHIND,
      source: 'assumed: one panel agrees on what is good where two would differ; no size was read',
    },
  ),
};

export type CoordinationParameters = ParametersOf<typeof coordinationParameters>;
