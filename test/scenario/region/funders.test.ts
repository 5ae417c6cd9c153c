import { describe, expect, it } from 'vitest';
import { parseRegion } from '../../../src/scenario/region/region-file.js';
import { withChange } from '../project-files.js';
import { contentOf, MAOMING_PATH as FILE, issuesOf, MAOMING_TEXT as TEXT } from '../workbook-files.js';

const SIZE = '      winsPerYear:\n        value: 3';

describe('funders of a region file', () => {
  it('reads how a funder chooses, and on which terms', () => {
    const cost = '{ value: 0.2, unit: fraction, source: rules, year: 2020, grade: B }';
    const terms = `      mechanism: lottery\n      panel: private\n      target: oncology\n      overhead: ${cost}\n`;
    const { funding } = contentOf(parseRegion(withChange(TEXT, SIZE, terms + SIZE), FILE)).region;
    expect(funding.outside[0]).toMatchObject({
      mechanism: 'lottery',
      panel: 'private',
      target: 'oncology',
      overhead: 0.2,
    });
    expect(contentOf(parseRegion(TEXT, FILE)).region.funding.outside[0]).not.toHaveProperty('mechanism');
  });

  it('refuses terms of funders that are unknown, or that nothing reads', () => {
    const terms = (...lines: string[]) =>
      issuesOf(
        parseRegion(withChange(TEXT, SIZE, lines.map((line) => `      ${line}\n`).join('') + SIZE), FILE),
      );
    expect(terms('mechanism: lotery', 'panel: locals', 'target: cancer')).toMatchObject([
      { path: 'funding.outside.0.mechanism', suggestion: 'lottery' },
      { path: 'funding.outside.0.panel', suggestion: 'local' },
      { path: 'funding.outside.0.target' },
    ]);
    const noise = 'reviewNoise: { value: 1, unit: ln ability, source: rules, year: 2020, grade: B }';
    expect(terms('mechanism: perHead', 'panel: local', noise)).toMatchObject([
      {
        path: 'funding.outside.0.panel',
        found: '"local"',
        expected: 'nothing: with the mechanism perHead it is not read',
      },
      { path: 'funding.outside.0.reviewNoise', found: 'a figure' },
    ]);
    for (const word of ['constructor', '__proto__', '[rank]', '{ a: 1 }'])
      expect(terms(`mechanism: ${word}`)).toMatchObject([{ path: 'funding.outside.0.mechanism' }]);
    expect(terms('mechanism: trackRecord', noise)).toHaveLength(1);
    expect(terms('mechanism: rank', noise)).toEqual([]);
  });
});
