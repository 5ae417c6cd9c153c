import { readFileSync } from 'node:fs';

/** CPU time of this process so far, all threads (garbage collector and compiler included), milliseconds. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** CPU seconds of these processes so far, all their threads together; on Linux. */
export function cpuSeconds(pids: readonly number[]): number {
  const ticks = pids.map((pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  // Linux counts hundredths of a second.
  return ticks.reduce((sum, own) => sum + own, 0) / 100;
}
