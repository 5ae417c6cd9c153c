import type { Lever } from '../../entries/lever.js';
import type { AlliancesControls } from './controls.js';
import type { AlliancesParameters } from './parameters.js';
import { doctorsSent } from './sent.js';

export const alliancesLevers: readonly Lever<AlliancesControls, AlliancesParameters>[] = [
  {
    id: 'countyAlliance',
    name: { en: 'county medical alliances', zh: '县域医疗联合体' },
    text: {
      en: 'doctors of the larger hospitals give a part of their hours to county hospitals: those hours are missing in care and research where they come from, practice in the counties may become better, and whether patients then stay is open',
      zh: '大医院医师把部分工作时间用于县级医院：原单位的诊疗与科研时间相应减少，县域诊疗水平可能提高，患者是否因此留在本地尚无定论',
    },
    unit: 'doctors sent',
    measures: [],
    acts: 'people',
    range: [0, 1000],
    standard: 100,
    price: 'countyDoctor',
    cost: (dose, price, p, size) => price * doctorsSent(dose, p, size),
    payer: 'government',
    authority: 'government',
    act: (controls, dose, p, { size }) => {
      controls.countyDoctors += doctorsSent(dose, p, size);
    },
    expected: { countyCare: 1, papers: -1, dalysAverted: 1 },
    tradeOff: {
      en: 'hours of care and research in the larger hospitals, the way there, and doctors who cover',
      zh: '占用大医院的诊疗与科研时间及路程，并需另聘医师顶替',
    },
    source:
      'asked for by no paper: what Chinese cities do for their counties; inpatients of counties, PMC6625539 and DOI 10.1186/s12939-020-01260-x',
    evidence: [
      {
        effect: {
          en: 'share of inpatients who left the county +0.27 points a month (0.12 to 0.42)',
          zh: '县外住院比例每月上升 0.27 个百分点（0.12 至 0.42）',
        },
        unit: 'percentage points a month',
        dose: {
          en: 'a county consortium in Anhui, 1,013,815 stays in two counties, interrupted series',
          zh: '安徽一县医共体，两县 1,013,815 例住院，间断时间序列',
        },
        horizon: null,
        source: 'PMC6625539',
        grade: 'B',
        transfer: 'similar',
      },
      {
        effect: { en: 'inpatients of the county hospital +31 a month', zh: '县医院住院患者每月增加 31 人' },
        unit: 'inpatients a month',
        dose: {
          en: 'an alliance in one county of Hubei, interrupted series',
          zh: '湖北一县医联体，间断时间序列',
        },
        horizon: null,
        source: 'DOI 10.1186/s12939-020-01260-x',
        grade: 'B',
        transfer: 'similar',
      },
      {
        effect: { en: 'consultations a head +0.434', zh: '人均诊疗次数 +0.434' },
        unit: 'consultations a year',
        dose: {
          en: 'compact county communities in Sichuan 2008-21, difference in differences',
          zh: '四川紧密型县域医共体（2008—2021 年），双重差分',
        },
        horizon: null,
        source: 'DOI 10.1371/journal.pone.0297340',
        grade: 'B',
        transfer: 'similar',
      },
    ],
  },
];
