import type { Bilingual } from './bilingual.js';

/** Bytes a file may have. The largest of the package's own files has 60 thousand. */
export const LARGEST_FILE = 2_000_000;

/** Why a file that is there gives no text, in the words of an issue. */
export interface Unreadable {
  readonly found: Bilingual;
  readonly expected: Bilingual;
}

/** What is expected where a name leads to no file, or to one that the system does not give. */
export const READABLE: Bilingual = { en: 'a file that can be read', zh: '可读取的文件' };

/** What is said of a file that has more bytes than it may have, or null; its size may be asked for before it is read. */
export function tooLarge(bytes: number, most = LARGEST_FILE): Unreadable | null {
  const size = `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
  return bytes <= most ? null : oversized({ en: size, zh: `${size} ` }, most);
}

/** The same of a file that went on when as much had been read as a file may have. */
export const endless = (most: number): Unreadable => {
  const size = `${most / 1e6} MB`;
  return oversized({ en: `more than ${size}`, zh: `超过 ${size} ` }, most);
};

const oversized = (size: Bilingual, most: number): Unreadable => ({
  found: { en: `a file of ${size.en}`, zh: `${size.zh}的文件` },
  expected: { en: `a file of at most ${most / 1e6} MB`, zh: `不超过 ${most / 1e6} MB 的文件` },
});

/** What is expected of a file with fields, and of a table as text. */
export const FILE_TEXT: Bilingual = {
  en: 'a text file in UTF-8 (YAML or JSON)',
  zh: 'UTF-8 编码的文本文件（YAML 或 JSON）',
};
export const TABLE_TEXT: Bilingual = {
  en: 'a table as text in UTF-8 with commas: in Excel, Save As "CSV UTF-8 (Comma delimited)"',
  zh: 'UTF-8 编码、逗号分隔的文本表格（在 Excel 中另存为“CSV UTF-8（逗号分隔）”）',
};

export const UTF_16: Bilingual = { en: 'text encoded as UTF-16', zh: 'UTF-16 编码的文本' };

/** First bytes of what is mistaken for a text file. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly found: Bilingual }[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    found: { en: 'a zip archive or a workbook', zh: 'zip 压缩包或工作簿' },
  },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], found: { en: 'an old Office document', zh: '旧版 Office 文档' } },
  { bytes: [0x25, 0x50, 0x44, 0x46], found: { en: 'a PDF document', zh: 'PDF 文档' } },
  { bytes: [0xff, 0xfe], found: UTF_16 },
  { bytes: [0xfe, 0xff], found: UTF_16 },
];

/**
 * The text of a file, without a byte-order mark, or why there is none; one reason, whatever else is wrong with it.
 * @example
 * textOf({ rule: 'equal' }, 'rule'); // => 'equal'
 */
export function textOf(bytes: Uint8Array, expected = FILE_TEXT): string | Unreadable {
  const large = tooLarge(bytes.length);
  if (large) return large;
  const signature = SIGNATURES.find((known) => known.bytes.every((byte, n) => bytes[n] === byte));
  if (signature) return { found: signature.found, expected };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { found: nulFound(bytes, zero), expected };
  const text = decoded(bytes, 'utf-8');
  if (text !== null) return text;
  return { found: noUtf8(bytes), expected };
}

function noUtf8(bytes: Uint8Array): Bilingual {
  const line = brokenLine(bytes);
  const [gbk, gbkZh] = isChinese(decoded(bytes, 'gb18030'))
    ? [': perhaps saved as GBK', '（可能存为 GBK 编码）']
    : ['', ''];
  return { en: `bytes that are no UTF-8, in line ${line}${gbk}`, zh: `第 ${line} 行的非 UTF-8 字节${gbkZh}` };
}

/** Null where the bytes are no text of that encoding, or the encoding is none that is known here. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Every second byte of Latin letters in UTF-16 is 0, also where no mark says so at the beginning. */
function nulFound(bytes: Uint8Array, first: number): Bilingual {
  const start = bytes.subarray(0, 2000);
  const zeros = [0, 1].map((rest) => start.filter((byte, n) => byte === 0 && n % 2 === rest).length);
  const most = Math.max(...zeros);
  return most >= start.length / 8 && Math.min(...zeros) < most / 8
    ? UTF_16
    : { en: `a NUL byte (U+0000) at byte ${first + 1}`, zh: `第 ${first + 1} 字节处的空字节（U+0000）` };
}

/** Whether all that is not ASCII are common Chinese characters and signs. */
const isChinese = (text: string | null): boolean =>
  text !== null && /^[\0-\x7f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef\u2014\u2018-\u201d\u2026]+$/.test(text);

/** The line in which decoding fails, from 1. */
function brokenLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop;
  }
  return line;
}
