import { describe, expect, it } from 'vitest';
import { medinno } from '../../src/model/medinno.js';
import { extend } from '../../src/model/model.js';
import { remembering } from '../../src/scenario/remembered-regions.js';

type Region = Parameters<ReturnType<typeof remembering>>[2] extends () => infer T ? T : never;

/** A reader that counts how often it reads, of a region that borrows from a lender or stands on its own. */
function reader(lender: { id: string; name: { en: string; zh: string } } | null) {
  const counted = { times: 0 };
  const read = (): Region => {
    counted.times++;
    return { ok: true, value: { lender } };
  };
  return { counted, read };
}

describe('a region that is read again', () => {
  it('is the one that was read before, frozen, as long as texts and model are the same', () => {
    const remembered = remembering();
    const { counted, read } = reader(null);
    const first = remembered(medinno, ['a.yaml', 'text'], read);
    expect(remembered(medinno, ['a.yaml', 'text'], read)).toBe(first);
    expect(Object.isFrozen(first)).toBe(true);
    expect(counted.times).toBe(1);
    remembered(medinno, ['a.yaml', 'other text'], read);
    remembered(extend(medinno, {}), ['a.yaml', 'text'], read);
    expect(counted.times).toBe(3);
  });

  it('is read each time where it borrows from another, whose texts may have changed', () => {
    const remembered = remembering();
    const { counted, read } = reader({ id: 'maoming', name: { en: 'Maoming', zh: '茂名' } });
    for (const _ of [1, 2]) remembered(medinno, ['a.yaml', 'text'], read);
    expect(counted.times).toBe(2);
  });
});
