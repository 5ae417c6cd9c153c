import { describe, expect, it } from 'vitest';
import { terminalTable } from '../../src/cli/terminal-table.js';
import { terminalWidth } from '../../src/language/lines.js';
import { LANGUAGES } from '../../src/language/words.js';
import { COMPARISON, labels } from '../report/fixture.js';

const ESCAPE = String.fromCharCode(27);

describe('terminal table', () => {
  it.each(LANGUAGES)('fits 140 columns and leaves no word out (%s)', (language) => {
    const text = terminalTable(COMPARISON, labels, language);
    for (const line of text.split('\n')) expect(terminalWidth(line)).toBeLessThanOrEqual(140);
    expect(text).not.toMatch(/undefined|NaN|\[object|…/);
  });

  it('gives the channels a table of their own where the terminal is narrow', () => {
    const text = terminalTable(COMPARISON, labels, 'en', { width: 110 });
    for (const line of text.split('\n')) expect(terminalWidth(line)).toBeLessThanOrEqual(110);
    expect(text).toContain('DALYs averted by channel');
    expect(terminalTable(COMPARISON, labels, 'en', { width: 160 })).not.toContain('DALYs averted by channel');
  });

  it('says tie where strategies cannot be told apart', () => {
    expect(terminalTable(COMPARISON, labels, 'en')).toMatch(/\btie\b/);
    expect(terminalTable({ ...COMPARISON, ties: [] }, labels, 'en')).not.toMatch(/\btie\b/);
  });

  it('shows losses, the practice-off block, the plausibility table and the answer', () => {
    const text = terminalTable(COMPARISON, labels, 'en', { width: 160 });
    expect(text).toContain('−7,600 to −1,200');
    expect(text.indexOf('practice channel off')).toBeLessThan(text.indexOf('real one?'));
    expect(text).toContain('outside, explained');
    expect(text.slice(text.indexOf('\nAnswer'))).toContain('no single winner');
    expect(text).toContain('illustrative city');
  });

  it('uses colour codes only when asked', () => {
    expect(terminalTable(COMPARISON, labels, 'en')).not.toContain(ESCAPE);
    expect(terminalTable(COMPARISON, labels, 'en', { colour: true })).toContain(`${ESCAPE}[1m`);
  });
});
