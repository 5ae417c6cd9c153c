import { describe, expect, it } from 'vitest';
import { decisionLines } from '../../src/cli/explore-decision-text.js';
import { terminalWidth } from '../../src/language/lines.js';
import { alikeByAll, decisionContext, failing, turn, worth } from '../report/decision-fixture.js';

const context = (language: 'en' | 'zh', name: (id: string) => string) => {
  const made = decisionContext(
    {
      robustness: alikeByAll(),
      discovery: [failing('a', 1), failing('b', 2), failing('c', 0)],
      information: { choice: 'a', rows: [worth('everything', 'everything', 10)] },
      turningPoints: [turn()],
    },
    language,
  );
  return { ...made, names: { ...made.names, strategy: name } };
};

describe('the decision in a terminal', () => {
  it('is the answer, a table and three sentences', () => {
    const names: Readonly<Record<string, string>> = { a: 'Grants', b: 'Pay', c: 'Nothing more' };
    const lines = decisionLines(
      context('en', (id) => names[id]),
      80,
    );
    expect(lines[0]).toMatch(/^- By net health benefit “Grants” comes first/);
    expect(lines).toContainEqual(
      expect.stringMatching(/^Grants +\+14 \(1\) +\+14 \(1\) +14 \(1\) +75% \(1\) +75% \(1\)$/),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^Nothing more +0 \(3\) +0 \(3\) +0 \(3\) +25% \(3\) +25% \(3\)$/),
    );
    const last = lines.slice(lines.lastIndexOf('') + 1).filter((line) => line.startsWith('- '));
    expect(last.map((line) => line.slice(2, 20))).toEqual([
      '“Grants” fails in ',
      'By net health bene',
      'The nearest values',
    ]);
  });

  it.each(['en', 'zh'] as const)('fits 80 columns whatever strategies are called (%s)', (language) => {
    const long =
      language === 'en' ? 'a very long name of what is to be done with money' : '很长的策略名称'.repeat(8);
    const lines = decisionLines(
      context(language, (id) => `${long} ${id}`),
      80,
    );
    expect(Math.max(...lines.map(terminalWidth))).toBeLessThanOrEqual(80);
    // Broken, not cut.
    expect(lines.join('').replaceAll(' ', '')).toContain(language === 'en' ? 'money' : '策略名称');
  });

  it('has no table where nothing is ranked', () => {
    const lines = decisionLines(decisionContext(), 80);
    expect(lines.join('\n')).not.toContain('─');
    expect(lines[0]).toContain('too few');
  });
});
