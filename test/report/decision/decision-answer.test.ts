import { describe, expect, it } from 'vitest';
import { answerInWords } from '../../../src/report/decision/decision-answer.js';
import { contendersOf } from '../../../src/report/decision/first-strategies.js';
import { robustnessColumns, robustnessNote } from '../../../src/report/decision/robustness-table.js';
import { alikeByAll, decisionContext, decisionOf, inForm, measured } from '../decision-fixture.js';

/** The tables of the fixture with other rows of some measures. */
const withRows = (rows: ReturnType<typeof measured>) => [
  ...alikeByAll().filter(({ measure }) => !rows.some((own) => own.measure === measure)),
  ...rows,
];

/** Of four worlds the first strategy fails in one, the others in none. */
const ACCEPTABLE = measured('satisficing', [
  ['b', 1, 1.5, 0.5],
  ['c', 1, 1.5, 0.5],
  ['a', 0.75, 3, 0],
]);

describe('the answer', () => {
  it('names the first with its chance, the next, that measures and forms of the model agree, in three sentences', () => {
    const tables = {
      robustness: alikeByAll(),
      structureRanks: [...inForm(0, 'a', 'b'), ...inForm(1, 'a', 'b')],
      // By its limit on the first goal, all four worlds count.
      limits: [{ indicator: 'netHealthBenefit', part: '', atLeast: -5, atMost: Infinity }],
    };
    expect(answerInWords(decisionContext(tables))).toEqual([
      'By net health benefit “Grants” comes first, in 100% of resamples of the worlds: +14 DALYs on average, against +10 DALYs for “Pay”, the next.',
      'The other measures have it first too, alone or level with others.',
      'It stays first in every form of the model that was tried (“form”).',
    ]);
    expect(answerInWords(decisionContext(tables, 'zh'))).toEqual([
      '按净健康效益，“项目”在 100% 的情形重抽样中居首：各情形平均为 +14 DALY，其次为“待遇”，平均为 +10 DALY。',
      '按其他各项衡量，该策略也居首或并列居首。',
      '无论采用哪种模型形式（“形式”），居首的均为该策略。',
    ]);
  });

  it('calls a tie what no 95% of the resamples decide, among the fewest that have 95% together', () => {
    const rows = measured('expected', [
      ['a', 14, 1, 0.6],
      ['b', 10, 2, 0.1],
      ['c', 9, 3, 0.3],
    ]);
    expect(contendersOf(rows).map(({ strategy }) => strategy)).toEqual(['a', 'c', 'b']);
    const two = measured('expected', [
      ['a', 14, 1, 0.6],
      ['b', 10, 2, 0.04],
      ['c', 9, 3, 0.36],
    ]);
    expect(answerInWords(decisionContext({ robustness: withRows(two) }))[0]).toBe(
      'By net health benefit the first place is tied between “Grants” (+14 DALYs on average, first in 60% of resamples of the worlds) and “Nothing more” (+9 DALYs on average, first in 36% of resamples of the worlds).',
    );
    const sure = measured('expected', [
      ['a', 14, 1, 0.95],
      ['b', 10, 2, 0.05],
    ]);
    expect(contendersOf(sure)).toHaveLength(1);
  });

  it('says who is first by which measure, with its chance where that is no near certainty', () => {
    const rows = [
      ...ACCEPTABLE,
      ...measured('lowQuantile', [
        ['b', 8, 1, 0.7],
        ['a', 2, 2, 0.3],
      ]),
      ...measured('starr', [
        ['b', 0.5, 1.5, 0.5],
        ['c', 0.5, 1.5, 0.5],
        ['a', 0, 3, 0],
      ]),
    ];
    const [, measures] = answerInWords(decisionContext({ robustness: withRows(rows) }));
    expect(measures).toBe(
      '“Grants” is first by what it brings in the worst world, what is missed at most and what is missed on average too: by what it brings in bad worlds “Pay” is first (in 70% of resamples); by how often it is acceptable and how often it is the best “Pay” and “Nothing more” are first.',
    );
  });

  it('says of a single measure that differs that it does, and that most do not', () => {
    const rows = measured('maximin', [
      ['b', 8, 1, 1],
      ['a', 2, 2, 0],
    ]);
    const limits = [{ indicator: 'netHealthBenefit', part: '', atLeast: -5, atMost: Infinity }];
    const said = (language: 'en' | 'zh') =>
      answerInWords(decisionContext({ robustness: withRows(rows), limits }, language))[1];
    expect(said('en')).toBe(
      'Most other measures have it first too, alone or level with others, but not all: by what it brings in the worst world “Pay” is first.',
    );
    expect(said('zh')).toBe('按其他多数衡量，该策略也居首或并列居首；但按最坏情形，“待遇”居首。');
  });

  it('says in which form of the model another is first', () => {
    const structureRanks = [...inForm(0, 'b', 'a'), ...inForm(1, 'a', 'b')];
    const { decision } = decisionContext();
    const [goal] = decision.goals;
    // In the worlds of form 0 the second is ahead of the first by the same in both.
    const form = decision.inputs.find(({ id }) => id === 'form')!.values;
    const effects = goal.effects.map((own, s) =>
      own.map((value, n) => (s < 2 && form[n] === 0 ? 5 * s : value)),
    );
    const context = {
      robustness: alikeByAll(),
      structureRanks,
      decision: { ...decision, goals: [{ ...goal, effects }] },
    };
    expect(answerInWords(decisionContext(context)).at(-1)).toBe(
      'The form of the model matters: where “form” is “0”, “Pay” is first (mean of 2 worlds).',
    );
    expect(answerInWords(decisionContext(context, 'zh')).at(-1)).toBe(
      '结论取决于模型形式：若“形式”为“0”，则“待遇”居首（2 种情形的均值）。',
    );
  });

  it('says nothing of forms that chance may order', () => {
    const structureRanks = [...inForm(0, 'b', 'a'), ...inForm(1, 'a', 'b')];
    const said = answerInWords(decisionContext({ robustness: alikeByAll(), structureRanks }));
    expect(said.join(' ')).not.toContain('form');
  });

  it.each([
    [0, 'no world was run as a whole', '没有一种情形完整模拟'],
    [1, 'only 1 world was run as a whole', '仅有 1 种情形完整模拟'],
    [2, 'only 2 worlds were run as a whole', '仅有 2 种情形完整模拟'],
  ])('is that %i worlds are too few', (count, en, zh) => {
    const decision = decisionOf([Array(count).fill(1), Array(count).fill(2)]);
    expect(answerInWords(decisionContext({ decision }))).toEqual([
      `These runs are too few to say which strategy holds up: ${en}, and that takes 10.`,
    ]);
    expect(answerInWords(decisionContext({ decision }, 'zh'))[0]).toContain(zh);
  });

  it('of a single strategy is what it brings', () => {
    const decision = decisionOf([[1, 2, 3, 6]]);
    expect(answerInWords(decisionContext({ decision }))).toEqual([
      'Only “Grants” was run, so nothing is ranked: on average over 4 worlds it brings +3 DALYs (net health benefit).',
    ]);
  });
});

