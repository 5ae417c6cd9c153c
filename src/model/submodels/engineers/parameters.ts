import { type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

const BEHIND = ['engineersTrained'];

export const engineersParameters = {
  engineersLost: uncertain(
    {
      en: 'share of the engineers trained who leave the place or the work in a year',
      zh: '已培训工程人才每年流失或转行的比例',
    },
    '1/year',
    0.1,
    [0.05, 0.25],
    {
      grade: 'D',
      behind: BEHIND,
      source: 'assumed: a tenth, as of skilled workers who can go to a larger city nearby',
    },
  ),
  engineersNeeded: uncertain(
    {
      en: 'engineers whom a project of devices, diagnostics or traditional medicine in development needs',
      zh: '每个研发中的器械、诊断试剂或中医药项目所需的工程人才',
    },
    'persons',
    4,
    [2, 10],
    {
      grade: 'D',
      behind: BEHIND,
      source: 'assumed: a small team a project',
      distribution: 'logUniform',
    },
  ),
  engineersTime: unsupported(
    {
      en: 'part of the years of a stage of development that fully met need for engineers saves',
      zh: '工程人才需求完全满足时研发阶段年限缩短的比例',
    },
    'fraction',
    [0, 0.4],
    { behind: BEHIND, source: 'assumed: prototypes wait for hands; no study was read' },
  ),
  engineersSuccess: unsupported(
    {
      en: 'rise of the log-odds of success of stages other than that of proof with fully met need for engineers',
      zh: '工程人才需求完全满足时，除验证阶段外各研发阶段成功对数几率的上升幅度',
    },
    'logit',
    [0, 0.5],
    {
      behind: BEHIND,
      source:
        'assumed: what can be made and documented passes; technicians went with breakthroughs of laboratories, not with more papers (Conti and Liu 2015, DOI 10.1016/j.respol.2015.01.001)',
    },
  ),
  engineersEquipment: unsupported(
    {
      en: 'rise of equipment, being kept in better order, with fully met need for engineers',
      zh: '工程人才需求完全满足时设备因维护改善而提升的幅度',
    },
    'fraction',
    [0, 0.1],
    { behind: BEHIND, source: 'assumed: no study was read' },
  ),
};

export type EngineersParameters = ParametersOf<typeof engineersParameters>;
