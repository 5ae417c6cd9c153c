import { describe, expect, it } from 'vitest';
import type { DrawnChart } from '../../src/charts/chart.js';
import { drawSvg } from '../../src/charts/draw-svg.js';
import { SIZES } from '../../src/charts/sizes.js';
import { textWidth } from '../../src/charts/text-width.js';
import { LANGUAGES } from '../../src/language/words.js';
import { STUDIES } from '../../src/studies/catalogue.js';
import { fundingAndBadScience } from '../../src/studies/funding-and-bad-science.js';
import { runStudy } from '../../src/studies/run-study.js';
import { studyCharts } from '../../src/studies/study-charts.js';
import { SMALL } from './expectations.js';

const FORMS = ['wide', 'narrow'] as const;

/** Every study, and the one that draws another chart for another table. */
const CASES = [
  ...STUDIES.map((study) => ({ name: study.name, study, settings: SMALL[study.name] ?? {} })),
  {
    name: 'funding-and-bad-science, open science',
    study: fundingAndBadScience,
    settings: { ...SMALL['funding-and-bad-science'], table: 'open-science' },
  },
];

interface Head {
  readonly description: string;
  readonly title: { readonly text: readonly string[]; readonly subtitle: readonly string[] };
  readonly vconcat: readonly { readonly title: { readonly text: readonly string[] } }[];
}

const headOf = ({ spec }: DrawnChart): Head => spec as unknown as Head;

/** Contrast of a colour on white (WCAG 2.2, relative luminance). */
function contrastOnWhite(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

const NAMED: Readonly<Record<string, string>> = { black: '#000000' };

describe.each(CASES)('the charts of $name', ({ study, settings }) => {
  const running = runStudy(study, { settings });
  const drawn = async (form: (typeof FORMS)[number], language: (typeof LANGUAGES)[number]) =>
    studyCharts(study, await running, { language, form });

  it.each(LANGUAGES)('say in their titles what the data show, and ask nothing (%s)', async (language) => {
    for (const chart of await drawn('wide', language)) {
      expect(chart.title, chart.id).not.toMatch(/[?？]/);
      expect(headOf(chart).title.text.join(''), chart.id).not.toMatch(/[?？]/);
      expect(chart.title, chart.id).not.toMatch(/[.。]$/);
    }
  });

  it.each(LANGUAGES)('give numbers of their data to those who do not see them (%s)', async (language) => {
    for (const chart of await drawn('wide', language)) {
      const { description, title, vconcat } = headOf(chart);
      const shown = [...title.text, ...title.subtitle, ...vconcat[0].title.text].join('').replaceAll(' ', '');
      expect(description.replaceAll(' ', '').length, chart.id).toBeGreaterThan(shown.length);
      expect(description.slice(chart.title.length), chart.id).toMatch(/\d/);
    }
  });

  it('have their rows as plain data, alike in their columns', async () => {
    for (const { id, rows } of await drawn('wide', 'en')) {
      expect(rows.length, id).toBeGreaterThan(0);
      const columns = Object.keys(rows[0]);
      for (const row of rows) {
        expect(Object.keys(row), id).toEqual(columns);
        for (const value of Object.values(row)) {
          expect(value === null || ['number', 'string', 'boolean'].includes(typeof value), id).toBe(true);
          expect(value, id).not.toBeNaN();
        }
      }
    }
  });

  it.each(FORMS)('have no line of text that is wider than the frame (%s)', async (form) => {
    const { width, title: size, text, foot } = SIZES[form];
    for (const language of LANGUAGES) {
      for (const chart of await drawn(form, language)) {
        const { title, vconcat } = headOf(chart);
        for (const line of title.text) expect(textWidth(line, size, 'bold'), line).toBeLessThanOrEqual(width);
        for (const line of title.subtitle) expect(textWidth(line, text), line).toBeLessThanOrEqual(width);
        for (const line of vconcat[0].title.text) {
          expect(textWidth(line, foot), line).toBeLessThanOrEqual(width);
        }
      }
    }
  });

  it.each(FORMS)('are as wide as their form, with words that stand out from white (%s)', async (form) => {
    const { width, padding } = SIZES[form];
    for (const chart of await drawn(form, 'en')) {
      const svg = await drawSvg(chart.spec);
      expect(Number(/ width="([\d.]+)"/.exec(svg)![1]), chart.id).toBeLessThanOrEqual(
        width + 2 * padding + 24,
      );
      for (const [, fill] of svg.matchAll(/<text[^>]* fill="([^"]+)"/g)) {
        expect(contrastOnWhite(NAMED[fill] ?? fill), `${chart.id} ${fill}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
