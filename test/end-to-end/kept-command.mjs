/** The built command in a process that is kept: each message is a call, each answer its exit code and what it wrote. */
import { register, syncBuiltinESMExports } from 'node:module';
import os from 'node:os';

// As on a machine of one core: a call that names no number of threads starts none, each of which would load and warm up
// the model once more. Calls that name a number have them, and so have fresh processes.
os.availableParallelism = () => 1;
syncBuiltinESMExports();
register('./draw-once.mjs', import.meta.url);
const { drawFromNowOn } = await import('./drawn-once.mjs');
const { main } = await import('../../dist/cli/main.js');

let last = Promise.resolve();
// Each call listens for readers that have gone; they would seem a leak.
for (const stream of [process.stdout, process.stderr]) stream.setMaxListeners(0);

process.on('message', ({ cwd, args, drawn }) => {
  last = last.then(async () => {
    drawFromNowOn(drawn);
    process.send(await ended(cwd, args));
  });
});

/** One call; what it writes is caught instead of written. */
async function ended(cwd, args) {
  const home = process.cwd();
  process.chdir(cwd);
  const written = { stdout: '', stderr: '' };
  const writes = { stdout: process.stdout.write, stderr: process.stderr.write };
  for (const name of Object.keys(written)) {
    process[name].write = (text) => {
      written[name] += text;
      return true;
    };
  }
  try {
    return { code: await main(args), ...written };
  } finally {
    process.chdir(home);
    for (const name of Object.keys(writes)) process[name].write = writes[name];
  }
}
