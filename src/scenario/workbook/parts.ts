import { type Checked, checked, refused } from './refusal.js';
import { xmlPieces, xmlRefusal } from './xml.js';
import { unpack, ZIP_LIMITS, type ZipEntry, zipEntries } from './zip.js';

/** The XML files of a workbook by their paths, inspected. */
export type Parts = ReadonlyMap<string, string>;

const EXPECTED = 'an .xlsx workbook without macros, as Excel or WPS saves it';

/**
 * Inspects a file before anything in it is interpreted and gives the XML inside it: a zip within its limits, whole,
 * not encrypted, without macros, links to other workbooks, data connections, embedded objects, document types or
 * entities, in UTF-8. Pictures and the like stay packed.
 */
export function inspectWorkbook(bytes: Uint8Array): Checked<Parts> {
  const kind = otherKind(bytes);
  if (kind !== null) return refused(kind, EXPECTED);
  const entries = zipEntries(bytes);
  if (!entries.ok) return entries;
  const active = activeContent(entries.value.map(({ name }) => name));
  if (active !== null) return refused(active, EXPECTED);
  return unpackXml(bytes, entries.value);
}

const SIGNATURE_OF_ZIP = [0x50, 0x4b, 0x03, 0x04];
const SIGNATURE_OF_OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** What a file is that is no zip; null where it is one. */
function otherKind(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'an empty file';
  if (bytes.length > ZIP_LIMITS.fileBytes) return `a file of ${bytes.length} bytes`;
  if (startsWith(bytes, SIGNATURE_OF_OLE)) {
    return holdsUtf16(bytes, 'EncryptedPackage')
      ? 'a workbook with a password'
      : 'a workbook of the old kind (.xls)';
  }
  return startsWith(bytes, SIGNATURE_OF_ZIP) ? null : 'no workbook: the file is not a zip';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Paths inside a workbook that make it do or fetch something, and what they are. */
const ACTIVE: readonly (readonly [RegExp, string])[] = [
  [/vbaProject\.bin$|(^|\/)xl\/macrosheets\//i, 'a workbook with macros (.xlsm)'],
  [/(^|\/)xl\/externalLinks\//i, 'a workbook with links to other workbooks'],
  [/(^|\/)xl\/(connections\.xml$|queryTables\/)/i, 'a workbook with connections to data elsewhere'],
  [/(^|\/)xl\/(embeddings|activeX|ctrlProps)\//i, 'a workbook with embedded objects'],
  [/(^|\/)xl\/workbook\.bin$/i, 'a binary workbook (.xlsb)'],
];

function activeContent(names: readonly string[]): string | null {
  for (const [path, kind] of ACTIVE) if (names.some((name) => path.test(name))) return kind;
  if (names.includes('mimetype')) return 'an OpenDocument sheet or another kind of zip';
  if (!names.includes('[Content_Types].xml')) return 'a zip that is no workbook';
  return null;
}

function unpackXml(bytes: Uint8Array, entries: readonly ZipEntry[]): Checked<Parts> {
  const parts = new Map<string, string>();
  for (const entry of entries.filter(({ name }) => /\.(xml|rels)$/i.test(name))) {
    const content = unpack(bytes, entry);
    if (!content.ok) return content;
    const text = utf8(content.value);
    if (text === null) return refused(`${JSON.stringify(entry.name)} inside it that is no UTF-8`, EXPECTED);
    const refusal = xmlRefusal(text, entry.name);
    if (refusal !== null) return { ok: false, refusal };
    const active = activeText(entry.name, text);
    if (active !== null) return refused(active, EXPECTED);
    parts.set(entry.name, text);
  }
  return checked(parts);
}

/** Macros and links that only the content of a part tells of. Addresses that can be clicked are harmless and usual. */
function activeText(name: string, text: string): string | null {
  if (name === '[Content_Types].xml' && hasMacros(text)) return 'a workbook with macros (.xlsm)';
  if (!name.endsWith('.rels')) return null;
  for (const piece of xmlPieces(text)) {
    if (piece.kind !== 'open') continue;
    const { TargetMode = '', Type = '' } = piece.attributes;
    if (/^external$/i.test(TargetMode.trim()) && !/\/hyperlink$/i.test(Type))
      return 'a workbook with links to other files';
  }
  return null;
}

/**
 * Whether a part is said to hold macros. What is said of an ending alone is said of no part: SheetJS names the ending
 * `.bin` so in every workbook.
 */
function hasMacros(contentTypes: string): boolean {
  for (const piece of xmlPieces(contentTypes)) {
    if (piece.kind !== 'open') continue;
    const { ContentType = '', Extension = '' } = piece.attributes;
    if (/macroEnabled|vbaProject/i.test(ContentType) && Extension.toLowerCase() !== 'bin') return true;
  }
  return false;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const encoding = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']{0,40})["']/i.exec(text)?.[1];
    return encoding === undefined || /^(utf-?8|us-ascii)$/i.test(encoding) ? text : null;
  } catch {
    return null;
  }
}
