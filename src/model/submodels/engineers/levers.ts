import type { Lever } from '../../entries/lever.js';
import type { EngineersControls } from './controls.js';

export const engineersLevers: readonly Lever<EngineersControls>[] = [
  {
    id: 'engineers',
    name: { en: 'training of engineers', zh: '工程与技能人才培养' },
    text: {
      en: 'engineers and technicians trained each year by one plan for each industry chain; enterprises pay as much again; they make prototypes, documents and repairs',
      zh: '按“一链一策”每年培训工程与技能人才，企业按同等金额分担；承担样机试制、注册资料编制与设备维护',
    },
    unit: 'persons a year',
    measures: [25],
    acts: 'people',
    range: [0, 5000],
    standard: 100,
    price: 'engineer',
    payer: 'government',
    authority: 'government',
    act: (controls, dose) => {
      controls.engineersTrained += dose;
    },
    expected: { introductions: 1 },
    tradeOff: {
      en: 'money of enterprises; a tenth leaves each year, and beyond the need of projects more of them change nothing',
      zh: '占用企业资金；每年约一成流失，超出项目需求的部分不再产生作用',
    },
    source: 'DOI 10.25236/AJMHS.2024.050605, 4.2',
    evidence: [
      {
        effect: { en: 'breakthroughs up, papers not', zh: '突破性成果增加，论文数量不变' },
        unit: 'direction',
        dose: { en: 'technicians in a laboratory', zh: '实验室配备技术人员' },
        horizon: null,
        source: 'DOI 10.1016/j.respol.2015.01.001',
        grade: 'C',
        transfer: 'distant',
      },
    ],
  },
];
