import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, words } from '../../src/language/words.js';
import { medinno } from '../../src/model/medinno.js';
import { lendersInWords } from '../../src/report/figures-of-place.js';
import { localLine } from '../../src/report/page-lines.js';
import { reportHtml } from '../../src/report/report.js';
import { figureRows } from '../../src/results/figure-rows.js';
import type { Comparison } from '../../src/results/tables.js';
import type { Figure } from '../../src/scenario/reading/figure.js';
import { localShare } from '../../src/scenario/region/local-share.js';
import { parseRegion } from '../../src/scenario/region/region-file.js';
import { scenarioLike } from '../results/tiny.js';
import { COMPARISON, labels } from './fixture.js';

const FILE = 'scenarios/regions/maoming.yaml';
const MAOMING = parseRegion(
  readFileSync(fileURLToPath(new URL(`../../${FILE}`, import.meta.url)), 'utf8'),
  FILE,
);
if (!MAOMING.ok) throw new Error(JSON.stringify(MAOMING.issues));
const { region, figures } = MAOMING.value;
const LENDER = { id: 'neighbour', name: { en: 'Neighbour', zh: '邻市' } };

const isPrice = ({ path }: Figure): boolean => path.startsWith('prices.');

/** Maoming as it would be if all its prices, and what holds for the country, came from its neighbour. */
const lent = (figure: Figure): Figure =>
  isPrice(figure) || figure.path === 'health.discountRate'
    ? { ...figure, borrowedFrom: LENDER.id, grade: 'D' }
    : figure;

function comparisonWith(changed: readonly Figure[], lender: Comparison['lender']): Comparison {
  const scenario = scenarioLike({ region, figures: changed, ...(lender === null ? {} : { lender }) });
  return { ...COMPARISON, data: localShare(changed), lender, figures: figureRows(scenario, medinno) };
}

const BORROWING = comparisonWith(figures.map(lent), LENDER);

const sectionOf = (comparison: Comparison, language: Language = 'en'): string => {
  const html = reportHtml(comparison, [], { model: medinno, labels, language });
  const from = html.slice(html.indexOf('<section id="figures"'));
  return from.slice(0, from.indexOf('</section>'));
};
const rowsIn = (html: string): string[] =>
  html.match(/<tr[ >].*?<\/tr>/gs)!.filter((row) => !row.includes('scope="col"'));

describe('the figures of the place', () => {
  it.each(LANGUAGES)('are in the report one by one, by topic, none left out (%s)', (language) => {
    const section = sectionOf(BORROWING, language);
    const { topics } = words(language).placeFigures;
    expect([...section.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, title]) => title)).toEqual(
      Object.values(topics),
    );
    expect(rowsIn(section)).toHaveLength(figures.length);
    expect(section.replace(/<[^>]*>/g, ' ')).not.toMatch(/undefined|NaN|\[object|null/);
  });

  it('stand with value, range, unit, year, grade and source', () => {
    const row = rowsIn(sectionOf(BORROWING)).find((one) => one.includes('Licensed and assistant doctors'))!;
    const doctors = figures.find(({ path }) => path === 'doctors')!;
    const cells = [...row.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell]) => cell);
    expect(cells[0]).toContain('13,838');
    expect(cells[1]).toBe(doctors.unit);
    expect(cells[2]).toBe(String(doctors.year));
    expect(cells[3]).toBe(doctors.grade);
    expect(cells[5]).toContain(doctors.source.slice(0, 20));
  });

  it('have Chinese units in the Chinese report, all of them', () => {
    const units = rowsIn(sectionOf(BORROWING, 'zh')).map(
      (row) => [...row.matchAll(/<td>(.*?)<\/td>/gs)][1][1],
    );
    expect(units).toHaveLength(figures.length);
    expect(units.filter((unit) => unit.includes('<') || /^[a-z ]+$/i.test(unit))).toEqual([]);
  });

  it('are years without separators, and shares to their digits', () => {
    const rows = rowsIn(sectionOf(BORROWING));
    expect(rows.find((row) => row.includes('First simulated year'))).toMatch(/<td>20\d\d</);
    expect(rows.find((row) => row.includes('Discount rate'))).toContain('<td>0.05 <');
  });

  it.each([
    ['en', 'borrowed from Neighbour, widened', 'borrowed from Neighbour<'],
    ['zh', '借自邻市，范围已放宽', '借自邻市<'],
  ] as const)(
    'say which are borrowed, from whom, and widened unless they hold for the country (%s)',
    (language, widened, asThere) => {
      const rows = rowsIn(sectionOf(BORROWING, language)).filter((row) =>
        row.startsWith('<tr class="borrowed"'),
      );
      const prices = figures.filter(isPrice).length;
      expect(prices).toBeGreaterThan(10);
      expect(rows.filter((row) => row.includes(widened))).toHaveLength(prices);
      expect(rows.filter((row) => row.includes(asThere))).toHaveLength(1);
      expect(rows).toHaveLength(prices + 1);
    },
  );

  it('say which are assumed, and whose they are', () => {
    const rows = rowsIn(sectionOf(BORROWING));
    const assumed = BORROWING.figures.filter(({ origin }) => origin === 'assumed');
    expect(rows.filter((row) => row.startsWith('<tr class="assumed"'))).toHaveLength(assumed.length);
    const climate = rows.find((row) => row.includes('Learning climate'))!;
    expect(climate).toContain(
      `<span class="entry">${region.institutions[0].name.en.replaceAll("'", '&#39;')}</span>`,
    );
    expect(rows.find((row) => row.includes('DALYs a year'))).toContain(words('en').areas.cardiometabolic);
  });

  it('are left out where nothing is recorded of them', () => {
    expect(reportHtml(COMPARISON, [], { model: medinno, labels, language: 'en' })).not.toContain(
      'id="figures"',
    );
  });
});

describe('the lender', () => {
  it('is named in the first line of the report', () => {
    expect(localLine(BORROWING, 'en')).toContain('taken from Neighbour, a like region');
    expect(localLine(BORROWING, 'zh')).toContain('借自相似地区邻市');
    expect(localLine(comparisonWith(figures, null), 'en')).toContain('none is taken from a like region');
  });

  it('is called by its id where only the figures name it', () => {
    expect(lendersInWords(comparisonWith(figures.map(lent), null), 'en')).toBe('neighbour');
    expect(sectionOf(comparisonWith(figures.map(lent), null))).not.toContain('widened<');
  });
});
