import { expect, it } from 'vitest';
import { levelsText } from '../../src/cli/levels-text.js';
import { lookOf } from '../../src/cli/terminal-look.js';
import { terminalWidth } from '../../src/language/lines.js';
import { formatEstimate } from '../../src/language/numbers.js';
import { LANGUAGES } from '../../src/language/words.js';
import { medinno } from '../../src/model/medinno.js';
import { COMPARISON, labels } from '../report/fixture.js';

it.each(LANGUAGES)('levels fit 80 columns, a table for each scenario (%s)', (language) => {
  const text = levelsText(
    { comparison: COMPARISON, model: medinno, labels, language },
    lookOf({ width: 80 }),
  );
  for (const line of text.split('\n')) expect(terminalWidth(line)).toBeLessThanOrEqual(80);
  expect(text.match(/^─+$/gm)).toHaveLength(2 * COMPARISON.scenarios.length);
  const row = COMPARISON.summary.find(
    ({ indicator, part, year }) => part === '' && year === 'total' && !labels(indicator).arbitraryZero,
  )!;
  expect(text).toContain(labels(row.indicator).name[language]);
  expect(text).toContain(` ${formatEstimate(row.mean, row.p05, row.p95).mean} `);
});