describe('the compact table', () => {
  it('has the share of acceptable worlds, and says which places are level', () => {
    const columns = robustnessColumns(decisionContext({ robustness: withRows(ACCEPTABLE) }));
    const acceptable = columns.find(({ measure }) => measure === 'satisficing');
    expect(acceptable?.cells).toEqual([
      { value: '75%', place: '3', rank: 'rank 3' },
      { value: '100%', place: '1', rank: 'rank 1, level' },
      { value: '100%', place: '1', rank: 'rank 1, level' },
    ]);
  });

  it('shows losses as they are where less is better', () => {
    const decision = decisionOf([
      [1, 1],
      [2, 2],
    ]);
    const goals = decision.goals.map((goal) => ({ ...goal, direction: -1 as const }));
    const rows = measured('expected', [
      ['a', -1, 1, 1],
      ['b', -2, 2, 0],
    ]);
    const [expected] = robustnessColumns(
      decisionContext({ decision: { ...decision, goals }, robustness: withRows(rows) }),
    );
    expect(expected.cells.map(({ value }) => value)).toEqual(['+1', '+2']);
  });

  it.each([
    [1, '1 world in which a run failed or gave no value is left out.'],
    [2, '2 worlds in which a run failed or gave no value are left out.'],
  ])('says that %i worlds are left out', (leftOut, said) => {
    const decision = decisionOf([[1], [2]], { leftOut });
    expect(robustnessNote(decisionContext({ decision, robustness: alikeByAll() }))).toContain(said);
    expect(robustnessNote(decisionContext({ robustness: alikeByAll() }))).not.toContain('left out');
  });
});
