import { sum } from '../../../maths/sum.js';
import type { Year } from '../../engine/year.js';
import type { Indicator } from '../../entries/indicator.js';
import { nettingOut } from '../../entries/perspective-parts.js';
import { AREAS, type Region } from '../../place/region.js';
import { shareOfBurden } from '../../place/share-of-burden.js';
import type { TrialsFlows } from '../trials/flows.js';
import type { ValueParameters } from '../value/parameters.js';
import type { PatientsFlows } from './flows.js';

type PatientsYear = Year<
  Pick<ValueParameters, 'patientsNearby'>,
  unknown,
  PatientsFlows & Pick<TrialsFlows, 'trialIncome'>
>;

const LEANS = ['keptReputation', 'keptPractice', 'keptSpeed', 'disciplinePractice'];

/** Share of inpatients treated in the region at its start; all where it is not known. */
const atStart = ({ health: { inpatients } }: Region): number => inpatients?.treatedHere ?? 1;

/** Share of inpatients treated in the region, all areas together. */
function treatedHere({ region, world: { areas } }: PatientsYear): number {
  const spread = shareOfBurden(region);
  let kept = 0;
  for (let a = 0; a < areas.rows; a++) kept += spread[a] * areas.kept[a];
  return atStart(region) + kept;
}

export const patientsIndicators: readonly Indicator<PatientsYear>[] = [
  {
    id: 'patientsKept',
    name: { en: 'patients kept', zh: '留住的住院患者' },
    unit: 'stays a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    arbitraryZero: true,
    status: 'supplementary',
    definition: {
      en: 'inpatient stays in the region beyond the share that it began with; being treated here instead of elsewhere is not counted as health. Parts by area; by level: seen from above, hospitals elsewhere lose them, as far as these are within the level (`patientsNearby`)',
      zh: '本地住院人次中超出起始时比例的部分；患者在本地而非外地治疗，不计为健康收益。按疾病领域分列；按层级分列：从上级看，外地医院失去这些患者，以该层级范围内的医院为限（`patientsNearby`）',
    },
    leansOn: LEANS,
    observe: ({ y }) => sum(y.flows.patientsKept),
    parts: [
      { dimension: 'area', values: () => AREAS, observe: ({ y }, a) => y.flows.patientsKept[a] },
      nettingOut(
        ({ y }) => sum(y.flows.patientsKept),
        ({ y }) => y.p.patientsNearby,
      ),
    ],
  },
  {
    id: 'hospitalIncome',
    name: { en: 'income of hospitals from patients kept and trials', zh: '医院来自留住患者与临床试验的收入' },
    unit: 'million CNY a year',
    direction: 1,
    kind: 'flow',
    scale: 'extensive',
    arbitraryZero: true,
    status: 'supplementary',
    definition: {
      en: 'fees of patients kept and what companies pay for trials; for patients kept only what is left beyond the cost of treating them, and the travel that they save, counts as money',
      zh: '留住患者的收费和企业支付的临床试验费用；留住患者部分，只有扣除治疗成本后的结余及其节省的旅费计为资金',
    },
    leansOn: [...LEANS, 'keptFee', 'trialIncomePerPatient'],
    observe: ({ y }) => y.flows.keptIncome + y.flows.trialIncome,
  },
  {
    id: 'treatedHere',
    name: { en: 'share of inpatients treated in the region', zh: '本地住院比例' },
    unit: 'fraction',
    direction: 1,
    kind: 'ratio',
    scale: 'intensive',
    status: 'supplementary',
    definition: {
      en: 'share of residents’ inpatient stays that are in hospitals of the region',
      zh: '居民住院人次中在本地医院住院的比例',
    },
    leansOn: LEANS,
    observe: ({ y }) => treatedHere(y),
    parts: [
      {
        dimension: 'area',
        values: () => AREAS,
        observe: ({ y }, a) => atStart(y.region) + y.world.areas.kept[a],
      },
    ],
  },
];
