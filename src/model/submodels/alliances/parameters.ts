import { fixed, type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

const BEHIND = ['countyDoctors'];

export const alliancesParameters = {
  allianceTime: uncertain(
    {
      en: 'share of the working time that a doctor sent gives to the county, the way there included',
      zh: '派驻医师用于县域的工作时间比例（含往返路程）',
    },
    'fraction',
    0.4,
    [0.2, 0.8],
    {
      grade: 'D',
      behind: BEHIND,
      source: 'assumed: two days a week, or some months of a year',
    },
  ),
  allianceMost: fixed(
    {
      en: 'largest share of the region’s doctors who can be sent to county hospitals',
      zh: '可派驻县级医院的医师占本地医师的最高比例',
    },
    'fraction',
    0.1,
    {
      grade: 'D',
      source: 'assumed: of more, wards and clinics of the larger hospitals could not be kept open',
    },
  ),
  allianceTravel: uncertain(
    {
      en: 'share of the time given to the county that the way and handing over take',
      zh: '用于县域的时间中路程与交接所占的比例',
    },
    'fraction',
    0.1,
    [0.05, 0.25],
    { grade: 'D', behind: BEHIND, source: 'assumed: an hour or two of a day' },
  ),
  allianceResearchers: uncertain(
    {
      en: 'share of the doctors sent who are in research',
      zh: '派驻医师中从事科研者的比例',
    },
    'fraction',
    0.3,
    [0.1, 0.6],
    {
      grade: 'D',
      behind: BEHIND,
      source: 'assumed: experienced doctors are asked for, who do research more often than others',
    },
  ),
  countyPatients: uncertain(
    {
      en: 'share of the region’s inpatients who are treated in county hospitals',
      zh: '在县级医院住院的患者占本地住院患者的比例',
    },
    'fraction',
    0.6,
    [0.4, 0.75],
    {
      grade: 'D',
      behind: BEHIND,
      source: 'assumed: most people of a prefecture live in its counties and are treated there',
      transfer: 'similar',
    },
  ),
  allianceScale: uncertain(
    {
      en: 'doctors’ years given to the counties, a thousand doctors of the region, that reach 63 % of their inpatients',
      zh: '每千名医师中用于县域、可覆盖县域 63% 住院患者的医师年数',
    },
    'per 1,000 doctors',
    5,
    [2, 15],
    {
      grade: 'D',
      behind: BEHIND,
      source:
        'assumed: some ten doctors’ years in a county hospital of two hundred doctors; more reach fewer who were not',
      hard: [0.001, 1000],
      distribution: 'logUniform',
    },
  ),
  allianceCloses: unsupported(
    {
      en: 'share of the gap to outside practice that doctors sent close in a year among the patients whom they reach',
      zh: '派驻医师每年为其所覆盖患者缩小的与外部诊疗水平差距的比例',
    },
    'fraction',
    [0, 0.1],
    {
      behind: BEHIND,
      source:
        'assumed: at most half of what a trial’s programme for stroke closed in a year; no study was read of what doctors sent change in practice',
    },
  ),
  allianceStay: uncertain(
    {
      en: 'rise of the log-odds of being treated in the region where the doctors sent reach patients',
      zh: '派驻医师覆盖的患者留在本地治疗的对数优势升幅',
    },
    'logit',
    0,
    [-0.4, 0.4],
    {
      grade: 'D',
      behind: BEHIND,
      source:
        'assumed size, the sign is open: a county consortium in Anhui lost 0.27 points of its inpatients a month more than before (PMC6625539), a county hospital in Hubei gained 31 a month (2020, DOI 10.1186/s12939-020-01260-x)',
      transfer: 'similar',
    },
  ),
};

export type AlliancesParameters = ParametersOf<typeof alliancesParameters>;
