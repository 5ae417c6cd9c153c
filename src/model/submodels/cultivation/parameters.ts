import { fixed, type ParametersOf, uncertain, unsupported } from '../../entries/parameter.js';

const BEHIND = ['outstandingPlaces'];

export const cultivationParameters = {
  placeYears: fixed({ en: 'years for which a place is held', zh: '培养名额的资助年限' }, 'years', 5, {
    hard: [1, 100],
    grade: 'D',
    behind: BEHIND,
    source: 'assumed: as long as a talent contract',
  }),
  placeMoney: uncertain(
    {
      en: 'part of the money of a place that reaches the research of its holder',
      zh: '培养名额经费中用于入选者科研的比例',
    },
    'fraction',
    0.8,
    [0.6, 1],
    {
      grade: 'D',
      behind: BEHIND,
      source: 'assumed: the rest is allowance, meetings and the office',
    },
  ),
  placeFreed: uncertain(
    {
      en: 'part of teaching and care of which a place frees its holder',
      zh: '培养名额为入选者减免的教学与诊疗任务比例',
    },
    'fraction',
    0.3,
    [0.1, 0.5],
    { grade: 'D', behind: BEHIND, source: 'assumed: a day or two a week' },
  ),
  placeEnvy: unsupported(
    {
      en: 'resentment of a colleague’s place over that of an imported leader',
      zh: '对同事入选的不满与对引进领军人才的不满之比',
    },
    '1',
    [0, 1],
    {
      behind: BEHIND,
      source: 'assumed: colleagues know the holder, and may hope for a place themselves',
    },
  ),
};

export type CultivationParameters = ParametersOf<typeof cultivationParameters>;
