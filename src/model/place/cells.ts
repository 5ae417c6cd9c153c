import { INSTITUTION_TYPES } from './institution-types.js';
import { AREAS, type Bilingual, type Cell, ORIENTATIONS } from './region.js';

/** Everything that money and people can be aimed at, in the order of its numbers. */
export const CELLS = [...ORIENTATIONS, ...AREAS, ...INSTITUTION_TYPES] as const;

/** Where the cells of each kind begin. */
export const FIRST_AREA = ORIENTATIONS.length;
export const FIRST_TYPE = FIRST_AREA + AREAS.length;

export const CELL_NAMES: Readonly<Record<Cell, Bilingual>> = {
  basic: { en: 'basic work', zh: '基础研究' },
  translational: { en: 'translational work', zh: '转化研究' },
  clinical: { en: 'clinical work', zh: '临床研究' },
  cardiometabolic: { en: 'heart, vessels and metabolism', zh: '心血管与代谢疾病' },
  oncology: { en: 'cancer', zh: '肿瘤' },
  neurology: { en: 'nerves and brain', zh: '神经系统疾病' },
  infectious: { en: 'infections', zh: '感染性疾病' },
  respiratory: { en: 'lungs', zh: '呼吸系统疾病' },
  maternalChild: { en: 'mothers and children', zh: '妇幼健康问题' },
  injuryMusculoskeletal: { en: 'injuries, bones and joints', zh: '损伤与肌肉骨骼疾病' },
  mentalDigestiveOther: { en: 'mental, digestive and other conditions', zh: '精神、消化及其他疾病' },
  university: { en: 'universities', zh: '高校' },
  hospital: { en: 'hospitals', zh: '医院' },
  institute: { en: 'research institutes', zh: '科研院所' },
  enterprise: { en: 'enterprises', zh: '企业' },
};
