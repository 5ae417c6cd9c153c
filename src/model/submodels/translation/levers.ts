import type { Lever } from '../../entries/lever.js';
import { perThousandPosts } from '../../place/size.js';
import type { TranslationControls } from './controls.js';
import type { TranslationParameters } from './parameters.js';

const MAOMING = 'DOI 10.25236/AJMHS.2024.050605';

export const translationLevers: readonly Lever<
  TranslationControls,
  Pick<TranslationParameters, 'platformsOfUse'>
>[] = [
  {
    id: 'platforms',
    name: { en: 'hospital-university-enterprise platforms', zh: '医院—高校—企业协同平台' },
    text: {
      en: 'joint institutes running: shared work, shared questions, a way to industry',
      zh: '运行中的联合研究平台数：共同课题、共同工作、通向产业',
    },
    unit: 'platforms',
    measures: [20, 22],
    acts: 'projects',
    range: [0, 20],
    standard: 1.6,
    price: 'platform',
    payer: 'government',
    authority: 'government',
    act: (controls, dose, p, { size }) => {
      controls.platforms = Math.min(p.platformsOfUse, controls.platforms + perThousandPosts(dose, size));
    },
    expected: { leads: 1, patents: 1 },
    tradeOff: { en: 'coordination time', zh: '协调时间' },
    source: `${MAOMING}, 2.1, 2.3, 4.2`,
    evidence: [],
  },
  {
    id: 'technologyTransfer',
    name: { en: 'technology-transfer offices', zh: '技术转移机构' },
    text: { en: 'transfer and incubator teams running', zh: '运行中的技术转移与孵化团队数' },
    unit: 'offices',
    measures: [22],
    acts: 'projects',
    range: [0, 50],
    standard: 10,
    price: 'technologyTransfer',
    payer: 'government',
    authority: 'government',
    act: (controls, dose, _p, { size }) => {
      controls.transferOffices += perThousandPosts(dose, size);
    },
    expected: { leads: 1 },
    tradeOff: { en: 'money not spent on research', zh: '占用研究经费' },
    source: `${MAOMING}, 1, 2.3, 4.2`,
    evidence: [
      {
        effect: { en: 'licences +20 to 22 %', zh: '许可增加 20% 至 22%' },
        unit: 'percent',
        dose: { en: 'an office that mentors inventors', zh: '设有发明人辅导的转移机构' },
        horizon: null,
        source: 'panel of 86 universities',
        grade: 'C',
        transfer: 'distant',
      },
      {
        effect: {
          en: 'survival of firms no higher in any of five incubators, lower in three',
          zh: '五家孵化器均未提高企业存活率，其中三家更低',
        },
        unit: 'direction',
        dose: { en: 'a place in an incubator', zh: '入驻孵化器' },
        horizon: 10,
        source: 'DOI 10.1007/s10961-012-9254-y',
        grade: 'C',
        transfer: 'distant',
      },
    ],
  },
];
