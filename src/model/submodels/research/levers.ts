import type { Lever } from '../../entries/lever.js';
import type { ResearchControls } from './controls.js';
import type { ResearchParameters } from './parameters.js';

export const researchLevers: readonly Lever<ResearchControls, ResearchParameters>[] = [
  {
    id: 'protectedTime',
    name: { en: 'protected research time', zh: '临床人员科研保护时间' },
    text: {
      en: 'share of the clinical load of research-active hospital staff freed, others being paid to cover',
      zh: '减免科研型临床人员的临床工作比例，并付费由他人替代',
    },
    unit: 'share of clinical load',
    measures: [15],
    acts: 'people',
    range: [0, 0.8],
    standard: 0.3,
    price: 'protectedTime',
    cost: (dose, price, p, { staff }) => dose * staff.hospitals * p.clinicalLoad * price,
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.protectedTime += dose;
      controls.coverPaid += dose;
    },
    expected: { papers: 1 },
    tradeOff: { en: 'care hours that cover does not replace', zh: '未能替代的诊疗时间' },
    source: 'research literature',
    evidence: [
      {
        effect: {
          en: 'own patients’ 30-day deaths 10.5 % against 9.6 %',
          zh: '本人患者 30 天死亡率 10.5%，对比 9.6%',
        },
        unit: 'percent',
        dose: { en: '58 against 163 clinical days a year', zh: '每年门诊病房工作 58 天，对比 163 天' },
        horizon: null,
        source: 'DOI 10.1001/jamainternmed.2021.5247',
        grade: 'C',
        transfer: 'distant',
      },
    ],
  },
];
