import { describe, expect, it } from 'vitest';
import { allocate, appendRow, copyOfTable, isTable } from '../../src/model/engine/columns.js';
import { copyOf } from '../../src/model/engine/snapshot.js';
import { worldOf } from './maoming.js';

const SPEC = { count: 'i32', money: 'f64', kind: 'u8' } as const;

function filled(rows: number) {
  const table = allocate(SPEC, 8);
  for (let n = 0; n < rows; n++) {
    const row = appendRow(table, SPEC);
    table.count[row] = 10 + row;
    table.money[row] = row / 4;
    table.kind[row] = row % 2;
  }
  return table;
}

describe('the copy of a table', () => {
  it('has the same rows and room, in columns of the same kinds', () => {
    const table = filled(5);
    expect(copyOfTable(table)).toEqual(table);
    expect(copyOfTable(table).money).toBeInstanceOf(Float64Array);
    expect(copyOfTable(table).capacity).toBe(8);
  });

  it('lives on its own: neither sees what happens to the other', () => {
    const table = filled(8);
    const copy = copyOfTable(table);
    copy.count[0] = -1;
    appendRow(copy, SPEC);
    expect([table.count[0], table.rows, table.capacity]).toEqual([10, 8, 8]);
    expect([copy.rows, copy.capacity, copy.count[8]]).toEqual([9, 16, 0]);
  });

  it('has zeros beyond its rows even where the original has not', () => {
    const table = filled(3);
    table.money[3] = 7;
    expect(copyOfTable(table).money[3]).toBe(0);
  });
});

describe('the copy of a world', () => {
  it('equals it to the last bit, and its tables are all known as such', () => {
    const world = worldOf(1);
    const { researchers, institutions, findings, projects, products, areas, state, ledger } = world;
    expect([researchers, institutions, findings, projects, products, areas].map(isTable)).not.toContain(
      false,
    );
    expect([state, ledger].map(isTable)).toEqual([false, false]);
    expect(copyOf(world)).toEqual(world);
  });

  it('keeps the names of every part in their order, on which the compiled year relies', () => {
    const world = worldOf(1);
    const copy = copyOf(world);
    expect(Object.keys(copy)).toEqual(Object.keys(world));
    expect(Object.keys(copy.researchers)).toEqual(Object.keys(world.researchers));
  });
});
