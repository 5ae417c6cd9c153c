import { sum } from '../../../maths/sum.js';
import type { Year } from '../../engine/year.js';
import type { Indicator, Parts } from '../../entries/indicator.js';
import { AREAS } from '../../place/region.js';
import { LEANS_OF_HEALTH } from '../../population/leans-of-health.js';
import { CHANNELS_OF_HEALTH } from './channels.js';
import type { HealthFlows } from './flows.js';
import { impliedElasticity, type OneChannel } from './implied-elasticity.js';

type HealthYear = Year<OneChannel, unknown, HealthFlows>;

function ofChannel(cells: Float64Array, channel: number): number {
  let total = 0;
  for (let a = 0; a < AREAS.length; a++) total += cells[channel * AREAS.length + a];
  return total;
}

function ofArea(cells: Float64Array, area: number): number {
  let total = 0;
  for (let c = 0; c < CHANNELS_OF_HEALTH.length; c++) total += cells[c * AREAS.length + area];
  return total;
}

const splitBy = (cells: (flows: HealthFlows) => Float64Array): readonly Parts<HealthYear>[] => [
  {
    dimension: 'channel',
    values: () => CHANNELS_OF_HEALTH,
    observe: ({ y }, c) => ofChannel(cells(y.flows), c),
  },
  { dimension: 'area', values: () => AREAS, observe: ({ y }, a) => ofArea(cells(y.flows), a) },
];

const averted = (flows: HealthFlows) => flows.averted;
const withoutPractice = (flows: HealthFlows) => flows.avertedWithoutPractice;

export const healthIndicators: readonly Indicator<HealthYear>[] = [
  {
    id: 'dalysAverted',
    name: { en: 'DALYs averted', zh: '避免的 DALY' },
    unit: 'DALYs a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    arbitraryZero: true,
    status: 'assumption only',
    definition: {
      en: 'burden averted inside the region by own products, own practice, faster outside adoption and care, less care lost and incidents, against practice and products as they stood; undiscounted',
      zh: '本地因自有产品、自身诊疗实践、更快采用外部成果以及诊疗而避免的疾病负担，减去诊疗减少和伦理事件造成的损失；以原有的诊疗实践和产品为参照；未贴现',
    },
    leansOn: LEANS_OF_HEALTH,
    observe: ({ y }) => sum(y.flows.averted),
    parts: splitBy(averted),
  },
  {
    id: 'dalysAvertedWithoutPractice',
    name: { en: 'DALYs averted, practice channel off', zh: '避免的 DALY（不计医疗实践渠道）' },
    unit: 'DALYs a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    arbitraryZero: true,
    status: 'assumption only',
    definition: {
      en: 'the same with own research improving neither practice nor adoption',
      zh: '同上，但本地科研既不改善诊疗实践，也不加快采用',
    },
    leansOn: LEANS_OF_HEALTH,
    observe: ({ y }) => sum(y.flows.avertedWithoutPractice),
    parts: splitBy(withoutPractice),
  },
  {
    id: 'adoptionElasticity',
    name: { en: 'elasticity of adoption to own research', zh: '采用速度对本地科研的弹性' },
    unit: 'percent per percent',
    direction: 0,
    kind: 'ratio',
    scale: 'intensive',
    status: 'literature-anchored',
    definition: {
      en: 'elasticity of the speed of adoption to own research that the one channel from research to care amounts to; nothing follows from it. Associations of trials with adherence to guidelines allow 0 to 0.15',
      zh: '由科研到诊疗的唯一渠道所相当的采用速度对本地科研的弹性；不影响任何其他结果。临床试验与指南依从性之间的关联所允许的范围为 0 至 0.15',
    },
    leansOn: ['practiceCausal', 'practiceEffect', 'practiceShare', 'outsideSupply', 'adoptionSpeed'],
    observe: ({ y }) => impliedElasticity(y.p, y.region.health.inpatientAmenableShare),
  },
  {
    id: 'burden',
    name: { en: 'burden of disease', zh: '疾病负担' },
    unit: 'DALYs a year',
    direction: -1,
    kind: 'flow',
    scale: 'extensive',
    status: 'literature-anchored',
    definition: { en: 'DALYs in the region, epidemics apart', zh: '本地的 DALY，不含疫情' },
    leansOn: [],
    observe: ({ y }) => sum(y.flows.burden),
    parts: [{ dimension: 'area', values: () => AREAS, observe: ({ y }, a) => y.flows.burden[a] }],
  },
  {
    id: 'outsideAverted',
    name: { en: 'DALYs averted by outside innovation', zh: '外部成果避免的 DALY' },
    unit: 'DALYs a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    status: 'literature-anchored',
    definition: {
      en: 'burden averted by outside innovations adopted since the start year, against frozen technology',
      zh: '起始年以来采用的外部创新所避免的疾病负担，以技术冻结不变为参照',
    },
    leansOn: ['outsideSupply'],
    observe: ({ y }) => sum(y.flows.outsideAverted),
  },
  {
    id: 'epidemicDalys',
    name: { en: 'burden of epidemics', zh: '疫情负担' },
    unit: 'DALYs a year',
    direction: -1,
    kind: 'flow',
    scale: 'extensive',
    status: 'assumption only',
    definition: {
      en: 'burden of epidemics, kept apart from all else; 0 unless they are switched on',
      zh: '疫情造成的疾病负担，与其他各项分开计算；未启用疫情时为 0',
    },
    leansOn: ['epidemics'],
    observe: ({ y }) => y.flows.epidemicDalys,
  },
  {
    id: 'careShare',
    name: { en: 'care beyond the reference years', zh: '相对参照年份的诊疗变化' },
    unit: 'fraction',
    direction: 1,
    kind: 'ratio',
    scale: 'intensive',
    arbitraryZero: true,
    status: 'assumption only',
    definition: {
      en: 'doctors’ years of care by research-active hospital staff, own doctors and those who cover, less those of the reference years, over all doctors',
      zh: '医院科研人员、本院医师和顶替医师的诊疗（医师年）减去参照年份的相应数量，再除以全部医师数',
    },
    leansOn: ['clinicalLoad', 'coverSpeed', 'ownDoctorShare'],
    observe: ({ y }) => y.flows.careShare,
  },
];
