import { describe, expect, it } from 'vitest';
import { placeName } from '../../src/charts/naming.js';
import { terminalTable } from '../../src/cli/terminal-table.js';
import { ENGLISH } from '../../src/language/english.js';
import { placeWord } from '../../src/language/place-word.js';
import { LANGUAGES, type Language, words } from '../../src/language/words.js';
import { medinno } from '../../src/model/medinno.js';
import { answerInWords } from '../../src/report/answer.js';
import { valueSection } from '../../src/report/background-tables.js';
import { harmLines } from '../../src/report/harms.js';
import { html } from '../../src/report/html.js';
import type { EffectRow } from '../../src/results/effect-row.js';
import type { Comparison } from '../../src/results/tables.js';
import { COMPARISON, labels } from './fixture.js';
import { context, firstPageOf, of, PAIRS, pageOf, pair, THREE, three, withNet } from './three-strategies.js';

const valueTable = (comparison: Comparison, language: Language = 'en') =>
  html`${valueSection(context(comparison, language)).body}`.html;
const placeOfThree = (language: Language): string => placeName(context(three, language));
const listed = (comparison: Comparison, language: Language = 'en') => {
  const page = pageOf(comparison, language);
  const from = page.indexOf('<section id="details"');
  return page.slice(from, page.indexOf('</section>', from)).replace(/<[^>]*>/g, ' ');
};
describe('the first sentence where no strategy beats ordinary care', () => {
  const headline = (means: Readonly<Record<string, number>>, language: Language = 'en') =>
    answerInWords(context({ ...three, effects: withNet(means) }, language)).headline;

  it('names those that are clearly worse, in both languages', () => {
    const means = { 'leading-talent': -500, 'young-talent': -2330, platforms: -800 };
    expect(headline(means)).toContain(
      'the money is best left to ordinary care; “Young talent, postdocs and retention” clearly brings less.',
    );
    expect(headline(means, 'zh')).toContain('最好；其中“青年人才、博士后与留才”明确不及常规医疗。');
  });

  it('counts those that are clearly worse where they are more than three', () => {
    const five = ['a', 'b', 'c', 'd', 'e'];
    expect(words('en').answer.noneAbove(7, null, five, null)).toContain(
      'five of them clearly bring less (bold',
    );
    expect(words('zh').answer.noneAbove(7, null, five, null)).toContain('其中 5 个明确不及');
  });

  it('names none where all are, or none is', () => {
    const all = { 'leading-talent': -1000, 'young-talent': -2330, platforms: -5000 };
    const none = { 'leading-talent': -500, 'young-talent': -600, platforms: -700 };
    for (const means of [all, none]) expect(headline(means)).not.toContain('clearly');
  });
});

describe('a baseline that is a policy', () => {
  // It paid as much as the others, so that the differences are none.
  const effects = three.effects.map((row) =>
    row.indicator === 'programmePaid' ? { ...row, baseline: row.mean, mean: 0 } : row,
  );
  const said = (language: Language) =>
    answerInWords(context({ ...three, effects, baselineIsPolicy: true }, language));

  it('is named in the question and before the answer, in which sums are those of each strategy itself', () => {
    const [en, zh] = [said('en'), said('zh')];
    const [{ title }] = three.scenarios;
    expect(en.question).toBe(
      `What would change in ${placeOfThree('en')} if another policy took the place of “${title.en}”?`,
    );
    expect(en.headline).toMatch(/^Every difference here is to “.*”, itself a policy: /);
    const usual = answerInWords(context(three)).headline;
    const best = usual.replace('the money is best left to ordinary care', `“${title.en}” is best`);
    expect(best).not.toBe(usual);
    expect(en.headline.endsWith(best)).toBe(true);
    expect(zh.question).toContain(`取代“${title.zh}”`);
    expect(zh.headline).toMatch(/^此处所有差异均相对于“.*”/);
  });
});

