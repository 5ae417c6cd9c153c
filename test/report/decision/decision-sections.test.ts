import { describe, expect, it } from 'vitest';
import { acceptableInWords } from '../../../src/charts/decision/acceptable-in-words.js';
import type { DecisionContext } from '../../../src/charts/decision/decision-context.js';
import { decisionOpening } from '../../../src/report/decision/decision-opening.js';
import { decisionSections } from '../../../src/report/decision/decision-sections.js';
import { sentencesOfDecision } from '../../../src/report/decision/three-sentences.js';
import { turningInWords } from '../../../src/report/decision/what-changes.js';
import { leadDependsInWords } from '../../../src/report/decision/what-decides.js';
import { failuresInWords } from '../../../src/report/decision/when-it-fails.js';
import {
  everythingInWords,
  singleWorths,
  whyNothing,
} from '../../../src/report/decision/worth-of-knowing.js';
import { htmlSection } from '../../../src/report/html.js';
import { SQUARE } from '../../language/latin.js';
import {
  alike,
  alikeByAll,
  decisionContext,
  decisionOf,
  failing,
  inForm,
  ofInput,
  turn,
  worth,
} from '../decision-fixture.js';

const limit = (more: object) => ({
  input: 'gap',
  low: null,
  high: null,
  kept: null,
  p: 0.01,
  reappears: 1,
  ...more,
});

describe('when a strategy fails', () => {
  it('is said of each that fails in part of the worlds with its box, and of the rest together', () => {
    const box = { limits: [limit({ low: 0.5 })], coverage: 0.74, density: 0.81, mass: 0.2, p: 0.01 };
    const discovery = [
      failing('a', 12, { box, reason: null, second: { boxes: [[limit({ low: 0.6 })]], share: 0.9 } }),
      failing('b', 0),
      failing('c', 60),
    ];
    const decision = decisionOf([[1], [2], [3]], { count: 60 });
    expect(failuresInWords(decisionContext({ discovery, decision }))).toEqual([
      '“Grants” fails in 12 of 60 worlds. It fails mostly where “pay gap” is above 0.5: 81% of the worlds there fail, which are 74% of all that fail. A second method, a classification tree, sorts 90% of the worlds the same way.',
      '“Nothing more” fails in all 60 worlds.',
      '“Pay” fails in none of the 60 worlds.',
    ]);
    expect(failuresInWords(decisionContext({ discovery, decision }, 'zh'))).toEqual([
      '“项目”在 60 种情形中有 12 种失败。失败多见于以下情形：“收入差距”高于 0.5；其中 81% 失败，占全部失败情形的 74%。另一种方法（分类树）对 90% 的情形判断相同。',
      '“不另加政策”在全部 60 种情形中均失败。',
      '“待遇”在全部 60 种情形中均未失败。',
    ]);
  });

  it('is where it does not hold, where holding is the rarer', () => {
    const limits = [limit({ low: 1, high: 2 }), limit({ input: 'form', kept: [0, 1] })];
    const box = { limits, coverage: 0.5, density: 0.9, mass: 0.1, p: null };
    const [said] = failuresInWords(decisionContext({ discovery: [failing('a', 50, { box, reason: null })] }));
    expect(said).toContain(
      'It is acceptable mostly where “pay gap” is between 1 and 2 and “form” is “0” or “1”: 90% of the worlds there are acceptable, which are 50% of all acceptable ones.',
    );
    expect(said).toContain('finds no such ranges: take them as a hint.');
  });

  it.each(['nothingToPeel', 'belowThreshold', 'noSignificantLimit', 'withinChance'] as const)(
    'says why no worlds are singled out (%s), and what the second method says',
    (reason) => {
      const none = failing('a', 12, { reason });
      const tree = failing('a', 12, { reason, second: { boxes: [[limit({ high: 3 })]], share: 0.8 } });
      for (const language of ['en', 'zh'] as const) {
        const [[alone], [second]] = [none, tree].map((row) =>
          failuresInWords(decisionContext({ discovery: [row] }, language)),
        );
        expect(alone).toMatch(language === 'en' ? /finds none either\.$/ : /也未找到。$/);
        expect(second).toMatch(
          language === 'en'
            ? /points to where “pay gap” is below 3; the first does not/
            : /指向以下情形：“收入差距”低于 3；/,
        );
        expect(second.slice(0, 40)).toBe(alone.slice(0, 40));
      }
    },
  );

  it('goes by limits on any quantity, and not by what is usual where they are given', () => {
    expect(acceptableInWords(decisionContext())).toBe('it does not worsen net health benefit');
    const given = (atLeast: number, atMost: number) =>
      acceptableInWords(
        decisionContext({ limits: [{ indicator: 'netHealthBenefit', part: '', atLeast, atMost }] }),
      );
    expect(given(5, Infinity)).toBe('its effect on net health benefit is at least +5 DALYs');
    expect(given(-Infinity, 7)).toBe('its effect on net health benefit is at most +7 DALYs');
    expect(given(5, 7)).toBe('its effect on net health benefit is +5 DALYs to +7 DALYs');
  });
});

