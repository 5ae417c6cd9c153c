import { type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';
import { laboratoriesControls } from './controls.js';

const BEHIND = Object.keys(laboratoriesControls);

export const laboratoriesParameters = {
  laboratoryMember: uncertain(
    { en: 'cost of a member of a mission laboratory', zh: '使命导向实验室每名成员的费用' },
    'million CNY a year',
    1,
    [0.4, 2],
    {
      grade: 'D',
      behind: BEHIND,
      distribution: 'logUniform',
      source: 'assumed: 20 to 100 million for fifty people; no account of one was read',
    },
  ),
  laboratoryMoney: uncertain(
    {
      en: 'part of the money of a mission laboratory that is its members’ for research; the rest keeps instruments and rooms',
      zh: '使命导向实验室经费中用于成员科研的比例，其余用于设备与场地运行',
    },
    'fraction',
    0.5,
    [0.3, 0.7],
    { grade: 'D', behind: BEHIND, source: 'assumed: half' },
  ),
  laboratoryFreed: uncertain(
    {
      en: 'part of teaching and care of which members of a mission laboratory are freed',
      zh: '使命导向实验室成员减免的教学与诊疗任务比例',
    },
    'fraction',
    0.8,
    [0.5, 1],
    { grade: 'D', behind: BEHIND, source: 'assumed: a day a week is left' },
  ),
  laboratoryEquipment: unsupported(
    {
      en: 'equipment that a full mission laboratory adds to that of its members’ institutions, in that of a usual one',
      zh: '满员的使命导向实验室在成员所在机构之外增加的设备，以一般机构的设备水平为 1',
    },
    '1',
    [0, 2],
    {
      behind: BEHIND,
      source:
        'assumed: instruments are what such laboratories are built for; no study says what they add to what members had',
    },
  ),
  laboratorySize: uncertain(
    {
      en: 'members of a full mission laboratory; a smaller one has a part of its equipment',
      zh: '使命导向实验室的满员人数，规模较小者按比例配置设备',
    },
    'persons',
    50,
    [30, 100],
    {
      grade: 'D',
      behind: BEHIND,
      distribution: 'logUniform',
      source: 'assumed: fifty people, for whom its cost is stated; no account of one was read',
    },
  ),
};

export type LaboratoriesParameters = ParametersOf<typeof laboratoriesParameters>;
