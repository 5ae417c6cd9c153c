import type { Lever } from '../../entries/lever.js';
import type { StayingControls } from './controls.js';
import type { StayingParameters } from './parameters.js';

const MAOMING = 'DOI 10.25236/AJMHS.2024.050605, 2.3, 3.2';

export const stayingLevers: readonly Lever<StayingControls, StayingParameters>[] = [
  {
    id: 'housing',
    name: { en: 'homes for those who stay', zh: '留才住房' },
    text: {
      en: 'homes given each year to early and established researchers of the best record, once, for eight years of service',
      zh: '每年向业绩突出的青年与骨干科研人员一次性提供住房，约定服务期八年',
    },
    unit: 'homes a year',
    measures: [18],
    acts: 'people',
    range: [0, 1000],
    standard: 65,
    price: 'home',
    spentOn: 'transfers',
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.homes += dose;
    },
    expected: { emigrants: -1 },
    tradeOff: {
      en: 'most who get one would have stayed; some leave when the years are over, and no one under contract moves within the region',
      zh: '多数受益者本就会留下；期满后部分人员流失，服务期内也不能在区域内流动',
    },
    source: MAOMING,
    evidence: [
      {
        effect: {
          en: '86.1 % were there, 1.9 % were willing; 1.3 % of students meant to stay after six years',
          zh: '实际在岗 86.1%，自愿者 1.9%；仅 1.3% 的学生打算服务六年后留下',
        },
        unit: 'percent',
        dose: { en: 'graduates obliged to serve in rural China', zh: '农村订单定向医学毕业生的服务义务' },
        horizon: 6,
        source: 'DOI 10.3389/fpubh.2023.1042898 ; DOI 10.1186/s12909-018-1209-z',
        grade: 'C',
        transfer: 'similar',
      },
    ],
  },
  {
    id: 'familyOffice',
    name: { en: 'family offices', zh: '人才家庭服务' },
    text: {
      en: 'offices that find schools for children and work for spouses of research-active staff; two serve a city',
      zh: '为科研人员子女入学、配偶就业提供服务的办公室；两个可覆盖一座地级市',
    },
    unit: 'offices',
    measures: [18],
    acts: 'people',
    range: [0, 100],
    standard: 2,
    price: 'familyOffice',
    payer: 'government',
    authority: 'government',
    act: (controls, dose, p, { size }) => {
      controls.familyReach += (dose * p.familyServed) / size.posts;
    },
    expected: { emigrants: -1 },
    tradeOff: {
      en: 'paid for all, also for those who would have stayed; beyond all families nothing more is gained',
      zh: '服务对象包括本就会留下的人；覆盖全部家庭后不再有增益',
    },
    source: MAOMING,
    evidence: [],
  },
];
