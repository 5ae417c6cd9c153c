import type { Lever } from '../../entries/lever.js';
import { perThousandPosts } from '../../place/size.js';
import type { InstitutionsControls } from './controls.js';

const MAOMING = 'DOI 10.25236/AJMHS.2024.050605';

export const institutionsLevers: readonly Lever<InstitutionsControls>[] = [
  {
    id: 'learningHospital',
    name: { en: 'learning-hospital climate', zh: '学习型医院' },
    text: {
      en: 'money for training, mentoring and shared learning in hospitals',
      zh: '用于医院培训、带教与共同学习的经费',
    },
    unit: 'million CNY a year',
    measures: [14],
    acts: 'people',
    range: [0, 1000],
    standard: 10,
    price: 'money',
    payer: 'government',
    authority: 'government',
    act: (controls, dose, _p, { size }) => {
      controls.climateMoney += perThousandPosts(dose, size);
    },
    expected: { emigrants: -1, dalysAverted: 1 },
    tradeOff: { en: 'working time', zh: '占用工作时间' },
    source: `${MAOMING}, 4.2`,
    evidence: [
      {
        effect: {
          en: 'recommended practices from 2.4 to 3.9 of 5; deaths down 1.07 points where culture moved, 0.23 where not',
          zh: '推荐做法由 2.4 项增至 3.9 项（共 5 项）；文化改变的医院死亡率下降 1.07 个百分点，其余 0.23',
        },
        unit: 'practices and points',
        dose: { en: 'a programme of culture in ten hospitals', zh: '十家医院的文化建设项目' },
        horizon: 2,
        source: 'DOI 10.1136/bmjqs-2017-006989',
        grade: 'C',
        transfer: 'distant',
      },
      {
        effect: { en: 'process +3.54 points (0.68 to 6.40)', zh: '过程指标 +3.54 个百分点（0.68 至 6.40）' },
        unit: 'percentage points',
        dose: { en: 'a quality programme for stroke in 40 hospitals', zh: '40 家医院的卒中质量改进项目' },
        horizon: 1,
        source: 'JAMA 2018 (GOLDEN BRIDGE-AIS), randomised',
        grade: 'A',
        transfer: 'similar',
      },
    ],
  },
];
