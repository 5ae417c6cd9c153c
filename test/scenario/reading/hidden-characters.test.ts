import { describe, expect, it } from 'vitest';
import { hiddenCharacters, shown } from '../../../src/scenario/reading/hidden-characters.js';

describe('the hidden characters of a text', () => {
  it.each([
    ['a\u202eb', 'U+202E (override of direction)'],
    ['a\u200bb', 'U+200B (character without width)'],
    ['a\0b', 'U+0000 (control character)'],
    ['a\ud800b', 'U+D800 (half of a character)'],
    ['a\ufdd0b', 'U+FDD0 (no character)'],
    ['a\ufffeb', 'U+FFFE (no character)'],
    ['a\u{1ffff}b', 'U+1FFFF (no character)'],
    ['a\u{10fffe}b', 'U+10FFFE (no character)'],
    ['a\u{e0041}b', 'U+E0041 (invisible tag)'],
  ])('are found with their place and name: %j', (text, name) => {
    expect(hiddenCharacters(text)).toMatchObject([{ index: 1, name: { en: name } }]);
    expect(shown(text)).toBe(`a<${name.split(' ')[0]}>b`);
  });

  it.each(['Maoming, 茂名', 'line\r\n\tfeed', 'é ﬁ 😀 \u{20000} \u{10fffd}'])('are none in %j', (text) => {
    expect(hiddenCharacters(text)).toEqual([]);
    expect(shown(text)).toBe(text);
  });

  it('are named up to a number', () => expect(hiddenCharacters('\0'.repeat(50), 3)).toHaveLength(3));
});
