import { describe, expect, it } from 'vitest';
import { terminalTable } from '../../src/cli/terminal-table.js';
import { labelsOf } from '../../src/language/indicator-labels.js';
import { terminalWidth } from '../../src/language/lines.js';
import { LANGUAGES, type Language, words } from '../../src/language/words.js';
import { medinno } from '../../src/model/medinno.js';
import { answerInWords } from '../../src/report/answer.js';
import { COMPARISON, labels } from '../report/fixture.js';

const ESCAPE = String.fromCharCode(27);

describe('terminal table', () => {
  it.each(LANGUAGES)('fits 140 columns and leaves no word out (%s)', (language) => {
    const text = terminalTable(COMPARISON, { model: medinno, labels, language });
    for (const line of text.split('\n')) expect(terminalWidth(line)).toBeLessThanOrEqual(140);
    expect(text).not.toMatch(/undefined|NaN|\[object|…/);
  });

  it('gives the channels their own table where the terminal is narrow', () => {
    const text = terminalTable(COMPARISON, { model: medinno, labels, language: 'en' }, { width: 110 });
    for (const line of text.split('\n')) expect(terminalWidth(line)).toBeLessThanOrEqual(110);
    expect(text).toContain('DALYs averted by channel');
    expect(
      terminalTable(COMPARISON, { model: medinno, labels, language: 'en' }, { width: 160 }),
    ).not.toContain('DALYs averted by channel');
  });

  it.each(LANGUAGES)(
    'fits terminals of 80 to 120 columns, in more tables the narrower they are (%s)',
    (language) => {
      const tables = [80, 100, 120].map((width) => {
        const wide = {
          ...COMPARISON.plausibility[0]!,
          low: 900_000,
          high: 1_700_000,
          verdict: 'inside' as const,
        };
        const comparison = { ...COMPARISON, plausibility: [...COMPARISON.plausibility, wide] };
        const text = terminalTable(comparison, { model: medinno, labels, language }, { width });
        for (const line of text.split('\n')) expect(terminalWidth(line)).toBeLessThanOrEqual(width);
        return text.match(/^─+$/gm)!.length / 2;
      });
      expect(tables[0]).toBe(5);
      expect(tables[2]).toBe(4);
    },
  );

  it.each(LANGUAGES)(
    'shows custom indicators by name, in as many tables as the width takes (%s)',
    (language) => {
      const indicators = [1, 2, 3, 4, 5].map((n) => ({
        id: `own${n}`,
        name: { en: `Papers of kind ${n} per head`, zh: `第 ${n} 类人均论文` },
        unit: 'papers',
        expression: { en: `papers / ${n}`, zh: `papers / ${n}` },
      }));
      const own = indicators.flatMap(({ id }) =>
        COMPARISON.effects
          .filter(({ indicator }) => indicator === 'papers')
          .map((row) => ({ ...row, indicator: id, mean: id === 'own5' ? Number.NaN : row.mean })),
      );
      const comparison = { ...COMPARISON, indicators, effects: [...COMPARISON.effects, ...own] };
      const text = terminalTable(
        comparison,
        { model: medinno, labels: labelsOf(comparison, medinno), language },
        { width: 80 },
      );
      for (const line of text.split('\n')) expect(terminalWidth(line)).toBeLessThanOrEqual(80);
      const block = text.slice(text.indexOf(words(language).sections.custom));
      for (const n of [1, 2, 3, 4, 5])
        expect(block).toContain(language === 'en' ? `kind ${n}` : `第 ${n} 类`);
      expect(text).not.toMatch(/NaN|undefined/);
    },
  );

  it('says tie where strategies cannot be told apart', () => {
    expect(terminalTable(COMPARISON, { model: medinno, labels, language: 'en' })).toMatch(/\btie\b/);
    expect(
      terminalTable({ ...COMPARISON, ties: [] }, { model: medinno, labels, language: 'en' }),
    ).not.toMatch(/\btie\b/);
  });

  it.each(LANGUAGES)('begins with the question and the answer, tables follow (%s)', (language) => {
    const wording = { model: medinno, labels, language };
    const text = terminalTable(COMPARISON, wording, { width: 2000 });
    const { question, headline, points } = answerInWords({ comparison: COMPARISON, ...wording });
    expect(text.startsWith(`${question}\n${headline}\n- ${points[0]}\n`)).toBe(true);
    expect(text.indexOf('─')).toBeGreaterThan(text.indexOf(words(language).harm.title));
  });

  it('leaves out facts that the simulation agrees with, and says how many', () => {
    const [first, ...others] = COMPARISON.plausibility;
    const plausibility = [{ ...first!, verdict: 'inside' as const }, ...others];
    const text = (language: Language) =>
      terminalTable({ ...COMPARISON, plausibility }, { model: medinno, labels, language }, { width: 2000 });
    expect(text('en')).not.toContain(first!.label.en);
    expect(text('en')).toContain(`1 of ${plausibility.length} facts lie inside`);
    expect(text('zh')).toContain(`${plausibility.length} 项已知事实中，1 项`);
    expect(text('en')).toContain(others[0]!.label.en);
  });

  it('shows losses, the practice-off block and the plausibility table', () => {
    const text = terminalTable(COMPARISON, { model: medinno, labels, language: 'en' }, { width: 160 });
    expect(text).toContain('−7,600 to −1,200');
    expect(text.indexOf('practice channel off')).toBeLessThan(text.indexOf('real one?'));
    expect(text).toContain('outside, explained');
    expect(text).toContain('illustrative city');
  });

  it('says of each fact what it is good for, and below them how many checks hold', () => {
    const shown = COMPARISON.plausibility.map((row) => ({ ...row, verdict: 'partly' as const }));
    const all = { ...COMPARISON, plausibility: shown };
    const text = terminalTable(all, { model: medinno, labels, language: 'en' });
    expect(text).toMatch(/Papers per research-active.* tuned$/m);
    expect(text).toMatch(/Postdocs who stay.* check$/m);
    expect(text).toContain('Checks inside their known range: 0 of 1; partly inside: 1.');
    const plausibility = COMPARISON.plausibility.slice(0, 1);
    expect(
      terminalTable({ ...COMPARISON, plausibility }, { model: medinno, labels, language: 'en' }),
    ).toContain('None of these facts');
  });

  it('says at least where the known range of a fact is open above', () => {
    const verdict = 'partly' as const;
    const plausibility = [
      { ...COMPARISON.plausibility[0]!, verdict, low: 7_360, high: Number.POSITIVE_INFINITY },
    ];
    expect(
      terminalTable({ ...COMPARISON, plausibility }, { model: medinno, labels, language: 'en' }),
    ).toContain('at least 7,360');
    expect(
      terminalTable({ ...COMPARISON, plausibility }, { model: medinno, labels, language: 'zh' }),
    ).toContain('不低于 7,360');
  });

  it('sets heads, ties, losses and warnings off, only when asked', () => {
    const wording = { model: medinno, labels, language: 'en' as const };
    expect(terminalTable(COMPARISON, wording)).not.toContain(ESCAPE);
    const text = terminalTable(COMPARISON, wording, { colour: true, width: 160 });
    expect(text).toContain(`${ESCAPE}[1m`);
    expect(text).toContain(`${ESCAPE}[33mtie${ESCAPE}[39m`);
    expect(text).toContain(`${ESCAPE}[31m−7,600 to −1,200${ESCAPE}[39m`);
    const plain = text.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '');
    expect(plain).toBe(terminalTable(COMPARISON, wording, { width: 160 }));
  });
});
