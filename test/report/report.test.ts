import { describe, expect, it } from 'vitest';
import { drawSvg } from '../../src/charts/draw-svg.js';
import { effectsOn } from '../../src/charts/effects.js';
import { CHINESE } from '../../src/language/chinese.js';
import { ENGLISH } from '../../src/language/english.js';
import { isKnownUnit, unitWord } from '../../src/language/units.js';
import { LANGUAGES, type Language, words } from '../../src/language/words.js';
import { medinno } from '../../src/model/medinno.js';
import { answerInWords } from '../../src/report/answer.js';
import { findings, halfGainYear } from '../../src/report/findings.js';
import { reportHtml } from '../../src/report/report.js';
import type { Comparison } from '../../src/results/tables.js';
import { COMPARISON, labels } from './fixture.js';

async function chartsOf(language: Language) {
  const context = { comparison: COMPARISON, model: medinno, labels, language, form: 'wide' } as const;
  const [net, papers] = ['netHealthBenefit', 'papers'].map((goal) => effectsOn(goal).draw(context)[0].spec);
  return [
    { id: 'net-health', title: 'net', svg: await drawSvg(net), spec: net },
    { id: 'papers', title: 'papers', svg: await drawSvg(papers), spec: papers },
  ];
}

/** The fixture with one scenario's net health benefit moved. */
function withNet(scenario: string, mean: number, low: number, high: number): Comparison {
  const effects = COMPARISON.effects.map((row) =>
    row.scenario === scenario && row.indicator === 'netHealthBenefit' ? { ...row, mean, low, high } : row,
  );
  return { ...COMPARISON, effects, ties: [] };
}

const answerOf = (comparison: Comparison, language: Language = 'en') =>
  answerInWords({ model: medinno, comparison, labels, language });

