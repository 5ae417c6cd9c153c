import { fixed, type ParametersOf, uncertain } from '../../entries/parameter.js';

const BEHIND = ['preventionPlaces', 'educationMoney'];

export const preventionParameters = {
  preventionNeed: uncertain(
    {
      en: 'residents whose high blood pressure village doctors could bring under control',
      zh: '村医可将其高血压控制住的居民比例',
    },
    'fraction',
    0.12,
    [0.06, 0.2],
    {
      grade: 'C',
      behind: BEHIND,
      transfer: 'similar',
      source:
        'assumed from the room there is: 5.5 to 11 % of people with high blood pressure in rural China have it controlled, so that most of the fifth or more of adults who have it could be reached',
    },
  ),
  preventionBuild: uncertain(
    {
      en: 'share of the way to the people paid for that village doctors go in a year',
      zh: '村医管理人数每年向所付费规模靠近的比例',
    },
    '1/year',
    0.5,
    [0.3, 0.9],
    {
      grade: 'D',
      behind: BEHIND,
      source: 'assumed: training of village doctors and lists of patients take a year or two',
    },
  ),
  preventionLag: uncertain(
    {
      en: 'share of people newly under control whose risk comes down in a year, and of those lost whose risk comes back',
      zh: '每年新纳入者中患病风险下降的比例，以及脱管者中风险回升的比例',
    },
    '1/year',
    0.3,
    [0.1, 0.5],
    {
      grade: 'C',
      behind: BEHIND,
      transfer: 'similar',
      source:
        'a third fewer events within 36 months (2023, DOI 10.1016/S0140-6736(22)02603-4); that most of the burden averted comes 3 to 10 years later is assumed',
    },
  ),
  preventionScale: uncertain(
    {
      en: 'share of the effect of the trial that is left where all villages take part',
      zh: '推广到所有村后仍保有的试验效果比例',
    },
    'fraction',
    0.5,
    [0.3, 0.9],
    {
      grade: 'D',
      behind: BEHIND,
      source:
        'assumed: villages that joined a trial are the willing ones; in a second trial in China (DOI 10.1371/journal.pmed.1003694) process was better and no difference of events could be read',
    },
  ),
  preventionGain: uncertain(
    {
      en: 'DALYs averted a year by a person under control, as in the trial',
      zh: '按试验效果，每名受控患者每年避免的 DALY',
    },
    'DALYs',
    0.0125,
    [0.006, 0.025],
    {
      grade: 'B',
      behind: BEHIND,
      transfer: 'similar',
      distribution: 'logUniform',
      source:
        '8.19 against 7.94 QALYs over 20 years in rural China, a model on the trial (2024, DOI 10.1017/S0266462324000461): 0.25 over 20; half and twice that are assumed',
    },
  ),
  eventsPrevented: fixed(
    {
      en: 'events of heart and vessels prevented a year in a person under control, as in the trial',
      zh: '按试验效果，每名受控患者每年避免的心脑血管事件',
    },
    '1',
    0.0078,
    {
      grade: 'A',
      behind: BEHIND,
      transfer: 'similar',
      source:
        '1.62 against 2.40 % a year in 326 villages, 33,995 people, 36 months (2023, DOI 10.1016/S0140-6736(22)02603-4)',
    },
  ),
  eventCost: uncertain(
    {
      en: 'cost of treating an event of heart and vessels, with the care that follows',
      zh: '一次心脑血管事件及其后续的治疗费用',
    },
    'million CNY',
    0.04,
    [0.02, 0.08],
    {
      grade: 'D',
      behind: BEHIND,
      distribution: 'logUniform',
      source:
        'assumed: a stay and some years of drugs and rehabilitation; at 0.06 million a programme of the price assumed here would save money, as in a model on the trial (2024, DOI 10.1017/S0266462324000461)',
    },
  ),
  eventByInsurance: fixed(
    {
      en: 'share of the cost of such an event that insurance pays; patients pay the rest',
      zh: '此类事件费用中医保支付的比例，其余由患者支付',
    },
    'fraction',
    0.6,
    { grade: 'D', behind: BEHIND, source: 'assumed: insurance pays most of a stay' },
  ),
  preventionDoctorTime: uncertain(
    {
      en: 'time of doctors that a person under control takes from other care: referral and supervision of village doctors',
      zh: '每名受控患者因转诊和督导村医而占用的医师诊疗时间',
    },
    'years of a doctor',
    0.0002,
    [0.0001, 0.0006],
    {
      grade: 'D',
      behind: BEHIND,
      distribution: 'logUniform',
      hard: [0, 1],
      source:
        'assumed: twenty minutes a year, of 2,000 hours; what village doctors do is paid for in the price',
    },
  ),
};

export type PreventionParameters = ParametersOf<typeof preventionParameters>;
