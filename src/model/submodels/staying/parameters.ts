import { fixed, type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

export const stayingParameters = {
  homeYears: fixed({ en: 'years for which a home ties its owner', zh: '住房约定的服务年限' }, 'years', 8, {
    hard: [1, 100],
    grade: 'D',
    behind: ['homes'],
    source: 'assumed: programmes of cities ask for five to ten years of service',
  }),
  homeRebound: uncertain(
    {
      en: 'rise of the log-odds of leaving once the years of a home are over',
      zh: '住房服务期满后外流对数几率的上升幅度',
    },
    'logit',
    0.3,
    [0, 1],
    {
      grade: 'D',
      behind: ['homes'],
      source:
        'assumed: what was put off comes later; of obliged graduates 86 % served their time and 1.3 % meant to stay after it (China, DOI 10.3389/fpubh.2023.1042898, DOI 10.1186/s12909-018-1209-z)',
      transfer: 'similar',
    },
  ),
  familyServed: fixed(
    {
      en: 'research-active people whom a family office can serve',
      zh: '一个家庭服务办公室可服务的科研人员数',
    },
    'persons',
    500,
    {
      grade: 'D',
      behind: ['familyReach'],
      source: 'assumed: ten people who look after fifty families each',
    },
  ),
  familyEffect: unsupported(
    {
      en: 'fall of the log-odds of leaving with full help for schools and spouses',
      zh: '子女入学与配偶就业服务全覆盖使外流对数几率下降的幅度',
    },
    'logit',
    [0, 0.6],
    {
      behind: ['familyReach'],
      source: 'assumed: people name schools and work of spouses among their reasons; no effect was read',
    },
  ),
};

export type StayingParameters = ParametersOf<typeof stayingParameters>;
