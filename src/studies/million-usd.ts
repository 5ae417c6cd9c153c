import { formatNumber } from '../language/numbers.js';
import { texts } from '../language/texts.js';

/** Chinese counts in hundreds of millions: the word of the unit, and how many of them a million is. */
const UNIT = texts({ en: { word: 'million USD', times: 1 }, zh: { word: '亿美元', times: 0.01 } });

/** An amount that is stored in million USD, in the unit of the reader's language. */
export const usdIn = (language: 'en' | 'zh') => {
  const { word, times } = UNIT[language];
  const shown = (millions: number): number => millions * times;
  return { word, shown, text: (millions: number, digits = 3) => formatNumber(shown(millions), digits) };
};
