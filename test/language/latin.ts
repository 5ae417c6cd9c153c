/** Characters of Chinese, and its punctuation. */
export const SQUARE = /[\u2e80-\u2fff\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Latin words that a Chinese reader expects in Latin letters: names, units and file names. */
const LATIN = new Set([
  'CHEERS',
  'CI',
  'CNY',
  'CSV',
  'D',
  'A',
  'DM',
  'WIS',
  'p',
  'B',
  'C',
  'DALY',
  'DOI',
  'GBD',
  'GDP',
  'Gini',
  'HTML',
  'ISPOR',
  'Lorenz',
  'NSFC',
  'P',
  'PDF',
  'PNG',
  'Python',
  'RO-Crate',
  'Research',
  'Object',
  'SVG',
  'Spearman',
  'Sullivan',
  'Vega-Lite',
  'YAML',
  'callMoney',
  'compare',
  'draws-from',
  'competitiveGrants',
  'cost-effectiveness-plane',
  'ln',
  'logit',
  'medinno',
  'zh',
]);

/** File names, links and identifiers are no words. */
const NOT_WORDS = /https?:\S+|10\.\d{4,}\/[\w./()-]+|[\w-]+\.(?:csv|parquet|json|yaml|html|xlsx|md)\b/g;

/** Words in Latin letters that have no business in a Chinese text. */
export function strangeLatin(text: string, allowed: ReadonlySet<string> = LATIN): string[] {
  return (text.replace(NOT_WORDS, ' ').match(/[A-Za-z][A-Za-z-]*[A-Za-z]|[A-Za-z]/g) ?? []).filter(
    (word) => !allowed.has(word),
  );
}