describe('strategies against one another', () => {
  it('are said to be told apart or not, with numbers, under the answer and in the terminal', () => {
    const texts = [
      listed(three),
      terminalTable(three, { model: medinno, labels, language: 'en' }, { width: 2000 }),
    ];
    for (const text of texts) {
      expect(text).toMatch(
        /the runs tell apart: “Leading-talent import” − “Hospital.* \+4,000 \[900 to 7,000\]/,
      );
      expect(text).toMatch(
        /They cannot tell apart: “Leading-talent import” − “Young talent[^;]*” \+1,300 \[−6,300 to 8,800\] DALYs, better in 73% of runs\./,
      );
    }
    for (const text of [firstPageOf(three), texts[1]]) {
      expect(text).toContain(
        'With 300 million CNY to draw on each, no single strategy is ahead of the others: “Leading-talent import” has the smallest mean loss, −1,000 [−1,900 to −100] DALYs (years of healthy life lost or gained) over 20 years net of costs, but cannot be told apart from “Young talent, postdocs and retention” (which it beats in 73% of runs).',
      );
      expect(text).toContain(
        'On average none of the three brings more health than the same money in ordinary care: in',
      );
    }
  });

  it.each(LANGUAGES)('are all called alike where no pair can be told apart (%s)', (language) => {
    const alike = { ...three, pairwise: PAIRS.map((row) => ({ ...row, low: -9000, high: 9000 })) };
    const [opening] = words(language).answer.allAlike(['|']).split('|');
    const { points, headline } = answerInWords(context(alike, language));
    expect(points.join()).toContain(opening);
    expect(headline).toContain(
      language === 'en' ? 'none of the three is ahead of the others' : '3 个方案之间难分先后',
    );
  });

  it.each(LANGUAGES)('have a table in the report and in the terminal, ties marked (%s)', (language) => {
    const html = pageOf(three, language);
    const section = html.slice(html.indexOf('<section id="pairs"'));
    const table = section.slice(0, section.indexOf('</section>'));
    expect(table.match(/<tr/g)).toHaveLength(4);
    expect(table.match(/class="tie"/g)).toHaveLength(2);
    const text = terminalTable(three, { model: medinno, labels, language }, { width: 80 });
    const block = text.slice(text.indexOf(words(language).table.pairs.slice(0, 10)));
    const drawn = block.slice(
      0,
      block.indexOf(words(language).table.plausibility(placeWord(three.region)[language])),
    );
    expect(drawn.match(/73%=/g)).toHaveLength(1);
    expect(drawn.match(/98%(?!=)/g)).toHaveLength(1);
  });

  it('of more than three only count, with the first two named', () => {
    const ids = [...THREE, 'balanced-package'];
    const more = THREE.map((id) => pair('balanced-package', id, -5000, -9000, 4000, 0.3));
    const four = { ...three, ...of(...ids), pairwise: [...PAIRS, ...more] };
    const points = answerInWords(context(four)).points.join(' ');
    expect(points).toContain(ENGLISH.answer.apartOf(2, 6));
    expect(points).toMatch(/The first two: “Leading-talent import” − “Young talent/);
  });

  it.each(LANGUAGES)('name the leader where all others are apart from it, with its lead (%s)', (language) => {
    const gaining = {
      ...three,
      effects: withNet({ 'leading-talent': 5000, 'young-talent': 3670, platforms: 1000 }),
      pairwise: PAIRS.map((row) => ({ ...row, low: -9000, high: -100 })),
    };
    const { headline } = answerInWords(context(gaining, language));
    const [ahead, second] =
      language === 'en'
        ? ['is ahead of every other', 'it exceeds the second, “Young talent']
        : ['领先于其他各方案', '比居第二位的“青年人才'];
    for (const text of [ahead, second, '73%', '1,300']) expect(headline).toContain(text);
    expect(answerInWords(context({ ...gaining, pairwise: PAIRS }, language)).headline).not.toContain(ahead);
  });
});

describe('the words of the headline', () => {
  it.each(LANGUAGES)(
    'name those that bring more once where the intervals of all include zero, and count them where they are many (%s)',
    (language) => {
      const { above } = words(language).answer;
      expect(above(['“A”'], ['“A”']).match(/“/g)).toHaveLength(1);
      expect(above(['“A”', '“B”'], ['“A”', '“B”']).match(/“/g)).toHaveLength(2);
      expect(above(['“A”', '“B”'], ['“B”']).match(/“B”/g)).toHaveLength(2);
      const five = ['“A”', '“B”', '“C”', '“D”', '“E”'];
      expect(above(five, five.slice(2))).not.toContain('“');
      expect(above(five, five.slice(2))).toMatch(language === 'zh' ? /5.*3/ : /five.*three of these/);
    },
  );

  it('leave no doubt whether the leader ties with all others or with some', () => {
    const lead = { money: '', leader: '“A”', gain: '+1', years: 20 };
    for (const said of [ENGLISH.answer.tied, ENGLISH.answer.tiedBelow])
      expect(said(lead, 'all six others', 7)).toContain('cannot be told apart from any of the six others.');
  });
});

