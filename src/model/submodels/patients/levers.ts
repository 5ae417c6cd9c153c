import type { Lever } from '../../entries/lever.js';
import { AREAS, type AreaId } from '../../place/region.js';
import { perThousandPosts } from '../../place/size.js';
import type { PatientsControls } from './controls.js';

export const patientsLevers: readonly Lever<PatientsControls>[] = [
  {
    id: 'disciplines',
    name: { en: 'leading disciplines', zh: '重点学科建设' },
    text: {
      en: 'money that makes a discipline of a hospital a leading one: equipment, learning, practice, and patients who no longer go elsewhere; in one health area, or spread over all by their burden',
      zh: '资助医院学科成为重点学科：改善设备、学习氛围与诊疗水平，减少患者外流；可指定某一疾病领域，不指定则按疾病负担分布',
    },
    unit: 'disciplines',
    measures: [37],
    acts: 'people',
    targets: ['', ...AREAS],
    range: [0, 200],
    standard: 3,
    price: 'discipline',
    payer: 'upperGovernment',
    authority: 'upperGovernment',
    act: (controls, dose, _p, { size, target }) => {
      const moved = target === '' ? 'disciplines' : (`${target as AreaId}Disciplines` as const);
      controls[moved] += perThousandPosts(dose, size);
    },
    expected: { patientsKept: 1, hospitalIncome: 1 },
    tradeOff: {
      en: 'able doctors of county hospitals, and doctors’ hours for the patients who stay',
      zh: '抽走县级医院骨干医师，留住的患者占用医师工时',
    },
    source:
      'provincial programmes of high-level hospitals and regional medical centres; after the first 76 national centres about 30 % fewer patients went elsewhere (official, before and after)',
    evidence: [
      {
        effect: { en: 'transfers out about 30 % down', zh: '转外就医减少约 30%' },
        unit: 'percent',
        dose: { en: 'the first 76 regional medical centres', zh: '首批 76 个区域医疗中心' },
        horizon: null,
        source: 'official before-after figures',
        grade: 'D',
        transfer: 'similar',
      },
      {
        effect: {
          en: 'timely reperfusion +5.4 points, deaths not fewer',
          zh: '及时再灌注 +5.4 个百分点，死亡未减少',
        },
        unit: 'percentage points',
        dose: { en: 'accreditation as a chest-pain centre', zh: '胸痛中心认证' },
        horizon: null,
        source: 'DOI 10.1038/s41598-025-02151-3',
        grade: 'B',
        transfer: 'similar',
      },
    ],
  },
];
