import type { Language } from '../language/words.js';

/**
 * What an axis shows, with its unit in brackets where that says more than the name does.
 * @example
 * axisTitle('en', 'net cost', 'million CNY'); // => 'net cost (million CNY)'
 * axisTitle('en', 'papers', 'papers'); // => 'papers'
 */
export function axisTitle(language: Language, name: string, unit: string): string {
  if (name.includes(unit)) return name;
  return language === 'zh' ? `${name}（${unit.replace(/^（|）$/g, '')}）` : `${name} (${unit})`;
}
