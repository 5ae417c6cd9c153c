import { Inflate } from 'fflate';
import { type Bilingual, quoted } from '../reading/bilingual.js';
import { type Checked, checked, refused } from './refusal.js';

/**
 * What a workbook may weigh. A region's workbook has about 50 kB and unfolds to 1 MB. A zip bomb unfolds a few kB to
 * many GB, and its own list of what is in it need not be true: what unfolds is counted as it comes.
 */
export const ZIP_LIMITS = {
  fileBytes: 5_000_000,
  entries: 300,
  entryBytes: 4_000_000,
  totalBytes: 12_000_000,
} as const;

/** One file inside a zip, as the zip's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** How it is packed; see `STORED`, `DEFLATED`. */
  readonly method: number;
  readonly crc: number;
  /** Where its packed bytes begin, and how many there are. */
  readonly start: number;
  readonly packed: number;
  readonly unpacked: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Flags of an encrypted entry: weak, strong, hidden header. */
const ENCRYPTED = 0x1 | 0x40 | 0x2000;
/** Packed bytes that are unfolded at a time: at the most a thousandfold of them comes out before it is counted. */
const BITE = 2048;

const WHOLE: Bilingual = {
  en: 'a whole .xlsx file: save it or copy it again',
  zh: '完整的 .xlsx 文件（请重新保存或复制）',
};
const BREAKS_OFF: Bilingual = { en: 'a zip that breaks off before its end', zh: '不完整的 zip' };
const BROKEN_LIST: Bilingual = { en: 'a zip whose list of files is broken', zh: '文件目录损坏的 zip' };

/** The files in a zip, once its directory has been held against the limits; nothing is unfolded yet. */
export function zipEntries(bytes: Uint8Array): Checked<readonly ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return refused(BREAKS_OFF, WHOLE);
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  if (count > ZIP_LIMITS.entries) {
    const found = { en: `${count} files inside the zip`, zh: `zip 中的 ${count} 个文件` };
    return refused(found, { en: `at most ${ZIP_LIMITS.entries}`, zh: `至多 ${ZIP_LIMITS.entries} 个` });
  }
  const entries: ZipEntry[] = [];
  let at = directory;
  for (let index = 0; index < count; index++) {
    const length = entryLength(view, at, end);
    if (length === null) return refused(BROKEN_LIST, WHOLE);
    const entry = readEntry(bytes, view, at, directory);
    if (!entry.ok) return entry;
    entries.push(entry.value);
    at += length;
  }
  return wholeZip(entries);
}

/** Where the zip's last record begins; its comment must reach exactly to the end of the file. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE && view.getUint16(at + 20, true) === last - at) return at;
  }
  return null;
}

/** Length of a directory record with its name, extra field and comment; null where there is none. */
function entryLength(view: DataView, at: number, end: number): number | null {
  if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
  const length =
    ENTRY_LENGTH + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  return at + length > end ? null : length;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, directory: number): Checked<ZipEntry> {
  const nameLength = view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
  const shown = quoted(name);
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const unpacked = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (view.getUint16(at + 8, true) & ENCRYPTED) {
    return refused(
      { en: `the encrypted file ${shown.en} inside it`, zh: `其中加密的文件${shown.zh}` },
      NO_PASSWORD,
    );
  }
  if (method !== STORED && method !== DEFLATED) {
    const found = {
      en: `${shown.en} packed in an unusual way (${method})`,
      zh: `以罕见方式（${method}）压缩的${shown.zh}`,
    };
    return refused(found, USUAL_ZIP);
  }
  if (isUnsafe(name))
    return refused({ en: `the path ${shown.en} inside it`, zh: `其中的路径${shown.zh}` }, INSIDE);
  if (unpacked > ZIP_LIMITS.entryBytes) {
    const found = {
      en: `${shown.en} of ${unpacked} bytes inside it`,
      zh: `其中 ${unpacked} 字节的${shown.zh}`,
    };
    return refused(found, atMostBytes(ZIP_LIMITS.entryBytes));
  }
  if (local + LOCAL_LENGTH > directory || view.getUint32(local, true) !== LOCAL_SIGNATURE) {
    return refused(
      { en: `no ${shown.en} where the zip says it is`, zh: `目录所指位置上没有的${shown.zh}` },
      WHOLE,
    );
  }
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > directory)
    return refused({ en: `${shown.en} cut short inside it`, zh: `其中不完整的${shown.zh}` }, WHOLE);
  return checked({ name, method, crc: view.getUint32(at + 16, true), start, packed, unpacked });
}