describe('what decides', () => {
  it('names inputs beyond chance with their shares, forms of the model apart, and how much is chance', () => {
    const sensitivity = [
      ofInput('gap', 'uncertainty', 0.5),
      ofInput('other', 'uncertainty', 0.7, { beyondChance: false }),
      ofInput('form', 'structure', 0.2, { beyondChance: false }),
    ];
    const { indicator, part, unit } = sensitivity[0];
    const noise = [{ indicator, part, unit, strategy: 'a', against: 'b', share: 0.03 }];
    expect(leadDependsInWords(decisionContext({ sensitivity, noise }))).toBe(
      'How far “Grants” is ahead of “Pay” depends most on “pay gap” (50% [40% to 60%]). Of the forms of the model it depends on none beyond chance. Chance, and no input, makes up 3% of the differences between runs.',
    );
    expect(leadDependsInWords(decisionContext({ sensitivity: sensitivity.slice(1) }))).toContain(
      'cannot be put down to a single uncertain input in these runs: none stands out from chance',
    );
  });

  it('never says beyond chance of a screening, and shows no share that chance hides', () => {
    const morris = { method: 'morris', size: 4, sizeLow: 1, sizeHigh: 7, beyondChance: null } as const;
    const sensitivity = [
      ofInput('gap', 'uncertainty', 0, morris),
      ofInput('form', 'structure', 0, { ...morris, size: 0 }),
    ];
    const said = leadDependsInWords(decisionContext({ sensitivity })) ?? '';
    expect(said).toBe(
      'How far “Grants” is ahead of “Pay” depends most on “pay gap” (4.0 [1.0 to 7.0] DALYs).',
    );
    const hidden = [ofInput('gap', 'uncertainty', 1, { firstLow: null, firstHigh: null })];
    expect(leadDependsInWords(decisionContext({ sensitivity: hidden }))).toContain(
      '“pay gap” (not estimated)',
    );
  });
});

describe('what to find out first', () => {
  const rows = [
    worth('everything', 'everything', 10),
    worth('gap', 'uncertainty', 4),
    worth('form', 'structure', 0),
    worth('other', 'uncertainty', 0),
  ];

  it('is what everything is worth, then each input that is worth something', () => {
    const context = decisionContext({ information: { choice: 'a', rows } });
    expect([...everythingInWords(context), ...singleWorths(context)]).toEqual([
      'By net health benefit, a DALY being worth 40,000 CNY, one would now choose “Grants”.',
      'To know everything before choosing would be worth 10.0 [5.0 to 20.0] million CNY to this decision: the most that finding out may cost.',
      'Knowing “pay gap” before choosing is worth up to 4.0 [2.0 to 8.0] million CNY to this decision.',
    ]);
    const section = decisionSections(context).open.find(({ id }) => id === 'find-out')!;
    expect(htmlSection(section).html).toContain('None of the other 2 inputs shows any worth by itself');
    expect(everythingInWords(decisionContext({ information: { choice: 'a', rows } }, 'zh'))[1]).toContain(
      '价值为 1,000 [500 至 2,000] 万元',
    );
  });

  it('is nothing where one strategy is best in every world, and within chance where that is not so', () => {
    const information = { choice: 'a', rows: [worth('everything', 'everything', 0)] };
    const always = alikeByAll().map((row) =>
      row.measure === 'starr' && row.strategy === 'a' ? { ...row, value: 1 } : row,
    );
    expect(everythingInWords(decisionContext({ information, robustness: always }))[1]).toBe(
      'Finding out more is worth nothing to this choice: “Grants” is best in every world that was run.',
    );
    expect(everythingInWords(decisionContext({ information, robustness: alikeByAll() }))[1]).toBe(
      'Finding out more shows no worth beyond chance in these runs.',
    );
  });

  it('is not known of one strategy, of few worlds and without net health benefit, each said as it is', () => {
    const said = (more: Partial<DecisionContext['decision']>) =>
      whyNothing(decisionContext({ decision: decisionOf([[1], [2]], more) }));
    expect(said({ strategies: ['a'] })).toContain('only one strategy');
    expect(said({ count: 49 })).toContain('that takes 50 worlds');
    expect(said({ count: 50 })).toContain('two replicates');
    expect(said({ count: 50, replicates: 2 })).toContain('was not observed');
  });
});

