import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FILE_TEXT,
  LARGEST_FILE,
  TABLE_TEXT,
  textOf,
  tooLarge,
} from '../../../src/scenario/reading/file-text.js';
import { hiddenCharacters, shown } from '../../../src/scenario/reading/hidden-characters.js';

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
    expect(tooLarge(LARGEST_FILE + 1)).toMatchObject({
      found: { en: 'a file of 2.0 MB', zh: '2.0 MB 的文件' },
    });
    expect(tooLarge(104_857_600)).toMatchObject({ found: { en: 'a file of 105 MB' } });
  });

  it('says in which line bytes are no text', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('a: 茂\nb: '), 0xc3, 0x28, 0x0a]);
    expect(textOf(bytes)).toMatchObject({
      found: { en: 'bytes that are no UTF-8, in line 2', zh: '第 2 行的非 UTF-8 字节' },
    });
  });
});

describe('an encoding other than UTF-8', () => {
  const line = 'region: 茂名\nnote: 测试\n';
  const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

  it.each([
    ['UTF-16 with a mark', utf16(`\ufeff${line}`), 'text encoded as UTF-16'],
    ['UTF-16 without one', utf16(line.repeat(20)), 'text encoded as UTF-16'],
    ['a NUL alone', new TextEncoder().encode(`a: 1\0${line}`), 'a NUL byte (U+0000) at byte 5'],
    [
      'GBK',
      new Uint8Array([0x61, 0x3a, 0x31, 0x0a, 0x62, 0x3a, 0x20, 0xc3, 0xaf, 0xc3, 0xfb]),
      'bytes that are no UTF-8, in line 2: perhaps saved as GBK',
    ],
    ['Latin-1', new Uint8Array([0x61, 0x3a, 0x20, 0xe9, 0x2c, 0x0a]), 'bytes that are no UTF-8, in line 1'],
  ])('%s is named once, with what to do', (_, bytes, found) => {
    expect(textOf(bytes)).toMatchObject({ found: { en: found }, expected: FILE_TEXT });
    expect(textOf(bytes, TABLE_TEXT)).toMatchObject({ found: { en: found }, expected: TABLE_TEXT });
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
    expect(hiddenCharacters(`ab${character}c`)).toMatchObject([{ index: 2, name: { en: name } }]);
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
