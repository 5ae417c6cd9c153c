import { fixed, type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

const BEHIND = ['interdisciplinary'];

export const interdisciplinaryParameters = {
  crossingShare: uncertain(
    {
      en: 'share of applicants who propose work across fields where awards are kept for it',
      zh: '设有专门名额时，申请人中提出跨学科课题的比例',
    },
    'fraction',
    0.3,
    [0.15, 0.5],
    { grade: 'D', behind: BEHIND, source: 'assumed: those who know a researcher in another field' },
  ),
  crossingYears: fixed(
    { en: 'years of work across fields that an award pays', zh: '跨学科项目的合作年限' },
    'years',
    3,
    {
      hard: [1, 20],
      grade: 'D',
      behind: BEHIND,
      source: 'assumed: as long as a usual grant of a city',
    },
  ),
  crossingTime: uncertain(
    {
      en: 'time that work with people of another field takes to be agreed',
      zh: '跨学科合作的沟通协调占用的科研时间',
    },
    'share of effort',
    0.03,
    [0.01, 0.06],
    {
      grade: 'D',
      behind: BEHIND,
      distribution: 'logUniform',
      source: 'assumed: a meeting of two hours each week, and reading in another field',
    },
  ),
  crossingPapers: unsupported(
    {
      en: 'part of papers that work across fields loses, beyond the time it takes',
      zh: '跨学科研究在占用时间之外减少的论文比例',
    },
    'fraction',
    [0, 0.2],
    {
      behind: BEHIND,
      source:
        'assumed size: people who work across fields write less and are read more; the direction alone was read (Leahey et al. 2017, DOI 10.1177/0001839216665364)',
    },
  ),
  crossingSpread: unsupported(
    {
      en: 'rise of the spread of paper quality in work across fields',
      zh: '跨学科研究使论文质量离散程度上升的幅度',
    },
    '1',
    [0, 0.4],
    {
      behind: BEHIND,
      source:
        'assumed size: more prominent work, the direction alone was read (Leahey et al. 2017, DOI 10.1177/0001839216665364)',
    },
  ),
  crossingFindings: unsupported(
    {
      en: 'rise of the rate of findings in work across fields',
      zh: '跨学科研究使发现产出率上升的幅度',
    },
    'fraction',
    [0, 0.3],
    { behind: BEHIND, source: 'assumed: what one field knows is new to another; no size was read' },
  ),
};

export type InterdisciplinaryParameters = ParametersOf<typeof interdisciplinaryParameters>;
