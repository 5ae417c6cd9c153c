import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { queueAddress } from '../../../src/node/queue/address.js';
import { carryOutBatch } from '../../../src/node/queue/batch-work.js';
import { connected } from '../../../src/node/queue/connect.js';
import { encoded, hashOf } from '../../../src/node/queue/encoding.js';
import { keysOf, LIFETIME, SUBMISSIONS, WORKERS } from '../../../src/node/queue/keys.js';
import { openQueue } from '../../../src/node/queue/open-queue.js';
import type { Seat } from '../../../src/node/queue/seats.js';
import { openSubmission } from '../../../src/node/queue/submission.js';
import { versionText } from '../../../src/node/queue/version.js';
import { workOnQueue } from '../../../src/node/queue/work-on-queue.js';
import { endServers, HAS_REDIS, startRedis, type TestRedis, until } from './redis.js';

const VERSION = { version: '0.0.0', code: '0123', model: '' };
const addressOf = (url: string) => {
  const loaded = queueAddress(url, {});
  if (!loaded.ok) throw new Error(url);
  return loaded.value;
};
const batchOf = (given: string) => ({
  version: versionText(VERSION),
  work: 'studies',
  given,
  timeLimit: null,
  groups: encoded([[0, [{ place: 0, part: 1 }]]]).toString('base64'),
});

afterAll(endServers);

describe.skipIf(!HAS_REDIS)('a Redis', () => {
  let redis: TestRedis;
  let client: Redis;
  beforeAll(async () => {
    redis = await startRedis();
    client = new Redis(redis.port);
  });
  afterEach(() => client.flushall());
  afterAll(() => client.disconnect());

  it('forgets what was handed out by a program that is ended the moment after', async () => {
    const submission = await openSubmission(addressOf(redis.url), VERSION, 2000);
    const given = await submission.give({});
    await submission.add([['b1-0', batchOf(given)]]);
    const keys = await client.keys('*');
    expect(keys).toContainEqual(expect.stringMatching(/^medinno:s-.*:b1-0$/));
    for (const key of keys) {
      const left = await client.ttl(key);
      expect(left > 0 && left <= LIFETIME, key).toBe(true);
    }
    await submission.clear();
  });

  it('has nothing of what was being written when it was cleared', async () => {
    const submission = await openSubmission(addressOf(redis.url), VERSION, 2000);
    void submission.give({ of: 'a job' });
    void submission.add([['b1-0', batchOf('a hash')]]);
    void submission.stay(['b1-0']);
    await submission.clear();
    // That expires by itself, within a lease.
    const left = (await client.keys('*')).filter((key) => !key.endsWith(':stalled-check'));
    expect(left).toEqual([]);
  });

  it('that stands still while it is left keeps nothing for good', async () => {
    const own = await startRedis();
    const submission = await openSubmission(addressOf(own.url), VERSION, 2000);
    await submission.add([['b1-0', batchOf('a hash')]]);
    own.send('SIGSTOP');
    for (const write of [submission.add([['b1-1', batchOf('a hash')]]), submission.stay(['b1-0'])])
      write.catch(() => undefined);
    await submission.clear();
    own.send('SIGCONT');
    const keys = own.ask('keys', 'medinno:*').split('\n');
    expect(keys).toContainEqual(expect.stringMatching(/:b1-1$/));
    for (const key of keys) expect(Number(own.ask('pttl', key)), key).toBeGreaterThan(0);
  });

  it('gives a batch back that a lost worker took, by the look of the submitting side', async () => {
    const submission = await openSubmission(addressOf(redis.url), VERSION, 2000);
    await submission.add([['b1-0', batchOf('a hash')]]);
    const [key] = await client.keys('*:wait');
    const active = key.replace(/wait$/, 'active');
    // As one who holds it has no lock any more.
    await client.lmove(key, active, 'RIGHT', 'LEFT');
    await until(async () => {
      await submission.stay(['b1-0']);
      return (await client.llen(key)) === 1;
    }, 10);
    expect(await client.llen(active)).toBe(0);
    expect(await client.hget(key.replace(/wait$/, 'b1-0'), 'stc')).toBe('1');
    await submission.clear();
  });

  it('that lacks the database of an address is not worked with in another one', async () => {
    await expect(connected(addressOf(`${redis.url}/99`))).rejects.toThrow(
      /no work over the queue redis:.*\/99: ERR DB index is out of range; a database that it has/,
    );
  });

  it('that refuses to take tasks is said to, in both languages, and leads to no wait without end', async () => {
    const said = { address: addressOf(redis.url), model: null, lease: 2000, say: () => {} };
    const { execute, close } = await openQueue(said);
    await client.config('SET', 'maxmemory', '1');
    const work = { id: 'studies', begin: () => () => null };
    const job = { work, given: {}, groups: [[1]], nameOf: String };
    const error = await execute(job, { result: () => {}, failure: () => {} }).catch((thrown) => thrown);
    await client.config('SET', 'maxmemory', '0');
    await close();
    expect(error.text.en).toMatch(/^the queue refuses: OOM .*; look after its memory, disk and rights/);
    expect(error.text.zh).toMatch(/^队列拒绝执行：OOM /);
    expect(await client.zcard(SUBMISSIONS)).toBe(0);
  });

  it('that is gone, or no longer lets a worker in, is waited for by workers too, which say so once', async () => {
    const own = await startRedis();
    const said: string[] = [];
    const say = ({ en }: { readonly en: string }): void => void said.push(en);
    const ending = new AbortController();
    const worker = { address: addressOf(own.url), version: VERSION, threads: 1, lease: 2000, say };
    const worked = workOnQueue(worker, ending.signal);
    await until(() => own.ask('zcard', WORKERS) === '1');
    own.ask('config', 'set', 'requirepass', 'changed');
    own.ask('-a', 'changed', 'client', 'kill', 'type', 'normal');
    await until(() => said.length > 1);
    own.ask('-a', 'changed', 'config', 'set', 'requirepass', '');
    await until(() => own.ask('zcard', WORKERS) === '1' && own.ask('keys', `${WORKERS}:*`) !== '');
    ending.abort();
    await worked;
    expect(said).toEqual([
      expect.stringMatching(/^worker with 1 thread/),
      'the queue does not answer: waiting for it',
    ]);
  });

  it('that does not take an answer makes a batch come to nothing, and not to an end', async () => {
    const submission = 's-0';
    const given = encoded({ study: 'x', settings: {}, seed: 's' });
    const { results, given: keyOf } = keysOf(submission);
    await client.set(keyOf(hashOf(given)), given);
    await client.set(results, 'no stream');
    const thread = { send: () => {}, response: async () => ({ kind: 'done', result: 1 }) };
    const seat = { threadFor: async () => thread, clear: async () => {} } as unknown as Seat;
    const seats = { take: async () => seat, release: () => {}, clear: async () => {} };
    const job = { id: 'b1-0', data: batchOf(hashOf(given)), stalledCounter: 0 };
    const work = {
      redis: client,
      submission,
      version: VERSION,
      seats,
      kept: new Map(),
      isStopped: () => false,
    };
    await expect(carryOutBatch(job as never, work)).rejects.toThrow(/WRONGTYPE/);
  });
});
