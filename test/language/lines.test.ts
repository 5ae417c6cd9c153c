import { describe, expect, it } from 'vitest';
import { breakLines, terminalWidth } from '../../src/language/lines.js';

const broken = (text: string, width: number): string[] => breakLines(text, width, terminalWidth);

describe('breaking a text into lines', () => {
  it('breaks between words, and behind a hyphen', () => {
    expect(broken('more competitive grants', 16)).toEqual(['more competitive', 'grants']);
    expect(broken('a long-term plan', 8)).toEqual(['a long-', 'term', 'plan']);
  });

  it('leaves a word that is wider than the line whole', () => {
    expect(broken('an extraordinarily long word', 6)).toEqual(['an', 'extraordinarily', 'long', 'word']);
  });

  it('breaks between square characters, which keep the punctuation behind them', () => {
    expect(broken('科研时间保障，评价改革', 12)).toEqual(['科研时间保', '障，评价改革']);
  });

  it('lets no square character stand alone on the last line', () => {
    expect(broken('科研时间保障与评价改革', 20)).toEqual(['科研时间保障与评价', '改革']);
    expect(broken('本身没有区间。', 12)).toEqual(['本身没有', '区间。']);
  });

  it('begins no line with a closing mark and ends none with an opening one', () => {
    expect(broken('避免的负担按 DALY。', 17)).toEqual(['避免的负担按', 'DALY。']);
    expect(broken('评价改《中文》', 12)).toEqual(['评价改', '《中文》']);
    expect(broken('评价改（中文', 10)).toEqual(['评价改', '（中文']);
    expect(broken('种方式“论文”', 8)).toEqual(['种方式', '“论文”']);
  });

  it('gives a lone character a number for company, and none that has no room', () => {
    expect(broken('每年支出 3.2 元。', 14)).toEqual(['每年支出', '3.2 元。']);
    for (const line of broken('a b 中，文。”', 8)) expect(terminalWidth(line)).toBeLessThanOrEqual(8);
  });

  it('keeps every character, whatever the width', () => {
    const text = '学习型医院、科研时间保障与评价改革 and a few words 在后';
    for (let width = 2; width < 60; width++)
      expect(broken(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});
