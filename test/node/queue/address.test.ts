import { describe, expect, it } from 'vitest';
import { queueAddress } from '../../../src/node/queue/address.js';

const ENTERED = { MEDINNO_QUEUE_USER: 'city', MEDINNO_QUEUE_PASSWORD: 'hush' };

describe('the address of a queue', () => {
  it('has a host, a port and a database, and is shown with nothing else', () => {
    expect(queueAddress('redis://queue.example.org:6380/3', ENTERED)).toEqual({
      ok: true,
      value: {
        shown: 'redis://queue.example.org:6380/3',
        host: 'queue.example.org',
        port: 6380,
        database: 3,
        encrypted: false,
        user: 'city',
        password: 'hush',
      },
    });
    expect(queueAddress('rediss://[::1]', {})).toMatchObject({
      value: { shown: 'rediss://[::1]:6379', host: '::1', port: 6379, database: 0, encrypted: true },
    });
  });

  it.each([
    'redis://:hush@host',
    'redis://city:hush@host',
    'city:hush@host:6379',
    'rediss://hush@host/x',
    'redis://host:6379?password=hush',
    'redis://host/0#hush',
  ])('with a secret in it is refused without repeating it: %s', (text) => {
    const loaded = queueAddress(text, {});
    expect(loaded).toMatchObject({ ok: false, issues: [{ path: '--queue' }] });
    const said = JSON.stringify(loaded);
    expect(said).not.toContain('hush');
    expect(said).toContain('MEDINNO_QUEUE_PASSWORD');
  });

  it.each(['host:6379', 'http://host', 'redis://', 'redis://host/a', 'redis://host:99999'])(
    'is refused where it is none: %s',
    (text) => {
      expect(queueAddress(text, {})).toMatchObject({ ok: false, issues: [{ found: text }] });
    },
  );
});
