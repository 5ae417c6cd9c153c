import { type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

const BEHIND = ['dataConnected'];

export const dataParameters = {
  dataBuild: uncertain(
    {
      en: 'share of the way to the hospitals paid for that shared data go in a year, and of them that age',
      zh: '共享数据每年向所付费规模靠近的比例，停止后也按此老化',
    },
    '1/year',
    0.25,
    [0.1, 0.5],
    { grade: 'D', behind: BEHIND, source: 'assumed: records of some years have to come together' },
  ),
  dataResearch: unsupported(
    {
      en: 'rise of the rate of clinical research by shared data of all hospitals',
      zh: '全部医院数据共享使临床研究产出率上升的幅度',
    },
    'fraction',
    [0, 0.15],
    {
      behind: BEHIND,
      source:
        'assumed: open satellite data brought more and better papers (direction alone was read), medical data were not studied',
    },
  ),
  dataDoctors: uncertain(
    {
      en: 'share of doctors’ time that coding and checking shared records takes',
      zh: '共享数据的编码与核对占用的医师工时比例',
    },
    'fraction',
    0.001,
    [0.0002, 0.005],
    {
      grade: 'D',
      behind: BEHIND,
      distribution: 'logUniform',
      source: 'assumed: some two hours a doctor and year; most is done by clerks, in the price',
    },
  ),
  dataLeaks: uncertain(
    {
      en: 'rise of the rate of ethics incidents by leaks of shared data',
      zh: '共享数据泄露使伦理事件发生率上升的幅度',
    },
    '1',
    0.1,
    [0, 0.3],
    { grade: 'D', behind: BEHIND, source: 'assumed: what is in one place can leak at once' },
  ),
};

export type DataParameters = ParametersOf<typeof dataParameters>;