describe('report', () => {
  it.each(LANGUAGES)('names every scenario and leaves no word out (%s)', async (language) => {
    const page = reportHtml(COMPARISON, await chartsOf(language), { model: medinno, labels, language });
    for (const scenario of COMPARISON.scenarios) {
      expect(page).toContain(scenario.title[language]);
      expect(page).toContain(scenario.description[language]);
    }
    const text = page.replace(/href="data:[^"]*"/g, '');
    expect(text).not.toMatch(/undefined|NaN|\[object|null/);
    expect(page).toContain(`<html lang="${words(language).html}">`);
  });

  it.each([
    ['last', 'of a place that is known', false],
    ['before all numbers', 'of a place that only illustrates', true],
  ])('has one caveat, %s, on the first page %s', async (_where, _place, illustrative) => {
    const comparison = { ...COMPARISON, region: { ...COMPARISON.region, illustrative } };
    const page = reportHtml(comparison, await chartsOf('en'), { model: medinno, labels, language: 'en' });
    const first = page.slice(page.indexOf('class="first"'), page.indexOf('<nav'));
    const { report, information, overview } = words('en');
    const caveat = 'class="caveat"';
    const places = [
      'class="question"',
      'class="headline"',
      ...(illustrative ? [caveat] : []),
      overview.title,
      '<figure',
      'class="harm"',
      report.whatWouldChange,
      information.title,
      ...(illustrative ? [] : [caveat]),
    ].map((mark) => first.indexOf(mark));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(first.match(/<figure/g)).toHaveLength(1);
    expect(first.match(/class="caveat"/g)).toHaveLength(1);
  });

  it.each(LANGUAGES)(
    'has few open sections behind its first page; contents name all, folded ones too (%s)',
    (language) => {
      const page = reportHtml(COMPARISON, [], { model: medinno, labels, language });
      const main = page.slice(page.indexOf('</nav>'));
      const folded = [
        ...main.matchAll(/<details><summary><h2>[^<]*<\/h2><\/summary>\s*<section id="([^"]+)"/g),
      ];
      const all = [...main.matchAll(/<section id="([^"]+)"/g)].map((match) => match[1]);
      const open = all.filter((id) => !folded.some((match) => match[1] === id));
      expect(open).toEqual(['details', 'strategies', 'value', 'money', 'payers', 'losses']);
      const links = page.slice(page.indexOf('<nav'), page.indexOf('</nav>')).matchAll(/href="#([^"]+)"/g);
      expect([...links].map((match) => match[1])).toEqual(all);
    },
  );

  it('has a caption for every table', () => {
    const page = reportHtml(COMPARISON, [], { model: medinno, labels, language: 'en' });
    expect(page.match(/<caption>[^<]+<\/caption>/g)).toHaveLength(page.match(/<table/g)!.length);
  });

  it('ends its first page with whom it is for, when it was computed and the version, no more than is known', () => {
    const imprint = (comparison: Comparison, preparedFor?: string) => {
      const page = reportHtml(comparison, [], { model: medinno, labels, language: 'en' }, { preparedFor });
      return /<p class="imprint">(.*?)<\/p>/.exec(page)![1].replace(/<[^>]*>/g, '');
    };
    const dated = { ...COMPARISON, computedAt: '2026-03-31T10:00:00.000Z' };
    expect(imprint(dated, 'the <mayor> & "council"')).toBe(
      'Prepared for the &lt;mayor&gt; &amp; &quot;council&quot; · computed on 2026-03-31 (UTC) · medinno 0.1.0',
    );
    expect(imprint(COMPARISON)).toBe('medinno 0.1.0');
  });

  it('changes no word of a drawing that looks like a name of its definitions', () => {
    const words = 'id="zz" role="x" aria-label="y" url(#y) href="#z"';
    const svg = `<svg><g id="a" role="b" aria-label="${words.replaceAll('"', '&quot;')} >" clip-path="url(#a)"><text>${words}</text><use xlink:href="#a"/></g></svg>`;
    const charts = [{ id: 'net', title: 'net', svg, spec: {} }];
    const page = reportHtml(COMPARISON, charts, { model: medinno, labels, language: 'en' });
    expect(page).toContain(
      `<svg><g id="net-a" clip-path="url(#net-a)"><text>${words}</text><use xlink:href="#net-a"/></g></svg>`,
    );
  });

  it('escapes markup in names, descriptions and sources', () => {
    const nasty = '<script>alert("1")</script>&';
    const scenarios = COMPARISON.scenarios.map((scenario) => ({
      ...scenario,
      title: { en: `${nasty}${scenario.id}`, zh: scenario.id },
      description: { en: nasty, zh: nasty },
    }));
    const plausibility = COMPARISON.plausibility.map((row) => ({ ...row, source: `javascript:${nasty}` }));
    const page = reportHtml({ ...COMPARISON, scenarios, plausibility, seed: nasty }, [], {
      model: medinno,
      labels,
      language: 'en',
    });
    expect(page).not.toContain('<script');
    expect(page).not.toContain('href="javascript');
    expect(page).toContain('&lt;script&gt;');
  });

  it('loads nothing: no script, no address but data and citations', async () => {
    const page = reportHtml(COMPARISON, await chartsOf('en'), { model: medinno, labels, language: 'en' });
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|@import|url\(h/);
    const addresses = [...page.matchAll(/href="([^"]*)"/g)].map((match) => match[1]!);
    expect(addresses.filter((address) => !/^(data:|#)/.test(address))).toEqual([
      'https://doi.org/10.1371/journal.pone.0118253',
    ]);
  });

  it('gives every chart with its specification and its own definitions', async () => {
    const charts = await chartsOf('en');
    const page = reportHtml(COMPARISON, charts, { model: medinno, labels, language: 'en' });
    const held = [...page.matchAll(/href="data:application\/json;charset=utf-8,([^"]*)"/g)];
    expect(held.map((match) => JSON.parse(decodeURIComponent(match[1]!.replaceAll('&#39;', "'"))))).toEqual(
      charts.map((chart) => chart.spec),
    );
    const ids = [...page.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('marks tied probabilities as ties and says with what reliability', () => {
    const page = reportHtml(COMPARISON, [], { model: medinno, labels, language: 'en' });
    expect(page).toMatch(/60% ± 4 <span class="tie">tie<\/span>/);
    expect(page).toContain('how much of the spread of their means over the draws is not chance: 61%');
    expect(
      reportHtml({ ...COMPARISON, ties: [] }, [], { model: medinno, labels, language: 'en' }),
    ).not.toContain('class="tie"');
  });

  it('gives a cost per DALY only where the comparison has one', () => {
    const page = reportHtml(COMPARISON, [], { model: medinno, labels, language: 'en' });
    expect(page).toContain('40,500 CNY');
    expect(page.match(/not given: no sure gain of health/g)).toHaveLength(6);
  });

  it('says illustrative city in its title until the region passes', () => {
    const region = { ...COMPARISON.region, illustrative: false };
    expect(reportHtml(COMPARISON, [], { model: medinno, labels, language: 'en' })).toMatch(
      /<title>[^<]*illustrative city/,
    );
    expect(
      reportHtml({ ...COMPARISON, region }, [], { model: medinno, labels, language: 'en' }),
    ).not.toContain('illustrative');
  });
});

describe('answer in words', () => {
  it('names a tie instead of a winner', () => {
    expect(answerOf(COMPARISON).headline).toMatch(
      /no single strategy is ahead of the others: “Direct adoption.* cannot be told apart from “Hospital-university/,
    );
    expect(answerOf(COMPARISON, 'zh').headline).toContain('没有单一方案明确领先');
  });

  it('names a single leader when nothing ties', () => {
    const answer = answerOf(withNet('learning-hospital', 5000, 3000, 7000));
    expect(answer.headline).toMatch(
      /^With 300 million CNY to draw on each.*, “Learning hospital and protected time” is ahead of every other/,
    );
    expect(answer.headline).not.toMatch(/intervals? of “Learning hospital/);
  });

  it('says so when no strategy brings net health', () => {
    const comparison = withNet('outside-adoption', -50, -900, 700);
    expect(answerOf(comparison).headline).toMatch(
      /^On average none of the seven brings more health than the same money in ordinary care: in \d+% of/,
    );
    expect(answerOf(comparison).headline).toContain(
      '“Direct adoption of proven practice” is ahead of every other: its net health benefit is −50',
    );
  });

  it('asks with the sum that the strategies share, where they share one', () => {
    expect(answerOf(COMPARISON).question).toContain('30 million CNY a year more to spend for ten years');
    expect(answerOf(COMPARISON, 'zh').question).toContain('10 年内每年多投入 3,000 万元');
  });

  it('asks with the money that is really paid, where they do not', () => {
    expect(answerOf({ ...COMPARISON, programme: null }).question).toContain('300 million CNY');
  });

  it('says at least where the known range of a fact is open above', () => {
    const open = [Number.MAX_VALUE, Number.POSITIVE_INFINITY].map((high, n) => ({
      ...COMPARISON.plausibility[0],
      id: `open-${n}`,
      low: 7_360,
      high,
    }));
    const page = reportHtml({ ...COMPARISON, plausibility: open }, [], {
      model: medinno,
      labels,
      language: 'en',
    });
    expect(page.match(/at least 7,360/g)).toHaveLength(2);
    expect(page).not.toContain('Infinity');
  });

  it('finds research behind the comparators from how often each comes first', () => {
    expect(findings(COMPARISON).research).toBe('below');
    const ties = [
      { goal: 'netHealthBenefit', scenarios: ['learning-hospital', 'outside-adoption'], reliability: 0.6 },
    ];
    expect(findings({ ...COMPARISON, ties }).research).toBe('undecided');
    expect(findings(withNet('learning-hospital', 5000, 3000, 7000)).research).toBe('undecided');
  });

  it.each([
    [0.34, 'The largest part, 34%', '其中最大的一部分（34%）'],
    [0.5, 'The largest part, 50%', '其中最大的一部分（50%）'],
    [0.62, 'Most of it, 62%', '其中大部分（62%）'],
  ])('says most of the health only above one half: %s', (share, english, chinese) => {
    const total = COMPARISON.effects.find(
      ({ scenario, indicator, part }) =>
        scenario === 'outside-adoption' && indicator === 'dalysAverted' && part === '',
    )!;
    const area = { ...total, part: 'area=oncology', mean: share * total.mean };
    const comparison = { ...COMPARISON, effects: [...COMPARISON.effects, area] };
    expect(answerOf(comparison).points.join(' ')).toContain(english);
    expect(answerOf(comparison, 'zh').points.join('')).toContain(chinese);
  });

  it('finds the year by which half of a gain has come', () => {
    const rows = [0, 1, 2, 3].flatMap((year) => [
      { ...COMPARISON.summary[0]!, scenario: 'baseline', indicator: 'papers', year: 2025 + year, mean: 10 },
      {
        ...COMPARISON.summary[0]!,
        scenario: 'platforms',
        indicator: 'papers',
        year: 2025 + year,
        mean: 10 + year,
      },
    ]);
    expect(halfGainYear({ ...COMPARISON, summary: rows }, 'platforms', 'papers')).toBe(2027);
    expect(halfGainYear({ ...COMPARISON, summary: [] }, 'platforms', 'papers')).toBeUndefined();
  });

  it('refuses a comparison without net health benefit', () => {
    expect(() => answerOf({ ...COMPARISON, effects: [] })).toThrow(RangeError);
  });
});

/** Paths of all texts of a dictionary, with the number of arguments where a text takes some. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value === 'function') return [`${path}(${value.length})`];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, entry]) => pathsOf(entry, `${path}.${key}`));
  }
  return [value === '' ? `${path} is empty` : path];
}

describe('dictionaries', () => {
  it('have the same texts with the same arguments in both languages', () => {
    expect(pathsOf(CHINESE).sort()).toEqual(pathsOf(ENGLISH).sort());
  });

  it('have no text left in the other language', () => {
    const plain = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(plain)
          : [];
    const { html: _, ...chinese } = CHINESE;
    expect(plain(chinese).filter((text) => !/[\u4e00-\u9fff]/.test(text))).toEqual([]);
    expect(plain(ENGLISH).filter((text) => /[\u2e80-\uffff]/.test(text))).toEqual([]);
  });
});

describe('units', () => {
  it('have a word for every unit of the catalogue', () => {
    const unknown = medinno.indicators
      .map((indicator) => indicator.unit)
      .filter((unit) => !isKnownUnit(unit));
    expect(unknown).toEqual([]);
  });

  it('lose the year where flows are summed, and the discounting where the sentence says it', () => {
    const unit = 'DALYs (discounted) a year';
    expect(unitWord(unit, 'en')).toBe('DALYs a year, discounted');
    expect(unitWord(unit, 'en', 'total')).toBe('DALYs, discounted');
    expect(unitWord(unit, 'en', 'short')).toBe('DALYs');
    expect(unitWord('million CNY a year', 'zh')).toBe('百万元/年');
    expect(unitWord('something new', 'zh')).toBe('something new');
  });
});
