import { fixed, type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

const BEHIND = ['substitution'];

export const substitutionParameters = {
  blockadeChance: fixed(
    {
      en: 'chance a year that a blockade of imported equipment begins',
      zh: '一年内开始发生进口设备封锁的概率',
    },
    'fraction',
    0,
    {
      grade: 'D',
      source: 'assumed: none unless a scenario sets it; no rate can be read from a few sanctions',
    },
  ),
  blockadeLasts: fixed(
    { en: 'years that a blockade lasts (whole number)', zh: '一次封锁持续的年数（整数）' },
    'years',
    5,
    { hard: [1, 100], grade: 'D', source: 'assumed: as long as several rounds of export rules' },
  ),
  blockadeLoss: unsupported(
    {
      en: 'share of what imported equipment yields that a blockade takes',
      zh: '封锁使进口设备效用损失的比例',
    },
    'fraction',
    [0, 0.9],
    {
      source:
        'assumed: none where stocks, detours and repair at home last as long as the blockade, nearly all where reagents, parts and repair fail; no study was read',
    },
  ),
  importShare: uncertain(
    {
      en: 'share of research equipment that is imported; it counts in a blockade and for what replaces it',
      zh: '科研设备中进口设备所占比例；封锁时及国产替代时起作用',
    },
    'fraction',
    0.7,
    [0.4, 0.9],
    {
      grade: 'D',
      source: 'assumed: instruments and high-end imaging are mostly imported; no share was read for a city',
    },
  ),
  substitutionBuild: uncertain(
    {
      en: 'share of the way to what is bought home-made that equipment goes in a year',
      zh: '设备构成每年向国产采购比例靠近的比例',
    },
    '1/year',
    0.1,
    [0.05, 0.2],
    { grade: 'D', behind: BEHIND, source: 'assumed: equipment lasts some ten years' },
  ),
  substitutionLearning: uncertain(
    {
      en: 'share of the shortfall of new home-made equipment that is made good in a year',
      zh: '国产设备初期性能差距每年弥补的比例',
    },
    '1/year',
    0.2,
    [0.1, 0.5],
    { grade: 'D', behind: BEHIND, source: 'assumed: makers and users learn in some five years' },
  ),
  substitutionQuality: unsupported(
    {
      en: 'share by which home-made equipment yields less than imported equipment at first',
      zh: '国产设备初期效用低于进口设备的比例',
    },
    'fraction',
    [0, 0.2],
    { behind: BEHIND, source: 'assumed: it may yield as much from the first day; no comparison was read' },
  ),
  substitutionPremium: uncertain(
    {
      en: 'premium of home-made equipment of like use over imported equipment',
      zh: '同等用途国产设备相对进口设备的溢价',
    },
    'fraction',
    0.2,
    [0.05, 0.4],
    {
      grade: 'D',
      behind: BEHIND,
      source: 'assumed: small series, adaptation and training; no price was read',
    },
  ),
};

export type SubstitutionParameters = ParametersOf<typeof substitutionParameters>;
