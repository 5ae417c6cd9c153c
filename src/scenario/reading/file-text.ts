/** Bytes a file may have. The largest of the package's own files has 60 thousand. */
export const LARGEST_FILE = 2_000_000;

/** Why a file that is there gives no text, in the words of an issue. */
export interface Unreadable {
  readonly found: string;
  readonly expected: string;
}

/** What is said of a file that has more bytes than it may have, or null; its size may be asked for before it is read. */
export function tooLarge(bytes: number, most = LARGEST_FILE): Unreadable | null {
  return bytes <= most ? null : oversized(`${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`, most);
}

/** The same of a file that went on when as much had been read as a file may have. */
export const endless = (most: number): Unreadable => oversized(`more than ${most / 1e6} MB`, most);

const oversized = (size: string, most: number): Unreadable => ({
  found: `a file of ${size}`,
  expected: `a file of at most ${most / 1e6} MB`,
});

/** What is expected of a file with fields, and of a table as text. */
export const FILE_TEXT = 'a text file in UTF-8 (YAML or JSON)';
export const TABLE_TEXT =
  'a table as text in UTF-8 with commas: in Excel, Save As "CSV UTF-8 (Comma delimited)"';

/** First bytes of what is mistaken for a text file. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly found: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], found: 'a zip archive or a workbook' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], found: 'an old Office document' },
  { bytes: [0x25, 0x50, 0x44, 0x46], found: 'a PDF document' },
  { bytes: [0xff, 0xfe], found: 'text encoded as UTF-16' },
  { bytes: [0xfe, 0xff], found: 'text encoded as UTF-16' },
];

/** The text of a file, without a byte-order mark, or why there is none; one reason, whatever else is wrong with it. */
export function textOf(bytes: Uint8Array, expected = FILE_TEXT): string | Unreadable {
  const large = tooLarge(bytes.length);
  if (large) return large;
  const signature = SIGNATURES.find((known) => known.bytes.every((byte, n) => bytes[n] === byte));
  if (signature) return { found: signature.found, expected };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { found: nulFound(bytes, zero), expected };
  const text = decoded(bytes, 'utf-8');
  if (text !== null) return text;
  const gbk = isChinese(decoded(bytes, 'gb18030')) ? ': perhaps saved as GBK' : '';
  return { found: `bytes that are no UTF-8, in line ${brokenLine(bytes)}${gbk}`, expected };
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
function nulFound(bytes: Uint8Array, first: number): string {
  const start = bytes.subarray(0, 2000);
  const zeros = [0, 1].map((rest) => start.filter((byte, n) => byte === 0 && n % 2 === rest).length);
  const most = Math.max(...zeros);
  return most >= start.length / 8 && Math.min(...zeros) < most / 8
    ? 'text encoded as UTF-16'
    : `a NUL byte (U+0000) at byte ${first + 1}`;
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
