import { poolOf, type ThreadPool } from '../../work/threads.js';
import { loadable } from './entry.js';
import { startThread, type ThreadLimits } from './thread.js';

/** Worker threads of Node that start from a file. */
export const threadPool = (entry: URL, limits: ThreadLimits): ThreadPool =>
  poolOf(async () => {
    const url = await loadable(entry);
    return () => startThread(url, limits);
  });
