import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fate, fateOf, type Look } from '../../src/node/store/holder-fate.js';
import { type Holder, holderIn, thisProcess } from '../../src/node/store/lock-holder.js';

const HERE: Holder = { pid: 7, host: 'desk', start: 'boot-1 500', table: 'pid:[1]', machine: 'm1' };
const runsSince =
  (start: string | null): Look =>
  () => ({ runs: true, start });
const nobody: Look = () => ({ runs: false, start: null });

const holder = fc.record({
  pid: fc.constantFrom(7, 8),
  host: fc.constantFrom('desk', 'desk.office', 'node-1'),
  start: fc.constantFrom('boot-1 500', 'boot-1 900', 'boot-2 500', ''),
  table: fc.constantFrom('pid:[1]', 'pid:[2]', ''),
  machine: fc.constantFrom('m1', 'm2', ''),
});

describe('what is known of the holder of a lock', () => {
  it.each<[string, Partial<Holder>, Look, Fate]>([
    ['runs', {}, runsSince('boot-1 500'), 'alive'],
    ['ran, and its machine has another name now', { host: 'desk.office' }, nobody, 'gone'],
    ['runs, and its machine has another name now', { host: 'desk.office' }, runsSince('boot-1 500'), 'alive'],
    ['had a number that another process has now', {}, runsSince('boot-1 900'), 'gone'],
    ['ran before this machine was started anew', { start: 'boot-0 500' }, runsSince('boot-1 500'), 'gone'],
    ['runs in another container of this machine', { table: 'pid:[2]', host: 'c1' }, nobody, 'unknown'],
    ['runs in another container of the same name', { table: 'pid:[2]' }, nobody, 'unknown'],
    ['runs on another machine', { host: 'node-1', start: 'boot-9 5', machine: 'm2' }, nobody, 'unknown'],
    ['runs on another machine of the same image', { host: 'node-1', start: 'boot-9 5' }, nobody, 'unknown'],
    ['runs on another machine of the same name', { start: 'boot-9 5', machine: 'm2' }, nobody, 'unknown'],
    ['wrote a lock of an older version, and is gone', { table: '', machine: '' }, nobody, 'gone'],
  ])('who %s', (_, more, look, fate) => {
    expect(fateOf({ ...HERE, ...more }, HERE, look)).toBe(fate);
  });

  it('is never that it is gone while it runs here, or where another machine or container may run it', () => {
    fc.assert(
      fc.property(holder, holder, fc.boolean(), (one, here, runs) => {
        const fate = fateOf(one, here, runs ? runsSince(one.start) : nobody);
        const boots = [one, here].map(({ start }) => start.split(' ')[0]);
        const sameBoot = boots[0] !== '' && boots[0] === boots[1];
        if (sameBoot && one.table !== '' && one.table !== here.table) expect(fate).not.toBe('gone');
        if (!sameBoot && one.host !== here.host) expect(fate).toBe('unknown');
        if (!sameBoot && one.machine !== here.machine && one.machine !== '' && here.machine !== '')
          expect(fate).toBe('unknown');
        if (runs && sameBoot) expect(fate).not.toBe('gone');
      }),
    );
  });

  it('is read from the text of a lock, of this version and older ones, and from no other text', () => {
    expect(holderIn(JSON.stringify(thisProcess()))).toEqual(thisProcess());
    expect(holderIn('{"pid":1,"host":"a","start":"b 1","nonce":"c"}')).toMatchObject({
      pid: 1,
      table: '',
      machine: '',
    });
    for (const text of ['', 'null', '[]', '{"pid":"1","host":"a"}', '{"pid":1}'])
      expect(holderIn(text)).toBe(null);
  });
});
