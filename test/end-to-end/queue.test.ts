import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { endServers, freePort, HAS_REDIS, startRedis, type TestRedis, until } from '../node/queue/redis.js';
import { endWorkers, startWorker } from '../node/queue/workers.js';
import { called, medinno, workingFolders } from './command.js';

const folder = workingFolders();
const SIZE = ['--draws', '6', '--replicates', '2', '--years', '5', '--without-png', '--language', 'en'];
const COMPARE = ['compare', 'baseline', 'young-talent', ...SIZE];

const PRIOR = ['--draws', '24', '--representation', '10'];

/** A grid and a search that are soon over. */
const EXPERIMENTS = {
  explore: `kind: experiment
title: { en: Two plans, zh: 两类方案 }
description: { en: Two plans., zh: 两类方案。 }
scenario: baseline
vary:
  - { role: lever, policy: plan, choices: [none, young-talent] }
  - { role: lever, lever: lottery, choices: [0, 0.5] }
sampling: { method: grid }
indicators:
  - { indicator: papers, direction: more }
`,
  optimise: `kind: experiment
title: { en: Small search, zh: 小型寻优 }
description: { en: What is best?, zh: 何者最优？ }
scenario: baseline
budget: { payer: city, amount: 20 }
vary:
  - { role: lever, lever: competitiveGrants, range: [0, 20] }
  - { role: lever, lever: youngTalent, range: [0, 40], whole: true }
sampling: { draws: 2 }
search: { population: 4, generations: 2, first: 1, fresh: { draws: 2 } }
indicators:
  - { indicator: papers, direction: more }
  - { indicator: abilityInPost, direction: more }
against: [young-talent]
`,
};

