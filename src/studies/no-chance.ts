import type { Bilingual } from '../model/place/region.js';

/** What a chart says whose numbers are exact. */
export const NO_CHANCE: Bilingual = {
  en: 'Nothing here is left to chance, so there are no intervals.',
  zh: '结果不含随机性，故无区间。',
};
