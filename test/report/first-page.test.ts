import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, words } from '../../src/language/words.js';
import { medinno } from '../../src/model/medinno.js';
import { checksInWords } from '../../src/report/background-tables.js';
import { illustrativeInWords } from '../../src/report/caveats.js';
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

  it('has a row for payers that spend little each, so that all rows add up', () => {
    const spent = (payer: string, mean: number) => ({
      ...three.effects[0],
      scenario: 'platforms',
      indicator: 'spending',
      part: `payer=${payer}`,
      year: 'total' as const,
      unit: 'million CNY',
      mean,
      low: mean - 1,
      high: mean + 1,
    });
    const spending = (sums: Readonly<Record<string, number>>) => ({
      ...three,
      effects: [...three.effects, ...Object.entries(sums).map(([payer, sum]) => spent(payer, sum))],
    });
    const { overview } = words('en');
    const much = spending({ city: 250, insurance: 80, patients: 35, enterprises: 30 });
    expect(row(much, overview.spentByOthers)).toMatch(/\+65\b/);
    expect(row(spending({ city: 250, insurance: 80, patients: 5 }), overview.spentByOthers)).toMatch(/\+5\b/);
    expect(row(spending({ city: 250, insurance: 80, patients: 0 }), overview.spentByOthers)).toBeUndefined();
  });

  it('has units and intervals apart from what they belong to, also for who copies its text', () => {
    expect(pageOf(three)).not.toMatch(/[^\s>]<span class="(unit|interval|passed)"/);
    expect(pageOf(three)).not.toMatch(/<\/(span|strong|code)><span class="(unit|interval|passed)"/);
  });

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
      baseline: 0,
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

  it.each(LANGUAGES)(
    'says through which channel and for whom most health comes, with its share (%s)',
    (language) => {
      const { areas, channels, overview } = words(language);
      const papers = three.effects.find(
        (each) => each.scenario === 'platforms' && each.indicator === 'papers',
      )!;
      const total: EffectRow = { ...papers, indicator: 'dalysAverted', unit: 'DALYs' };
      const part = (name: string, mean: number): EffectRow => ({ ...total, part: name, mean });
      const others = three.effects.filter(({ indicator }) => indicator !== 'dalysAverted');
      const effects = [
        ...others,
        { ...total, mean: 100 },
        part('channel=practice', 20),
        part('channel=careHours', 90),
        part('channel=incidents', -10),
        part('area=oncology', 120),
        part('area=infectious', -20),
      ];
      const comparison = { ...three, effects };
      expect(row(comparison, overview.through, language)).toContain(`${channels.careHours} (90%)`);
      const most = row(comparison, overview.mostlyFor, language);
      expect(most).toContain(areas.oncology);
      expect(most).not.toContain('%');
    },
  );
});

describe('the note under the answer', () => {
  it('gives the price of ordinary care in the first and the last year, as the runs had it', () => {
    const { policyYear } = three.region;
    const price = (year: number, baseline: number): EffectRow => ({
      ...three.effects[0],
      indicator: 'opportunityCost',
      unit: 'CNY per DALY',
      part: '',
      year,
      baseline,
    });
    const last = policyYear + three.horizon - 1;
    const effects = [...three.effects, price(policyYear, 40_969), price(last, 53_208)];
    expect(firstPageOf({ ...three, effects })).toContain(
      `at 41,000 CNY each in ${policyYear} and 53,000 in ${last} (means of the draws)`,
    );
  });

  it('gives the central price of the place where the runs kept no years', () => {
    expect(firstPageOf(three)).toContain('at 37,400 CNY each; 0 =');
  });
});

describe('the caveat of an illustrative place', () => {
  it('counts the same checks as the table of known facts: those of the place, inside and partly inside', () => {
    const check = (verdict: 'inside' | 'partly' | 'outside', general = false) => ({
      ...three.plausibility[0],
      use: 'check' as const,
      verdict,
      general,
    });
    const plausibility = [check('inside'), check('partly'), check('outside'), check('inside', true)];
    const found = context({
      ...three,
      plausibility,
      region: { ...three.region, illustrative: true },
    });
    expect(illustrativeInWords(found)).toContain('of the 3 known facts');
    expect(illustrativeInWords(found)).toContain('1 lies inside its range, 1 partly, 1 outside it.');
    expect(checksInWords(found)).toBe('Checks inside their known range: 1 of 3; partly inside: 1.');
  });
});
