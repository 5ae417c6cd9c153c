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
  },
];
