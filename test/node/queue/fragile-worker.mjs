/**
 * A worker process whose threads meet a mishap in one run: `throws`, or `kills` the whole process. As a thread it is
 * the file that the threads start with.
 *
 *   node fragile-worker.mjs URL MISHAP
 */
import { env, kill, pid } from 'node:process';
import { isMainThread } from 'node:worker_threads';

const dist = (path) => new URL(`../../../dist/${path}`, import.meta.url).href;

if (isMainThread) {
  const { queueAddress } = await import(dist('node/queue/address.js'));
  const { ownVersion } = await import(dist('node/queue/version.js'));
  const { workOnQueue } = await import(dist('node/queue/work-on-queue.js'));
  const [url, mishap] = process.argv.slice(2);
  env.MISHAP = mishap;
  const worker = {
    address: queueAddress(url, env).value,
    version: mishap === 'other version' ? { ...ownVersion(null), version: '9.9.9' } : ownVersion(null),
    threads: 1,
    lease: 1000 * Number(env.MEDINNO_QUEUE_LEASE),
    entry: new URL(import.meta.url),
    say: ({ en }) => process.stderr.write(`${en}\n`),
  };
  const ending = new AbortController();
  process.once('SIGINT', () => ending.abort());
  await workOnQueue(worker, ending.signal);
} else {
  const { ensembleWork } = await import(dist('ensemble/runs.js'));
  const { serve } = await import(dist('node/workers/serve.js'));
  const fragile = {
    id: 'ensemble',
    begin(scenarios) {
      const simulate = ensembleWork().begin(scenarios);
      return (run) => {
        if (run.draw === 2 && run.replicate === 1 && run.scenario === 1) {
          if (env.MISHAP === 'kills') kill(pid, 'SIGKILL');
          if (env.MISHAP === 'throws') throw new Error('a run that throws');
        }
        return simulate(run);
      };
    },
  };
  serve({ ensemble: () => fragile });
}
