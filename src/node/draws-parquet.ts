import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { DrawTable } from '../results/draw-table.js';
import { VERSION } from '../results/version.js';

/** Rows in a group at most; so many draws are a run of days. */
const GROUP_ROWS = 1 << 14;

/** One row a draw, one column a drawn input, as a Parquet file: the columns of draws.csv. */
export function drawsParquet({ draws, inputs, columns }: DrawTable, seed: string): Uint8Array {
  const writer = new ByteWriter();
  const schema: SchemaElement[] = [
    { name: 'root', num_children: 1 + inputs.length },
    { name: 'draw', type: 'INT32', repetition_type: 'REQUIRED' },
    ...inputs.map(({ id }) => ({ name: id, type: 'DOUBLE', repetition_type: 'REQUIRED' }) as const),
  ];
  const parquet = new ParquetWriter({
    writer,
    schema,
    statistics: false,
    createdBy: `medinno version ${VERSION}`,
    kvMetadata: [
      { key: 'medinno.version', value: VERSION },
      { key: 'medinno.seed', value: seed },
    ],
  });
  parquet.write({
    columnData: [
      { name: 'draw', data: Int32Array.from(draws) },
      ...inputs.map(({ id }, n) => ({ name: id, data: columns[n], encoding: 'PLAIN' as const })),
    ],
    rowGroupSize: GROUP_ROWS,
  });
  parquet.finish();
  return writer.getBytes();
}
