import type { Bilingual } from '../../scenario/reading/bilingual.js';
import { BilingualError } from '../../scenario/reading/bilingual-error.js';

type Kind = 'call' | 'disk';

/** Why results cannot be stored; `call` when another call would do better, `disk` when the machine is to be mended first. */
export class StorageProblem extends BilingualError {
  override readonly name = 'StorageProblem';
  /** Where, and what was found there. */
  readonly found: Bilingual;
  constructor(
    readonly kind: Kind,
    path: string,
    /** What was found there. */
    readonly reason: Bilingual,
    /** What would do instead. */
    readonly expected: Bilingual,
  ) {
    const found = { en: `${path}: ${reason.en}`, zh: `${path}：${reason.zh}` };
    const isCall = kind === 'call';
    super({
      en: `${found.en}; ${isCall ? 'expected ' : ''}${expected.en}`,
      zh: `${found.zh}；${isCall ? '应为' : '请'}${expected.zh}`,
    });
    this.found = found;
  }
}

const FREE_SPACE: Bilingual = {
  en: 'free some space, or choose another disk with --out',
  zh: '清理出空间，或用 --out 另选磁盘',
};
const WRITABLE: Bilingual = { en: 'a folder that you may write to', zh: '有写入权限的文件夹' };
const ANOTHER: Bilingual = { en: 'another folder', zh: '另一文件夹' };
const FILE_THERE: Bilingual = { en: 'a file stands where a folder is needed', zh: '应为文件夹处是一个文件' };

/** What the system's error codes mean, which kind of problem they are, and what would do. */
const CODES: Readonly<Record<string, readonly [kind: Kind, reason: Bilingual, expected: Bilingual]>> = {
  ENOSPC: ['disk', { en: 'no space is left on the disk', zh: '磁盘空间不足' }, FREE_SPACE],
  EDQUOT: ['disk', { en: 'the disk quota is used up', zh: '磁盘配额已用完' }, FREE_SPACE],
  EIO: [
    'disk',
    { en: 'the disk failed', zh: '磁盘读写失败' },
    { en: 'check the disk, or choose another one with --out', zh: '检查磁盘，或用 --out 另选磁盘' },
  ],
  EMFILE: [
    'disk',
    { en: 'too many files are open', zh: '打开的文件过多' },
    { en: 'raise the limit of open files', zh: '提高可打开文件数的上限' },
  ],
  EFBIG: [
    'disk',
    { en: 'the file would grow beyond its limit', zh: '文件将超出大小上限' },
    { en: 'raise the limit of file sizes', zh: '提高文件大小的上限' },
  ],
  EACCES: ['call', { en: 'permission is denied', zh: '没有权限' }, WRITABLE],
  EPERM: ['call', { en: 'the operation is not permitted', zh: '不允许此操作' }, WRITABLE],
  EROFS: ['call', { en: 'the disk is read-only', zh: '磁盘为只读' }, WRITABLE],
  ENOENT: [
    'call',
    { en: 'the folder is not there and cannot be made', zh: '文件夹不存在且无法新建' },
    ANOTHER,
  ],
  ENOTDIR: ['call', FILE_THERE, ANOTHER],
  EISDIR: ['call', { en: 'a folder stands where a file is needed', zh: '应为文件处是一个文件夹' }, ANOTHER],
  EEXIST: ['call', FILE_THERE, ANOTHER],
  EBUSY: [
    'call',
    {
      en: 'the folder is in use by the system, as a mounted disk is',
      zh: '文件夹正被系统占用（如挂载的磁盘）',
    },
    { en: 'a folder in it', zh: '其中的一个文件夹' },
  ],
  ENAMETOOLONG: [
    'call',
    { en: 'the name is too long', zh: '名称过长' },
    { en: 'a shorter one', zh: '较短的名称' },
  ],
};

const MEND: Bilingual = {
  en: 'mend it, or choose another disk with --out',
  zh: '排除故障，或用 --out 另选磁盘',
};

/** The problem behind an error: path, reason, what to do. What is not the file system's is given back unchanged. */
export function storageProblem(error: unknown, path: string): unknown {
  if (error instanceof StorageProblem || !isSystemError(error)) return error;
  const known = CODES[error.code];
  if (known === undefined)
    return new StorageProblem('disk', path, { en: error.message, zh: `“${error.message}”` }, MEND);
  const [kind, { en, zh }, expected] = known;
  const { code } = error;
  return new StorageProblem(kind, path, { en: `${en} (${code})`, zh: `${zh}（${code}）` }, expected);
}

/** Carries something out; what the file system has against it becomes a StorageProblem of this path. */
export const guarding =
  (path: string) =>
  <T>(what: () => T): T => {
    try {
      return what();
    } catch (error) {
      throw storageProblem(error, path);
    }
  };

const isSystemError = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && 'syscall' in error && typeof (error as NodeJS.ErrnoException).code === 'string';
