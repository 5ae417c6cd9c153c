import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, textOf, tooLarge } from '../../src/scenario/file-text.js';
import { hiddenCharacters, shown } from '../../src/scenario/hidden-characters.js';

describe('the text of a file', () => {
  it('is what was written, without a byte-order mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0'));
        expect(textOf(new TextEncoder().encode(`\ufeff${text}`))).toBe(text);
      }),
      { seed: 1 },
    );
  });

  it('is refused above the limit by its size alone', () => {
    expect(tooLarge(LARGEST_FILE)).toBeNull();
    expect(tooLarge(LARGEST_FILE + 1)).toMatchObject({ found: 'a file of 2.0 MB' });
    expect(tooLarge(104_857_600)).toMatchObject({ found: 'a file of 105 MB' });
  });

  it('says in which line bytes are no text', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('a: 茂\nb: '), 0xc3, 0x28, 0x0a]);
    expect(textOf(bytes)).toMatchObject({ found: 'bytes that are no UTF-8, in line 2' });
  });
});

describe('hidden characters', () => {
  it.each([
    ['\u202e', 'U+202E (override of direction)'],
    ['\u2066', 'U+2066 (override of direction)'],
    ['\u200b', 'U+200B (character without width)'],
    ['\u00ad', 'U+00AD (soft hyphen)'],
    ['\u001b', 'U+001B (control character)'],
    ['\u0085', 'U+0085 (control character)'],
    ['\u{e0041}', 'U+E0041 (invisible tag)'],
    ['\ud800', 'U+D800 (half of a character)'],
  ])('are named by their code point: %j', (character, name) => {
    expect(hiddenCharacters(`ab${character}c`)).toMatchObject([{ index: 2, name }]);
  });

  it('are not what people write: names in Chinese, signs, emoji, line ends, tabs', () => {
    expect(hiddenCharacters('茂名市第三人民医院\t𠮷田 é ñ ≥ – “a” 😀\r\n')).toEqual([]);
  });

  it('are shown by their code point and never as they are', () => {
    expect(shown('a\u202eb\u{e0041}c')).toBe('a<U+202E>b<U+E0041>c');
    expect(shown('x'.repeat(500), 10)).toBe(`${'x'.repeat(9)}…`);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(hiddenCharacters(shown(text))).toEqual([]);
      }),
      { seed: 1 },
    );
  });
});
