import { type Bilingual, quoted } from '../reading/bilingual.js';
import { type Checked, checked, refused } from './refusal.js';
import { xmlPieces, xmlRefusal } from './xml.js';
import { unpack, ZIP_LIMITS, type ZipEntry, zipEntries } from './zip.js';

/** The XML files of a workbook by their paths, inspected. */
export type Parts = ReadonlyMap<string, string>;

const EXPECTED: Bilingual = {
  en: 'an .xlsx workbook without macros, as Excel or WPS saves it',
  zh: '由 Excel 或 WPS 保存、不含宏的 .xlsx 工作簿',
};

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
function otherKind(bytes: Uint8Array): Bilingual | null {
  const { length } = bytes;
  if (length === 0) return EMPTY;
  if (length > ZIP_LIMITS.fileBytes) return { en: `a file of ${length} bytes`, zh: `${length} 字节的文件` };
  if (startsWith(bytes, SIGNATURE_OF_OLE))
    return holdsUtf16(bytes, 'EncryptedPackage') ? WITH_PASSWORD : OLD_KIND;
  return startsWith(bytes, SIGNATURE_OF_ZIP) ? null : NO_ZIP;
}

const EMPTY: Bilingual = { en: 'an empty file', zh: '空文件' };
const WITH_PASSWORD: Bilingual = { en: 'a workbook with a password', zh: '设有密码的工作簿' };
const OLD_KIND: Bilingual = { en: 'a workbook of the old kind (.xls)', zh: '旧版工作簿（.xls）' };
const NO_ZIP: Bilingual = {
  en: 'no workbook: the file is not a zip',
  zh: '不是工作簿的文件（并非 zip 格式）',
};

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
const MACROS: Bilingual = { en: 'a workbook with macros (.xlsm)', zh: '含宏的工作簿（.xlsm）' };

const ACTIVE: readonly (readonly [RegExp, Bilingual])[] = [
  [/vbaProject\.bin$|(^|\/)xl\/macrosheets\//i, MACROS],
  [
    /(^|\/)xl\/externalLinks\//i,
    { en: 'a workbook with links to other workbooks', zh: '链接到其他工作簿的工作簿' },
  ],
  [
    /(^|\/)xl\/(connections\.xml$|queryTables\/)/i,
    { en: 'a workbook with connections to data elsewhere', zh: '含外部数据连接的工作簿' },
  ],
  [
    /(^|\/)xl\/(embeddings|activeX|ctrlProps)\//i,
    { en: 'a workbook with embedded objects', zh: '含嵌入对象的工作簿' },
  ],
  [/(^|\/)xl\/workbook\.bin$/i, { en: 'a binary workbook (.xlsb)', zh: '二进制工作簿（.xlsb）' }],
];

function activeContent(names: readonly string[]): Bilingual | null {
  for (const [path, kind] of ACTIVE) if (names.some((name) => path.test(name))) return kind;
  if (names.includes('mimetype')) return OTHER_ZIP;
  if (!names.includes('[Content_Types].xml')) return NO_BOOK;
  return null;
}

const OTHER_ZIP: Bilingual = {
  en: 'an OpenDocument sheet or another kind of zip',
  zh: 'OpenDocument 表格或其他 zip 文件',
};
const NO_BOOK: Bilingual = { en: 'a zip that is no workbook', zh: '并非工作簿的 zip' };
const OTHER_FILES: Bilingual = {
  en: 'a workbook with links to other files',
  zh: '链接到其他文件的工作簿',
};

function noUtf8(name: string): Bilingual {
  const { en, zh } = quoted(name);
  return { en: `${en} inside it that is no UTF-8`, zh: `其中非 UTF-8 编码的${zh}` };
}

function unpackXml(bytes: Uint8Array, entries: readonly ZipEntry[]): Checked<Parts> {
  const parts = new Map<string, string>();
  for (const entry of entries.filter(({ name }) => /\.(xml|rels)$/i.test(name))) {
    const content = unpack(bytes, entry);
    if (!content.ok) return content;
    const text = utf8(content.value);
    if (text === null) return refused(noUtf8(entry.name), EXPECTED);
    const refusal = xmlRefusal(text, entry.name);
    if (refusal !== null) return { ok: false, refusal };
    const active = activeText(entry.name, text);
    if (active !== null) return refused(active, EXPECTED);
    parts.set(entry.name, text);
  }
  return checked(parts);
}

/** Macros and links that only the content of a part shows. Addresses that can be clicked are harmless and usual. */
function activeText(name: string, text: string): Bilingual | null {
  if (name === '[Content_Types].xml' && hasMacros(text)) return MACROS;
  if (!name.endsWith('.rels')) return null;
  for (const piece of xmlPieces(text)) {
    if (piece.kind !== 'open') continue;
    const { TargetMode = '', Type = '' } = piece.attributes;
    if (/^external$/i.test(TargetMode.trim()) && !/\/hyperlink$/i.test(Type)) return OTHER_FILES;
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
