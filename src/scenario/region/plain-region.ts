import { valueAt } from '../reading/validate.js';

export type Plain = Record<string, unknown>;

export function numberAt(raw: unknown, path: readonly string[]): number | null {
  const value = valueAt(raw, path);
  return typeof value === 'number' ? value : null;
}

export function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
