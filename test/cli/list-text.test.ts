import { describe, expect, it } from 'vitest';
import { listText } from '../../src/cli/list-text.js';
import { terminalWidth } from '../../src/language/lines.js';
import { CATALOGUES, type CatalogueName } from '../../src/node/catalogue-entries.js';

const NAMES = Object.keys(CATALOGUES) as CatalogueName[];

describe('a catalogue as text', () => {
  it.each(NAMES)('gives %s a line each where it is no terminal, each with the id in front', (name) => {
    const entries = CATALOGUES[name]();
    const lines = listText(name, entries).trimEnd().split('\n');
    expect(lines).toHaveLength(entries.length);
    for (const [index, { id }] of entries.entries()) expect(lines[index]?.startsWith(id)).toBe(true);
    expect(lines.join('\n')).not.toMatch(/undefined|\[object|null|NaN|\.;/);
  });

  it.each(NAMES)('breaks %s to fit a terminal, one block each, and loses no word', (name) => {
    const entries = CATALOGUES[name]();
    const text = listText(name, entries, { width: 80 });
    expect(text.trimEnd().split('\n\n')).toHaveLength(entries.length);
    const headless = text.split('\n').filter((line) => line.startsWith('  '));
    // An address is one word, however long.
    for (const line of headless.filter((each) => each.trim().includes(' ')))
      expect(terminalWidth(line)).toBeLessThanOrEqual(80);
    const words = (shown: string) => shown.replace(/[;:.\s]+/g, '');
    expect(words(text)).toBe(words(listText(name, entries)));
  });

  it('says what a lever does, costs and trades away', () => {
    const [lever] = CATALOGUES.levers().filter(({ id }) => id === 'retention');
    const text = listText('levers', [lever!], { width: 100 });
    for (const said of [
      'dose 0 to 100 percent of pay',
      'retentionPoint',
      'paid by government',
      'moves pay of research-active staff',
      'expected to lower emigrants',
      'trade-off',
      'DOI 10.25236',
    ])
      expect(text).toContain(said);
  });

  it('tells of a file with mistakes instead of leaving it out', () => {
    const issues = [
      { file: 'a.yaml', line: 1, column: 1, path: '', found: 'x', expected: 'y', suggestion: null },
    ];
    expect(listText('scenarios', [{ id: 'a', file: 'scenarios/a.yaml', issues }])).toBe(
      'a: scenarios/a.yaml has a mistake: medinno check a\n',
    );
  });
});
