import { type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

const BEHIND = ['ethicsReview'];

export const ethicsParameters = {
  ethicsPrevents: unsupported(
    {
      en: 'fall of the logarithm of the rate of ethics incidents by full review',
      zh: '全面伦理审查使伦理事件发生率对数下降的幅度',
    },
    'ln',
    [0, 2],
    { behind: BEHIND, source: 'assumed: no study was read' },
  ),
  ethicsTime: uncertain(
    {
      en: 'time of researchers that full review, training and reports take',
      zh: '全面伦理审查、培训与报告占用的科研时间',
    },
    'share of effort',
    0.005,
    [0.002, 0.015],
    {
      grade: 'D',
      behind: BEHIND,
      distribution: 'logUniform',
      source: 'assumed: a day a year for each researcher, three for some',
    },
  ),
  ethicsDelay: uncertain(
    {
      en: 'years by which full review lengthens the stage in which a product is proved in patients',
      zh: '全面伦理审查使临床验证阶段延长的年数',
    },
    'years',
    0.1,
    [0, 0.3],
    {
      grade: 'C',
      behind: BEHIND,
      transfer: 'similar',
      hard: [0, 5],
      source:
        'trials in a Chinese hospital took 181 days by full board and 140 expedited (2017, DOI 10.12026/j.issn.1001-8565.2017.07.15): 0.11 years; nearly three times that is assumed as the most',
    },
  ),
};

export type EthicsParameters = ParametersOf<typeof ethicsParameters>;
