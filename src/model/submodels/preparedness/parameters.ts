import { type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

const BEHIND = ['preparednessMoney'];

export const preparednessParameters = {
  readinessScale: uncertain(
    {
      en: 'money a resident and year with which 63 % of full readiness is kept',
      zh: '维持 63% 完全准备程度所需的人均年经费',
    },
    'CNY per resident',
    4,
    [1, 12],
    {
      grade: 'D',
      behind: BEHIND,
      hard: [0.01, 1000],
      distribution: 'logUniform',
      source: 'assumed: laboratories, reserves and some hundred people in a city of six million',
    },
  ),
  readinessBuild: uncertain(
    {
      en: 'share of the way to the readiness paid for that is gone in a year, and of it that is lost',
      zh: '准备程度每年向所付费水平靠近的比例，停止后也按此流失',
    },
    '1/year',
    0.25,
    [0.1, 0.5],
    {
      grade: 'D',
      behind: BEHIND,
      source: 'assumed: people are trained and reserves expire in some four years',
    },
  ),
  readinessGain: unsupported(
    {
      en: 'share of the burden of an epidemic that full readiness averts beyond what is averted anyhow',
      zh: '完全准备在原有基础上额外避免的疫情负担比例',
    },
    'fraction',
    [0, 0.3],
    {
      behind: BEHIND,
      source:
        'indices of preparedness went with no fewer infections or deaths in 177 countries (2022, DOI 10.1016/S0140-6736(22)00172-6) and with none fewer of COVID in 91 (DOI 10.1371/journal.pgph.0000246); the range is assumed',
    },
  ),
  readinessRelief: unsupported(
    {
      en: 'share of the time that an epidemic takes from research which full readiness leaves there',
      zh: '完全准备使疫情占用的科研时间减少的比例',
    },
    'fraction',
    [0, 0.5],
    { behind: BEHIND, source: 'assumed: no study was read' },
  ),
  readinessDoctors: uncertain(
    {
      en: 'share of doctors’ time that sentinel reports and exercises take at full readiness',
      zh: '完全准备时哨点报告与演练占用的医师工时比例',
    },
    'fraction',
    0.001,
    [0.0002, 0.003],
    {
      grade: 'D',
      behind: BEHIND,
      distribution: 'logUniform',
      source: 'assumed: some two hours a doctor and year',
    },
  ),
};

export type PreparednessParameters = ParametersOf<typeof preparednessParameters>;
