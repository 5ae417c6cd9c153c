import type { Language } from '../language/words.js';

/**
 * What an axis shows, with its unit in brackets but where the name ends with it.
 * @example
 * axisTitle('en', 'net cost', 'million CNY'); // => 'net cost (million CNY)'
 * axisTitle('en', 'highly cited papers', 'papers'); // => 'highly cited papers'
 */
export function axisTitle(language: Language, name: string, unit: string): string {
  if (unit === '' || endsWithWord(name, unit, language)) return name;
  return language === 'zh' ? `${name}（${unit.replace(/^（|）$/g, '')}）` : `${name} (${unit})`;
}

/** In Chinese no space stands before a word. */
const endsWithWord = (text: string, word: string, language: Language): boolean =>
  text.endsWith(word) && (language === 'zh' || /^$|\s$/.test(text.slice(0, -word.length)));
