import type { Bilingual } from './bilingual.js';

const RELATIVE = /^policyYear(?:\s*([+-])\s*(\d+))?$/;

/**
 * A calendar year from a plain number or from `policyYear`, `policyYear + N`, `policyYear - N` (N a whole number);
 * null for anything else. Dates are kept this simple on purpose: they must be known before anything runs.
 */
export function resolveYear(entry: number | string, policyYear: number): number | null {
  if (typeof entry === 'number') return Number.isInteger(entry) ? entry : null;
  const match = RELATIVE.exec(entry.trim());
  if (match === null) return null;
  const shift = match[2] === undefined ? 0 : Number(match[2]);
  return policyYear + (match[1] === '-' ? -shift : shift);
}

export const YEAR_EXPECTED: Bilingual = {
  en: 'a whole year, policyYear, or policyYear + or - a whole number',
  zh: '整数年份、policyYear，或 policyYear 加减整数',
};
