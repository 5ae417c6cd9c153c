/** Tables as typed-array columns: a row is an index, a column grows in place by doubling. */

const KINDS = { f64: Float64Array, i32: Int32Array, i16: Int16Array, u8: Uint8Array } as const;
export type ColumnKind = keyof typeof KINDS;
export type TableSpec = Readonly<Record<string, ColumnKind>>;
type ColumnOf<K extends ColumnKind> = InstanceType<(typeof KINDS)[K]>;
type AnyColumn = ColumnOf<ColumnKind>;

export type Columns<S extends TableSpec> = { [N in keyof S]: ColumnOf<S[N]> };
export type Table<S extends TableSpec> = Columns<S> & { rows: number };

/** An empty table with room for `capacity` rows. */
export function allocate<S extends TableSpec>(spec: S, capacity: number): Table<S> {
  const table: Record<string, AnyColumn | number> = { rows: 0 };
  for (const [name, kind] of Object.entries(spec)) table[name] = new KINDS[kind](capacity);
  return table as Table<S>;
}

/** Append a row of zeros and return its index; columns double when they are full. */
export function appendRow<S extends TableSpec>(table: Table<S>, spec: S): number {
  const names = Object.keys(spec);
  const columns = table as unknown as Record<string, AnyColumn>;
  if (table.rows === columns[names[0]].length) {
    for (const name of names) columns[name] = doubled(columns[name]);
  }
  return table.rows++;
}

function doubled(column: AnyColumn): AnyColumn {
  const larger = new (column.constructor as new (length: number) => AnyColumn)(
    Math.max(16, column.length * 2),
  );
  larger.set(column as never);
  return larger;
}

/** Keep only the rows for which `keep` says 1, in their order. For tables whose rows nobody refers to. */
export function compact<S extends TableSpec>(table: Table<S>, spec: S, keep: Uint8Array): void {
  const columns = table as unknown as Record<string, AnyColumn>;
  let kept = 0;
  for (const name of Object.keys(spec)) {
    const column = columns[name];
    kept = 0;
    for (let row = 0; row < table.rows; row++) if (keep[row]) column[kept++] = column[row];
    column.fill(0, kept, table.rows);
  }
  table.rows = kept;
}
