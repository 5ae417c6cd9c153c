import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, words } from '../../src/language/words.js';
import { medinno } from '../../src/model/medinno.js';
import { findOutFirst } from '../../src/report/find-out-first.js';
import type { EffectRow } from '../../src/results/effect-row.js';
import type { Comparison } from '../../src/results/tables.js';
import { context, firstPageOf, pageOf, three } from './three-strategies.js';

describe('what to find out first', () => {
  const { text, unit, grade } = medinno.parameters.adoptionCost;
  const driver = { parameter: 'adoptionCost', text, unit, grade, correlation: 0.61 };
  const information = { threshold: 39_501, choice: 'baseline', value: 62.4, low: 31, high: 94, driver };
  const knowing: Comparison = { ...three, information };

  it('gives the value of knowing with its interval in money, its share of the sum and its main driver', () => {
    const english = findOutFirst(context(knowing)).join(' ');
    expect(english).toContain('one would now choose to spend nothing more');
    expect(english).toContain('62 [31 to 94] million CNY (21% of the programme’s sum)');
    expect(english).toMatch(/“cost to insurance.*” \(rank correlation .* \+0\.61, evidence grade C\)/);
    expect(findOutFirst(context(knowing, 'zh')).join('')).toContain('6,200 [3,100 至 9,400] 万元');
    expect(firstPageOf(knowing)).toContain(english);
  });

  it('names the strategy that one would choose now, no driver where none stands out, no share of unequal sums', () => {
    const sums = three.sums.map((sum, n) => ({ ...sum, total: 300 + n }));
    const other = { ...knowing, sums, information: { ...information, choice: 'platforms', driver: null } };
    const [worth, without] = findOutFirst(context(other));
    expect(worth).toContain('one would now choose “Hospital-university-enterprise platforms”');
    expect(worth).not.toContain('%');
    expect(without).toBe(words('en').information.noDriver);
  });

  it.each(LANGUAGES)('is not said of runs that are too few (%s)', (language) => {
    expect(findOutFirst(context(three, language))).toEqual([words(language).information.tooFew]);
  });
});

describe('the table of the first page', () => {
  const table = (comparison: Comparison, language: Language = 'en') => {
    const page = pageOf(comparison, language);
    const from = page.indexOf('<div class="overview">');
    return page.slice(from, page.indexOf('</table>', from)).replace(/<[^>]*>/g, ' ');
  };
  const row = (comparison: Comparison, name: string, language: Language = 'en') =>
    table(comparison, language)
      .split('\n')
      .find((line) => line.includes(name));

  it.each(LANGUAGES)('has a column for each strategy and four groups of rows (%s)', (language) => {
    const { overview } = words(language);
    const page = pageOf(three, language);
    const html = page.slice(page.indexOf('class="amounts grouped"'));
    expect(html.slice(0, html.indexOf('</thead>')).match(/<th /g)).toHaveLength(4);
    expect(html.slice(0, html.indexOf('</table>')).match(/scope="rowgroup"/g)).toHaveLength(4);
    const money = overview.money(language === 'en' ? 'million CNY' : '万元');
    for (const title of [overview.innovation, overview.people, money, overview.health])
      expect(table(three, language)).toContain(title);
  });

  it('counts money in 万元 in Chinese, and says who stays of those recruited', () => {
    const effect = (indicator: string, mean: number, unit = 'persons'): EffectRow => ({
      ...three.effects.find((each) => each.scenario === 'platforms' && each.indicator === 'papers')!,
      indicator,
      unit,
      mean,
    });
    const effects = [
      ...three.effects,
      effect('programmeAsked', 300, 'million CNY'),
      effect('imports', 40),
      effect('youngRecruits', 2),
      effect('recruitsStaying', 10),
    ];
    const staying = { ...three, effects };
    expect(row(staying, words('zh').overview.paidOfAsked('市级财政'), 'zh')).toMatch(/30,000／30,000/);
    expect(row(staying, words('en').overview.paidOfAsked('city'))).toMatch(/300 of 300/);
    expect(row(staying, words('en').overview.recruitsStay)).toMatch(/–.*–.*10 of 42/);
  });

  it('shows the numbers of a row to the same digit, those whose interval leaves out zero in bold', () => {
    const page = pageOf(three);
    const net = page.slice(page.indexOf('<tr><th scope="row">net health benefit'));
    expect(net.slice(0, net.indexOf('</tr>'))).toMatch(
      /<strong>−1,000<\/strong>.*<strong>−2,330<\/strong>.*<strong>−5,000/s,
    );
  });
});
