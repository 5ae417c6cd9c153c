import { type ParametersOf, uncertain } from '../../entries/parameter.js';

const BEHIND = ['aiDoctors'];

export const aiParameters = {
  aiBuild: uncertain(
    {
      en: 'share of the way to the tools paid for that doctors go in a year',
      zh: '医师使用人工智能工具每年向所付费规模靠近的比例',
    },
    '1/year',
    0.4,
    [0.2, 0.8],
    { grade: 'D', behind: BEHIND, source: 'assumed: tools are bought at once and used after some years' },
  ),
  aiTime: uncertain(
    {
      en: 'share of doctors’ time that the tools free where they have shared data of all hospitals',
      zh: '在全部医院数据共享的条件下，人工智能工具节省的医师工时比例',
    },
    'fraction',
    0.002,
    [0, 0.006],
    {
      grade: 'D',
      behind: BEHIND,
      source:
        'assumed: reading of screening images took 44 % less in one trial, which is one task of few doctors; here a tenth of that for one doctor in twenty',
    },
  ),
  aiWithoutData: uncertain(
    {
      en: 'part of it that is freed without any shared data',
      zh: '无共享数据时仍能节省的部分',
    },
    'fraction',
    0.4,
    [0.1, 0.8],
    { grade: 'D', behind: BEHIND, source: 'assumed: bought tools work, but were not made for these records' },
  ),
  aiAlarms: uncertain(
    {
      en: 'rise of the rate of ethics incidents by wrong alarms and misuse, where all doctors have the tools',
      zh: '全体医师使用时，误报与误用使伦理事件发生率上升的幅度',
    },
    '1',
    0.05,
    [0, 0.2],
    { grade: 'D', behind: BEHIND, source: 'assumed' },
  ),
};

export type AiParameters = ParametersOf<typeof aiParameters>;
