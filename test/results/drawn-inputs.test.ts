import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, describe, expect, it } from 'vitest';
import { parameterDraw } from '../../src/draws/parameter-draw.js';
import { BURDEN_FACTOR, regionDraw, uncertainFigures } from '../../src/draws/region-draw.js';
import { codebookRows } from '../../src/language/codebook.js';
import { medinno } from '../../src/model/medinno.js';
import { variedParameters } from '../../src/model/parameter-values.js';
import { drawsParquet } from '../../src/node/draws-parquet.js';
import { csv } from '../../src/results/csv.js';
import { drawRows, drawTable } from '../../src/results/draw-table.js';
import { drawnInputs } from '../../src/results/drawn-inputs.js';
import { figures, scenario } from '../ensemble/maoming-scenarios.js';

const folder = mkdtempSync(join(tmpdir(), 'medinno-draws-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [FIRST, SECOND, THIRD] = variedParameters(medinno);
const SCENARIOS = [
  scenario('baseline', { figures, overrides: { [FIRST]: medinno.parameters[FIRST].value } }),
  scenario('other', { figures, overrides: { [FIRST]: 0, [SECOND]: 0 } }),
];
const DRAWS = [1, 2, 3, 51];
const TABLE = drawTable(SCENARIOS, DRAWS, medinno);
const valueAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce((inner, key) => (inner as Record<string, unknown>)[key], value);

describe('the drawn inputs', () => {
  it('have in every draw the values that runs of that draw use, whatever the seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 120 }), (seed, draw) => {
        const place = { ...SCENARIOS[0], seed };
        const [row] = drawRows(drawTable([place], [draw], medinno));
        const parameters = parameterDraw(seed, draw, place.overrides, medinno);
        const region = regionDraw(place, draw);
        for (const { id, part } of drawnInputs([place], medinno)) {
          if (id === BURDEN_FACTOR) continue;
          const used = part === 'parameter' ? parameters[id as typeof FIRST] : valueAt(region, id);
          expect(row[id], id).toBe(used);
        }
        const burden = uncertainFigures(place).find(({ path }) => path === BURDEN_FACTOR)!;
        const [area] = place.region.health.areas;
        expect(area.burden * (row[BURDEN_FACTOR] / burden.value)).toBeCloseTo(
          region.health.areas[0].burden,
          9,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('are all that is drawn and nothing else: what every scenario sets is left out, what some set is not', () => {
    const ids = TABLE.inputs.map(({ id }) => id);
    expect(ids).not.toContain(FIRST);
    expect(ids.slice(0, 2)).toEqual([SECOND, THIRD]);
    expect(ids).toEqual([
      ...variedParameters(medinno).filter((id) => id !== FIRST),
      ...uncertainFigures(SCENARIOS[0]).map(({ path }) => path),
    ]);
    expect(TABLE.inputs[0].setIn).toEqual(['other']);
    TABLE.columns.forEach((column, n) => {
      if (medinno.parameters[ids[n]]?.choices.length > 0) return;
      const drawnNone = column.filter((value) => value === 0).length;
      const same = medinno.parameters[ids[n]]?.massAtZero > 0 ? Math.max(0, drawnNone - 1) : 0;
      expect(new Set(column).size, ids[n]).toBe(DRAWS.length - same);
    });
  });

  it('stand in the codebook each once, with title, unit and what they are of', () => {
    const rows = codebookRows(medinno.indicators, TABLE.inputs);
    expect(new Set(rows.map(({ indicator }) => indicator)).size).toBe(rows.length);
    const inputs = rows.filter(({ part }) => part !== 'indicator');
    expect(inputs.map(({ indicator }) => indicator)).toEqual(TABLE.inputs.map(({ id }) => id));
    for (const { indicator, name, nameZh, unit, unitZh, definition } of inputs) {
      for (const text of [name, nameZh, unit, unitZh]) expect(text, indicator).not.toBe('');
      expect(definition, indicator).toMatch(/^drawn from \S+ (to \S+|\(.+\) or )/);
    }
    expect(inputs[0].definition).toMatch(/; set, not drawn, in other$/);
  });
});

describe('draws.parquet and draws.csv', () => {
  const rows = drawRows(TABLE);

  it('give the values back to the bit', async () => {
    const bytes = drawsParquet(TABLE, 'test');
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    expect(await parquetReadObjects({ file })).toEqual(rows);
    const [head, ...lines] = csv(rows).trimEnd().split('\n');
    expect(head.split(',')).toEqual(['draw', ...TABLE.inputs.map(({ id }) => id)]);
    expect(lines.map((line) => line.split(',').map(Number))).toEqual(rows.map((row) => Object.values(row)));
  });

  it('open in DuckDB with a row a draw and a number a column', async () => {
    const file = join(folder, 'draws.parquet');
    writeFileSync(file, drawsParquet(TABLE, 'test'));
    const connection = await (await DuckDBInstance.create()).connect();
    const reader = await connection.runAndReadAll('select * from read_parquet($file) order by draw', {
      file,
    });
    expect(reader.columnNames()).toEqual(Object.keys(rows[0]));
    expect(reader.getRows()).toEqual(rows.map((row) => Object.values(row)));
  });
});