const NO_PASSWORD: Bilingual = { en: 'a workbook without a password', zh: '不设密码的工作簿' };
const USUAL_ZIP: Bilingual = { en: 'a zip as Excel or WPS saves it', zh: '由 Excel 或 WPS 保存的 zip' };
const INSIDE: Bilingual = { en: 'paths that stay inside the workbook', zh: '不越出工作簿的路径' };
const ONCE: Bilingual = { en: 'each file once', zh: '不重名的文件' };

const atMostBytes = (most: number): Bilingual => ({
  en: `at most ${most} bytes`,
  zh: `不超过 ${most} 字节`,
});

/** A path that would leave the folder it is unfolded into, or that shows something else than it is. */
function isUnsafe(name: string): boolean {
  return name === '' || /^[/\\]|\\|^[a-z]:|(^|\/)\.\.(\/|$)|\p{Cc}|\p{Cf}/iu.test(name);
}

/** What holds for all entries together. */
function wholeZip(entries: readonly ZipEntry[]): Checked<readonly ZipEntry[]> {
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > ZIP_LIMITS.totalBytes) {
    const found = { en: `${total} bytes inside the zip`, zh: `zip 中共 ${total} 字节` };
    return refused(found, atMostBytes(ZIP_LIMITS.totalBytes));
  }
  const names = entries.map(({ name }) => name.toLowerCase());
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) {
    const { en, zh } = quoted(twice);
    return refused({ en: `${en} twice inside it`, zh: `其中重复的${zh}` }, ONCE);
  }
  const ordered = [...entries].sort((a, b) => a.start - b.start);
  // Entries that share their bytes are how the densest bombs are made.
  const shared = ordered.find((entry, index) => index > 0 && entry.start < endOf(ordered[index - 1]));
  if (shared !== undefined) {
    const { en, zh } = quoted(shared.name);
    return refused({ en: `${en} inside another file of it`, zh: `与其中另一文件重叠的${zh}` }, WHOLE);
  }
  return checked(entries);
}

const endOf = ({ start, packed }: ZipEntry) => start + packed;

/** Unfolds one file; refuses as soon as more comes out than the directory said, and when what came out is not it. */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Checked<Uint8Array> {
  const { en, zh } = quoted(entry.name);
  const packed = bytes.subarray(entry.start, endOf(entry));
  const content = entry.method === STORED ? stored(packed, entry) : inflated(packed, entry);
  if (content === 'more')
    return refused({ en: `${en} that unfolds to more than it says`, zh: `解压后大于标称的${zh}` }, WHOLE);
  if (content === 'broken' || crc32(content) !== entry.crc)
    return refused({ en: `a damaged ${en} inside it`, zh: `其中损坏的${zh}` }, WHOLE);
  return checked(content);
}

type Unfolded = Uint8Array | 'more' | 'broken';

function stored(packed: Uint8Array, { unpacked }: ZipEntry): Unfolded {
  return packed.length === unpacked ? packed : 'broken';
}

function inflated(packed: Uint8Array, { unpacked }: ZipEntry): Unfolded {
  const content = new Uint8Array(unpacked);
  let length = 0;
  let more = false;
  let ended = false;
  const inflate = new Inflate((piece, final) => {
    more ||= length + piece.length > unpacked;
    if (!more) content.set(piece, length);
    length += piece.length;
    ended ||= final;
  });
  try {
    for (let at = 0; at < packed.length && !more && !ended; at += BITE) {
      inflate.push(packed.subarray(at, at + BITE), at + BITE >= packed.length);
    }
  } catch {
    return 'broken';
  }
  if (more) return 'more';
  return length === unpacked ? content : 'broken';
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The checksum of zips (CRC-32, ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
