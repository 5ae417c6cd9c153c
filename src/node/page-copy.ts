import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Bilingual } from '../scenario/reading/bilingual.js';
import { BilingualError } from '../scenario/reading/bilingual-error.js';
import { callIssue, type Loaded } from '../scenario/reading/issues.js';
import { PAGE_FOLDER } from './page-server.js';
import { PACKAGE_ROOT } from './scenario-files.js';

const ONE_FILE = join(PACKAGE_ROOT, 'dist/one-file/medinno.html.gz');

/** A page that was written, and its bytes; `packed` are those of the file as it is sent packed. */
export interface WrittenPage {
  readonly path: string;
  readonly bytes: number;
  readonly packed: number;
}

/** Writes the page as one file that opens from a disk. A path that is taken is an issue: nothing is overwritten. */
export function writeOneFile(path: string): Loaded<WrittenPage> {
  const packed = readFileSync(built(ONE_FILE));
  const page = gunzipSync(packed);
  return written(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, page, { flag: 'wx' });
    return { path, bytes: page.length, packed: packed.length };
  });
}

/** Writes the folder of the page, for a web server. A path that is taken is an issue: nothing is overwritten. */
export function copyPage(path: string): Loaded<WrittenPage> {
  const folder = built(PAGE_FOLDER);
  return written(path, () => {
    cpSync(folder, path, { recursive: true, errorOnExist: true, force: false });
    const bytes = bytesBelow(path);
    return { path, bytes, packed: bytes };
  });
}

function written(path: string, write: () => WrittenPage): Loaded<WrittenPage> {
  if (isThere(path)) return { ok: false, issues: [callIssue('--out', taken(path), NEW_PLACE)] };
  try {
    return { ok: true, value: write() };
  } catch (error) {
    const reason = String(error);
    return {
      ok: false,
      issues: [callIssue('--out', { en: `${path}: ${reason}`, zh: `${path}（${reason}）` }, NEW_PLACE)],
    };
  }
}

/** Whether something is there, a link that leads nowhere included. */
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

function built(path: string): string {
  if (!existsSync(path)) throw new BilingualError(NOT_BUILT);
  return path;
}

const bytesBelow = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, found) => sum + (found.isFile() ? found.size : 0), 0);

/** What is said where the package was not built. */
export const NOT_BUILT: Bilingual = {
  en: 'the page is not built: run npm run build in the folder of medinno',
  zh: '页面尚未构建：请在 medinno 文件夹中运行 npm run build',
};

const taken = (path: string): Bilingual => ({
  en: `${path}, which is there already`,
  zh: `已存在的 ${path}`,
});

const NEW_PLACE: Bilingual = {
  en: 'a place where a new file can be written',
  zh: '可写入新文件的位置',
};
