import { zipSync } from 'fflate';
import writeXlsxFile, { type Feature, type Sheet } from 'write-excel-file/universal';
import { pageWide } from './printing.js';
import { unpack, zipEntries } from './zip.js';

/** An .xlsx workbook of these sheets, each printed as wide as a page. The bytes depend on the arguments alone. */
export async function workbookBytes(
  sheets: Sheet<Blob>[],
  features: readonly Feature<Blob>[] = [],
): Promise<Uint8Array> {
  const blob = await writeXlsxFile(sheets, {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [...features, pageWide],
  }).toBlob();
  return undated(new Uint8Array(await blob.arrayBuffer()));
}

/** Day that all files in the zip are given, so that the same sheets give the same bytes. */
const DAY = '1980-01-01T12:00:00';

function undated(bytes: Uint8Array): Uint8Array {
  const entries = zipEntries(bytes);
  if (!entries.ok) throw new Error(`a workbook was written that is ${entries.refusal.found.en}`);
  const files = entries.value.map((entry) => {
    const content = unpack(bytes, entry);
    if (!content.ok) throw new Error(`a workbook was written with ${content.refusal.found.en}`);
    return [entry.name, content.value] as const;
  });
  return zipSync(Object.fromEntries(files), { mtime: DAY, level: 6 });
}