/** Every file of results but for the manifest, and the date of the report. */
const bytesIn = (results: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(results, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && file.name !== 'manifest.json')
      .map(({ parentPath, name }) => [
        join(parentPath, name).slice(results.length),
        readFileSync(join(parentPath, name), 'latin1').replace(/<time datetime="[^"]*">/g, '<time>'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const manifestIn = (results: string) => JSON.parse(readFileSync(join(results, 'manifest.json'), 'utf8'));

describe('--queue that is wrong', () => {
  const cwd = folder('wrong');

  it.each([
    ['compare', 'baseline', 'young-talent'],
    ['run', 'baseline'],
    ['explore', 'maoming-levers'],
    ['optimise', 'portfolio'],
    ['calibrate', 'maoming'],
    ['forecast', 'maoming'],
    ['backtest', 'maoming'],
    ['reproduce', 'talent-versus-luck'],
    ['patterns', 'P1'],
    ['worker'],
  ])('is a mistake of the call in %s, and nothing secret is repeated', async (...words) => {
    const { code, stderr } = await called(cwd, [...words, '--queue', 'redis://:hush@host']);
    expect(code).toBe(2);
    expect(stderr).toContain('MEDINNO_QUEUE_PASSWORD');
    expect(stderr).not.toContain('hush');
  });

  it('says where there is no queue, in the language of the call', async () => {
    const { code, stderr } = await medinno(cwd, [
      'worker',
      '--queue',
      'redis://127.0.0.1:1',
      '--language',
      'zh',
    ]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/无法使用队列 redis:\/\/127\.0\.0\.1:1：ECONNREFUSED/),
    ]);
  });
});

afterEach(endWorkers);
afterAll(endServers);

describe.skipIf(!HAS_REDIS)('a comparison over a queue', () => {
  const cwd = folder('compared');
  let redis: TestRedis;
  let expected: Record<string, string>;
  beforeAll(async () => {
    redis = await startRedis();
    const local = await called(cwd, [...COMPARE, '--out', 'local', '--workers', '1']);
    expect(local.code).toBe(0);
    expected = bytesIn(join(cwd, 'local'));
  });

  it.each([1, 2, 4])('is the same bytes with %i workers', async (workers) => {
    await until(() => redis.ask('keys', 'medinno:workers:*') === '');
    for (let n = 0; n < workers; n++) await startWorker(redis.url);
    const out = `by-${workers}`;
    const { code, stderr } = await called(cwd, [...COMPARE, '--queue', redis.url, '--out', out]);
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(workers === 1 ? /1 worker\n/ : new RegExp(`${workers} workers\n`)),
    ]);
    expect(bytesIn(join(cwd, out))).toEqual(expected);
    const manifest = manifestIn(join(cwd, out));
    expect([manifest.workers, manifest.queue]).toEqual([workers, { workers }]);
    expect(JSON.stringify(manifest)).not.toContain('127.0.0.1');
  });

  it('goes on from what was gathered when the submitting side was killed, and again when it was interrupted', async () => {
    const worker = await startWorker(redis.url);
    const call = [...COMPARE, '--queue', redis.url, '--out', 'torn'];
    const killed = await medinno(cwd, call, (text, end) => /^[3-9] of 12/m.test(text) && end('SIGKILL'));
    expect(killed.code).toBe(null);
    const torn = await medinno(
      cwd,
      [...call, '--resume'],
      (text, end) => /^([6-9]|10) of 12/m.test(text) && end(),
    );
    expect([torn.code, torn.stderr]).toEqual([
      130,
      expect.stringContaining('the same command goes on from there'),
    ]);
    // The one that was interrupted left nothing; the other's is forgotten when it was not heard of for a lease.
    await until(() => redis.ask('keys', 'medinno:submissions*') === '', 20);
    const { code, stderr } = await medinno(cwd, [...call, '--resume']);
    expect([code, stderr]).toEqual([0, expect.stringContaining('from before')]);
    expect(bytesIn(join(cwd, 'torn'))).toEqual(expected);
    expect(manifestIn(join(cwd, 'torn')).reused).toBeGreaterThanOrEqual(3);
    await worker.end('SIGINT');
    expect(worker.isThere()).toBe(false);
  });

  it.each([
    ['run', ['run', 'young-talent', ...SIZE]],
    ['calibrate', ['calibrate', './my-city.xlsx', ...PRIOR]],
    ['backtest', ['backtest', './my-city.xlsx', ...PRIOR, '--without-png']],
    ['forecast', ['forecast', './my-city.xlsx', '--until', '2027', ...PRIOR, '--without-png']],
    ['reproduce', ['reproduce', 'talent-versus-luck', '--set', 'people=100', '--set', 'runs=6']],
  ])('is there for %s too', async (name, call) => {
    copyFileSync('docs/forecasts/invented-city.xlsx', join(cwd, 'my-city.xlsx'));
    await startWorker(redis.url);
    const local = await called(cwd, [...call, '--workers', '1', '--quiet', '--out', `${name}-local`]);
    expect(local.code, local.stderr).toBe(0);
    const queued = await called(cwd, [...call, '--queue', redis.url, '--quiet', '--out', `${name}-queued`]);
    expect(queued.code, queued.stderr).toBe(0);
    expect(bytesIn(join(cwd, `${name}-queued`))).toEqual(bytesIn(join(cwd, `${name}-local`)));
  });

  it('is there for patterns, experiments and searches', async () => {
    await startWorker(redis.url);
    const patterns = ['patterns', 'P1', '--replicates', '2', '--json', '--quiet'];
    const local = await called(cwd, [...patterns, '--workers', '1']);
    const queued = await called(cwd, [...patterns, '--queue', redis.url]);
    expect([queued.code, queued.stdout]).toEqual([local.code, local.stdout]);
    for (const [name, text] of Object.entries(EXPERIMENTS)) {
      writeFileSync(join(cwd, `${name}.yaml`), text);
      const call = [name, `./${name}.yaml`, '--years', '2', '--without-png', '--quiet'];
      expect((await called(cwd, [...call, '--workers', '1', '--out', `${name}-local`])).code).toBe(0);
      expect((await called(cwd, [...call, '--queue', redis.url, '--out', `${name}-queued`])).code).toBe(0);
      expect(bytesIn(join(cwd, `${name}-queued`))).toEqual(bytesIn(join(cwd, `${name}-local`)));
    }
  });
});

