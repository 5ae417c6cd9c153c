import { type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

const BEHIND = ['educationMoney'];

export const educationParameters = {
  educationScale: uncertain(
    {
      en: 'money a resident and year with which health education reaches 63 % of those it can',
      zh: '使健康教育覆盖率达到可及人群 63% 所需的人均年经费',
    },
    'CNY per resident',
    4,
    [2, 12],
    {
      grade: 'D',
      behind: BEHIND,
      hard: [0.01, 1000],
      distribution: 'logUniform',
      source: 'assumed: an hour with a trained person a year for every tenth resident, and material for all',
    },
  ),
  educationBuild: uncertain(
    {
      en: 'share of the way to its full reach that health education goes in a year, and of it that is forgotten',
      zh: '健康教育每年向其最大覆盖率靠近的比例，也是停止后每年遗忘的比例',
    },
    '1/year',
    0.3,
    [0.15, 0.6],
    { grade: 'D', behind: BEHIND, source: 'assumed: what is taught once is forgotten in some years' },
  ),
  educationTrust: unsupported(
    {
      en: 'rise of the normal level of public trust where all residents are reached',
      zh: '全体居民均被覆盖时公众信任正常水平的升幅',
    },
    'fraction',
    [0, 0.1],
    { behind: BEHIND, source: 'assumed: no study was read' },
  ),
  educationSeekers: unsupported(
    {
      en: 'share of residents in need who, once reached, have their high blood pressure brought under control without a programme',
      zh: '被覆盖的高血压居民中，无需专门项目而主动就医并控制血压的比例',
    },
    'fraction',
    [0, 0.05],
    {
      behind: BEHIND,
      source:
        'assumed: frequent education goes with more literacy (odds 1.59, cross-section in one Chinese city), which says nothing of cause or of blood pressure',
    },
  ),
  seekerCost: uncertain(
    {
      en: 'cost a year of drugs and visits of a person who seeks blood-pressure control',
      zh: '主动控制血压者每年的药品与就诊费用',
    },
    'million CNY',
    0.0004,
    [0.0002, 0.001],
    {
      grade: 'D',
      behind: BEHIND,
      hard: [0, 1],
      distribution: 'logUniform',
      source: 'assumed: as much as a programme pays for a person, up to more than twice that in hospitals',
    },
  ),
};

export type EducationParameters = ParametersOf<typeof educationParameters>;
