import { type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

const BEHIND = ['openness'];

export const opennessParameters = {
  opennessKnowledge: unsupported(
    {
      en: 'rise of the knowledge that comes from outside with full cooperation',
      zh: '全面国际合作使外来知识增加的幅度',
    },
    'fraction',
    [0, 0.3],
    { behind: BEHIND, source: 'assumed: who visits learns what is not yet written; no size was read' },
  ),
  opennessTime: uncertain(
    {
      en: 'time of researchers that visits and joint work take with full cooperation',
      zh: '全面国际合作中互访与联合研究占用的科研时间',
    },
    'share of effort',
    0.01,
    [0.003, 0.03],
    {
      grade: 'D',
      behind: BEHIND,
      distribution: 'logUniform',
      source: 'assumed: a month away for one in ten a year, and calls at night',
    },
  ),
  opennessLeaving: unsupported(
    {
      en: 'rise of the log-odds of leaving the region with full cooperation',
      zh: '全面国际合作使人员外流对数优势上升的幅度',
    },
    'logit',
    [0, 0.8],
    { behind: BEHIND, source: 'assumed: who visits is seen and asked to stay; no size was read' },
  ),
};

export type OpennessParameters = ParametersOf<typeof opennessParameters>;