describe.skipIf(!HAS_REDIS)('a queue with a password, over an encrypted connection', () => {
  const cwd = folder('secret');
  const CALL = [
    'run',
    'baseline',
    '--draws',
    '1',
    '--replicates',
    '1',
    '--years',
    '2',
    '--without-png',
    '--quiet',
  ];

  it('is entered with what the environment says, and nothing of it is written anywhere', async () => {
    const keys = folder('keys');
    const made = spawnSync('openssl', [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1'],
      ...['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', join(keys, 'key'), '-out', join(keys, 'cert')],
    ]);
    expect(made.status).toBe(0);
    const tls = ['--tls-cert-file', join(keys, 'cert'), '--tls-key-file', join(keys, 'key')];
    const more = [...tls, '--tls-auth-clients', 'no', '--tls-ca-cert-file', join(keys, 'cert')];
    const port = await freePort();
    const secret = await startRedis({ more: ['--requirepass', 'hush', '--tls-port', String(port), ...more] });
    const url = `rediss://127.0.0.1:${port}`;
    const refused = await medinno(cwd, [...CALL, '--queue', secret.url]);
    expect([refused.code, refused.stderr]).toEqual([
      1,
      expect.stringMatching(/NOAUTH.*MEDINNO_QUEUE_PASSWORD/),
    ]);
    process.env.MEDINNO_QUEUE_PASSWORD = 'hush';
    const stranger = await medinno(cwd, [...CALL, '--queue', url]);
    expect([stranger.code, stranger.stderr]).toEqual([1, expect.stringMatching(/CERT.*NODE_EXTRA_CA_CERTS/)]);
    process.env.NODE_EXTRA_CA_CERTS = join(keys, 'cert');
    try {
      const worker = await startWorker(url);
      const ran = await medinno(cwd, [...CALL, '--queue', url, '--out', 'ran']);
      expect(ran.code, ran.stderr).toBe(0);
      const files = Object.values(bytesIn(join(cwd, 'ran'))).join('');
      const all = `${files}${JSON.stringify(manifestIn(join(cwd, 'ran')))}${ran.stderr}${ran.stdout}${worker.said()}`;
      expect(all).not.toContain('hush');
    } finally {
      delete process.env.MEDINNO_QUEUE_PASSWORD;
      delete process.env.NODE_EXTRA_CA_CERTS;
    }
  });
});

describe('what is loaded for a queue', () => {
  const main = JSON.stringify(join(process.cwd(), 'dist/bundle/main.js'));
  /** Which of the packages for queues a call of the command loads. */
  const loadedBy = (words: readonly string[]): string => {
    const program = `const { main } = await import(${main});
      await main(${JSON.stringify(words)});
      const { createRequire } = await import('node:module');
      const all = Object.keys(createRequire(import.meta.url).cache).join('\\n');
      console.log(\`LOADED \${['bullmq', 'ioredis'].filter((name) => all.includes(\`/node_modules/\${name}/\`))}\`);`;
    const asked = ['--input-type=module', '--eval', program];
    return spawnSync(process.execPath, asked, { encoding: 'utf8', cwd: folder('loaded') }).stdout;
  };

  it('is nothing without one', () => {
    expect(loadedBy(['compare', 'baseline', '--draws', 'none'])).toMatch(/LOADED \n$/);
    expect(loadedBy(['check', 'baseline'])).toMatch(/LOADED \n$/);
    expect(loadedBy(['worker', '--queue', 'redis://127.0.0.1:1'])).toMatch(/LOADED ioredis\n$/);
  });
});