describe('what would change the answer', () => {
  const search = {
    winner: 'a',
    runnerUp: 'b',
    lead: { mean: 5, low: -1, high: 11, clear: false },
    replicates: 2,
    unconfirmed: 0,
  };

  it.each([
    [1, '1 direction was tried.', '共尝试 1 个方向'],
    [2, '2 directions were tried.', '共尝试 2 个方向'],
  ])('is that none does of so many directions: %i', (directions, en, zh) => {
    const context = { search: { ...search, directions } };
    expect(turningInWords(decisionContext(context))).toEqual([
      'With all inputs at their point values “Grants” leads “Pay” by 5.0 [−1.0 to 11.0] DALYs, which chance alone may explain.',
      `Nowhere that was tried does an input, moved alone or with one other towards an end of its range, make another strategy win in runs that confirm it: ${en}`,
    ]);
    expect(turningInWords(decisionContext(context, 'zh'))[1]).toContain(zh);
  });

  it('is the nearest place, with what is clear of it and whether one input suffices', () => {
    const one = { search: { ...search, directions: 9 }, turningPoints: [turn()] };
    expect(turningInWords(decisionContext(one)).slice(1)).toEqual([
      'Of 9 directions that were tried, 1 makes another strategy win.',
      'The nearest values at which another strategy comes first: “pay gap” goes from 1 to 2; then “Pay” does.',
    ]);
    const leadAfter = { mean: 3, low: -1, high: 7, clear: false };
    const moved = [...turn().moved, { input: 'form', supposed: 1, before: 1, after: 0 }];
    const two = { search: one.search, turningPoints: [turn({ moved, leadAfter }), turn({ moved })] };
    expect(turningInWords(decisionContext(two)).slice(1)).toEqual([
      'Of 9 directions that were tried, 2 make another strategy win.',
      'No single input makes another strategy win within its range; two together do.',
      'The nearest values at which another strategy comes first: “pay gap” goes from 1 to 2 and “form” is “0” in place of “1”; then “Pay” does, not clearly.',
    ]);
  });

  it('says how many changes other runs did not confirm', () => {
    const context = { search: { ...search, directions: 9, unconfirmed: 2 } };
    expect(turningInWords(decisionContext(context)).at(-1)).toBe(
      'In 2 of them another strategy came first in the runs by which it was sought, and not in other runs: chance.',
    );
    expect(turningInWords(decisionContext(context, 'zh')).at(-1)).toContain('其中 2 个方向');
    const besides = { ...context, turningPoints: [turn()] };
    expect(turningInWords(decisionContext(besides))[2]).toMatch(/^In 2 more another strategy came first/);
    expect(turningInWords(decisionContext(besides, 'zh'))[2]).toContain('另有 2 个方向');
  });

  it('has no section where it was not sought, or with a single strategy', () => {
    expect(turningInWords(decisionContext())).toEqual([]);
    const alone = decisionContext({ decision: decisionOf([[1]]), search: { ...search, directions: 4 } });
    expect(turningInWords(alone)).toEqual([]);
  });
});

describe('the sections', () => {
  const full = (language: 'en' | 'zh'): DecisionContext =>
    decisionContext(
      {
        robustness: alikeByAll(),
        structureRanks: [
          ...inForm(0, 'a', 'b'),
          ...inForm(0, 'c', 'a').slice(0, 1),
          ...inForm(1, 'b', 'a'),
          ...inForm(1, 'c', 'a').slice(0, 1),
        ],
        agreement: [alike(0.5)],
        sensitivity: [ofInput('gap', 'uncertainty', 0.5), ofInput('form', 'structure', 0.3)],
        discovery: [failing('a', 1), failing('b', 2), failing('c', 0)],
        information: {
          choice: 'a',
          rows: [worth('everything', 'everything', 10), worth('gap', 'uncertainty', 4)],
        },
        turningPoints: [turn()],
      },
      language,
    );

  it.each(['en', 'zh'] as const)('stand on a page in one language (%s), ranks folded', (language) => {
    const { open, folded } = decisionSections(full(language));
    expect(open.map(({ id }) => id)).toEqual(['fails', 'depends', 'find-out', 'turning']);
    expect(folded.map(({ id }) => id)).toEqual(['ranks']);
    const page = [decisionOpening(full(language)), ...[...open, ...folded].map(htmlSection)]
      .map((part) => part.html)
      .join('');
    expect(page).not.toMatch(/undefined|NaN|\[object/);
    expect(SQUARE.test(page)).toBe(language === 'zh');
  });

  it.each(['en', 'zh'] as const)('say that runs are too few where every table is empty (%s)', (language) => {
    const { open, folded } = decisionSections(decisionContext({}, language));
    expect(open.map(({ id }) => id)).toEqual(['fails', 'depends', 'find-out']);
    expect(folded).toEqual([]);
    for (const section of open)
      expect(htmlSection(section).html).toContain(language === 'en' ? 'too few' : '过少');
  });

  it('come down to three sentences: when the leader fails, what to find out, what would change the answer', () => {
    expect(sentencesOfDecision(full('en'))).toEqual([
      '“Grants” fails in 1 of 60 worlds. No ranges of the inputs set the worlds in which it fails apart clearly enough. A second method, a classification tree, finds none either.',
      'By net health benefit, a DALY being worth 40,000 CNY, one would now choose “Grants”. To know everything before choosing would be worth 10.0 [5.0 to 20.0] million CNY to this decision: the most that finding out may cost. Knowing “pay gap” before choosing is worth up to 4.0 [2.0 to 8.0] million CNY to this decision.',
      'The nearest values at which another strategy comes first: “pay gap” goes from 1 to 2; then “Pay” does.',
    ]);
  });
});
