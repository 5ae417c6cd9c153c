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

  it('reads a budget in place of the number of grants, for those that do not fund all above a payline', () => {
    const budget = 'budget: { value: 12, unit: million CNY a year, source: rules, year: 2020, grade: B }';
    const file = (...lines: string[]) => {
      const from = TEXT.indexOf(SIZE);
      const to = TEXT.indexOf('      grantSize:', from);
      return parseRegion(
        TEXT.slice(0, from) + lines.map((line) => `      ${line}\n`).join('') + TEXT.slice(to),
        FILE,
      );
    };
    const [funder] = contentOf(file('mechanism: rank', budget)).region.funding.outside;
    expect(funder).toMatchObject({ mechanism: 'rank', budget: 12 });
    expect(funder).not.toHaveProperty('winsPerYear');
    expect(issuesOf(file('mechanism: rank'))).toMatchObject([
      { path: 'funding.outside.0.winsPerYear', expected: expect.stringContaining('or budget') },
    ]);
    expect(issuesOf(file(budget))).toMatchObject([
      { path: 'funding.outside.0.budget', expected: 'nothing: with the mechanism payline it is not read' },
    ]);
    const both = withChange(TEXT, SIZE, `      mechanism: rank\n      ${budget}\n${SIZE}`);
    expect(issuesOf(parseRegion(both, FILE))).toMatchObject([
      { path: 'funding.outside.0.budget', expected: expect.stringContaining('either winsPerYear') },
    ]);
  });
});
