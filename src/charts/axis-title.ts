import { texts } from '../language/texts.js';
import type { Language } from '../language/words.js';

const TEXT = texts({
  en: { withUnit: (name: string, unit: string) => `${name} (${unit})` },
  zh: { withUnit: (name, unit) => `${name}（${unit.replace(/^（|）$/g, '')}）` },
});

/**
 * What an axis shows, with its unit in brackets but where the name ends with it.
 * @example
 * axisTitle('en', 'net cost', 'million CNY'); // => 'net cost (million CNY)'
 * axisTitle('en', 'highly cited papers', 'papers'); // => 'highly cited papers'
 */
export const axisTitle = (language: Language, name: string, unit: string): string =>
  unit === '' || endsWithWord(name, unit, language) ? name : TEXT[language].withUnit(name, unit);

/** In Chinese no space stands before a word. */
const endsWithWord = (text: string, word: string, language: Language): boolean =>
  text.endsWith(word) && (language === 'zh' || /^$|\s$/.test(text.slice(0, -word.length)));
