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
    definition:
      'burden averted inside the region by own products, own practice, faster outside adoption and care, less care lost and incidents, against practice and products as they stood; undiscounted',
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
    definition: 'the same with own research improving neither practice nor adoption',
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
    definition:
      'elasticity of the speed of adoption to own research that the one channel from research to care amounts to; nothing follows from it. Associations of trials with adherence to guidelines allow 0 to 0.15',
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
    definition: 'DALYs in the region, epidemics apart',
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
    definition:
      'burden averted by outside innovations adopted since the start year, against frozen technology',
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
    definition: 'burden of epidemics, kept apart from all else; 0 unless they are switched on',
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
    definition:
      'doctors’ years of care by research-active hospital staff, own doctors and those who cover, less those of the reference years, over all doctors',
    leansOn: ['clinicalLoad', 'coverSpeed', 'ownDoctorShare'],
    observe: ({ y }) => y.flows.careShare,
  },
];
