import { parse } from 'yaml';
import { readProjectFile } from './project-files.js';

/** Maoming's file as plain values, with another value for one figure, which then has no range. */
export function readRegion(path: string, value: number): unknown {
  const raw: unknown = parse(readProjectFile('scenarios/regions/maoming.yaml')!);
  const figure = path.split('.').reduce((at, key) => (at as Record<string, unknown>)[key], raw);
  const { low: _low, high: _high, ...rest } = figure as Record<string, unknown>;
  const owner = path
    .split('.')
    .slice(0, -1)
    .reduce((at, key) => (at as Record<string, unknown>)[key], raw);
  (owner as Record<string, unknown>)[path.split('.').at(-1)!] = { ...rest, value };
  return raw;
}
