/** Peak memory of many replicates held against that of few: it must not grow with their number. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { COMMAND, ROOT } from './data-files.mjs';
import { inTemporaryFolder } from './temporary-folder.mjs';

const FEW = 200;
const MANY = 2000;
const MOST = 1.3;
const CALL = ['compare', 'baseline', 'young-talent', '--draws', '0', '--quiet'];

/** Loaded before the command: the process writes the most memory that it ever had when it ends. */
const WRITE_PEAK = `
  import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));`;

/** Run so many replicates; resolves with the peak of resident memory, kilobytes. */
function peakOf(replicates, folder) {
  const out = join(folder, String(replicates));
  const args = [...CALL, '--replicates', String(replicates), '--out', out];
  const preload = `data:text/javascript,${encodeURIComponent(WRITE_PEAK)}`;
  const child = spawn(process.execPath, ['--import', preload, COMMAND, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let written = '';
  child.stdio[3].setEncoding('utf8').on('data', (text) => {
    written += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 && written !== '') resolve(Number(written));
      else reject(new Error(`${replicates} replicates ended with ${code}`));
    });
  });
}

const megabytes = (kilobytes) => `${(kilobytes / 1024).toFixed(0)} MB`;

/** @returns a line where many replicates take more memory than they may. */
export function peakMemory(say) {
  return inTemporaryFolder(async (folder) => {
    const few = await peakOf(FEW, folder);
    const many = await peakOf(MANY, folder);
    const ratio = many / few;
    const found = `${MANY} replicates peak at ${megabytes(many)}, ${FEW} at ${megabytes(few)}: ${ratio.toFixed(2)} times, at most ${MOST} asked`;
    say(found);
    return ratio <= MOST ? [] : [found];
  });
}