describe('a break-even', () => {
  const { text, unit, grade } = medinno.parameters.adoptionCost;
  const row = { scenario: 'platforms', parameter: 'adoptionCost', text, unit, grade };
  const found = { ...row, value: 35_251, above: false, share: 0.72, mean: 26_226, low: 5_959, high: 68_207 };
  const broken = { ...three, breakEvens: [found] };

  it('stands among what would change the answer, on the first page and in the terminal', () => {
    const sentence =
      /“Hospital.*” pays, in the mean, if “cost to insurance.*” is below 35,000 \(CNY per DALY\), .* 26,000 \[6,000 to 68,000\] \(grade C\), which holds in 72% of draws\./;
    const terminal = terminalTable(broken, { model: medinno, labels, language: 'en' }, { width: 2000 });
    for (const said of [firstPageOf(broken), terminal]) expect(said).toMatch(sentence);
    expect(firstPageOf(three)).not.toContain('pays, in the mean');
    expect(answerInWords(context(broken, 'zh')).conditions.join()).toContain('低于 35,000');
  });

  it('of a sum has one unit for itself and what was drawn', () => {
    const sum = { ...found, unit: 'million CNY a year', value: 35, mean: 26, low: 6, high: 68 };
    const said = (row: typeof found) =>
      answerInWords(context({ ...three, breakEvens: [row] }, 'zh')).conditions.join();
    expect(said(sum)).toMatch(/3,500.*2,600.*600.*6,800/);
    expect(said(sum)).toContain('万元/年');
    expect(said({ ...sum, high: 680 })).toMatch(/0\.35.*0\.26.*0\.06.*6\.8/);
    expect(said({ ...sum, high: 680 })).toContain('亿元/年');
  });
});

describe('what forms of the model change', () => {
  const change = (scenario: string, difference: number, beyondChance: boolean) => ({
    parameter: 'elasticPosts',
    text: 'posts',
    value: 0,
    name: { en: 'quota', zh: '编制' },
    usual: { en: 'follow', zh: '随动' },
    draws: 25,
    scenario,
    mean: -2000,
    difference,
    low: difference - 900,
    high: difference + 900,
    beyondChance,
  });

  it('stands in the report with its interval, and is called chance where it may be', () => {
    const section = (beyond: boolean) => {
      const structures = THREE.map((id, n) => change(id, 1500 * n, beyond && n === 1));
      const page = pageOf({ ...three, structures });
      return page.slice(page.indexOf('<section id="structures"')).replace(/<[^>]*>/g, ' ');
    };
    expect(section(false)).toContain('None of the 3 differences can be distinguished from chance');
    expect(section(true)).toContain('1 of the 3 differences goes beyond chance');
    expect(section(true)).toMatch(
      /quota, not: follow\s+25\s+0\s+.*\+1,500\s+.*600 to\s2,400.*\s+beyond chance/,
    );
  });
});

describe('runs that allow no conclusion', () => {
  const superlatives = (language: Language): string[] => {
    const { answer } = words(language);
    const lead = { money: '|', leader: '|', gain: '|', years: 1 };
    const around = [answer.ahead(lead, ''), answer.papers('|', '|'), answer.papersSame('|', '|')];
    const parts = around.flatMap((text) => text.split('|')).filter((text) => text.length > 6);
    return [answer.mayBeGain, ...parts];
  };

  it.each(
    LANGUAGES.flatMap((language) => [
      { language, draws: 5, replicates: 2 },
      { language, draws: 50, replicates: 1 },
      { language, draws: 0, replicates: 9 },
    ]),
  )('have a headline that says so, numbers and no superlative: $draws x $replicates ($language)', (size) => {
    const { language, ...layout } = size;
    const few: Comparison = { ...COMPARISON, ...layout, ties: [] };
    const { headline, points } = answerInWords(context(few, language));
    expect(headline).toBe(words(language).answer.tooFew);
    for (const { title, yardstick } of COMPARISON.scenarios.slice(1)) {
      if (!yardstick) expect(points[0]).toContain(title[language]);
    }
    const page = firstPageOf(few, language);
    expect(page).toContain(headline);
    expect(page).toContain(words(language).information.tooFew);
    for (const text of superlatives(language)) expect(page).not.toContain(text);
    expect(firstPageOf(COMPARISON, language)).not.toContain(headline);
  });
});

describe('ordinary care', () => {
  it.each(LANGUAGES)('is in no headline, however it stands (%s)', (language) => {
    const title = COMPARISON.scenarios.find(({ yardstick }) => yardstick)!.title[language];
    const ahead = { ...COMPARISON, effects: withNet({ 'ordinary-care': 9000 }) };
    expect(answerInWords(context(ahead, language)).headline).not.toContain(title);
  });

  it.each(LANGUAGES)('alone leaves nothing to rank (%s)', (language) => {
    const alone = { ...COMPARISON, ...of('ordinary-care') };
    expect(answerInWords(context(alone, language)).headline).toBe(words(language).answer.nothingRanked);
    expect(pageOf(alone, language)).not.toMatch(/undefined|NaN/);
    expect(terminalTable(alone, { model: medinno, labels, language })).not.toMatch(/undefined|NaN/);
  });

  it('is not what changes nothing, which is not ranked either', () => {
    const inert = {
      ...three,
      warnings: [
        { code: 'changesNothing' as const, of: ['leading-talent'], why: { kind: 'noDose' as const } },
      ],
    };
    expect(answerInWords(context(inert)).headline).toMatch(/, “Young talent[^”]*” is ahead of every other/);
  });
});

