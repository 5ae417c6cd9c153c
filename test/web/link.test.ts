import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkOf, readLink } from '../../src/web/planning/link.js';

describe('a link to a strategy', () => {
  it('holds the version and the file, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 500, unit: 'grapheme' }), async (text) => {
        const linked = { version: '1.2.3', text, kept: `${text}, too` };
        expect(await readLink(await linkOf(linked))).toEqual(linked);
      }),
    );
  });

  it('is made of letters that no program changes on the way', async () => {
    expect(await linkOf({ version: '0.1.0', text: '茂名: 青年人才\n'.repeat(50), kept: '' })).toMatch(
      /^#v=0\.1\.0&s=[\w-]+$/,
    );
  });

  it('is none where the address holds no strategy', async () => {
    expect([await readLink(''), await readLink('#effects')]).toEqual([null, null]);
  });

  it('is damaged where a part is missing or was changed', async () => {
    const whole = await linkOf({
      version: '0.1.0',
      text: 'title: { en: a strategy of some length, zh: 方案 }\n'.repeat(3),
      kept: '',
    });
    const middle = whole.length - 60;
    const changed = `${whole.slice(0, middle)}${whole[middle] === 'A' ? 'B' : 'A'}${whole.slice(middle + 1)}`;
    expect(await readLink(changed)).toBe('damaged');
    expect(await readLink(whole.slice(0, -9))).toBe('damaged');
    expect(await readLink(whole.replace('&s=', '&s=%%%'))).toBe('damaged');
    expect(await readLink('#v=0.1.0&s=')).toBe('damaged');
  });

  it('keeps its strategy where what stands beside it is damaged', async () => {
    const whole = await linkOf({ version: '0.1.0', text: 'title: mine', kept: 'others '.repeat(20) });
    expect(await readLink(whole.slice(0, -9))).toEqual({ version: '0.1.0', text: 'title: mine', kept: null });
  });

  it('is damaged where it unpacks to more than a strategy can be', async () => {
    expect(await readLink(await linkOf({ version: '0.1.0', text: 'a'.repeat(200_000), kept: '' }))).toBe(
      'damaged',
    );
  });
});
