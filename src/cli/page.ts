import { formatNumber } from '../language/numbers.js';
import type { Language } from '../language/words.js';
import { copyPage, type WrittenPage, writeOneFile } from '../node/page-copy.js';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { orThrow } from '../scenario/reading/input-error.js';
import { print, printJson } from './output.js';

export interface PageOptions {
  readonly single: boolean;
  readonly out: string | undefined;
  readonly language: Language;
  readonly json: boolean;
}

/** `page`: the page as a folder or as one file; throws an InputError where something is there already. */
export function page({ single, out, language, json }: PageOptions): number {
  const written = orThrow(single ? writeOneFile(out ?? 'medinno.html') : copyPage(out ?? 'medinno-page'));
  if (json) printJson(written);
  else print(`${(single ? WROTE_FILE : WROTE_FOLDER)(written)[language]}\n`);
  return 0;
}

const inMegabytes = (bytes: number): string => formatNumber(bytes / 1e6, 2);

const WROTE_FILE = ({ path, bytes, packed }: WrittenPage): Bilingual => ({
  en: `${path} was written, ${inMegabytes(bytes)} MB (${inMegabytes(packed)} MB packed).\nOpen it in Chrome, Edge or another Chromium; it needs no network and sends nothing.`,
  zh: `已写入 ${path}，${inMegabytes(bytes)} MB（压缩后 ${inMegabytes(packed)} MB）。\n用 Chrome 或 Edge 打开即可，无需网络，也不发送任何数据。`,
});

const WROTE_FOLDER = ({ path, bytes }: WrittenPage): Bilingual => ({
  en: `${path} was written, ${inMegabytes(bytes)} MB. Any web server can host it, below any address.`,
  zh: `已写入 ${path}，${inMegabytes(bytes)} MB。可由任何网站在任意路径下托管。`,
});