describe('what a DALY is worth', () => {
  const row = COMPARISON.effects.find(({ indicator }) => indicator === 'netHealthBenefit')!;
  const at = (scenario: string, share: number, mean: number): EffectRow => ({
    ...row,
    scenario,
    part: `gdp=${share}`,
    mean,
    low: mean - 10,
    high: mean + 10,
  });
  const parts = THREE.flatMap((id, n) => [at(id, 0.5, -9000), at(id, 1, n === 0 ? 1100 : -300)]);

  it.each(LANGUAGES)(
    'changes the sign: said on the first page, listed with the value for money (%s)',
    (language) => {
      const leaders = [
        { scenario: COMPARISON.scenarios[0].id, from: 0 },
        { scenario: COMPARISON.scenarios[2].id, from: 50_000 },
      ];
      const comparison = { ...three, effects: [...three.effects, ...parts], leaders };
      const page = firstPageOf(comparison, language);
      const table = valueTable(comparison, language);
      const { change, quote } = words(language);
      const leading = quote(COMPARISON.scenarios[2].title[language]);
      expect(page).toContain(change.atProduct('61,300', [leading], 'CNY'));
      for (const cell of ['30,700', '61,300', '+1,100', '−9,000']) expect(table).toContain(cell);
      expect(table).toContain(
        change.leadersOf(
          [
            { scenario: COMPARISON.scenarios[0].title[language], from: '', to: '50,000' },
            { scenario: COMPARISON.scenarios[2].title[language], from: '50,000', to: '' },
          ],
          'CNY',
        ),
      );
    },
  );

  it('is not asked where net health benefit has one price only', () => {
    expect(firstPageOf(three)).not.toContain('GDP per head');
    expect(valueTable(three)).not.toContain('GDP per head');
  });
});

describe('sums that differ', () => {
  const sums = three.sums.map((sum) => (sum.scenario === 'platforms' ? { ...sum, total: 360 } : sum));
  const unequal: Comparison = { ...three, programme: null, sums };

  it.each(LANGUAGES)('are asked with, and compared per million paid (%s)', (language) => {
    const { question, points } = answerInWords(context(unequal, language));
    const place = words(language).report.illustrativePlace(
      COMPARISON.region.name[language],
      placeWord(COMPARISON.region)[language],
    );
    expect(question).toBe(words(language).answer.questionOfSums(place, 300, 360, 'CNY'));
    const [opening] = words(language).answer.perMillion(['|'], 'CNY').split('|');
    expect(points.join()).toContain(opening);
    expect(points.join()).toContain('−3.3');
  });

  it('are said to be unequal where it is said who is ahead', () => {
    expect(answerInWords(context(unequal)).headline).toMatch(
      /\. With unequal money \(300 to 360 million CNY\), no single/,
    );
    expect(answerInWords(context(unequal, 'zh')).headline).toMatch(/。资金不等（3 至 3\.6 亿元）时，/);
  });

  it('are not spoken of where all ask for the same', () => {
    expect(answerInWords(context(three)).points.join()).not.toContain('per million');
  });
});

describe('a loss', () => {
  const channel = (part: string, mean: number): EffectRow => ({
    ...COMPARISON.effects.find(
      (row) => row.indicator === 'dalysAverted' && row.part === 'channel=incidents',
    )!,
    scenario: 'platforms',
    part: `channel=${part}`,
    mean,
    low: mean * 1.2,
    high: mean * 0.8,
  });
  const losing = (incidents: number): Comparison => ({
    ...three,
    effects: [
      ...COMPARISON.effects.filter(({ indicator, part }) => indicator !== 'dalysAverted' || part === ''),
      channel('practice', 5000),
      channel('incidents', incidents),
    ],
  });
  const lost = (incidents: number) => harmLines(context(losing(incidents))).join();

  it('is named under the answer from a hundredth of what its strategy does, with the total beside it', () => {
    expect(lost(-49)).not.toContain('Incidents');
    expect(lost(-51)).toMatch(/Incidents: lost by “Hospital.*, within a total of \+/);
  });
});

describe('parameters that only a plan changes', () => {
  it.each(LANGUAGES)('are not said to be changed by nobody (%s)', (language) => {
    const overrides = [
      { scenario: 'platforms', parameter: 'reviewNoise', unit: '1', usual: 0.75, value: 0.5 },
    ];
    const { worlds, quote } = words(language);
    const html = pageOf({ ...COMPARISON, overrides }, language);
    expect(html).not.toContain(worlds.same);
    const name = quote(COMPARISON.scenarios.find(({ id }) => id === 'platforms')!.title[language]);
    expect(html).toContain(worlds.others([name]));
  });
});
