/** Tables as typed-array columns: a row is an index, a column grows in place by doubling. */

const KINDS = { f64: Float64Array, i32: Int32Array, i16: Int16Array, u8: Uint8Array } as const;
type ColumnKind = keyof typeof KINDS;
export type TableSpec = Readonly<Record<string, ColumnKind>>;
type ColumnOf<K extends ColumnKind> = InstanceType<(typeof KINDS)[K]>;
type AnyColumn = ColumnOf<ColumnKind>;

type Columns<S extends TableSpec> = { [N in keyof S]: ColumnOf<S[N]> };
export type Table<S extends TableSpec> = Columns<S> & { rows: number; capacity: number };

/**
 * An empty table with room for `capacity` rows. It is made in one piece: an object that grows name by name becomes a
 * dictionary, in which every access to a column is a search. Columns start empty so that V8 gives all tables one
 * hidden class (see quantities.ts).
 */
export function allocate<S extends TableSpec>(spec: S, capacity: number): Table<S> {
  const columns = Object.entries(spec).map(([name, kind]) => [name, new KINDS[kind](0)]);
  const table = Object.fromEntries([['rows', 0], ['capacity', 0], ...columns]) as Table<S>;
  resize(table, spec, capacity);
  return table;
}

/** Append a row of zeros and return its index; columns double when they are full. */
export function appendRow<S extends TableSpec>(table: Table<S>, spec: S): number {
  if (table.rows === table.capacity) resize(table, spec, Math.max(16, table.capacity * 2));
  return table.rows++;
}

/** Give every column room for `capacity` rows, which are at least those there are. */
export function resize<S extends TableSpec>(table: Table<S>, spec: S, capacity: number): void {
  const columns = table as unknown as Record<string, AnyColumn>;
  for (const [name, kind] of Object.entries(spec)) {
    const resized = new KINDS[kind](capacity);
    resized.set(columns[name].subarray(0, table.rows));
    columns[name] = resized;
  }
  table.capacity = capacity;
}

/** Whether a value is a table: nothing else in a world counts its rows. */
export const isTable = (value: object): value is Table<TableSpec> => 'rows' in value && 'capacity' in value;

/**
 * A copy with the same room. Only the rows there are get copied: the room beyond them is zeros on both sides, and memory
 * that was never written to is not yet allocated.
 */
export function copyOfTable<S extends TableSpec>(table: Table<S>): Table<S> {
  const { rows } = table;
  const members = Object.entries(table).map(([name, member]) => [
    name,
    ArrayBuffer.isView(member) ? copyOfColumn(member as AnyColumn, rows) : member,
  ]);
  return Object.fromEntries(members) as Table<S>;
}

function copyOfColumn(column: AnyColumn, rows: number): AnyColumn {
  const copy = new (column.constructor as new (capacity: number) => AnyColumn)(column.length);
  copy.set(column.subarray(0, rows));
  return copy;
}

/** Keep only the rows for which `keep` says 1, in their order. For tables whose rows are not referred to from elsewhere. */
export function compact<S extends TableSpec>(table: Table<S>, spec: S, keep: Uint8Array): void {
  const columns = table as unknown as Record<string, AnyColumn>;
  let kept = 0;
  for (const name in spec) {
    const column = columns[name];
    kept = 0;
    for (let row = 0; row < table.rows; row++) if (keep[row]) column[kept++] = column[row];
    column.fill(0, kept, table.rows);
  }
  table.rows = kept;
}
