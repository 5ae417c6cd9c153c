/** Why results cannot be stored; `call` when another call would do better, `disk` when the machine is to be mended first. */
export class StorageProblem extends Error {
  override readonly name = 'StorageProblem';
  constructor(
    readonly kind: 'call' | 'disk',
    /** Where, and what was found there. */
    readonly found: string,
    /** What would do instead. */
    readonly expected: string,
  ) {
    super(`${found}; ${kind === 'call' ? 'expected ' : ''}${expected}`);
  }
}

/** What the system's error codes mean, which kind of problem they are, and what would do. */
const CODES: Readonly<Record<string, readonly [kind: 'call' | 'disk', reason: string, expected: string]>> = {
  ENOSPC: ['disk', 'no space is left on the disk', 'free some space, or choose another disk with --out'],
  EDQUOT: ['disk', 'the disk quota is used up', 'free some space, or choose another disk with --out'],
  EIO: ['disk', 'the disk failed', 'check the disk, or choose another one with --out'],
  EMFILE: ['disk', 'too many files are open', 'raise the limit of open files'],
  EFBIG: ['disk', 'the file would grow beyond its limit', 'raise the limit of file sizes'],
  EACCES: ['call', 'permission is denied', 'a folder that you may write to'],
  EPERM: ['call', 'the operation is not permitted', 'a folder that you may write to'],
  EROFS: ['call', 'the disk is read-only', 'a folder that you may write to'],
  ENOENT: ['call', 'the folder is not there and cannot be made', 'another folder'],
  ENOTDIR: ['call', 'a file stands where a folder is needed', 'another folder'],
  EISDIR: ['call', 'a folder stands where a file is needed', 'another folder'],
  EEXIST: ['call', 'a file stands where a folder is needed', 'another folder'],
  EBUSY: ['call', 'the folder is in use by the system, as a mounted disk is', 'a folder in it'],
  ENAMETOOLONG: ['call', 'the name is too long', 'a shorter one'],
};

/** The problem behind an error: path, reason, what to do. What is not the file system's is given back unchanged. */
export function storageProblem(error: unknown, path: string): unknown {
  if (error instanceof StorageProblem || !isSystemError(error)) return error;
  const known = CODES[error.code];
  if (known === undefined)
    return new StorageProblem(
      'disk',
      `${path}: ${error.message}`,
      'mend it, or choose another disk with --out',
    );
  const [kind, reason, expected] = known;
  return new StorageProblem(kind, `${path}: ${reason} (${error.code})`, expected);
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
