/**
 * A process that takes a lock as soon as a file says go, keeps it for a while, and writes what became of it: between
 * `has` and `gone` nobody else may have it.
 */
import { appendFileSync, existsSync } from 'node:fs';
import { releaseLock, takeLock } from '../../src/node/store/lock.js';

const [lock, go, log, holdFor] = process.argv.slice(2);
const pause = (milliseconds: number) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
const note = (what: string) => appendFileSync(log, `${what} ${process.pid}\n`);

process.stdout.write('ready\n');
while (!existsSync(go)) pause(1);
try {
  takeLock(lock, () => {});
  note('has');
  pause(Number(holdFor));
  note('gone');
  releaseLock(lock);
} catch (error) {
  note(String(error).includes('is writing this folder') ? 'refused' : `broken by ${error}`);
}
