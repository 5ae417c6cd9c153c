import { createHash } from 'node:crypto';
import type { GoldenSeries } from './runs.js';

/** Stands between series and run in the name of a value. */
export const BETWEEN = ' @ ';

/** Golden values by name (`series @ run`, or `study row @ value and error`), as texts that hold every bit. */
export type GoldenValues = ReadonlyMap<string, string>;

/** Digits of a fingerprint that are kept: two in 10^12 differing series have the same. */
const DIGITS = 12;

/** The first digits of the SHA-256 of the bytes of values, little-endian. */
function fingerprint(values: Float64Array): string {
  const bytes = Buffer.alloc(values.length * 8);
  values.forEach((value, n) => {
    bytes.writeDoubleLE(value, n * 8);
  });
  return createHash('sha256').update(bytes).digest('hex').slice(0, DIGITS);
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/**
 * A series as a sum, which says by how much it changed, and a fingerprint, which notices everything. Parts have the
 * fingerprint alone.
 */
export const valueOfSeries = ({ series, values }: GoldenSeries): string =>
  series.includes(' ') ? fingerprint(values) : `${sumOf(values)} ${fingerprint(values)}`;

/** A table of values: a line a series, a column a run, so that a new indicator is a new line and nothing else. */
export function tableOf(values: GoldenValues): string {
  const names = [...values.keys()].map((name) => name.split(BETWEEN));
  const [rows, columns] = [0, 1].map((place) => [...new Set(names.map((name) => name[place]))]);
  const line = (row: string) =>
    [row, ...columns.map((column) => values.get(`${row}${BETWEEN}${column}`) ?? '')].join('\t');
  return `${[['', ...columns].join('\t'), ...rows.map(line)].join('\n')}\n`;
}

export function valuesFrom(table: string): GoldenValues {
  const [head, ...lines] = table.trimEnd().split('\n');
  const columns = head.split('\t').slice(1);
  return new Map(
    lines.flatMap((line) => {
      const [row, ...cells] = line.split('\t');
      return cells.map((cell, n) => [`${row}${BETWEEN}${columns[n]}`, cell] as const);
    }),
  );
}

/** Something that is not as it was. */
export interface Change {
  readonly name: string;
  readonly was: string;
  readonly is: string;
  /** By how much its sum changed; empty where the sums are the same. */
  readonly change: string;
}

/** Values of both sets that differ. A name that only one set has is a change of shape, not of values. */
export const changedValues = (before: GoldenValues, now: GoldenValues): Change[] =>
  [...now].flatMap(([name, is]) => {
    const was = before.get(name);
    return was === undefined || was === is ? [] : [{ name, was, is, change: relative(was, is) }];
  });

/** Names that are gone or new. */
export function changedShape(
  before: Iterable<string>,
  now: Iterable<string>,
): { readonly gone: string[]; readonly added: string[] } {
  const [old, fresh] = [new Set(before), new Set(now)];
  return {
    gone: [...old].filter((name) => !fresh.has(name)),
    added: [...fresh].filter((name) => !old.has(name)),
  };
}

function relative(was: string, is: string): string {
  const [old, fresh] = [was, is].map((value) => Number(value.split(' ')[0]));
  if (old === fresh || Number.isNaN(old) || Number.isNaN(fresh)) return '';
  if (old === 0) return 'was 0';
  return `${fresh > old ? '+' : ''}${(((fresh - old) / Math.abs(old)) * 100).toPrecision(4)} %`;
}
