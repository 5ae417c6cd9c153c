/** Bytes a file may have. The largest of the package's own files has 60 thousand. */
export const LARGEST_FILE = 2_000_000;

/** Why a file that is there gives no text, in the words of an issue. */
export interface Unreadable {
  readonly found: string;
  readonly expected: string;
}

/** What is said of a file whose size alone rules it out, or null; to be asked before it is read. */
export function tooLarge(bytes: number): Unreadable | null {
  if (bytes <= LARGEST_FILE) return null;
  const size = `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
  return { found: `a file of ${size}`, expected: `a file of at most ${LARGEST_FILE / 1e6} MB` };
}

const EXPECTED = 'a text file in UTF-8 (YAML or JSON)';

/** First bytes of what is mistaken for a text file. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly found: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], found: 'a zip archive or a workbook' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], found: 'an old Office document' },
  { bytes: [0x25, 0x50, 0x44, 0x46], found: 'a PDF document' },
  { bytes: [0xff, 0xfe], found: 'text in UTF-16' },
  { bytes: [0xfe, 0xff], found: 'text in UTF-16' },
];

/** The text of a file, without a byte-order mark, or why there is none. */
export function textOf(bytes: Uint8Array): string | Unreadable {
  const large = tooLarge(bytes.length);
  if (large) return large;
  const signature = SIGNATURES.find((known) => known.bytes.every((byte, n) => bytes[n] === byte));
  if (signature) return { found: signature.found, expected: EXPECTED };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { found: `a NUL byte (U+0000) at byte ${zero + 1}`, expected: EXPECTED };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { found: `bytes that are no UTF-8, in line ${brokenLine(bytes)}`, expected: EXPECTED };
  }
}

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
