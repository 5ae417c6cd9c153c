import { BilingualError } from '../../scenario/reading/bilingual-error.js';
import { OF_SERVER } from './connect.js';

/** What is said of an error of work over a queue: in both languages where Redis itself refused, as when its memory is full. */
export function refusalIn(error: unknown): unknown {
  if (!(error instanceof Error) || !OF_SERVER.test(error.message)) return error;
  return new BilingualError({
    en: `the queue refuses: ${error.message}; look after its memory, disk and rights, and call again with --resume`,
    zh: `队列拒绝执行：${error.message}；请检查其内存、磁盘和权限，再加 --resume 重新执行`,
  });
}
