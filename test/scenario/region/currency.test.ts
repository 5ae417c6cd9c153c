import { describe, expect, it } from 'vitest';
import { medinno } from '../../../src/model/medinno.js';
import { type OtherRegions, parseRegion, readRegionFile } from '../../../src/scenario/region/region-file.js';
import { readRegionWorkbook } from '../../../src/scenario/workbook/read.js';
import { writeWorkbook } from '../../../src/scenario/workbook/write.js';
import { DOLLAR_TEXT, dollarRegion } from '../in-dollars.js';
import { contentOf, issuesOf, MAOMING_PATH, MAOMING_TEXT } from '../workbook-files.js';

const FILE = 'dollars.json';
const changed = (change: Record<string, unknown>) => JSON.stringify(dollarRegion(change));
/** Units are the same words in both languages: they are what a file has to say. */
const unitIssuesOf = (loaded: ReturnType<typeof parseRegion>) => (loaded.ok ? [] : loaded.issues);
const issuesIn = (change: Record<string, unknown>) => unitIssuesOf(parseRegion(changed(change), FILE));
const rate = (code: string, value: number) => ({
  code,
  perUsd: { value, unit: `${code} per US dollar`, source: 'bank', year: 2020, grade: 'A' },
});
const OTHERS: OtherRegions = {
  find: (name) =>
    name === 'maoming'
      ? { path: MAOMING_PATH, text: MAOMING_TEXT }
      : name === 'dollars'
        ? { path: FILE, text: DOLLAR_TEXT }
        : null,
  names: () => ['maoming', 'dollars'],
};

describe('the currency of a region file', () => {
  const { region, figures } = contentOf(parseRegion(DOLLAR_TEXT, FILE));

  it('is that of its code, a dollar being one dollar', () => {
    expect(region.currency).toEqual({ code: 'USD', perUsd: 1 });
    expect(figures.map(({ path }) => path)).not.toContain('currency.perUsd');
    expect(figures.filter(({ unit }) => unit.includes('CNY'))).toEqual([]);
  });

  it('is named in every unit: one of another currency is a mistake with its place', () => {
    const gdpPerHead = {
      value: 9000,
      unit: 'CNY a year per resident',
      source: 'yearbook',
      year: 2020,
      grade: 'A',
    };
    const wrong = { path: 'gdpPerHead.unit', found: '"CNY a year per resident"', line: 1 };
    expect(issuesIn({ gdpPerHead })).toMatchObject([{ ...wrong, expected: 'USD a year per resident' }]);
    const point = { figure: 'funding.localResearch', year: 2030, value: 5, source: 'plan', grade: 'B' };
    expect(issuesIn({ paths: [{ ...point, unit: 'million USD a year' }] })).toEqual([]);
    expect(issuesIn({ paths: [{ ...point, unit: 'million CNY a year' }] })).toMatchObject([
      { path: 'paths.0.unit', expected: 'million USD a year' },
    ]);
    const text = MAOMING_TEXT.replace('"CNY a year per resident"', '"USD a year per resident"');
    expect(unitIssuesOf(parseRegion(text, MAOMING_PATH))).toMatchObject([
      { path: 'gdpPerHead.unit', expected: 'CNY a year per resident' },
    ]);
  });

  it('has the bounds of CNY at its rate: the same money is possible everywhere', () => {
    const figure = { unit: 'USD a year per resident', source: 'yearbook', year: 2020, grade: 'A' };
    expect(issuesIn({ gdpPerHead: { ...figure, value: 2e6 } })).toMatchObject([
      { path: 'gdpPerHead.value', expected: '14.29 to 1429000 (USD a year per resident)' },
    ]);
    expect(issuesIn({ gdpPerHead: { ...figure, value: 1e6 } })).toEqual([]);
  });

  it('needs a rate where it is neither CNY nor the dollar, and three capital letters', () => {
    const paths = (change: Record<string, unknown>) => issuesIn(change).map(({ path }) => path);
    expect(paths({ currency: { code: 'usd' } })).toContain('currency.code');
    expect(paths({ currency: { code: 'EUR' } })).toContain('currency.perUsd');
    expect(issuesIn({ currency: rate('USD', 2) })).toMatchObject([
      { path: 'currency.perUsd.value', found: '2', expected: '1, since the currency is the US dollar' },
    ]);
    const euros = changed({ currency: rate('EUR', 0.9) }).replaceAll(/\bUSD\b/g, 'EUR');
    expect(contentOf(parseRegion(euros, FILE)).region.currency).toEqual({ code: 'EUR', perUsd: 0.9 });
  });

  it('is that of the like region where the file names none, and must not be another', () => {
    const own = { ...dollarRegion(), id: 'mine', like: 'dollars', currency: undefined, prices: undefined };
    const { region: mine } = contentOf(parseRegion(JSON.stringify(own), 'mine.json', OTHERS));
    expect(mine.currency).toEqual({ code: 'USD', perUsd: 1 });
    expect(mine.prices.platform).toBeCloseTo(region.prices.platform, 10);
    const across = JSON.stringify({ ...dollarRegion(), id: 'mine', like: 'maoming' });
    // alone: units that were borrowed are no mistakes of its author
    expect(issuesOf(parseRegion(across, 'mine.json', OTHERS))).toHaveLength(1);
    expect(issuesOf(parseRegion(across, 'mine.json', OTHERS))).toContainEqual(
      expect.objectContaining({
        path: 'currency.code',
        found: '"USD"',
        expected: expect.stringContaining('money cannot be borrowed across currencies'),
      }),
    );
  });

  it('has usual prices of the model at its rate', () => {
    const [id, { usual }] = Object.entries(medinno.prices).find(([, price]) => price.usual !== undefined)!;
    const { prices, ...others } = dollarRegion() as { prices: Record<string, unknown> };
    const { [id]: _left, ...kept } = prices;
    const { figures: all } = contentOf(parseRegion(JSON.stringify({ ...others, prices: kept }), FILE));
    const figure = all.find(({ path }) => path === `prices.${id}`)!;
    expect(figure.unit).toContain('million USD');
    expect(figure.value).toBeCloseTo(usual!.value / 7, 4);
  });

  it.each(['en', 'zh'] as const)(
    'comes back from a workbook, and stands in the form (%s)',
    async (language) => {
      const file = contentOf(readRegionFile(DOLLAR_TEXT, FILE));
      const bytes = await writeWorkbook(file, { language, blank: false });
      expect(contentOf(readRegionWorkbook('dollars.xlsx', bytes)).region).toEqual(region);
      const name = { en: 'Mine', zh: '我的' };
      const form = await writeWorkbook(file, { id: 'mine', name, language, blank: true });
      const issues = issuesOf(readRegionWorkbook('mine.xlsx', form, OTHERS));
      expect(issues.filter(({ path }) => path.includes('currency') || path.endsWith('unit'))).toEqual([]);
    },
  );
});
