import { type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

const FAST_TRACK = ['fastTrack'];
const LAB_SUPERVISION = ['labSupervision'];

export const supervisionParameters = {
  fastTrackCut: unsupported(
    {
      en: 'share of the last stage before approval that a full fast track saves',
      zh: '全面优先审评审批使获批前最后阶段缩短的比例',
    },
    'fraction',
    [0, 0.4],
    {
      behind: FAST_TRACK,
      source:
        'assumed size: priority review in China brought launches of imported drugs 1,157 days earlier (standard error 571), because they were submitted earlier; review itself took 175 days less (140), which chance can make (2024, DOI 10.1186/s41256-024-00396-5)',
    },
  ),
  productIncidents: uncertain(
    {
      en: 'harmful incidents a year of an approved product in use, of mean severity',
      zh: '每个在用获批产品每年发生的（中等严重程度）伤害事件',
    },
    '1/year',
    0.01,
    [0.002, 0.05],
    {
      grade: 'D',
      behind: FAST_TRACK,
      distribution: 'logUniform',
      source:
        'assumed: one product in five in twenty years; those of usual approval are part of what products do and of the normal level of trust. It is a rate, of which none at all makes no sense; the effect of the track on it may be none',
    },
  ),
  fastTrackIncidents: unsupported(
    {
      en: 'relative rise of the chance of a harmful incident of a product approved on a full fast track',
      zh: '经全面优先审评审批的产品发生伤害事件概率的相对上升幅度',
    },
    '1',
    [0, 0.6],
    { behind: FAST_TRACK, source: 'assumed: what is looked at for less long is known less well' },
  ),
  supervisionPrevents: unsupported(
    {
      en: 'share of incidents of research that full supervision of laboratories prevents',
      zh: '全面实验室监管所避免的科研事件比例',
    },
    'fraction',
    [0, 0.5],
    {
      behind: LAB_SUPERVISION,
      source: 'assumed: half of the incidents begin in laboratories at most; no study was read',
    },
  ),
  supervisionTime: uncertain(
    {
      en: 'time of researchers that inspections, courses and records take under full supervision of laboratories',
      zh: '全面实验室监管下检查、培训与记录占用的科研时间',
    },
    'share of effort',
    0.005,
    [0.002, 0.015],
    {
      grade: 'D',
      behind: LAB_SUPERVISION,
      distribution: 'logUniform',
      source: 'assumed: a day a year for each researcher, three for some',
    },
  ),
};

export type SupervisionParameters = ParametersOf<typeof supervisionParameters>;
